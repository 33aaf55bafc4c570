import type { Page } from "@playwright/test";

import { aCase } from "./support/cases";
import { begin, openCase } from "./support/desk";
import { PICTURE } from "./support/files";
import { aPerson, type Person, type Ward } from "./support/given";
import { expect, test } from "./support/test";

const SUBJECT = "Rác đổ tràn ở đầu ngõ 12";
const ASKED = "Ông/bà cho biết rác đổ vào lúc mấy giờ, và gửi thêm một ảnh qua mục bổ sung.";
const TOLD = "Rác thường đổ vào khoảng 21 giờ các ngày trong tuần.";
const ANSWER =
  "Sáng nay tổ vệ sinh môi trường đã dọn sạch đầu ngõ 12 và đặt biển cấm đổ rác, ảnh kèm theo.";
const ANSWER_AGAIN =
  "Phường đã dọn lại, lắp thêm một thùng rác và cử người trực buổi tối trong tuần này, ảnh kèm theo.";

/** Everybody this story needs, in one ward. */
async function aDesk({ id: unitId }: Ward) {
  const [clerk, officer, second] = await Promise.all([
    aPerson({ role: "clerk", unitId }, "Cán Bộ Tiếp Dân"),
    aPerson({ role: "officer", unitId }, "Chuyên Viên Một"),
    aPerson({ role: "officer", unitId }, "Chuyên Viên Hai"),
  ]);
  return { clerk, officer, second, resident: await aPerson(undefined, "Người Gửi Đơn") };
}

/** The worker sends the mail; who reads it follows its link. */
async function followMail(page: Page, { email }: Person, times: number) {
  const mails = page.getByRole("article").filter({ hasText: email });
  await expect(async () => {
    await page.goto("/thu-thu-nghiem");
    await expect(mails).toHaveCount(times, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(mails.first()).toContainText("có tin mới");
  await expect(mails.first()).not.toContainText(SUBJECT);
  await mails.first().getByRole("link").click();
}

async function answer(page: Page, words: string) {
  await page.getByRole("button", { name: "Xem người dân sẽ đọc gì" }).click();
  await expect(page.getByText("Viết nội dung trả lời.").first()).toBeVisible();
  await page.getByLabel("Nội dung trả lời").fill(words);
  await page.getByRole("button", { name: "Xem người dân sẽ đọc gì" }).click();
  await expect(page.getByText("Đính kèm ít nhất một ảnh").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Gửi trả lời" })).toBeHidden();
  await expect(page.getByLabel("Nội dung trả lời")).toHaveValue(words);
  await page.getByLabel("Ảnh sau khi làm hoặc văn bản").setInputFiles(PICTURE);
  await page.getByRole("button", { name: "Xem người dân sẽ đọc gì" }).click();
  await expect(page.getByRole("list", { name: "Diễn biến" })).toContainText(PICTURE.name);
  await page.getByRole("button", { name: "Gửi trả lời" }).click();
}

test("A case is registered, completed, assigned and answered with proof; unsatisfied, the resident has it handled once more, by somebody else", async ({
  openAs,
  ward,
}) => {
  test.setTimeout(180_000);
  const desk = await aDesk(ward);
  await aCase({ unitId: ward.id, state: "sent", by: desk.resident, subject: SUBJECT });
  const clerk = await openAs(desk.clerk);
  const officer = await openAs(desk.officer);
  const second = await openAs(desk.second);
  const resident = await openAs(desk.resident);

  await clerk.goto("/quan-tri/ho-so");
  await clerk.getByRole("link", { name: "Mở việc gấp nhất" }).click();
  await begin(clerk, "Tiếp nhận");
  await clerk.getByRole("button", { name: "Tiếp nhận đơn" }).click();
  await expect(clerk.getByText("Đã tiếp nhận.")).toBeVisible();
  await followMail(resident, desk.resident, 1);
  await expect(resident.getByText("Phường đã tiếp nhận đơn.")).toBeVisible();

  await begin(clerk, "Yêu cầu bổ sung");
  await clerk.getByLabel("Lời gửi người dân").fill("Cần ảnh");
  await clerk.getByRole("button", { name: "Gửi yêu cầu" }).click();
  await expect(clerk.getByRole("main").getByRole("alert")).toContainText("Chọn căn cứ pháp lý.");
  await expect(clerk.getByRole("main").getByRole("alert")).toContainText("cần ít nhất 10 ký tự");
  await expect(clerk.getByLabel("Lời gửi người dân")).toHaveValue("Cần ảnh");
  await expect(clerk.getByRole("group", { name: "Căn cứ" })).toContainText("Chọn căn cứ pháp lý.");
  await clerk.getByLabel(/^Nội dung chưa rõ ràng/).check();
  await clerk.getByLabel("Lời gửi người dân").fill(ASKED);
  await clerk.getByRole("button", { name: "Gửi yêu cầu" }).click();
  await expect(clerk.getByText("Đã gửi yêu cầu bổ sung.")).toBeVisible();

  await followMail(resident, desk.resident, 2);
  await expect(resident.getByText(ASKED)).toBeVisible();
  await resident.getByRole("link", { name: "Bổ sung giấy tờ, lời trình bày" }).click();
  await resident.getByLabel("Nội dung bổ sung").fill(TOLD);
  await resident.getByRole("button", { name: "Gửi bổ sung" }).click();
  await expect(resident.getByText("Phường đã nhận phần bổ sung của ông/bà.")).toBeVisible();

  await openCase(clerk, SUBJECT);
  await expect(clerk.getByText(TOLD)).toBeVisible();
  await begin(clerk, "Giao việc");
  await clerk.getByRole("button", { name: "Giao việc" }).click();
  await expect(clerk.getByText("Chọn người nhận việc.").first()).toBeVisible();
  await clerk.getByLabel("Giao cho").selectOption("Chuyên Viên Một, Người xử lý đơn");
  await clerk.getByRole("button", { name: "Giao việc" }).click();
  await expect(clerk.getByText("Đã giao việc.")).toBeVisible();

  await officer.goto("/quan-tri/ho-so?view=mine");
  await officer.getByRole("link", { name: SUBJECT }).click();
  await officer.getByText("Chưa làm được, vì sao").click();
  await expect(officer.getByText("Chỉ làm khi hồ sơ ở bước: Đã trả lời.")).toBeVisible();
  await begin(officer, "Trả lời");
  await answer(officer, ANSWER);
  await expect(officer.getByText("Đã gửi trả lời.")).toBeVisible();

  await followMail(resident, desk.resident, 4);
  await expect(resident.getByText(ANSWER)).toBeVisible();
  await expect(resident.getByRole("link", { name: PICTURE.name })).toBeVisible();
  await resident.getByRole("link", { name: "Đánh giá câu trả lời" }).click();
  await resident.getByLabel("Không hài lòng", { exact: true }).check();
  await resident.getByLabel("Chưa xong").check();
  await resident.getByLabel("Lý do").fill("Đến tối rác lại đổ đầy như cũ, biển cấm không ai xem.");
  await resident.getByRole("button", { name: "Gửi đánh giá" }).click();
  await expect(resident.getByText("Cảm ơn ông/bà đã đánh giá.")).toBeVisible();
  await expect(
    resident.getByText("Không chờ gì nữa: phường đã trả lời, ông/bà đã cho ý kiến."),
  ).toBeVisible();
  await resident.getByRole("link", { name: "Đề nghị xử lý lại" }).click();
  const askAgain = resident.url();
  await resident.getByLabel("Vì sao ông/bà đề nghị xử lý lại?").fill("Chưa xong");
  await resident.getByRole("button", { name: "Đề nghị xử lý lại" }).click();
  await expect(resident.getByText("Lý do cần ít nhất 20 ký tự").first()).toBeVisible();
  await resident
    .getByLabel("Vì sao ông/bà đề nghị xử lý lại?")
    .fill("Rác lại đổ tràn mỗi tối, chưa có ai nhắc nhở.");
  await resident.getByRole("button", { name: "Đề nghị xử lý lại" }).click();
  await expect(resident.getByText("Người khác sẽ xem lại việc này.")).toBeVisible();

  await openCase(officer, SUBJECT);
  await officer.getByText("Chưa làm được, vì sao").click();
  await expect(
    officer.getByText("Người đã trả lời lần đầu không được xử lý lại.").first(),
  ).toBeVisible();
  await openCase(clerk, SUBJECT);
  await begin(clerk, "Giao việc");
  const assignees = clerk.getByLabel("Giao cho").getByRole("option");
  await expect(assignees.filter({ hasText: "Chuyên Viên Hai" })).toHaveCount(1);
  await expect(assignees.filter({ hasText: "Chuyên Viên Một" })).toHaveCount(0);
  await clerk.getByLabel("Giao cho").selectOption("Chuyên Viên Hai, Người xử lý đơn");
  await clerk.getByRole("button", { name: "Giao việc" }).click();

  await openCase(second, SUBJECT);
  await begin(second, "Trả lời sau xử lý lại");
  await answer(second, ANSWER_AGAIN);
  await expect(second.getByText("Đã gửi trả lời sau xử lý lại.")).toBeVisible();

  await followMail(resident, desk.resident, 6);
  await expect(resident.getByText(ANSWER_AGAIN)).toBeVisible();
  await expect(resident.getByRole("link", { name: "Đánh giá câu trả lời" })).toBeVisible();
  await expect(resident.getByRole("link", { name: "Đề nghị xử lý lại" })).toBeHidden();
  await resident.goto(askAgain);
  await expect(resident.getByText("Mỗi đơn được đề nghị xử lý lại một lần")).toBeVisible();
});
