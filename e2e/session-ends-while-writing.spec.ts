import { DECISION } from "./support/files";
import {
  FILES,
  goOn,
  onPage,
  PETITION,
  REVIEW,
  sayWhat,
  sayWhere,
  STORY,
  writeCase,
  send,
} from "./support/filing";
import { aPassword } from "./support/given";
import { countsOf, endSessionsOf, onlyCaseOf, signIn } from "./support/residents";
import { expect, test } from "./support/test";

const KEPT = "Những gì ông/bà vừa gửi chưa mất";
const BACK = "Phiên đăng nhập đã hết khi ông/bà gửi trang này.";

test("Half an hour over one page of filing loses no word of it", async ({
  page,
  ward,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const person = await signInAs();
  await aPassword(person);
  await page.goto("/gui-don/moi/chuyen-gi");
  await sayWhat(page, PETITION);
  await sayWhere(page, ward, PETITION);
  await onPage(page, STORY);
  await page.getByLabel("Đơn về việc gì?").fill(PETITION.subject);
  await page.getByLabel("Nội dung", { exact: true }).fill(PETITION.content);

  await endSessionsOf(person.email);
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeVisible();
  await expect(page.getByText(KEPT)).toBeVisible();
  await signIn(page, person.email);

  await onPage(page, STORY);
  await expect(page.getByRole("alert").filter({ hasText: BACK })).toBeVisible();
  await expect(page.getByLabel("Đơn về việc gì?")).toHaveValue(PETITION.subject);
  await expect(page.getByLabel("Nội dung", { exact: true })).toHaveValue(PETITION.content);
  const story = page.url();
  await goOn(page);
  await onPage(page, FILES);
  await page.goto(story);
  await onPage(page, STORY);
  await expect(page.getByText(BACK)).toHaveCount(0);
  expect(await countsOf(person.email)).toEqual({ drafts: 1, cases: 0, files: 0 });
});

test("Whoever signs in next in that browser finds none of somebody else's words", async ({
  page,
  ward,
  signInAs,
}) => {
  const first = await signInAs();
  await page.goto("/gui-don/moi/chuyen-gi");
  await sayWhat(page, PETITION);
  await sayWhere(page, ward, PETITION);
  await onPage(page, STORY);
  const story = page.url();
  await page.getByLabel("Nội dung", { exact: true }).fill(PETITION.content);
  await endSessionsOf(first.email);
  await goOn(page);
  await expect(page.getByText(KEPT)).toBeVisible();

  await signInAs();
  const reply = await page.goto(story);
  expect(reply?.status()).toBe(404);
  await expect(page.getByText(PETITION.content)).toHaveCount(0);
});

test("What somebody writes about themselves is not kept for whoever signs in next", async ({
  page,
  signInAs,
}) => {
  const first = await signInAs();
  await page.goto("/tai-khoan");
  await page.getByLabel("Số điện thoại").fill("0900 111 222");
  await endSessionsOf(first.email);
  await page.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeVisible();
  await expect(page.getByText(KEPT)).toHaveCount(0);

  await signInAs();
  await page.goto("/tai-khoan");
  await expect(page.getByLabel("Số điện thoại")).toHaveValue(/^\d{10}$/);
});

test("Words added to a case, a reason to withdraw it and the button that sends it all outlive the session", async ({
  page,
  ward,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const person = await signInAs();
  await aPassword(person);
  await writeCase(page, ward, PETITION);
  await endSessionsOf(person.email);
  await page.getByRole("button", { name: "Gửi đơn" }).click();
  await signIn(page, person.email);
  await onPage(page, REVIEW);
  await send(page);
  const { id } = await onlyCaseOf(person.email);

  await page.goto(`/ho-so/${id}/bo-sung`);
  await page.getByLabel("Nội dung bổ sung").fill("Đèn vẫn tắt tối qua.");
  await page.getByLabel("Chọn ảnh hoặc tệp PDF").setInputFiles(DECISION);
  await endSessionsOf(person.email);
  await page.getByRole("button", { name: "Gửi bổ sung" }).click();
  await expect(page.getByText(KEPT)).toBeVisible();
  await signIn(page, person.email);
  await onPage(page, "Bổ sung");
  await expect(page.getByLabel("Nội dung bổ sung")).toHaveValue("Đèn vẫn tắt tối qua.");
  await page.getByRole("button", { name: "Gửi bổ sung" }).click();
  await expect(page.getByText("Phường đã nhận phần bổ sung của ông/bà.")).toBeVisible();

  await page.getByRole("link", { name: "Rút đơn" }).click();
  await page.getByLabel("Việc đã được giải quyết.").check();
  await page.getByLabel("Lời nhắn cho phường").fill("Tối nay đèn đã sáng.");
  await endSessionsOf(person.email);
  await page.getByRole("button", { name: "Rút đơn" }).click();
  await signIn(page, person.email);
  await onPage(page, "Rút đơn này?");
  await expect(page.getByLabel("Việc đã được giải quyết.")).toBeChecked();
  await expect(page.getByLabel("Lời nhắn cho phường")).toHaveValue("Tối nay đèn đã sáng.");
  expect((await onlyCaseOf(person.email)).state).not.toBe("withdrawn");
});
