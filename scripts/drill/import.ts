import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import postgres, { type Sql } from "postgres";

import { connect, type Database } from "@/db/client";
import { urlFor } from "@/db/cluster/url";
import { withScope } from "@/db/scope";
import { prepareTemplate, startTestCluster } from "@/db/testing/cluster";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import type { ImportFormat } from "@/lib/domain/import/import";
import type { PositionScope } from "@/lib/domain/scope";
import { RESULTS_SHEET } from "@/lib/domain/sheet/results";
import { headingsOf } from "@/lib/domain/sheet/sheet";
import { keepFile } from "@/lib/files/keep";
import { readXlsxRows } from "@/lib/files/sheet/read-xlsx";
import { bytesOf, writeSheet } from "@/lib/files/sheet/workbook";
import type { UseCaseContext } from "@/lib/use-cases/context";
import { confirmImport, undoImport } from "@/lib/use-cases/import/decide-import";
import { exportRows } from "@/lib/use-cases/import/kinds";
import { sendImport } from "@/lib/use-cases/import/send-import";

import { note, seconds } from "./table";

const RESULTS = 10_000;
const BROKEN = 9_999;
const WITHIN_SECONDS = 60;
/** Ten thousand rows must fit through a heap in which they could not lie; without a limit Node only tidies up later. */
const HEAP = "--max-old-space-size=128";
/** What the worker may hold more than before, whatever the size of the file. */
const MORE_MEBI = 160;
const UNIT = "phuong-thu";

type Drilled = {
  readonly owner: Sql;
  readonly front: UseCaseContext<PositionScope>;
  readonly app: Database;
  readonly worker: ChildProcess;
  readonly folder: string;
};

/** Ten thousand results through the real worker: how long, how much memory, and what a broken row leaves behind. */
export async function drillImport(root: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "portal-import-"));
  process.env["DATA_DIR"] = folder;
  const cluster = await startTestCluster(root);
  try {
    const { superuserUrl, template, passwords } = await prepareTemplate(cluster.superuserUrl, root);
    const as = (user: "portal_owner" | "portal_app" | "portal_worker") =>
      urlFor(superuserUrl, { user, password: passwords[user], database: template });
    const owner = postgres(as("portal_owner"), { max: 1, onnotice: () => {} });
    const app = connect(as("portal_app"), 3);
    const front = await furnish(owner, app);
    const worker = spawn(process.execPath, [HEAP, "dist/worker.mjs"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        DATA_DIR: folder,
        PORTAL_APP_DATABASE_URL: as("portal_app"),
        PORTAL_WORKER_DATABASE_URL: as("portal_worker"),
      },
    });
    try {
      await drillAll({ owner, front, app, worker, folder });
    } finally {
      worker.kill("SIGTERM");
      await Promise.all([owner.end({ timeout: 5 }), app.$client.end({ timeout: 5 })]);
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function furnish(owner: Sql, app: Database): Promise<UseCaseContext<PositionScope>> {
  const [accountId, positionId, bodyId] = [randomUUID(), randomUUID(), randomUUID()];
  await owner`insert into units (id, code, kind, name, slug, valid_from) values (${UNIT}, '00199', 'ward', 'Thử', ${UNIT}, '2025-07-01')`;
  await owner`insert into accounts (id, email, name) values (${accountId}, 'mat-tran@example.org', 'Mặt trận')`;
  await owner`insert into positions (id, account_id, role, unit_id, from_on) values (${positionId}, ${accountId}, 'front', ${UNIT}, '2025-07-01')`;
  await owner`insert into bodies (id, kind, unit_id, name, source_id) values (${bodyId}, 'people_inspection_board', ${UNIT}, 'Ban Thanh tra nhân dân', 'portal')`;
  const days = CALENDAR_DAYS.map(({ date, kind, name, sourceDocument, confirmed }) => ({
    date,
    kind,
    name,
    source_document: sourceDocument,
    confirmed: confirmed ? "confirmed" : "proposed",
  }));
  await owner`insert into calendar_days ${owner(days)}`;
  const place = { role: "front", unitId: UNIT, unitIds: [UNIT] } as const;
  return {
    actor: { accountId, name: "Mặt trận", position: { id: positionId, ...place } },
    scope: { kind: "position", accountId, positionId, ...place },
    database: app,
  };
}

const HEAD = headingsOf(RESULTS_SHEET.columns);

/** Every third cell that could be a formula begins like one. */
function* rows({ broken }: { readonly broken: boolean }): Generator<string[]> {
  yield HEAD;
  for (let at = 1; at <= RESULTS; at += 1) {
    const start = ["=", "+", "'@", ""][at % 4] ?? "";
    const said: Record<string, string> = {
      "Mã kết quả": `ket-qua-${String(at).padStart(5, "0")}`,
      "Ban giám sát": "Ban Thanh tra nhân dân",
      "Tên cuộc giám sát": `${start}Giám sát công trình số ${at}, tổ dân phố ${at % 40}`,
      "Lĩnh vực": "Xây dựng, sửa chữa công trình",
      "Giám sát từ ngày": broken && at === BROKEN ? "31/02/2026" : "02/11/2026",
      "Tóm tắt": "Ban đã xem hồ sơ và hiện trường.\nSo với thiết kế đã duyệt, có chỗ khác. "
        .repeat(4)
        .trim(),
      "Đánh giá": "Thiếu sót",
      "Phát hiện": `Gạch lát sai chủng loại ở đoạn ${at}; "mẫu" không có trong hồ sơ.`,
      "Kiến nghị": "Thay đoạn gạch sai chủng loại, lập biên bản.",
      "Nơi nhận kiến nghị": UNIT,
      "Ngày gửi kiến nghị": "03/11/2026",
      "Tình trạng kiến nghị": "Chờ trả lời",
    };
    yield HEAD.map((heading) => said[heading] ?? "");
  }
}

async function drillAll(drilled: Drilled): Promise<void> {
  const csv = await bytesOf(writeSheet(rows({ broken: false }), "csv"));
  const warm = await sent(drilled, await bytesOf(writeSheet(rows({ broken: true }), "csv")), "csv");
  note(`row ${BROKEN} is broken: refused after`, seconds(warm.took), warm.state === "refused");
  note("and nothing of it is left", await left(drilled.owner), (await left(drilled.owner)) === 0);

  const good = await sent(drilled, csv, "csv");
  note(`${RESULTS} results looked at`, seconds(good.took), good.state === "checked");
  await overtaken(drilled, good.id);

  const first = await broughtIn(drilled, csv, "csv");
  const exported = await exportAll(drilled, "csv");
  note("the export is what was brought in, byte by byte", exported.length, exported.equals(csv));
  await takenBack(drilled, first);

  const workbook = await bytesOf(writeSheet(rows({ broken: false }), "xlsx"));
  const second = await broughtIn(drilled, workbook, "xlsx");
  const again = await exportAll(drilled, "xlsx");
  const isSame = (await cells(drilled, again)) === (await cells(drilled, workbook));
  note("the workbook is what was brought in, cell by cell", again.length, isSame);
  await takenBack(drilled, second);
  const more = memoryOf(drilled.worker, "VmHWM") - baseline;
  note("the worker held more than at rest, in MiB", more, more <= MORE_MEBI);
}

let baseline = 0;

/** Somebody else takes the name of a record near the end, between the look and the confirmation. */
async function overtaken({ owner, front }: Drilled, id: string): Promise<void> {
  await owner`insert into units (id, code, kind, name, slug, valid_from) values ('khac', '00198', 'ward', 'Khác', 'khac', '2025-07-01')`;
  await owner`insert into oversight_results (slug, unit_id, body_id, field, title, summary, inspected_from, source_id)
    select 'ket-qua-09999', 'khac', id, 'other', 'Của phường khác', 'Của phường khác', '2026-11-02', 'portal' from bodies`;
  await confirmImport(front, { id });
  const { state } = await settled(owner, id);
  note("a name taken meanwhile: refused", state, state === "refused");
  note("and nothing of it is left", (await left(owner)) - 1, (await left(owner)) === 1);
  await owner`update oversight_results set slug = 'khac' where slug = 'ket-qua-09999'`;
}

async function broughtIn(drilled: Drilled, bytes: Buffer, format: ImportFormat): Promise<string> {
  const { owner, front } = drilled;
  const { id, took } = await sent(drilled, bytes, format);
  const began = performance.now();
  await confirmImport(front, { id });
  const { state, seen } = await settled(owner, id);
  const all = took + (performance.now() - began) / 1000;
  note(
    `${RESULTS} results from ${format}, looked at and brought in`,
    seconds(all),
    state === "applied" && all <= WITHIN_SECONDS,
  );
  note("how far it is was seen so many times on the way", seen, seen > 2);
  return id;
}

async function takenBack({ owner, front }: Drilled, id: string): Promise<void> {
  const began = performance.now();
  await undoImport(front, { id });
  const { state } = await settled(owner, id);
  note("all of it taken back in", seconds((performance.now() - began) / 1000), state === "undone");
  note("and nothing of it is left", (await left(owner)) - 1, (await left(owner)) === 1);
}

async function sent(
  { owner, front, folder, worker }: Drilled,
  bytes: Buffer,
  format: ImportFormat,
) {
  const temporary = path.join(folder, randomUUID());
  await writeFile(temporary, bytes);
  if (baseline === 0) baseline = memoryOf(worker, "VmRSS");
  const kept = await keepFile(temporary);
  const began = performance.now();
  const answer = await sendImport(front, { kind: "results", format, fileName: "tep", ...kept });
  if (!answer.ok) throw new Error(answer.problem);
  const { state } = await settled(owner, answer.value.id);
  return { id: answer.value.id, state, took: (performance.now() - began) / 1000 };
}

const PATIENCE = 180_000;
const LOOK_EVERY = 100;

/** Waits until the worker is done with it; `seen` is how many different counts it told meanwhile. */
async function settled(owner: Sql, id: string) {
  const counts = new Set<number>();
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const [row] = await owner<{ state: string; done_count: number }[]>`
      select state, done_count from imports where id = ${id}`;
    const { state = "", done_count: done = 0 } = row ?? {};
    counts.add(done);
    if (!["checking", "applying", "undoing"].includes(state)) return { state, seen: counts.size };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  throw new Error("the worker did not finish");
}

/** Rows of every table an import of results writes. */
async function left(owner: Sql): Promise<number> {
  const [row] = await owner<{ count: number }[]>`select (
    (select count(*) from oversight_results) + (select count(*) from oversight_result_versions) + (select count(*) from findings)
    + (select count(*) from recommendations) + (select count(*) from oversight_events))::int as count`;
  return row?.count ?? -1;
}

const exportAll = async ({ app }: Drilled, format: ImportFormat) =>
  withScope(
    { kind: "public" },
    async (tx, now) =>
      bytesOf(writeSheet(exportRows(tx, { kind: "results", unitId: UNIT, now }), format)),
    app,
  );

async function cells({ folder }: Drilled, bytes: Buffer): Promise<string> {
  const file = path.join(folder, randomUUID());
  await writeFile(file, bytes);
  const all: string[] = [];
  for await (const { cells: row } of readXlsxRows(file)) all.push(JSON.stringify(row));
  return all.join("\n");
}

/** Mebibytes, as the kernel counts them. */
function memoryOf({ pid }: ChildProcess, line: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
}
