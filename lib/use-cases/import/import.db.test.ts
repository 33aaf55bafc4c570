import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import postgres, { type Sql } from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { searchPublic } from "@/db/queries/search";
import { withScope } from "@/db/scope";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import type { PositionRole } from "@/lib/domain/actor";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import type { ImportFormat, ImportKind } from "@/lib/domain/import/import";
import type { PositionScope } from "@/lib/domain/scope";
import { readSearch } from "@/lib/domain/search/search";
import { RESULTS_SHEET } from "@/lib/domain/sheet/results";
import { headingsOf } from "@/lib/domain/sheet/sheet";
import { SHEETS } from "@/lib/domain/sheet/sheets";
import { writeCsv } from "@/lib/files/csv";
import { keepFile } from "@/lib/files/keep";
import { writeXlsx } from "@/lib/files/sheet/write-xlsx";
import type { UseCaseContext } from "@/lib/use-cases/context";
import { carryOutNextImport } from "@/lib/use-cases/import/carry-out-import";
import { confirmImport, undoImport, withdrawFile } from "@/lib/use-cases/import/decide-import";
import { exportRows } from "@/lib/use-cases/import/kinds";
import { sendImport } from "@/lib/use-cases/import/send-import";

const RESULT_HEAD = headingsOf(RESULTS_SHEET.columns);

/** One result: what stands in its cells, by heading. */
const resultRow = (but: Readonly<Record<string, string>> = {}) => {
  const cells: Record<string, string> = {
    "Mã kết quả": "giam-sat-via-he-ngo-25",
    "Ban giám sát": "Ban TTND phường Láng",
    "Tên cuộc giám sát": "Giám sát sửa vỉa hè ngõ 25",
    "Lĩnh vực": "Xây dựng, sửa chữa công trình",
    "Giám sát từ ngày": "02/11/2026",
    "Tóm tắt": "=1+1 là dòng đầu của bản tóm tắt, viết như một công thức.",
    "Đánh giá": "Thiếu sót",
    "Phát hiện": "Gạch lát sai chủng loại ở đoạn cuối.",
    "Kiến nghị": "Thay đoạn gạch sai chủng loại.",
    "Nơi nhận kiến nghị": "Phường Láng",
    ...but,
  };
  return RESULT_HEAD.map((heading) => cells[heading] ?? "");
};
const SENT = { "Ngày gửi kiến nghị": "03/11/2026", "Tình trạng kiến nghị": "Chờ trả lời" };

const bytesOf = async (rows: readonly (readonly string[])[], format: ImportFormat) => {
  if (format === "csv") return Buffer.from(writeCsv(rows));
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeXlsx([{ name: "Dữ liệu", rows }])) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const headOf = (kind: ImportKind) => SHEETS[kind].columns.map(({ heading }) => heading);
const rowOf = (kind: ImportKind, cells: Readonly<Record<string, string>>) =>
  headOf(kind).map((heading) => cells[heading] ?? "");

describe("a file that is brought in", () => {
  let test: TestDatabase;
  let owner: Sql;
  let app: Database;
  let worker: Database;
  let folder: string;
  let before: string | undefined;
  const bodies = { lang: randomUUID(), "kim-lien": randomUUID() };

  const someone = async (
    role: PositionRole,
    unitId = "lang",
  ): Promise<UseCaseContext<PositionScope>> => {
    const accountId = randomUUID();
    const positionId = randomUUID();
    await owner`insert into accounts (id, email, name) values (${accountId}, ${`${accountId}@example.org`}, ${role})`;
    await owner`insert into positions (id, account_id, role, unit_id, from_on) values (${positionId}, ${accountId}, ${role}, ${unitId}, '2026-01-01')`;
    const unitIds = [unitId];
    return {
      actor: { accountId, name: role, position: { id: positionId, role, unitId, unitIds } },
      scope: { kind: "position", accountId, positionId, role, unitId, unitIds },
      database: app,
    };
  };

  let overseer: UseCaseContext<PositionScope>;
  let front: UseCaseContext<PositionScope>;
  let publisher: UseCaseContext<PositionScope>;
  let leader: UseCaseContext<PositionScope>;

  beforeAll(async () => {
    test = await testDatabase();
    folder = await mkdtemp(path.join(tmpdir(), "imports-"));
    before = process.env["DATA_DIR"];
    process.env["DATA_DIR"] = folder;
    owner = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
    app = connect(test.appUrl, 4);
    worker = connect(test.workerUrl, 3);
    await owner`insert into units (id, code, kind, name, slug, valid_from) values
      ('lang', '00199', 'ward', 'Láng', 'lang', '2025-07-01'), ('kim-lien', '00229', 'ward', 'Kim Liên', 'kim-lien', '2025-07-01')`;
    for (const [unit, id] of Object.entries(bodies))
      await owner`insert into bodies (id, kind, unit_id, name, source_id) values (${id}, 'people_inspection_board', ${unit}, 'Ban TTND phường Láng', 'portal')`;
    const days = CALENDAR_DAYS.map(({ date, kind, name, sourceDocument, confirmed }) => ({
      date,
      kind,
      name,
      source_document: sourceDocument,
      confirmed: confirmed ? "confirmed" : "proposed",
    }));
    await owner`insert into calendar_days ${owner(days)}`;
    // Days of reception are counted from the day the test runs on: the years around it have to be known.
    await owner`insert into calendar_days (date, kind, name, source_document, confirmed)
      select make_date(extract(year from now())::int + n, 1, 1), 'holiday', 'Tết Dương lịch', 'Lịch thử', 'confirmed'
      from generate_series(0, 1) as n on conflict do nothing`;
  });

  afterAll(async () => {
    if (before === undefined) delete process.env["DATA_DIR"];
    else process.env["DATA_DIR"] = before;
    await Promise.all([owner.end(), app.$client.end(), worker.$client.end()]);
    await test.drop();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    [overseer, front, publisher, leader] = await Promise.all([
      someone("overseer"),
      someone("front"),
      someone("publisher"),
      someone("leader"),
    ]);
  });

  afterEach(async () => {
    // As the owner, whose deletions the triggers refuse: a fresh start is a truncation without them.
    const superuser = postgres(test.superuserUrl, { max: 1, onnotice: () => {} });
    await superuser.unsafe(`set session_replication_role = replica;
      truncate import_records, imports, oversight_events, recommendation_replies, recommendations, findings, oversight_files,
        oversight_result_versions, oversight_results, indicators, clearances, projects, disclosure_events, disclosure_channels,
        disclosure_versions, disclosures, reception_bookings, reception_days, reception_schedules, body_members, search_documents cascade`);
    await superuser.end();
  });

  const work = async () => {
    while ((await carryOutNextImport({ scope: { kind: "worker" }, database: worker })) === "go_on");
  };

  const send = async (
    who: UseCaseContext<PositionScope>,
    rows: readonly (readonly string[])[],
    { kind = "results", format = "csv" }: { kind?: ImportKind; format?: ImportFormat } = {},
  ) => {
    const temporary = path.join(folder, randomUUID());
    await writeFile(temporary, await bytesOf(rows, format));
    const kept = await keepFile(temporary);
    const sent = await sendImport(who, { kind, format, fileName: `tep.${format}`, ...kept });
    if (!sent.ok) throw new Error(sent.problem);
    await work();
    return sent.value.id;
  };

  const stateOf = async (id: string) => {
    const [row] = await owner<
      {
        state: string;
        row_count: number;
        record_count: number;
        unchanged_count: number;
        fault_count: number;
        faults: { line: number; column: string | null; value: string; problem: string }[];
        note: string | null;
      }[]
    >`select state, row_count, record_count, unchanged_count, fault_count, faults, note from imports where id = ${id}`;
    if (!row) throw new Error("no import");
    return row;
  };

  const confirmed = async (who: UseCaseContext<PositionScope>, id: string) => {
    expect(await confirmImport(who, { id })).toMatchObject({ ok: true });
    await work();
    return stateOf(id);
  };

  const exported = async (kind: ImportKind, unitId: string) =>
    withScope(
      { kind: "public" },
      async (tx, now) => {
        const rows: string[][] = [];
        for await (const row of exportRows(tx, { kind, unitId, now })) rows.push(row);
        return rows;
      },
      app,
    );

  const searched = async (query: string) =>
    withScope(
      { kind: "public" },
      async (tx) => {
        const asked = readSearch(query);
        return asked ? searchPublic(tx, asked, {}, 5) : null;
      },
      app,
    );

  const countOf = async (table: string) => {
    const [row] = await owner<
      { count: number }[]
    >`select count(*)::int as count from ${owner(table)}`;
    return row?.count;
  };

  it.each(["csv", "xlsx"] as const)(
    "is published by the front from %s, exported as it came, and re-imported unchanged",
    async (format) => {
      const rows = [RESULT_HEAD, resultRow(SENT)];
      const id = await send(front, rows, { format });
      expect(await stateOf(id)).toMatchObject({ state: "checked", row_count: 1, record_count: 1 });
      expect(await countOf("oversight_results")).toBe(0);
      const [looked] = await owner`select sample from imports where id = ${id}`;
      const understood = resultRow({ ...SENT, "Nơi nhận kiến nghị": "lang" });
      expect(looked).toEqual({ sample: [understood] });
      expect(await confirmed(front, id)).toMatchObject({ state: "applied" });

      const out = await exported("results", "lang");
      const written = [RESULT_HEAD, resultRow({ ...SENT, "Nơi nhận kiến nghị": "lang" })];
      expect(out).toEqual(written);
      const [asked] = await owner`select sent_on::text, due_on::text, state from recommendations`;
      expect(asked).toMatchObject({ sent_on: "2026-11-03", state: "sent", due_on: "2026-11-18" });

      const again = await send(front, out, { format });
      expect(await stateOf(again)).toMatchObject({ state: "checked", unchanged_count: 1 });
      expect(await confirmed(front, again)).toMatchObject({ state: "applied" });
      expect(await countOf("oversight_results")).toBe(1);
      const once = await bytesOf(out, format);
      const twice = await bytesOf(await exported("results", "lang"), format);
      expect(once.equals(twice)).toBe(true);
    },
  );

  it("waits for the front when an overseer brings it, and tells nothing of what became of it", async () => {
    const id = await send(overseer, [RESULT_HEAD, resultRow()]);
    expect(await confirmed(overseer, id)).toMatchObject({ state: "applied" });
    expect(await owner`select state from oversight_result_versions`).toMatchObject([
      { state: "submitted" },
    ]);
    expect(await exported("results", "lang")).toHaveLength(1);

    const told = await send(overseer, [
      RESULT_HEAD,
      resultRow({ ...SENT, "Mã kết quả": "mot-ket-qua-khac" }),
    ]);
    expect((await stateOf(told)).faults).toMatchObject([{ problem: "only_front_tells" }]);
  });

  it.each(["Tên cuộc giám sát", "Phát hiện"])(
    "takes no row that was left over from the template: %s",
    async (heading) => {
      const id = await send(front, [
        RESULT_HEAD,
        resultRow({ [heading]: "Ví dụ: Một dòng mẫu đủ dài" }),
      ]);
      expect((await stateOf(id)).faults).toMatchObject([{ line: 2, problem: "example_left" }]);
    },
  );

  it("says every row and column that is wrong, and brings in nothing", async () => {
    const id = await send(front, [
      RESULT_HEAD,
      resultRow(),
      resultRow({ "Mã kết quả": "b", "Lĩnh vực": "Bóng đá", "Giám sát từ ngày": "31/02/2026" }),
      resultRow({ "Mã kết quả": "c", "Ban giám sát": "Ban không có" }),
      resultRow(),
    ]);
    const { state, faults, fault_count: count } = await stateOf(id);
    expect(state).toBe("refused");
    expect(count).toBe(faults.length);
    expect(faults).toEqual([
      { line: 3, column: "field", value: "Bóng đá", problem: "cell_no_choice" },
      { line: 3, column: "inspectedFrom", value: "31/02/2026", problem: "cell_no_day" },
      { line: 4, column: "board", value: "Ban không có", problem: "board_unknown" },
      { line: 5, column: null, value: "", problem: "record_twice" },
    ]);
    expect(await confirmImport(front, { id })).toMatchObject({ problem: "import_moved_on" });
    expect(await countOf("oversight_results")).toBe(0);
  });

  it("leaves nothing behind when the world changed before it was confirmed", async () => {
    const id = await send(front, [
      RESULT_HEAD,
      ...Array.from({ length: 450 }, (_, at) => resultRow({ "Mã kết quả": `ket-qua-${at}` })),
    ]);
    expect(await stateOf(id)).toMatchObject({ state: "checked", record_count: 450 });
    await owner`insert into oversight_results (slug, unit_id, body_id, field, title, summary, inspected_from, source_id)
      values ('ket-qua-430', 'kim-lien', ${bodies["kim-lien"]}, 'other', 'Của phường khác', 'Không liên quan gì', '2026-11-01', 'portal')`;
    expect(await confirmed(front, id)).toMatchObject({
      state: "refused",
      note: "world_changed",
      faults: [{ line: 432, problem: "record_elsewhere" }],
    });
    expect(await countOf("oversight_results")).toBe(1);
    expect(await countOf("import_records")).toBe(0);
    expect(await countOf("oversight_events")).toBe(0);
  });

  it("is taken back as a whole, and can be brought in again", async () => {
    const rows = [RESULT_HEAD, resultRow(), resultRow({ "Mã kết quả": "thu-hai" })];
    const id = await send(front, rows);
    await confirmed(front, id);
    expect(await countOf("recommendations")).toBe(2);
    expect(await undoImport(front, { id })).toMatchObject({ ok: true });
    await work();
    expect(await stateOf(id)).toMatchObject({ state: "undone" });
    for (const table of ["oversight_results", "oversight_events", "findings", "recommendations"])
      expect(await countOf(table)).toBe(0);
    expect(await confirmed(front, await send(front, rows))).toMatchObject({ state: "applied" });
  });

  it("stays when something of it was answered since", async () => {
    const id = await send(front, [RESULT_HEAD, resultRow()]);
    await confirmed(front, id);
    await owner`update recommendations set revision = 2, state = 'answered'`;
    await undoImport(front, { id });
    await work();
    expect(await stateOf(id)).toMatchObject({ state: "applied", note: "changed_since" });
    expect(await countOf("oversight_results")).toBe(1);
  });

  it("cannot be taken back by deleting, whoever tries", async () => {
    await confirmed(front, await send(front, [RESULT_HEAD, resultRow()]));
    await expect(owner`delete from oversight_result_versions`).rejects.toMatchObject({
      code: "42501",
    });
    await expect(
      worker.$client.begin(async (tx) => {
        await tx`select set_config('app.kind', 'worker', true), set_config('app.undoing', 'on', true)`;
        await tx`delete from oversight_results`;
      }),
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("says so when the same file is brought in a second time", async () => {
    const rows = [RESULT_HEAD, resultRow({ "Mã kết quả": "" })];
    await confirmed(front, await send(front, rows));
    expect((await stateOf(await send(front, rows))).faults).toMatchObject([
      { problem: "file_imported_already" },
    ]);
  });

  it.each([
    ["indicators", ["Hội nghị đại biểu nhân dân", "2026", "97,5", "Phần trăm", "Các tổ dân phố"]],
    ["projects", ["thoat-nuoc-ngo-1", "Cải tạo thoát nước", "Khởi công"]],
  ] as const)(
    "brings in %s that a publisher sends and the leader confirms",
    async (kind, cells) => {
      const head = SHEETS[kind].columns.map(({ heading }) => heading);
      const row = head.map((heading, at) =>
        heading === "Mã nguồn" ? "portal" : (cells[at] ?? ""),
      );
      const id = await send(publisher, [head, row], { kind });
      expect(await stateOf(id)).toMatchObject({ state: "checked", fault_count: 0 });
      expect(await confirmImport(publisher, { id })).toMatchObject({ problem: "import_not_found" });
      expect(await confirmImport(await someone("leader", "kim-lien"), { id })).toMatchObject({
        problem: "import_not_found",
      });
      expect(await confirmed(leader, id)).toMatchObject({ state: "applied" });
      expect(await exported(kind, "lang")).toEqual([head, row]);
      const [version] =
        await owner`select account_id from record_versions where record_type = ${kind} order by id desc limit 1`;
      expect(version).toMatchObject({ account_id: leader.scope.accountId });
      expect(await undoImport(leader, { id })).toMatchObject({ ok: true });
      await work();
      expect(await countOf(kind)).toBe(0);
    },
  );

  const columnsOf = ({ faults }: Awaited<ReturnType<typeof stateOf>>) =>
    faults.map(({ column, problem }) => `${column} ${problem}`);

  const LINE = {
    "Mã nội dung": "ke-hoach-2026",
    "Khoản Điều 11": "1",
    "Năm kế hoạch": "2026",
    "Tên trong kế hoạch": "Kế hoạch kinh tế - xã hội năm 2026",
    "Thời hạn áp dụng": "5 ngày làm việc",
  };
  const PUBLIC = {
    ...LINE,
    "Ngày quyết định, văn bản": "05/01/2026",
    "Tên nội dung công khai": "Kế hoạch kinh tế - xã hội năm 2026",
    "Nội dung": "Toàn văn kế hoạch, có câu nghìnhoaxuân để tìm.",
    "Đã công khai từ ngày": "08/01/2026",
    "Hình thức": "Niêm yết",
    "Hình thức: từ ngày": "07/01/2026",
    "Ở đâu": "Bảng tin trụ sở phường",
    "Biên bản, căn cứ": "Biên bản số 1",
  };
  const RADIO = {
    "Hình thức": "Truyền thanh",
    "Hình thức: từ ngày": "09/01/2026",
    "Ở đâu": "Bản tin 17 giờ",
    "Biên bản, căn cứ": "",
  };
  const PLANNED = {
    ...LINE,
    "Mã nội dung": "quyet-toan-2026",
    "Tên trong kế hoạch": "Quyết toán ngân sách năm 2025",
    "Khoản Điều 11": "2",
  };

  it("brings in what was public and what is planned, which is found, exported as it came, and taken back", async () => {
    const kind = "disclosures";
    const rows = [PUBLIC, { ...PUBLIC, ...RADIO }, PLANNED].map((cells) => rowOf(kind, cells));
    const id = await send(publisher, [headOf(kind), ...rows], { kind });
    expect(await stateOf(id)).toMatchObject({ state: "checked", faults: [], record_count: 2 });
    expect(await confirmed(leader, id)).toMatchObject({ state: "applied" });
    expect(await searched("nghinhoaxuan")).toMatchObject({
      hits: [{ kind: "disclosure", slug: "ke-hoach-2026" }],
    });
    const [met] = await owner`select met_on::text from disclosures where slug = 'ke-hoach-2026'`;
    expect(met).toMatchObject({ met_on: "2026-01-08" });

    const out = await exported(kind, "lang");
    expect(out).toEqual([headOf(kind), ...rows]);
    expect(await stateOf(await send(publisher, out, { kind, format: "xlsx" }))).toMatchObject({
      state: "checked",
      unchanged_count: 2,
    });
    await undoImport(leader, { id });
    await work();
    expect(await stateOf(id)).toMatchObject({ state: "undone" });
    expect(await countOf("disclosures")).toBe(0);
    expect(await searched("nghinhoaxuan")).toMatchObject({ total: 0 });
  });

  it("takes no day of publication on trust", async () => {
    const kind = "disclosures";
    const wrong = [
      { ...PUBLIC, "Biên bản, căn cứ": "" },
      { ...PUBLIC, "Mã nội dung": "b", "Hình thức: từ ngày": "09/01/2026" },
      { ...PUBLIC, "Mã nội dung": "c", "Thời hạn áp dụng": "Dự toán, quyết toán: 30 ngày" },
      { ...PLANNED, ...RADIO, "Mã nội dung": "d" },
      { ...PUBLIC, "Mã nội dung": "e", "Ngày quyết định, văn bản": "" },
    ].map((cells) => rowOf(kind, cells));
    const id = await send(publisher, [headOf(kind), ...wrong], { kind });
    expect(columnsOf(await stateOf(id))).toEqual([
      "variant cell_no_choice",
      "title channel_of_nothing",
      "decidedOn disclosure_incomplete",
      "metOn posting_not_shown",
      "metOn posting_not_shown",
    ]);
  });

  it("stays when somebody worked on a disclosure since", async () => {
    const kind = "disclosures";
    const id = await send(publisher, [headOf(kind), rowOf(kind, PLANNED)], { kind });
    await confirmed(leader, id);
    await owner`insert into disclosure_events (disclosure_id, action, at, role, is_public)
      select id, 'draft', now() + interval '1 second', 'publisher', false from disclosures`;
    await undoImport(leader, { id });
    await work();
    expect(await stateOf(id)).toMatchObject({ state: "applied", note: "changed_since" });
  });

  const aDay = async (ahead: number, weekday: number) => {
    const [row] = await owner<{ day: string; iso: string }[]>`
      select to_char(d, 'DD/MM/YYYY') as day, d::date::text as iso
      from generate_series(now() + make_interval(days => ${ahead}), now() + make_interval(days => ${ahead + 30}), '1 day') d
      where extract(isodow from d) = ${weekday} and not exists (select 1 from calendar_days c where c.date = d::date) limit 1`;
    if (!row) throw new Error("no such day");
    return row;
  };
  const RECEIVED = {
    "Từ giờ": "08:00",
    "Đến giờ": "11:30",
    "Nơi tiếp": "Phòng tiếp công dân",
    "Người tiếp": "Chủ tịch Ủy ban nhân dân phường",
  };
  const receptionOn = (date: string, but: Readonly<Record<string, string>> = {}) =>
    rowOf("reception_days", { ...RECEIVED, "Ngày tiếp": date, ...but });

  it("announces days of reception in time and on working days, and takes back those nobody counts on", async () => {
    const kind = "reception_days";
    const [soon, off, day, other] = [
      await aDay(1, 2),
      await aDay(20, 6),
      await aDay(20, 2),
      await aDay(20, 3),
    ];
    const wrong = await send(
      publisher,
      [
        headOf(kind),
        receptionOn(soon.day),
        receptionOn(off.day),
        receptionOn(day.day, { "Từ giờ": "12:00" }),
        receptionOn(other.day, { "Từ giờ": "25:00" }),
      ],
      { kind },
    );
    expect(new Set(columnsOf(await stateOf(wrong)))).toEqual(
      new Set([
        "endsAt time_not_later",
        "onDay reception_on_day_off",
        "onDay reception_too_soon",
        "startsAt cell_no_time",
      ]),
    );

    const days = [day, other].toSorted((a, b) => (a.iso < b.iso ? -1 : 1));
    const rows = [headOf(kind), ...days.map((one) => receptionOn(one.day))];
    const id = await send(publisher, rows, { kind });
    expect(await confirmed(leader, id)).toMatchObject({ state: "applied", faults: [] });
    const out = await exported(kind, "lang");
    expect(out).toEqual(rows);
    expect(await stateOf(await send(publisher, out, { kind }))).toMatchObject({
      state: "checked",
      unchanged_count: 2,
    });

    const resident = leader.scope.accountId;
    await owner`insert into reception_bookings (day_id, account_id, slot, people, name, phone)
      select id, ${resident}, 1, 1, 'Một người', '0900000000' from reception_days where on_day = ${day.iso}`;
    await undoImport(leader, { id });
    await work();
    expect(await stateOf(id)).toMatchObject({ state: "applied", note: "changed_since" });
    expect(await countOf("reception_days")).toBe(2);
  });

  it("takes days of reception back with the plans they came by", async () => {
    const kind = "reception_days";
    const { day } = await aDay(20, 4);
    const id = await send(publisher, [headOf(kind), receptionOn(day)], { kind });
    await confirmed(leader, id);
    await undoImport(leader, { id });
    await work();
    expect(await stateOf(id)).toMatchObject({ state: "undone" });
    expect(await countOf("reception_days")).toBe(0);
    expect(await countOf("reception_schedules")).toBe(0);
  });

  it("says who sits on the boards as the front sends and confirms it, and nobody else", async () => {
    const kind = "members";
    const rows = [
      headOf(kind),
      rowOf(kind, {
        "Ban, tổ": "Ban TTND phường Láng",
        "Họ và tên": "Nguyễn Văn An",
        "Nhiệm vụ": "Trưởng ban",
        "Tổ dân phố": "Tổ dân phố số 3",
        "Từ ngày": "01/07/2025",
        "Mã nguồn": "portal",
      }),
    ];
    await expect(send(publisher, rows, { kind })).rejects.toThrow("import_not_found");
    await expect(send(overseer, rows, { kind })).rejects.toThrow("import_not_found");
    const id = await send(front, rows, { kind });
    expect(await confirmImport(leader, { id })).toMatchObject({ problem: "import_not_found" });
    expect(await confirmed(front, id)).toMatchObject({ state: "applied", faults: [] });
    expect(await exported(kind, "lang")).toEqual(rows);
    expect(await stateOf(await send(front, rows, { kind }))).toMatchObject({ unchanged_count: 1 });
    await undoImport(front, { id });
    await work();
    expect(await countOf("body_members")).toBe(0);
  });

  it("is not confirmed by who sent it, whatever offices they hold", async () => {
    const kind = "projects";
    const row = rowOf(kind, { "Tên dự án": "Cải tạo thoát nước", "Giai đoạn": "Khởi công" });
    const id = await send(publisher, [headOf(kind), row], { kind });
    const both = { ...leader, scope: { ...leader.scope, accountId: publisher.scope.accountId } };
    expect(await confirmImport(both, { id })).toMatchObject({ problem: "import_own_file" });
  });

  it("is not brought in once whoever confirmed holds the office no more", async () => {
    const id = await send(front, [RESULT_HEAD, resultRow()]);
    expect(await confirmImport(front, { id })).toMatchObject({ ok: true });
    await owner`update positions set to_on = from_on where id = ${front.scope.positionId}`;
    await work();
    expect(await stateOf(id)).toMatchObject({ state: "refused", note: "world_changed" });
    expect(await countOf("oversight_results")).toBe(0);
  });

  it("is withdrawn by who sent it, and stays in the list", async () => {
    const id = await send(publisher, [["Cột lạ"], ["x"]], { kind: "projects" });
    expect((await stateOf(id)).faults.map(({ problem }) => problem)).toContain("column_unknown");
    expect(await withdrawFile(publisher, { id })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toMatchObject({ state: "withdrawn" });
  });
});
