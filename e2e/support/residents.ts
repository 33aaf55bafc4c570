import { randomUUID } from "node:crypto";

import { expect, type Page } from "@playwright/test";

import { owner } from "./database";
import { PASSWORD } from "./given";
import { mailFor } from "./mailbox";

export const newEmail = () => `${randomUUID()}@example.org`;

/** From the page that asks for an account to the page that was asked for, through the mailbox. */
export async function signUp(page: Page, name: string): Promise<string> {
  const email = newEmail();
  await page.getByRole("link", { name: "Mở tài khoản" }).click();
  await page.getByRole("textbox", { name: "Họ và tên" }).fill(name);
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill(email);
  await page.getByRole("checkbox", { name: "Tôi đồng ý" }).check();
  await page.getByRole("button", { name: "Gửi thư xác nhận" }).click();
  await expect(page.getByRole("heading", { name: "Ông/bà xem hộp thư" })).toBeVisible();

  const mail = await mailFor(page, email, "Xác nhận thư điện tử");
  await mail.getByRole("link").click();
  await page.getByRole("textbox", { name: "Mật khẩu mới" }).fill(PASSWORD);
  await page.getByRole("button", { name: "Lưu mật khẩu và đăng nhập" }).click();
  return email;
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill(email);
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

/** Half an hour went by, or somebody ended it: the browser still has its cookie, the portal knows it no more. */
export async function endSessionsOf(email: string): Promise<void> {
  await owner()`delete from sessions s using accounts a where a.id = s.account_id and a.email = ${email}`;
  // Everybody here comes from one address, from which only so many words may be kept in an hour.
  await owner()`delete from rate_limits where key like 'keep-words-from:%'`;
}

/** Everybody here comes from one address, and a few look-ups a minute are all it may make. */
export async function forgetLookUps(): Promise<void> {
  await owner()`delete from rate_limits where key like 'look-up-from:%'`;
}

/** The only case of somebody, as the database holds it. */
export async function onlyCaseOf(email: string) {
  const cases = await owner()<
    {
      id: string;
      state: string;
      receiptCode: string;
      reference: string;
      dueOn: string | null;
      deadlines: number;
      mediaTypes: string[];
    }[]
  >`
    select c.id, c.state, c.receipt_code as "receiptCode", to_char(c.due_on, 'DD/MM/YYYY') as "dueOn",
      concat_ws('-', c.register_series, c.register_year, lpad(c.register_number::text, 6, '0')) as reference,
      (select count(*)::int from case_deadlines d where d.case_file_id = c.id) as deadlines,
      array(select media_type from attachments t where t.case_file_id = c.id order by media_type) as "mediaTypes"
    from case_files c join accounts a on a.id = c.filed_by where a.email = ${email}`;
  expect(cases).toHaveLength(1);
  const [only] = cases;
  if (!only) throw new Error("no case was filed");
  return only;
}

/** What somebody has begun or filed so far. */
export async function countsOf(email: string) {
  const [row] = await owner()<{ drafts: number; cases: number; files: number }[]>`
    select (select count(*)::int from drafts d where d.account_id = a.id) as drafts,
      (select count(*)::int from case_files c where c.filed_by = a.id) as cases,
      (select count(*)::int from attachments t where t.uploaded_by = a.id) as files
    from accounts a where a.email = ${email}`;
  return row;
}
