import { mkdirSync } from "node:fs";
import path from "node:path";

import type { Browser, Page } from "@playwright/test";
import sharp from "sharp";

import { aSessionOf } from "./support/given";
import { addSession, expect, test } from "./support/test";

/** `npm run screenshots` names a folder that is kept. */
const FOLDER = process.env["SCREENSHOTS"] ?? "test-results/screenshots";

const LOOKS = {
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light" },
  "phone-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  desktop: { viewport: { width: 1280, height: 860 }, colorScheme: "light" },
  "desktop-dark": { viewport: { width: 1280, height: 860 }, colorScheme: "dark" },
} as const;
type Look = keyof typeof LOOKS;
const BOTH: readonly Look[] = ["phone", "desktop"];

type Picture = {
  /** The first part of the address of somebody in the story that the demonstration tells. */
  readonly who?: "cu-dan" | "xu-ly" | "giam-sat" | "dieu-hanh" | "quan-tri";
  readonly address: string;
  /** Where the picture goes on from that address. */
  readonly openFirst?: (page: Page) => Promise<void>;
  readonly heading: string | RegExp;
  readonly looks: readonly Look[];
};

const PICTURES: Readonly<Record<string, Picture>> = {
  home: { address: "/", heading: /^Biết việc phường làm/, looks: [...BOTH, "desktop-dark"] },
  wards: { address: "/phuong", heading: "Phường, trước và nay", looks: ["desktop"] },
  ward: { address: "/phuong/kim-lien", heading: "Phường Kim Liên", looks: BOTH },
  "ward-in-2022": {
    address: "/phuong/kim-lien/thoi-diem/2022-12-22",
    heading: /Kim Liên vào ngày 22\/12\/2022/,
    looks: ["desktop"],
  },
  result: {
    address: "/giam-sat/nap-ranh-thoat-nuoc-ngo-so-1",
    heading: "Nắp rãnh thoát nước vỡ ở ngõ số 1",
    looks: [...BOTH, "desktop-dark"],
  },
  disclosure: {
    address: "/phuong/kim-lien/cong-khai",
    heading: /^Công khai theo Điều 11/,
    looks: BOTH,
  },
  reception: {
    address: "/phuong/kim-lien/lich-tiep-dan",
    heading: /./,
    looks: BOTH,
  },
  project: {
    address: "/du-an/cai-tao-thoat-nuoc-ngo-so-1",
    heading: "Cải tạo thoát nước ngõ số 1",
    looks: BOTH,
  },
  search: {
    address: "/tim?q=khuong+thuong",
    heading: "Tìm “khuong thuong”",
    looks: ["phone"],
  },
  file: { address: "/gui-don", heading: /^Gửi đơn/, looks: ["phone"] },
  question: {
    who: "cu-dan",
    address: "/gui-don/moi/chuyen-gi",
    heading: /./,
    looks: BOTH,
  },
  "my-case": {
    who: "cu-dan",
    address: "/ho-so",
    openFirst: async (page) =>
      page.getByRole("main").getByRole("listitem").getByRole("link").first().click(),
    heading: /./,
    looks: [...BOTH, "phone-dark"],
  },
  queue: {
    who: "xu-ly",
    address: "/quan-tri/ho-so",
    heading: /./,
    looks: [...BOTH, "desktop-dark"],
  },
  "desk-case": {
    who: "xu-ly",
    address: "/quan-tri/ho-so",
    openFirst: async (page) => page.getByRole("link", { name: "Mở việc gấp nhất" }).click(),
    heading: /./,
    looks: ["desktop"],
  },
  oversight: { who: "giam-sat", address: "/quan-tri/giam-sat", heading: /./, looks: ["desktop"] },
  dashboard: {
    who: "dieu-hanh",
    address: "/dieu-hanh",
    heading: /./,
    looks: [...BOTH, "desktop-dark"],
  },
  outage: { address: "/su-co/outage", heading: "Cổng đang tạm thời gián đoạn", looks: ["phone"] },
};

async function open(browser: Browser, base: string, picture: Picture, look: Look): Promise<Page> {
  const context = await browser.newContext({ baseURL: base, ...LOOKS[look] });
  if (picture.who) {
    await addSession(context, await aSessionOf(`${picture.who}@minh-hoa.example`), base);
  }
  const page = await context.newPage();
  await page.goto(picture.address);
  await picture.openFirst?.(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(picture.heading);
  await page.evaluate(async () => document.fonts.ready);
  return page;
}

/** With as few colours as still look right: pictures of pages are mostly paper. */
async function keep(name: string, picture: Buffer): Promise<void> {
  await sharp(picture)
    .png({ palette: true, colours: 96, effort: 10, compressionLevel: 9 })
    .toFile(path.join(FOLDER, `${name}.png`));
}

test.beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

for (const [name, picture] of Object.entries(PICTURES)) {
  test(`A picture of ${name}`, async ({ browser, baseURL }) => {
    for (const look of picture.looks) {
      const page = await open(browser, baseURL ?? "", picture, look);
      await keep(`${name}-${look}`, await page.screenshot({ animations: "disabled" }));
      await page.context().close();
    }
  });
}

/** A phone before two desks: what people see and what those see who work for them. */
const OVERVIEW = (picture: (name: string) => string) => `<!doctype html><style>
  body { margin: 0; background: #ece4d4; width: 1280px; height: 720px; position: relative; overflow: hidden }
  img { position: absolute; border-radius: 10px; box-shadow: 0 10px 36px #3a2a1840; border: 1px solid #8b837666 }
</style>
<img src="${picture("ward-desktop")}" style="left: 300px; top: 30px; width: 640px">
<img src="${picture("queue-desktop")}" style="left: 500px; top: 290px; width: 740px">
<img src="${picture("home-phone")}" style="left: 40px; top: 60px; width: 290px">`;

test("One picture of three pages", async ({ browser, baseURL }) => {
  const sources = new Map<string, string>();
  for (const [name, look] of [
    ["ward", "desktop"],
    ["queue", "desktop"],
    ["home", "phone"],
  ] as const) {
    const picture = PICTURES[name];
    if (!picture) throw new Error(`there is no picture of ${name}`);
    const page = await open(browser, baseURL ?? "", picture, look);
    const bytes = await page.screenshot({ animations: "disabled" });
    sources.set(`${name}-${look}`, `data:image/png;base64,${bytes.toString("base64")}`);
    await page.context().close();
  }
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.setContent(OVERVIEW((name) => sources.get(name) ?? ""));
  await expect(page.getByRole("img")).toHaveCount(3);
  await keep("overview", await page.screenshot());
});
