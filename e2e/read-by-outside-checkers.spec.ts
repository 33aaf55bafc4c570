import { CALENDAR_READERS } from "../lib/feeds/testing/outside-calendars";
import { FEED_READERS } from "../lib/feeds/testing/outside-feeds";
import { PROBLEMS } from "../lib/http/problem";
import { addressesOf, PAGES } from "./permissions/pages";
import { aWorld, type World } from "./permissions/world";
import { wrongInHtml } from "./support/outside/html";
import { readJsonLd } from "./support/outside/schema-org";
import { isPublicRoute } from "./support/public-pages";
import { expect, test } from "./support/test";

/** Programs that others wrote read what the portal sends: what they stumble over, browsers and readers may too. */

const PUBLIC = Object.keys(PAGES).filter(isPublicRoute);
const LOCALES = ["vi", "en"] as const;

/** Pages of the story beside those of the test's own world: full ones, with all that a template can show. */
const FULL = [
  "/phuong/kim-lien",
  "/phuong/kim-lien/cong-khai",
  "/phuong/kim-lien/lich-tiep-dan",
  "/phuong/kim-lien/ban-va-quyet-dinh",
  "/quyet-dinh-cong-dong/lap-lan-can-san-choi-phat-phieu-minh-hoa",
  "/phuong/kim-lien/thoi-diem/2022-12-22",
  "/phuong/quan-dong-da",
  "/phuong/quan-dong-da/thoi-diem/2022-12-22",
  "/tim?q=phuong",
  "/tim?q=phuong&loai=result&nam=2026",
  "/tim?q=khong+co+gi+nhu+vay+ca",
  "/giam-sat?phuong=lang",
  "/cach-tinh-han?start=2026-11-20&length=7&unit=working",
  "/du-lieu-mo/bai-bao-2022-12-22",
  "/du-lieu-mo/du-lieu-minh-hoa",
  "/phuong/khong-co-phuong-nay",
];

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

async function read(baseURL: string | undefined, path: string): Promise<string> {
  const response = await fetch(new URL(path, baseURL), { redirect: "follow" });
  expect(response.status, path).toBeLessThan(500);
  return response.text();
}

const LD = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const factsIn = (html: string) => [...html.matchAll(LD)].map(([, text = ""]) => text);

/** What is wrong with a page for whoever reads its HTML or its facts for machines. */
async function wrongOn(html: string): Promise<string[]> {
  const wrong = await wrongInHtml(html);
  for (const text of factsIn(html)) {
    const facts = await readJsonLd(text);
    wrong.push(...facts.wrong);
    if (facts.expanded.length !== 1) wrong.push(`${facts.expanded.length} things in one script`);
    if (facts.contexts.join(" ") !== "https://schema.org") wrong.push(facts.contexts.join(" "));
  }
  return wrong;
}

for (const route of PUBLIC) {
  test(`${route} is sound HTML and sound JSON-LD`, async ({ baseURL }) => {
    for (const locale of LOCALES) {
      expect(await wrongOn(await read(baseURL, addressesOf(route, world)[locale]))).toEqual([]);
    }
  });
}

test("Pages that are full of everything are sound", async ({ baseURL }) => {
  for (const path of FULL) {
    expect(await wrongOn(await read(baseURL, path)), path).toEqual([]);
  }
});

test("Pages about problems are sound", async ({ baseURL }) => {
  for (const problem of PROBLEMS) {
    for (const path of [`/su-co/${problem}`, `/en/problems/${problem}`]) {
      expect(await wrongOn(await read(baseURL, path)), path).toEqual([]);
    }
  }
});

test("Records say of themselves what they are", async ({ baseURL }) => {
  const typeOn = async (path: string) => {
    const [text = "{}"] = factsIn(await read(baseURL, path));
    const { expanded } = await readJsonLd(text);
    return JSON.stringify(expanded);
  };
  expect(await typeOn("/hoi-nghi/tong-ket-quy-che-dan-chu-2022")).toContain("schema.org/Event");
  expect(await typeOn("/phuong/kim-lien")).toContain("schema.org/AdministrativeArea");
  expect(await typeOn("/du-an/cai-tao-thoat-nuoc-ngo-so-1")).toContain("schema.org/Project");
});

const said = async (data: object) =>
  readJsonLd(JSON.stringify({ "@context": "https://schema.org", ...data }));

test("The outside checkers notice what is wrong", async () => {
  expect(
    await wrongInHtml("<!doctype html><html lang=vi><title>x</title><ul><p>x</p></ul>"),
  ).not.toEqual([]);
  expect((await said({ "@type": "Report", headline: "x" })).wrong).toEqual([]);
  expect((await said({ "@type": "Report", startDate: "2022-12-22" })).wrong).toHaveLength(1);
  expect((await said({ "@type": "Event", startDate: "22/12/2022" })).wrong).toHaveLength(1);
  expect((await said({ "@type": "Place", url: "/phuong/lang" })).wrong).toHaveLength(1);
  expect((await said({ "@type": "Ward", name: "x" })).wrong).toHaveLength(1);
});

const FEEDS = [
  "/phuong/kim-lien/tin.atom",
  "/en/wards/kim-lien/feed.atom",
  "/phuong/lang/tin.atom",
  "/phuong/kim-lien/tin/giam-sat.atom",
  "/phuong/kim-lien/tin/cong-khai.atom",
  "/phuong/kim-lien/tin/du-an.atom",
  "/phuong/kim-lien/tin/hoi-nghi.atom",
  "/en/wards/kim-lien/feed/lay-y-kien.atom",
  "/tim/tin.atom?q=phuong",
  "/en/search/feed.atom?q=phuong&loai=result",
  "/tim/tin.atom?q=khong+co+gi+nhu+vay+ca",
];

for (const [name, readFeed] of Object.entries(FEED_READERS)) {
  test(`Every feed is read by ${name}: entries with a lasting name, an address that opens, and a day`, async ({
    baseURL,
  }) => {
    for (const path of FEEDS) {
      const xml = await read(baseURL, path);
      const feed = await readFeed(xml);
      const again = await readFeed(await read(baseURL, path));
      // Other wards publish meanwhile: what is in both bears the same name in both.
      const names = new Map(again.entries.map(({ href, id }) => [href, id]));
      const kept = feed.entries.filter(({ href }) => names.has(href));
      expect(kept.map(({ href }) => names.get(href))).toEqual(kept.map(({ id }) => id));
      if (feed.entries.length > 0) expect(kept).not.toEqual([]);
      expect({ ...again, entries: [] }).toMatchObject({ href: feed.href });
      expect(new URL(feed.href ?? "").pathname.length).toBeGreaterThan(1);
      const ids = feed.entries.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, title, href, updated, author, summary } of feed.entries) {
        expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
        for (const words of [title, author, summary]) expect(words).toMatch(/\S/);
        expect(Date.parse(updated ?? "")).toBeLessThanOrEqual(Date.now());
        expect((await fetch(new URL(href ?? "", baseURL))).status).toBe(200);
      }
      const days = feed.entries.map(({ updated }) => updated ?? "");
      expect(days).toEqual(days.toSorted().toReversed());
    }
    const ofWard = await readFeed(await read(baseURL, "/phuong/kim-lien/tin.atom"));
    expect(ofWard.entries.length).toBeGreaterThan(5);
  });
}

for (const [name, readCalendar] of Object.entries(CALENDAR_READERS)) {
  test(`Every ward's days of reception are read by ${name}, in the hours of Vietnam`, async ({
    baseURL,
  }) => {
    for (const slug of ["kim-lien", "lang", "dong-da"]) {
      const path = `/phuong/${slug}/lich-tiep-dan.ics`;
      const events = readCalendar(await read(baseURL, path));
      expect(readCalendar(await read(baseURL, path))).toEqual(events);
      expect(events.length).toBeGreaterThan(0);
      const ids = events.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { startsAt, endsAt, zone, status, summary, changedAt } of events) {
        expect(zone).toBe("Asia/Ho_Chi_Minh");
        expect(startsAt < endsAt).toBe(true);
        // Offices receive between seven and six: a wrong zone would show here.
        const hour = (new Date(startsAt).getUTCHours() + 7) % 24;
        expect(hour).toBeGreaterThanOrEqual(7);
        expect(hour).toBeLessThan(18);
        expect(["CONFIRMED", "CANCELLED"]).toContain(status);
        expect(summary).toMatch(status === "CANCELLED" ? /ĐÃ HOÃN/ : /Tiếp công dân/);
        expect(Date.parse(changedAt)).toBeLessThanOrEqual(Date.now());
      }
    }
  });
}

for (const [name, readCalendar] of Object.entries(CALENDAR_READERS)) {
  test(`The last days of a ward's consultations are read by ${name} as whole days`, async ({
    baseURL,
  }) => {
    const events = readCalendar(await read(baseURL, "/phuong/kim-lien/lay-y-kien.ics"));
    expect(events.length).toBeGreaterThan(1);
    for (const { wholeDay, status, summary, changedAt } of events) {
      expect(wholeDay).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(status).toBe("CONFIRMED");
      expect(summary).toContain("Ngày cuối góp ý");
      expect(Date.parse(changedAt)).toBeLessThanOrEqual(Date.now());
    }
  });
}

const KEPT = [
  "/phuong/kim-lien/tin.atom",
  "/phuong/kim-lien/tin/lay-y-kien.atom",
  "/phuong/kim-lien/lay-y-kien.ics",
  "/phuong/kim-lien/lich-tiep-dan.ics",
  "/phuong/kim-lien/cong-khai/2026/quy/3/danh-sach.csv",
  "/phuong/kim-lien",
  "/hoi-nghi/tong-ket-quy-che-dan-chu-2022",
];

test("Whoever has the newest bytes of a feed, a calendar, a list or a page is told so and gets none", async ({
  baseURL,
}) => {
  for (const path of KEPT) {
    const url = new URL(path, baseURL);
    const first = await fetch(url);
    const etag = first.headers.get("etag") ?? "";
    expect(etag, path).toMatch(/^"[^"]+"$/);
    expect((await first.text()).length).toBeGreaterThan(100);
    for (const known of [etag, `"old", ${etag}`, `W/${etag}`, "*"]) {
      const again = await fetch(url, { headers: { "if-none-match": known } });
      expect([path, known, again.status]).toEqual([path, known, 304]);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
    }
    const other = await fetch(url, { headers: { "if-none-match": '"old"' } });
    expect(other.status).toBe(200);
  }
});
