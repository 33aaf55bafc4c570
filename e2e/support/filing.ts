import { expect, type Locator, type Page } from "@playwright/test";

import type { Ward } from "./given";

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** What somebody wants to say, and the kind the portal should propose for it. */
export type Story = {
  readonly matter: string;
  readonly kind: "Kiến nghị" | "Phản ánh" | "Khiếu nại";
  readonly field: string;
  readonly place: string;
  readonly subject: string;
  readonly content: string;
  readonly wish: string;
  /** Only of a complaint: what it is against, and when one learnt of it, as 2026-11-20. */
  readonly against?: { readonly decision: string; readonly of: string; readonly learntOn: string };
};

export const PETITION: Story = {
  matter: "Một đề xuất, mong muốn với phường",
  kind: "Kiến nghị",
  field: "Giao thông, chiếu sáng",
  place: "Ngõ 2 phố Hoàng Cầu",
  subject: "Đặt thêm đèn chiếu sáng ở cuối ngõ 2",
  content: "Cuối ngõ 2 tối hẳn sau 18 giờ. Trẻ em đi học về phải soi đèn điện thoại.",
  wish: "Xin đặt thêm một cột đèn trước số nhà 25.",
};

export const REPORT: Story = {
  ...PETITION,
  matter: "Một việc tôi thấy: hỏng, bẩn, nguy hiểm, chậm trễ",
  kind: "Phản ánh",
  subject: "Nắp cống vỡ trước số nhà 25",
  content: "Nắp cống vỡ một góc từ tuần trước, xe máy đi qua dễ sụt bánh.",
};

export const complaintOf = (learntOn: string): Story => ({
  ...PETITION,
  matter: "Một quyết định hoặc việc làm của cơ quan nhà nước mà tôi cho là sai",
  kind: "Khiếu nại",
  field: "Xây dựng, trật tự đô thị",
  subject: "Xử phạt không đúng người",
  content: "Tôi bị xử phạt vì để vật liệu ở vỉa hè, nhưng vật liệu đó không phải của tôi.",
  wish: "Đề nghị hủy quyết định xử phạt.",
  against: {
    decision: "Quyết định số 45/QĐ-XPHC về xử phạt vi phạm hành chính",
    of: "Chủ tịch Ủy ban nhân dân phường",
    learntOn,
  },
});

export const FILER = {
  name: "Nguyễn Thị Thử",
  address: "Số 25 ngõ 2 phố Hoàng Cầu",
  phone: "0900 000 001",
};

/** The page with that heading has come, and nothing of it is wider than the window. */
export async function onPage(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}

/** The error is said where the field is, not only at the top. */
export async function isWrong(field: Locator, words: string): Promise<void> {
  const literally = words.replaceAll(/[.?()]/g, String.raw`\$&`);
  await expect(field).toHaveAccessibleDescription(new RegExp(literally));
}

export const goOn = async (page: Page) => page.getByRole("button", { name: "Tiếp tục" }).click();

export const WHAT = "Ông/bà muốn nói về điều gì?";
export const WHERE = "Việc xảy ra ở đâu?";
export const STORY = "Ông/bà kể việc";
export const FILES = "Ảnh và giấy tờ kèm theo";
export const WHO = "Ai gửi đơn?";
export const REVIEW = "Xem lại và gửi";

export async function sayWhat(page: Page, { matter, kind }: Story): Promise<void> {
  await onPage(page, WHAT);
  await page.getByLabel(matter).check();
  if (kind === "Khiếu nại") await page.getByLabel("Có", { exact: true }).check();
  await goOn(page);
  await onPage(page, `Việc của ông/bà hợp với: ${kind.toLowerCase()}`);
  await expect(page.getByRole("radio", { name: kind })).toBeChecked();
  await goOn(page);
}

export async function sayWhere(page: Page, ward: Ward, { place, field }: Story): Promise<void> {
  await onPage(page, WHERE);
  await page.getByRole("radio", { name: ward.name }).check();
  await page.getByLabel("Chỗ cụ thể").fill(place);
  await page.getByLabel("Việc thuộc lĩnh vực nào?").selectOption({ label: field });
  await goOn(page);
}

export async function tell(page: Page, { subject, content, wish, against }: Story): Promise<void> {
  await onPage(page, STORY);
  if (against) {
    await page.getByLabel("Quyết định hoặc việc làm nào bị khiếu nại?").fill(against.decision);
    await page.getByLabel("Của cơ quan hoặc người nào?").fill(against.of);
    await sayDay(page, against.learntOn);
  }
  await page.getByLabel("Đơn về việc gì?").fill(subject);
  await page.getByLabel("Nội dung", { exact: true }).fill(content);
  await page.getByLabel("Ông/bà đề nghị điều gì?").fill(wish);
  await goOn(page);
}

export async function sayDay(page: Page, date: string): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  await page.getByLabel("Ngày", { exact: true }).fill(day);
  await page.getByLabel("Tháng", { exact: true }).fill(month);
  await page.getByLabel("Năm", { exact: true }).fill(year);
}

export async function attach(page: Page, files: readonly File[]): Promise<void> {
  await onPage(page, FILES);
  await page.getByLabel("Chọn ảnh hoặc tệp PDF").setInputFiles([...files]);
  await page.getByRole("button", { name: "Tải lên" }).click();
  for (const { name } of files) {
    await expect(page.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  }
  await goOn(page);
}

export async function sayWho(page: Page): Promise<void> {
  await onPage(page, WHO);
  await page.getByLabel("Cho chính mình").check();
  await page.getByLabel("Họ và tên của ông/bà").fill(FILER.name);
  await page.getByLabel("Địa chỉ", { exact: true }).fill(FILER.address);
  await page.getByLabel("Số điện thoại").fill(FILER.phone);
  await goOn(page);
}

/** From the first question to the page that shows what will be sent. */
export async function writeCase(page: Page, ward: Ward, story: Story, files: readonly File[] = []) {
  await page.goto("/gui-don/moi/chuyen-gi");
  await sayWhat(page, story);
  await sayWhere(page, ward, story);
  await tell(page, story);
  if (files.length > 0) await attach(page, files);
  else {
    await onPage(page, FILES);
    await goOn(page);
  }
  await sayWho(page);
  await onPage(page, REVIEW);
}

export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Gửi đơn" }).click();
  await onPage(page, "Giấy biên nhận");
}
