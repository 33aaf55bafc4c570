import { SEARCH_KINDS, type SearchKind } from "../lib/domain/search/kinds";
import { FEED_READERS } from "../lib/feeds/testing/outside-feeds";
import { expect, test } from "./support/test";

/** A word of each kind that something in the demonstration bears. */
const WORD: Readonly<Record<SearchKind, string>> = {
  result: "thoat+nuoc",
  disclosure: "quy+che",
  project: "ngo",
  conference: "hoi+nghi",
  consultation: "phuong+an",
  commendation: "khen+thuong",
  figure: "phuong",
  task: "nhiem+vu",
  body: "ban",
  decision: "quy+uoc",
  reception: "tiep+dan",
  paper: "danh+sach",
};

test("A reader narrows a search by kind, place and year, goes back, and follows it as a feed", async ({
  page,
  baseURL,
}) => {
  await page.goto("/tim?q=thoat+nuoc");
  const records = page.getByRole("region", { name: "Hồ sơ" });
  const hits = records.locator("ul.parted > li");
  const all = await hits.count();
  expect(all).toBeGreaterThan(2);
  await expect(records.getByText(`${all} hồ sơ`)).toBeVisible();
  await expect(hits.locator("mark").filter({ hasText: "thoát" }).first()).toBeVisible();

  const narrow = page.getByRole("navigation", { name: "Thu hẹp" });
  const kind = narrow.getByRole("link", { name: /^Kết quả giám sát \d+/ });
  const count = Number(/\d+/.exec(await kind.innerText())?.[0]);
  expect(count).toBeLessThan(all);
  await kind.click();
  await expect(page).toHaveURL(/loai=result/);
  await expect(hits).toHaveCount(count);
  await expect(kind).toHaveAttribute("aria-current", "true");

  await narrow.getByRole("link", { name: /^Kim Liên \d+/ }).click();
  const few = await hits.count();
  expect(few).toBeGreaterThan(0);
  await expect(hits.filter({ hasText: "Kim Liên" })).toHaveCount(few);

  const feedHref = await records.getByRole("link", { name: /nguồn tin Atom/ }).getAttribute("href");
  const xml = await (await fetch(new URL(feedHref ?? "", baseURL))).text();
  const feed = FEED_READERS.feedsmith(xml);
  expect(feed.entries).toHaveLength(few);
  expect(feed.title).toContain("Tìm “thoat nuoc”");
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    "href",
    new RegExp("tin\\.atom\\?q=thoat\\+nuoc"),
  );

  await kind.click();
  await expect(page).not.toHaveURL(/loai=/);
  await narrow.getByRole("link", { name: /^Kim Liên \d+/ }).click();
  await expect(hits).toHaveCount(all);
});

test("A reader finds what a ward made public, and pages through what is much", async ({ page }) => {
  await page.goto("/tim?q=quy+che+dan+chu&loai=disclosure");
  await page
    .getByRole("link", { name: /Quy chế thực hiện dân chủ ở phường/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Quy chế thực hiện dân chủ");

  await page.goto("/tim?q=phuong");
  const titles = page.getByRole("region", { name: "Hồ sơ" }).locator("ul.parted h3 a");
  await expect(titles).toHaveCount(20);
  const seen = await titles.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await page.getByRole("link", { name: "Tiếp theo" }).click();
  const next = await titles.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(next.length).toBeGreaterThan(0);
  expect(next.filter((href) => seen.includes(href))).toEqual([]);
});

test("Whatever kind is found, its link leads to where it is read", async ({ page, request }) => {
  for (const kind of SEARCH_KINDS) {
    for (const place of ["quan-dong-da", "kim-lien"]) {
      await page.goto(`/tim?q=${WORD[kind]}&loai=${kind}&phuong=${place}`);
      const hit = page.getByRole("region", { name: "Hồ sơ" }).locator("ul.parted h3 a").first();
      if ((await hit.count()) === 0) continue;
      const [path, anchor] = ((await hit.getAttribute("href")) ?? "").split("#");
      const reply = await request.get(path ?? "");
      expect(reply.status(), `${kind} of ${place}`).toBe(200);
      if (anchor) expect(await reply.text(), `${kind} of ${place}`).toContain(`id="${anchor}"`);
    }
  }
});

test("What was narrowed to nothing says so, and what is no filter is none", async ({ page }) => {
  await page.goto("/tim?q=thoat+nuoc&phuong=khong-co-phuong-nay");
  await expect(page.getByText("Không có hồ sơ nào như vậy")).toBeVisible();
  await page.goto("/tim?q=thoat+nuoc&nam=xx&loai=bi-mat&sau=1");
  await expect(
    page.getByRole("region", { name: "Hồ sơ" }).locator("ul.parted > li").first(),
  ).toBeVisible();
  await page.goto("/tim?q=%3Cb%3Erac%3C%2Fb%3E");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tìm “<b>rac</b>”");
});

test("Whoever looks for something to do is led there, in the ward that was named", async ({
  page,
}) => {
  await page.goto("/tim?q=lich+tiep+dan+kim+lien");
  const services = page.getByRole("region", { name: "Dịch vụ, hướng dẫn" });
  await services.getByRole("link", { name: "Tiếp công dân · Kim Liên" }).click();
  await expect(page).toHaveURL("/phuong/kim-lien/lich-tiep-dan");

  await page.goto("/tim?q=l%E1%BB%8Bch+ti%E1%BA%BFp+d%C3%A2n");
  await expect(services).toContainText("Chọn phường ở trang sau.");
  await page.goto("/tim?q=t%E1%BB%91+c%C3%A1o");
  await services.getByRole("link", { name: "Tố cáo" }).click();
  await expect(page).toHaveURL("/gui-don/to-cao");

  await page.goto("/tim?q=thoat+nuoc");
  await expect(page.getByRole("region", { name: "Hồ sơ" })).toBeVisible();
  await expect(services).toHaveCount(0);
});
