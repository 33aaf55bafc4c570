import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { type Found, listNewestPublic, type SearchFilter, searchPublic } from "@/db/queries/search";
import { listUnits } from "@/db/queries/unit";
import { withScope } from "@/db/scope";
import { seed } from "@/db/seed";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { plainTextFrom } from "@/lib/domain/rich-text/to-plain-text";
import { SEARCH_KINDS, type SearchKind } from "@/lib/domain/search/kinds";
import { readSearch } from "@/lib/domain/search/search";
import { findUnits } from "@/lib/domain/unit/find-unit";
import { env } from "@/lib/env";

let home: TestDatabase;
let app: Database;
beforeAll(async () => {
  process.env["PASSWORD_PEPPER"] = "a pepper that only this test knows, long enough";
  home = await testDatabase();
  await seed({ ownerUrl: home.ownerUrl, demo: true });
  await issue({ number: 7, code: "LISTQ3" });
  app = connect(env.PORTAL_APP_DATABASE_URL, 2);
}, 60_000);
afterAll(async () => {
  await app.$client.end({ timeout: 5 });
  await home.drop();
});

const ALL = 500;

/** A list of the third quarter as the leader of Kim Liên issues it; the tests of that are elsewhere. */
async function issue({ number, code, replaces }: Issued) {
  await owner(`
    with leader as (select p.id, p.account_id, p.unit_id from positions p join units u on u.id = p.unit_id
        where p.role = 'leader' and u.slug = 'kim-lien' limit 1),
      files as (insert into attachments (purpose, sha256, media_type, byte_size, original_name, uploaded_by)
        select 'document', repeat('a', 64), 'application/pdf', 1, kind, account_id from leader, unnest(array['pdf','docx']) kind
        returning id, original_name)
    insert into issued_documents (period, kind, code, unit_id, book, year, number, issued_on, signed_by, position_id, pdf_id, docx_id, replaces_id)
    select '2026-q3', 'disclosure_list', '${code}', unit_id, 'TB', 2026, ${number}, '2026-10-10', account_id, id,
      (select id from files where original_name = 'pdf'), (select id from files where original_name = 'docx'),
      (select id from issued_documents where code = '${replaces ?? ""}') from leader`);
}
type Issued = { readonly number: number; readonly code: string; readonly replaces?: string };

/** What the public finds; in pages of any size. */
const search = async (query: string, filter: SearchFilter = {}, limit = ALL): Promise<Found> =>
  withScope(
    { kind: "public" },
    async (tx) => {
      const asked = readSearch(query);
      if (!asked) throw new Error("nothing asked");
      return searchPublic(tx, asked, filter, limit);
    },
    app,
  );

/** Everything public that is found, by the name it is shown under: wards, results, works, conferences, disclosures. */
const find = async (query: string) =>
  withScope(
    { kind: "public" },
    async (tx) => {
      const asked = readSearch(query);
      const units = findUnits(query, await listUnits(tx)).map(({ unit }) => unit.name);
      if (!asked) return units;
      const { hits } = await searchPublic(tx, asked, {}, ALL);
      return [...units, ...hits.map(({ title }) => title)];
    },
    app,
  );

/** Titles of results alone, in the order in which they are shown. */
const first = async (query: string) =>
  (await search(query, { kind: "result" })).hits.map(({ title }) => title);

const BOARD = "Bảng niêm yết thủ tục để bản cũ";
const SIGNS = "Biển báo thông tin ở các công trình đang xây";
const LIST = "Bình xét danh sách hộ được hỗ trợ";
const GIFTS = "Các khoản đóng góp tự nguyện ở phường Láng Thượng";
const LIGHT = "Chiếu sáng sân chơi tổ dân phố số 6";
const SEATS = "Chỗ ngồi chờ ở bộ phận một cửa";
const WASTE = "Điểm tập kết rác đặt sát cổng trường";
const RAMP = "Lối vào nhà văn hóa chưa đi được bằng xe lăn";
const DUG = "Mặt ngõ sau khi đào đặt ống";
const LID = "Nắp rãnh thoát nước vỡ ở ngõ số 1";
const PARKING = "Phí trông giữ xe gần di tích ngày lễ";
const FENCE = "Rào chắn khu đất đã giải phóng mặt bằng";
const FEES = "Sổ thu phí vệ sinh quý III";
const ROAD = "Sửa mặt đường ngõ ở phường Khương Thượng";
const YARD = "Sửa sân nhà văn hóa tổ dân phố số 3";
const SLIDES = "Thiết bị sân chơi ở phường Phương Liên – Trung Tự";
const FUND = "Thu, chi quỹ đền ơn đáp nghĩa";
const COUNTER = "Trả kết quả ở bộ phận một cửa phường Hàng Bột";
const BLOCKS = "Vệ sinh môi trường ở các khu tập thể phường Trung Liệt";
const DITCH = "Vệ sinh mương thoát nước sau chợ";
const DRAIN = "Cải tạo thoát nước ngõ số 1";
const PAVEMENT = "Chỉnh trang vỉa hè tuyến phố thí điểm";
const HALL = "Sửa nhà văn hóa tổ dân phố số 7";
const ALLEY = "Mở rộng ngõ số 3";
const TRUCKS = "Phương án cấm xe tải trong ngõ vào giờ cao điểm";
const MARKET = "Phương án bố trí chợ tạm trong thời gian cải tạo chợ";
const PAPER = "Danh sách nội dung đã công khai, quý III năm 2026";
const LAMPS = "Thay đèn chiếu sáng các ngõ";

describe("what is found first", () => {
  it.each([
    // Newer records only speak of it.
    ["rac", WASTE],
    ["rác", WASTE],
  ])("has the words in its title: “%s” is %s", async (query, title) => {
    const { hits } = await search(query);
    expect(hits.length).toBeGreaterThan(1);
    expect(hits[0]?.title).toBe(title);
    expect(Math.max(...hits.map(({ at }) => at?.getTime() ?? 0))).toBeGreaterThan(
      hits[0]?.at?.getTime() ?? 0,
    );
  });
});

/** How many days of reception are found. */
const daysFound = async () => (await search("tiep dan", { kind: "reception" })).total;
/** What is said of the lists that are found. */
const numbersFound = async () =>
  (await search("danh sách nội dung đã công khai", { kind: "paper" })).hits.map(
    ({ lead, slug }) => [lead.split(",")[0], slug],
  );

describe("a search over everything public", () => {
  it.each([
    // As it is written, with marks, in any case.
    ["Nắp rãnh thoát nước", LID],
    ["nắp rãnh", LID],
    ["NẮP RÃNH", LID],
    ["bộ phận một cửa", COUNTER],
    ["một cửa", SEATS],
    ["ghế chờ", SEATS],
    ["xe lăn", RAMP],
    ["đường dốc", RAMP],
    ["bảng niêm yết", BOARD],
    ["thủ tục", BOARD],
    ["biển báo", SIGNS],
    ["công trình đang xây", SIGNS],
    ["bình xét", LIST],
    ["danh sách niêm yết", LIST],
    ["đóng góp tự nguyện", GIFTS],
    ["chiếu sáng", LAMPS],
    ["sân chơi", SLIDES],
    ["cầu trượt", SLIDES],
    ["tập kết rác", WASTE],
    ["cổng trường", WASTE],
    // By what a record is called as a kind, too.
    ["dự án ngõ số 1", DRAIN],
    ["du an thoat nuoc", DRAIN],
    ["công trình nhà văn hóa", HALL],
    ["trẻ em", LID],
    ["đặt ống", DUG],
    ["hoàn trả", DUG],
    ["trông giữ xe", PARKING],
    ["ngày lễ", PARKING],
    ["rào chắn", FENCE],
    ["hố móng", FENCE],
    ["giải phóng mặt bằng", FENCE],
    ["phí vệ sinh", FEES],
    ["quý III", FEES],
    ["biên lai", FEES],
    ["mặt đường", ROAD],
    ["đọng nước", YARD],
    ["đúng hẹn", COUNTER],
    ["khu tập thể", BLOCKS],
    ["vệ sinh môi trường", BLOCKS],
    ["mương thoát nước", DITCH],
    ["sau chợ", DITCH],
    // Without marks.
    ["nap ranh thoat nuoc", LID],
    ["bo phan mot cua", COUNTER],
    ["ghe cho", SEATS],
    ["xe lan", RAMP],
    ["bang niem yet", BOARD],
    ["bien bao", SIGNS],
    ["binh xet danh sach", LIST],
    ["dong gop tu nguyen", GIFTS],
    ["chieu sang", LAMPS],
    ["cau truot nut", SLIDES],
    ["tap ket rac", WASTE],
    ["trong giu xe", PARKING],
    ["giai phong mat bang", FENCE],
    ["phi ve sinh", FEES],
    ["mat duong", ROAD],
    ["khu tap the", BLOCKS],
    ["muong thoat nuoc", DITCH],
    ["duong doc", RAMP],
    // Words in another order, and marks put elsewhere or only on some letters.
    ["nước thoát rãnh", LID],
    ["rác cổng trường", WASTE],
    ["cho ngoi cho", SEATS],
    ["nắp ranh", LID],
    ["nhà văn hoá", RAMP],
    ["rảnh thoat nước", LID],
    // Words of a finding alone.
    ["lồi lõm", DUG],
    ["thư xin lỗi", COUNTER],
    ["điểm khoan", ROAD],
    ["thức ăn thừa", DITCH],
    ["gõ nghe rỗng", LID],
    ["hết hiệu lực", BOARD],
    ["cạnh sắc", SLIDES],
    // Short for.
    ["GPMB", FENCE],
    ["gpmb", FENCE],
    ["TDP số 7", HALL],
    ["nvh", RAMP],
    ["NVH tdp số 3", YARD],
    ["VSMT", BLOCKS],
    ["ktt trung liệt", BLOCKS],
    ["ubnd láng", HALL],
    // Slips of the hand.
    ["nap rahn thoat nuoc", LID],
    ["tap ket racc", WASTE],
    ["giai phong mat banng", FENCE],
    ["dong gop tu nguyn", GIFTS],
    ["muong thoat nuocc sau cho", DITCH],
    // Works.
    ["vỉa hè", PAVEMENT],
    ["via he thi diem", PAVEMENT],
    ["thoát nước ngõ số 1", DRAIN],
    ["nhà văn hóa tổ dân phố số 7", HALL],
    ["mở rộng ngõ", ALLEY],
    ["xe cứu hỏa", ALLEY],
    ["đèn tiết kiệm điện", LAMPS],
    ["lối dốc xe lăn", HALL],
    // Wards of today and before, by any spelling, with titles and slips.
    ["Kim Liên", "Kim Liên"],
    ["kim lien", "Kim Liên"],
    ["phường kim liên", "Kim Liên"],
    ["P. Kim Lien", "Kim Liên"],
    ["kim lein", "Kim Liên"],
    ["kimlien", "Kim Liên"],
    ["Khương Thượng", "Khương Thượng"],
    ["khuong thuong", "Khương Thượng"],
    ["khuong thuogn", "Khương Thượng"],
    ["o cho dua", "Ô Chợ Dừa"],
    ["văn miếu", "Văn Miếu – Quốc Tử Giám"],
    ["quoc tu giam", "Quốc Tử Giám"],
    ["quận đống đa", "Quận Đống Đa"],
    ["nga tu so", "Ngã Tư Sở"],
    ["tho quan", "Thổ Quan"],
    ["phương liên", "Phương Liên – Trung Tự"],
    ["lang", "Láng"],
    // The conference of the article.
    ["quy chế dân chủ", "Tổng kết"],
    ["QCDC", "Tổng kết"],
    ["tong ket quy che dan chu", "Tổng kết"],
    // What people are asked, and what became of it.
    ["cấm xe tải", TRUCKS],
    ["cam xe tai gio cao diem", TRUCKS],
    ["xe chữa cháy cứu thương", TRUCKS],
    ["chợ tạm", MARKET],
    ["cho tam trong thoi gian cai tao", MARKET],
    ["bể tách mỡ có nắp", MARKET],
    ["kết cấu nguy hiểm", MARKET],
    ["cho tamm trong thoi gian", MARKET],
    // Who was commended, what was set to be done, what was reported, who supervises.
    ["khen thưởng năm", "Khen thưởng năm"],
    ["khen thuong to hoa giai to dan pho so 7", "Khen thưởng năm"],
    ["củng cố tổ hòa giải", "Củng cố tổ hòa giải"],
    ["cung co to hoa giai", "Củng cố tổ hòa giải"],
    ["niêm yết lại nhà văn hóa", "Niêm yết lại tại nhà văn hóa các tổ dân phố"],
    ["nvh niem yet lai", "Niêm yết lại tại nhà văn hóa các tổ dân phố"],
    ["đối thoại với người dân", "Tổ chức đối thoại với người dân"],
    ["71% công đoàn cơ sở", "71% Công đoàn cơ sở doanh nghiệp"],
    ["cong doan co so doanh nghiep", "71% Công đoàn cơ sở doanh nghiệp"],
    ["lich tiep cong dan hang tuan", "100% các phường nghiêm túc"],
    ["vu viec hoa giai thu ly", "% vụ việc các tổ hòa giải"],
    ["ban thanh tra nhan dan", "Ban Thanh tra nhân dân"],
    ["ban TTND kim liên", "Ban Thanh tra nhân dân"],
    ["gsdtcd", "Ban Giám sát đầu tư của cộng đồng"],
    // When one is received, and what was issued.
    ["tiếp dân Ô Chợ Dừa", "Tiếp công dân phường Ô Chợ Dừa"],
    ["tiep dan o cho dua", "Tiếp công dân phường Ô Chợ Dừa"],
    ["hoãn tiếp công dân", "Hoãn tiếp công dân"],
    ["danh sach noi dung da cong khai quy III", PAPER],
    ["07/TB-UBND", PAPER],
  ])("%s finds %s", async (query, expected) => {
    const found = await find(query);
    expect(found.some((name) => name.includes(expected))).toBe(true);
  });

  it.each(["xyzzy", "máy bay trực thăng", "gpmb xe lăn", "%", "' | '", "!", "a & b | (", ":*"])(
    "%s finds nothing, and breaks nothing",
    async (query) => {
      expect(await find(query)).toEqual([]);
    },
  );

  it.each([
    "chiếu sáng sân chơi",
    "đền ơn đáp nghĩa",
    "den on dap nghia",
    "TDP số 6",
    "dự thảo quy chế này không, cần sửa điều nào",
  ])("%s finds no draft", async (query) => {
    const found = await find(query);
    expect(found.filter((name) => name === LIGHT || name === FUND)).toEqual([]);
  });

  it("puts what is written with the same marks first, whatever is newer", async () => {
    const anyhow = await first("cho");
    expect(anyhow.length).toBeGreaterThan(1);
    expect((await first("chợ"))[0]).toBe(DITCH);
    expect((await first("chờ"))[0]).toBe(SEATS);
    for (const marked of ["chợ", "chờ"]) {
      expect((await first(marked)).toSorted()).toEqual(anyhow.toSorted());
    }
  });
});

const titles = ({ hits }: Found) => hits.map(({ title }) => title);
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

describe("a search that is narrowed", () => {
  it.each(["phường", "phuong", "ngõ", "kế hoạch", "rác"])(
    "counts by kind, ward and year what would be shown of %s",
    async (query) => {
      const all = await search(query);
      expect(all.total).toBeGreaterThan(1);
      expect(all.hits).toHaveLength(all.total);
      for (const counts of [all.kinds, all.units, all.years]) expect(sum(counts)).toBe(all.total);

      for (const [unitId, count] of Object.entries(all.units)) {
        const ofUnit = await search(query, { unitId });
        expect(ofUnit.hits.map((hit) => hit.unitId)).toEqual(
          Array.from({ length: count }, () => unitId),
        );
        // The others stay to be chosen instead.
        expect(ofUnit.units).toEqual(all.units);
        expect(sum(ofUnit.kinds)).toBe(count);
      }
      for (const kind of SEARCH_KINDS) {
        expect((await search(query, { kind })).total).toBe(all.kinds[kind] ?? 0);
      }
      for (const [year, count] of Object.entries(all.years)) {
        expect((await search(query, { year: Number(year) })).total).toBe(count);
      }
    },
  );

  it.each([1, 2, 3, 7])("gives everything once, in pages of %i", async (limit) => {
    const all = titles(await search("chợ"));
    const anyhow = await search("cho");
    expect(all.toSorted()).toEqual(titles(anyhow).toSorted());
    const paged: string[] = [];
    let after: string | null | undefined;
    do {
      const page: Found = await search("chợ", after ? { after } : {}, limit);
      expect(page.hits.length).toBeLessThanOrEqual(limit);
      expect(page.total).toBe(all.length);
      paged.push(...titles(page));
      after = page.next;
    } while (after);
    expect(paged).toEqual(all);
  });

  it("says that what it shows only looks alike", async () => {
    expect(await search("tap ket racc")).toMatchObject({ isAlike: true, next: null });
    expect(await search("tap ket rac")).toMatchObject({ isAlike: false });
    // Of what was narrowed nothing else is offered.
    expect(await search("tap ket racc", { kind: "result" })).toMatchObject({ total: 0, hits: [] });
  });

  it("finds what a ward made public, by its words and by its number", async () => {
    const { hits } = await search("quy che dan chu", { kind: "disclosure" });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ kind }) => kind === "disclosure")).toBe(true);
  });
});

const owner = async <Row extends object>(query: string) => {
  const sql = postgres(home.ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe<Row[]>(query);
  } finally {
    await sql.end({ timeout: 1 });
  }
};

const sayOfTask = async (content: string) =>
  owner(`update tasks set content = '${content}' where id = (select id from tasks
    where is_demonstration order by id limit 1)`);

/** What somebody who follows a ward is told. */
const followed = async (kind: SearchKind | null) =>
  withScope(
    { kind: "public" },
    async (tx) => {
      const ward = (await listUnits(tx)).find(({ slug }) => slug === "kim-lien");
      return listNewestPublic(tx, ward?.id ?? "", { kind, limit: ALL });
    },
    app,
  );

describe("what is searched", () => {
  it.each(SEARCH_KINDS)("knows what a record of the kind %s is called", async (kind) => {
    const [row] = await owner<{ words: string }>(`select search_kind_words('${kind}') as words`);
    expect(row?.words).toMatch(/^[a-z]+(?: [a-z]+)+$/);
  });

  it("is what is public, no more and no less", async () => {
    const [row] = await owner<Record<SearchKind | "drafts", number>>(`
      select (select count(*)::int from oversight_results where published_version is not null) as result,
        (select count(*)::int from disclosures where published_version is not null) as disclosure,
        (select count(*)::int from projects) as project, (select count(*)::int from conferences) as conference,
        (select count(*)::int from consultations where stage not in ('draft','submitted')) as consultation,
        (select count(*)::int from commendations) as commendation, (select count(*)::int from indicators) as figure,
        (select count(*)::int from reception_days) as reception,
        (select count(*)::int from issued_documents d where period is not null
          and not exists (select 1 from issued_documents n where n.replaces_id = d.id)) as paper,
        (select count(*)::int from tasks) as task, (select count(*)::int from bodies) as body,
        (select count(*)::int from community_decisions where stage not in ('draft','submitted')) as decision,
        (select count(*)::int from oversight_results where published_version is null)
          + (select count(*)::int from disclosures where published_version is null)
          + (select count(*)::int from consultations where stage in ('draft','submitted')) as drafts`);
    const { drafts, ...meant } = row ?? { drafts: 0 };
    const kept = await owner<{ kind: SearchKind; n: number }>(
      "select kind, count(*)::int as n from search_documents group by kind",
    );
    expect(Object.fromEntries(kept.map(({ kind, n }) => [kind, n]))).toEqual(meant);
    expect(Object.keys(meant).toSorted()).toEqual([...SEARCH_KINDS].toSorted());
    expect(drafts).toBeGreaterThan(0);
  });

  it("keeps each kind by a function of its name and by triggers that name it", async () => {
    const functions = await owner<{ kind: string }>(
      "select substr(proname, 8) as kind from pg_proc where proname like 'search\\_%' and pg_get_function_arguments(oid) = 'of uuid'",
    );
    const triggers = await owner<{ kind: string }>(
      "select distinct split_part(encode(tgargs, 'escape'), '\\000', 1) as kind from pg_trigger where tgfoid = 'keep_searchable'::regproc",
    );
    for (const found of [functions, triggers]) {
      expect(found.map(({ kind }) => kind).toSorted()).toEqual([...SEARCH_KINDS].toSorted());
    }
  });

  it("says what became of a consultation only once it is answered", async () => {
    const [row] = await owner<{ id: string }>(
      "select id from consultations where stage = 'open' limit 1",
    );
    const id = row?.id ?? "";
    const word = "tổnghợpchưatừngcó";
    await owner(`insert into consultation_answers (consultation_id, synthesis, summed_up_at)
      values ('${id}', '${word}', now())`);
    expect(await find(word)).toEqual([]);
    await owner(`update consultation_answers set response = '${word}', outcome = 'as_drafted', answered_at = now()
      where consultation_id = '${id}';
      update consultations set stage = 'summed_up' where id = '${id}'`);
    expect(await find(word)).toEqual([]);
    await owner(`update consultations set stage = 'answered' where id = '${id}'`);
    expect(await find(word)).toHaveLength(1);
  });

  it("finds the next day of reception first, those that are over last, and each by its date", async () => {
    const { hits, total } = await search("tiếp dân Ô Chợ Dừa", { kind: "reception" });
    expect(total).toBeGreaterThan(3);
    const [row] = await owner<{ today: string }>("select vietnam_today()::text as today");
    const today = row?.today ?? "";
    const days = hits.map(({ at }) => (at ? calendarDateOf(at) : ""));
    const [coming, over] = [days.filter((day) => day >= today), days.filter((day) => day < today)];
    expect(coming.length).toBeGreaterThan(0);
    expect(over.length).toBeGreaterThan(0);
    expect(days).toEqual([...coming.toSorted(), ...over.toSorted().toReversed()]);
    const [next = ""] = coming;
    const [year, month, day] = next.split("-").map(Number);
    for (const written of [`${day}/${month}/${year}`, next.split("-").toReversed().join("/")]) {
      expect((await search(`tiep dan o cho dua ${written}`)).hits[0]?.id).toBe(hits[0]?.id);
    }
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Found = await search("tiếp dân Ô Chợ Dừa", { kind: "reception", after }, 2);
      paged.push(...page.hits.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(paged).toEqual(hits.map(({ id }) => id));
  });

  it("forgets a day of reception that its ward's page no longer shows", async () => {
    const before = await daysFound();
    await owner(`update reception_days set on_day = vietnam_today() - 61
      where id = (select id from reception_days where on_day < vietnam_today() limit 1)`);
    expect(await daysFound()).toBe(before - 1);
  });

  it("finds of issued documents the one that stands", async () => {
    expect(await numbersFound()).toEqual([["Số 07/TB-UBND", "kim-lien/2026-q3"]]);
    await issue({ number: 12, code: "LISTQ3B", replaces: "LISTQ3" });
    expect(await numbersFound()).toEqual([["Số 12/TB-UBND", "kim-lien/2026-q3"]]);
  });

  it("follows what a task says", async () => {
    const [before, after] = ["nhiệmvụtrướckia", "việcnaymớicó"];
    await sayOfTask(before);
    expect(await find(before)).toEqual([before]);
    await sayOfTask(after);
    expect(await find(before)).toEqual([]);
    expect(await find(after)).toEqual([after]);
  });

  it.each([
    "# Thu chi\n\n**Tổng** __số__ [theo nghị quyết](https://hanoi.gov.vn/a_b__c) \\** và \\[a\\](b)",
    "- một\n- hai\n\n3. ba\n\n> trích",
    "\\# không phải đề mục\n\\1. cũng không",
    "Một văn bản thường: 5*3, ______ và [x](javascript:y)\n+ chi",
    "**a __b** c__ \\\\ \\n",
  ])("is the words of a text without its marks: %j", async (markup) => {
    const [row] = await owner<{ words: string }>(
      `select plain_words($markup$${markup}$markup$) as words`,
    );
    expect(row?.words.split(/\s+/)).toEqual(plainTextFrom(markup).split(/\s+/));
  });

  it("shows and finds the words of a text, whatever marks are among them", async () => {
    const word = "vượtxaquánhiều";
    await owner(
      `update oversight_results set summary = '# Đề mục\n\nCó **${word}** ở [đây](https://hanoi.gov.vn/).'
       where id = (select id from oversight_results where published_version is not null limit 1)`,
    );
    const { hits } = await search(word);
    expect(hits.map(({ lead }) => lead)).toEqual([`Đề mục\n\nCó ${word} ở đây.`]);
  });

  it("follows what a finding says, and whether it still stands", async () => {
    const word = "kỳlạchưatừngcó";
    const [finding] = await owner<{ id: string; text: string }>(
      "select f.id, f.text from findings f join oversight_results r on r.id = f.result_id where r.published_version is not null limit 1",
    );
    const id = finding?.id ?? "";
    expect(await find(word)).toEqual([]);
    await owner(`update findings set text = text || ' ${word}' where id = '${id}'`);
    expect(await find(word)).toHaveLength(1);
    await owner(`update findings set is_withdrawn = true where id = '${id}'`);
    expect(await find(word)).toEqual([]);
  });

  it("is told newest first to whoever follows a ward, and again when it changes", async () => {
    const all = await followed(null);
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(SEARCH_KINDS.length);
    const times = all.map(({ changedAt }) => changedAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(Math.max(...times)).toBeLessThanOrEqual(Date.now() + 1000);

    const told = await followed("task");
    const last = told.at(-1);
    expect(told[0]?.id).not.toBe(last?.id);
    await owner(`update tasks set state = 'done' where id = '${last?.id ?? ""}'`);
    const [now] = await followed("task");
    expect(now?.id).toBe(last?.id);
    expect((await followed("consultation")).every(({ kind }) => kind === "consultation")).toBe(
      true,
    );
  });

  it("is read by nobody but through the search", async () => {
    await expect(
      withScope(
        { kind: "public" },
        async (tx) => tx.execute("select 1 from search_documents"),
        app,
      ),
    ).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});
