import { CALENDAR_READERS } from "../lib/feeds/testing/outside-calendars";
import { FEED_READERS } from "../lib/feeds/testing/outside-feeds";
import { owner } from "./support/database";
import { expect, test } from "./support/test";

/** What only illustrates says so wherever it goes: on the page, on paper, in feeds, lists and facts for machines. */
const MARK = "Dữ liệu minh họa";

type Address = { readonly path: string };

/** Every record of the story that has a page of its own. */
async function illustrations(): Promise<Address[]> {
  return owner()<Address[]>`
    select '/giam-sat/' || slug as path from oversight_results where is_demonstration and published_version is not null
    union all select '/cong-khai/' || slug from disclosures where is_demonstration and published_version is not null
    union all select '/du-an/' || slug from projects where is_demonstration
    union all select '/hoi-nghi/' || slug from conferences where is_demonstration
    order by 1`;
}

const read = async (baseURL: string | undefined, path: string) =>
  (await fetch(new URL(path, baseURL))).text();

test("The page of every illustration says so to people, to machines and where it is shared", async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const all = await illustrations();
  expect(all.length).toBeGreaterThan(30);
  for (const { path } of all) {
    const html = await read(baseURL, path);
    expect(html, path).toContain(`aria-label="${MARK}"`);
    expect(html, path).toContain(`"disambiguatingDescription":"${MARK}"`);
    expect(html, path).toMatch(/<meta property="og:title" content="\[Dữ liệu minh họa\] /);
    expect(html, path).toMatch(/<meta name="description" content="\[Dữ liệu minh họa\] /);
  }
});

test("What is real bears no such mark", async ({ baseURL }) => {
  const html = await read(baseURL, "/hoi-nghi/tong-ket-quy-che-dan-chu-2022");
  expect(html).not.toContain(MARK);
});

test("On paper each kind of record still says so", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  const all = await illustrations();
  for (const kind of ["giam-sat", "cong-khai", "du-an"]) {
    const path = all.find((each) => each.path.startsWith(`/${kind}/`))?.path ?? "";
    await page.goto(path);
    await expect(page.getByRole("complementary", { name: MARK })).toBeVisible();
  }
});

test("Lists and searches mark each, or the whole part they stand in", async ({ page }) => {
  for (const path of ["/giam-sat", "/du-an", "/tim?q=phuong", "/tim?q=thoat+nuoc"]) {
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      await page.goto(path);
      await expect(page.getByText("dữ liệu minh họa", { exact: false }).first()).toBeVisible();
    }
  }
  await page.goto("/tim?q=phuong");
  const hits = page.getByRole("region", { name: "Hồ sơ" }).locator("ul.parted > li");
  const marked = hits.filter({ hasText: "dữ liệu minh họa" });
  const [row] = await owner()<{ demo: string[] }[]>`
    select array_agg(title) as demo from search_documents where is_demonstration`;
  const demo = new Set(row?.demo);
  const titles = await hits.locator("h3").allInnerTexts();
  expect(titles.length).toBeGreaterThan(10);
  await expect(marked).toHaveCount(titles.filter((title) => demo.has(title)).length);
});

test("Feeds name them so", async ({ baseURL }) => {
  const rows = await owner()<{ id: string; real: boolean }[]>`
    select record_id as id, not is_demonstration as real from search_documents`;
  const isReal = new Map(rows.map(({ id, real }) => [`urn:uuid:${id}`, real]));
  for (const path of [
    "/phuong/kim-lien/tin.atom",
    "/phuong/kim-lien/tin/giam-sat.atom",
    "/tim/tin.atom?q=phuong",
  ]) {
    const xml = await read(baseURL, path);
    const { entries } = FEED_READERS.feedsmith(xml);
    expect(entries.length).toBeGreaterThan(3);
    for (const { id, title } of entries) {
      const startsWithMark = title?.startsWith(`[${MARK}]`);
      expect([title, startsWithMark]).toEqual([title, isReal.get(id ?? "") === false]);
    }
  }
});

test("Calendars name them so", async ({ baseURL }) => {
  for (const file of ["lich-tiep-dan.ics", "lay-y-kien.ics", "ban-va-quyet-dinh.ics"]) {
    const text = await read(baseURL, `/phuong/kim-lien/${file}`);
    const events = CALENDAR_READERS["ical.js"](text);
    expect(events.length).toBeGreaterThan(0);
    for (const { summary, description } of events) {
      expect(summary).toContain(`[${MARK}]`);
      expect(description).toContain(MARK);
    }
  }
});

test("The list of a quarter has a column for it", async ({ baseURL }) => {
  let marked = 0;
  for (const quarter of [1, 2, 3, 4]) {
    const csv = await read(baseURL, `/phuong/kim-lien/cong-khai/2026/quy/${quarter}/danh-sach.csv`);
    marked += csv.split("\n").filter((line) => line.includes(MARK)).length;
  }
  expect(marked).toBeGreaterThan(1);
});
