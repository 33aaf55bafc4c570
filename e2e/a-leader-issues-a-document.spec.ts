import { createHash } from "node:crypto";

import { textOfPdf } from "../lib/documents/testing/read-back";
import { aComplaint, aPerson } from "./support/given";
import { addSession, expect, test } from "./support/test";

const SUBJECT = "Quyết định thu hồi vỉa hè trước nhà số 12";

test("The desk drafts the notice of acceptance, the leader issues it, the resident downloads what the confirming page knows by its hash", async ({
  page,
  browser,
  baseURL,
  ward,
  signInAs,
}) => {
  const resident = await aPerson();
  const leader = await aPerson({ role: "leader", unitId: ward.id }, "Nguyễn Thị Bích Hằng");
  const caseId = await aComplaint({ ward, filedBy: resident, subject: SUBJECT });
  const as = async ({ token }: { token: string }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "" });
    await addSession(context, token, baseURL ?? "");
    return context.newPage();
  };

  await signInAs({ role: "officer", unitId: ward.id });
  await page.goto(`/quan-tri/ho-so/${caseId}`);
  await page.getByRole("link", { name: "Thông báo thụ lý giải quyết khiếu nại" }).click();
  await expect(page.getByLabel("Khiếu nại về việc")).toHaveValue(SUBJECT);
  await page.getByRole("button", { name: "Lưu và xem trước" }).click();
  await expect(page.getByText("Ông/bà điền nội dung này.").first()).toBeVisible();
  await page.getByLabel(/^Số căn cước/).fill("001085012345");
  const issued = page.getByRole("group", { name: "Ngày cấp" });
  await issued.getByLabel("Ngày").fill("15");
  await issued.getByLabel("Tháng").fill("3");
  await issued.getByLabel("Năm").fill("2021");
  await page.getByLabel("Nơi cấp").fill("Bộ Công an");
  await page.getByRole("button", { name: "Lưu và xem trước" }).click();
  await expect(page.getByText("Số: ....../TB-UBND")).toBeVisible();
  await expect(page.getByText(`Khiếu nại về việc: ${SUBJECT}.`)).toBeVisible();
  await expect(page.getByText("Người ký: Lãnh đạo phường.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Ký ban hành" })).toHaveCount(0);

  const leaderPage = await as(leader);
  await leaderPage.goto(`/quan-tri/ho-so/${caseId}`);
  await leaderPage.getByRole("link", { name: "Thông báo thụ lý giải quyết khiếu nại" }).click();
  await leaderPage.getByRole("button", { name: "Lưu và xem trước" }).click();
  await leaderPage.getByRole("button", { name: "Ký ban hành" }).click();
  await expect(leaderPage.getByText("Đã ban hành văn bản.")).toBeVisible();
  await expect(leaderPage.getByText("số 01/TB-UBND").first()).toBeVisible();

  const residentPage = await as(resident);
  await residentPage.goto(`/ho-so/${caseId}`);
  await expect(residentPage.getByText("Phường đã ban hành văn bản")).toBeVisible();
  const link = residentPage.getByRole("link", { name: /Thông báo 01-TB-UBND\.pdf/ });
  const reply = await residentPage.request.get((await link.getAttribute("href")) ?? "");
  const bytes = await reply.body();
  const said = await textOfPdf(bytes);
  expect(said).toContain(`Khiếu nại về việc: ${SUBJECT}.`);
  expect(said).toContain("Nguyễn Thị Bích Hằng");

  const [address = ""] = /https?:\/\/\S+\/van-ban\/\S+/.exec(said) ?? [];
  const anyone = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  await anyone.goto(new URL(address).pathname);
  await expect(anyone.getByText("01/TB-UBND")).toBeVisible();
  const hash = createHash("sha256").update(bytes).digest("hex");
  await expect(anyone.getByText(hash)).toBeVisible();
  const shown = (await anyone.locator("main").textContent()) ?? "";
  expect(shown).not.toContain(SUBJECT);
  expect(shown).not.toContain(resident.name);
  expect(await anyone.locator("script[src]").count()).toBe(0);

  await anyone.goto(`/en${new URL(address).pathname.replace("van-ban", "documents")}`);
  await expect(anyone.getByText("Notice that a complaint is accepted").first()).toBeVisible();
});
