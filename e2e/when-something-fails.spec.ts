import type { Browser, Page } from "@playwright/test";

import { administrator } from "./support/database";
import { aDraft, aPerson, type Person } from "./support/given";
import { OwnPortal } from "./support/own-portal";
import {
  aPublisher,
  aSubmittedCorrection,
  aSubmittedResult,
  publish,
  type Publisher,
} from "./support/publishing";
import { addSession, expect, test } from "./support/test";

const BASE = process.env["E2E_BASE_URL"] ?? "";
const NOBODY = "00000000-0000-4000-8000-000000000000";

type Words = Readonly<Record<"vi" | "en", string>>;
const NOT_FOUND: Words = { vi: "Không tìm thấy trang này", en: "This page was not found" };
const BROKEN: Words = {
  vi: "Cổng gặp lỗi khi mở trang này",
  en: "The portal failed to open this page",
};
const OUTAGE: Words = {
  vi: "Cổng đang tạm thời gián đoạn",
  en: "The portal is out of service for the moment",
};

/** Readers with scripts and without see the same; a browser of their own, whose console may complain. */
const READERS = [
  ["with scripts", true],
  ["without scripts", false],
] as const;

type Reader = { readonly base: string; readonly hasScripts: boolean; readonly person?: Person };

async function aReader(browser: Browser, { base, hasScripts, person }: Reader): Promise<Page> {
  const context = await browser.newContext({ baseURL: base, javaScriptEnabled: hasScripts });
  if (person) await addSession(context, person.token, base);
  return context.newPage();
}

/** A page of ours about what happened, in the language of the address, with ways on. */
async function expectProblem(page: Page, path: string, status: number, words: Words) {
  const reply = await page.goto(path);
  const locale = /^\/en(?:\/|$)/.test(path) ? "en" : "vi";
  expect(`${reply?.status()} ${path}`).toBe(`${status} ${path}`);
  await expectOurPage(page, words[locale], locale);
}

async function expectOurPage(page: Page, title: string, locale: "vi" | "en" = "vi") {
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const home = locale === "vi" ? "/" : "/en";
  await expect(page.getByRole("banner").getByRole("link").first()).toHaveAttribute("href", home);
  await expect(page.getByRole("contentinfo")).toBeVisible();
  const wards = locale === "vi" ? "mở danh sách phường" : "open the list of wards";
  await expect(page.getByRole("link", { name: wards })).toBeVisible();
}

test.describe("What is not there", () => {
  const NOWHERE = [
    "/khong-co-trang-nay",
    "/khong/co/trang/nay",
    "/en/no-such-page",
    "/phuong/khong-co",
    "/en/wards/no-such-ward",
    "/phuong/khong-co/giam-sat",
    "/phuong/khong-co/tin.atom",
    "/phuong/khong-co/thoi-diem/2022-12-22",
    "/phuong/lang/thoi-diem/hom-qua",
    "/giam-sat/khong-co",
    "/en/results/no-such-result",
    "/giam-sat/khong-co/phien-ban/1",
    "/hoi-nghi/khong-co",
    "/du-lieu-mo/khong-co",
    "/su-co/khong-co",
    "/%C0%AF",
    "/phuong//lang",
    "/_next/static/khong-co.js",
  ];
  const NOT_THEIRS = [
    `/ho-so/${NOBODY}`,
    "/ho-so/khong-phai-ma",
    `/gui-don/${NOBODY}/noi-dung`,
    `/en/my-cases/${NOBODY}`,
  ];

  for (const [reader, hasScripts] of READERS) {
    test(`is answered by a page of ours with status 404, ${reader}`, async ({ browser }) => {
      const page = await aReader(browser, { base: BASE, hasScripts });
      for (const path of NOWHERE) await expectProblem(page, path, 404, NOT_FOUND);
      const person = await aPerson();
      const signedIn = await aReader(browser, { base: BASE, hasScripts, person });
      for (const path of NOT_THEIRS) await expectProblem(signedIn, path, 404, NOT_FOUND);
    });
  }
});

/** A corrected result whose versions can no longer be read: pages that show them throw. */
async function aTornResult(publisher: Publisher) {
  const first = await aSubmittedResult(publisher);
  await publish(BASE, publisher, first);
  await publish(BASE, publisher, await aSubmittedCorrection(publisher, first));
  const { resultId } = first;
  // Nobody can change what was published, the portal least of all; this stands for a fault of ours.
  const change = async (into: string) =>
    administrator().begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update oversight_result_versions set content = content ${sql.unsafe(into)}
        where result_id = ${resultId}`;
    });
  await change(`|| '{"findings": null}'`);
  return { ...first, mend: async () => change(`|| '{"findings": []}'`) };
}

test.describe("A fault of our own", () => {
  for (const [reader, hasScripts] of READERS) {
    test(`is owned up to with status 500, and gone when it is mended, ${reader}`, async ({
      browser,
    }) => {
      const publisher = await aPublisher();
      const torn = await aTornResult(publisher);
      const page = await aReader(browser, { base: BASE, hasScripts });
      await expectProblem(page, `/giam-sat/${torn.slug}/phien-ban/1`, 500, BROKEN);
      await expectProblem(page, `/en/results/${torn.slug}/versions/1`, 500, BROKEN);
      const person = publisher.overseer;
      const desk = await aReader(browser, { base: BASE, hasScripts, person });
      await expectProblem(desk, `/quan-tri/giam-sat/${torn.resultId}`, 500, BROKEN);

      await torn.mend();
      const mended = await page.goto(`/giam-sat/${torn.slug}/phien-ban/1`);
      expect(mended?.status()).toBe(200);
      await expect(page.getByText(`Tóm tắt của ${torn.title}.`).first()).toBeVisible();
    });
  }
});

/** Asks without a browser: what a monitor, a feed reader or a proxy in front of us sees. */
async function statusOf(base: string, path: string): Promise<number> {
  const response = await fetch(new URL(path, base), { redirect: "manual" });
  await response.body?.cancel();
  return response.status;
}

/** A silent database is given two questions of two seconds. */
const WHEN_NOTICED = { timeout: 10_000 };

test.describe("With the database gone", () => {
  test.describe.configure({ mode: "default" });

  let portal: OwnPortal;
  let publisher: Publisher;
  let resident: Person;
  let kept: string[];

  test.beforeAll(async () => {
    portal = await OwnPortal.start();
    publisher = await aPublisher();
    resident = await aPerson();
    const submitted = await aSubmittedResult(publisher);
    await publish(BASE, publisher, submitted);
    const { slug } = publisher.ward;
    kept = [
      "/",
      "/en",
      `/phuong/${slug}`,
      `/en/wards/${slug}`,
      `/phuong/${slug}/giam-sat`,
      `/phuong/${slug}/tin.atom`,
      `/giam-sat/${submitted.slug}`,
      "/gui-don",
    ];
  });
  test.afterEach(() => portal.database.open());
  test.afterAll(async () => portal.stop());

  async function expectKept(): Promise<void> {
    for (const path of kept) expect(await statusOf(portal.baseURL, path), path).toBe(200);
  }

  /**
   * Reads what is to be kept, and reads it again with the database gone. Whoever publishes meanwhile in another test
   * takes a page back, and rightly so: then once more.
   */
  async function keepAndClose(close: () => void | Promise<void>): Promise<void> {
    await expect(async () => {
      portal.database.open();
      await expectKept();
      await close();
      await expectKept();
    }).toPass({ timeout: 60_000 });
  }

  const PRIVATE = ["/ho-so", "/en/my-cases", "/tai-khoan", "/gui-don/moi/chuyen-gi"];
  /** A way in which a database can be gone, and public pages that nobody has looked at by then. */
  const WAYS = [
    ["refusing", () => portal.database.shut(), ["/phuong/lang", "/en/wards/lang"]],
    ["silent", () => portal.database.freeze(), ["/phuong/kim-lien", "/en/wards/kim-lien"]],
  ] as const;
  const ASKED = ["/tim?q=giam+sat", "/giam-sat", "/en/results"];

  for (const [way, close, unseen] of WAYS) {
    for (const [reader, hasScripts] of READERS) {
      test(`(${way}) what is kept can be read, the rest says that it is an outage, ${reader}`, async ({
        browser,
      }) => {
        const page = await aReader(browser, { base: portal.baseURL, hasScripts, person: resident });
        await keepAndClose(close);
        for (const path of [...unseen, ...ASKED, ...PRIVATE]) {
          await expectProblem(page, path, 503, OUTAGE);
        }
      });
    }

    test(`(${way}) the probes tell alive from ready, and all is well when it is back`, async () => {
      const { baseURL, database } = portal;
      close();
      await expect.poll(() => statusOf(baseURL, "/api/ready"), WHEN_NOTICED).toBe(503);
      expect(await statusOf(baseURL, "/api/health")).toBe(200);
      const outage = await fetch(new URL(unseen[0], baseURL));
      expect(outage.status).toBe(503);
      expect(outage.headers.get("retry-after")).toBe("30");
      expect(outage.headers.get("cache-control")).toContain("no-store");
      expect(await outage.text()).toContain("thử lại sau ít phút");

      database.open();
      await expect.poll(() => statusOf(baseURL, "/api/ready")).toBe(200);
      await expect.poll(() => statusOf(baseURL, unseen[0])).toBe(200);
      // Not what the next reader asks for while it is gone again: an answer to that would be kept.
      expect(await statusOf(baseURL, "/tim?q=mo+lai")).toBe(200);
    });
  }

  test("what was kept outlives the program too", async () => {
    await keepAndClose(async () => {
      portal.database.shut();
      await portal.restart();
    });
    expect(await statusOf(portal.baseURL, "/phuong/o-cho-dua")).toBe(503);
  });

  const TYPED = "Đèn ngõ 2 không sáng đã ba đêm, người già đi lại khó.";

  /** The page on which a resident tells what it is about, with something typed and the database gone since. */
  async function typing(browser: Browser, hasScripts: boolean): Promise<Page> {
    const draft = await aDraft(resident.accountId);
    const page = await aReader(browser, { base: portal.baseURL, hasScripts, person: resident });
    await page.goto(`/gui-don/${draft}/noi-dung`);
    await page.getByLabel("Nội dung").fill(TYPED);
    portal.database.shut();
    await page.getByRole("button", { name: "Tiếp tục" }).click();
    return page;
  }

  test("what somebody typed stays in its field, with scripts", async ({ browser }) => {
    const page = await typing(browser, true);
    await expect(page.getByText("Cổng chưa lưu được vì sự cố kỹ thuật")).toBeVisible();
    await expect(page.getByLabel("Nội dung")).toHaveValue(TYPED);
  });

  test("what somebody typed is a step back, without scripts", async ({ browser }) => {
    const page = await typing(browser, false);
    await expectOurPage(page, OUTAGE.vi);
    portal.database.open();
    await page.goBack();
    await expect(page.getByLabel("Nội dung")).toHaveValue(TYPED);
  });
});
