import { expect, type Page } from "@playwright/test";

/**
 * Opens the mail page once a mail of that subject has come for somebody, and answers the mail: the worker needs a
 * moment to deliver it.
 */
export async function mailFor(page: Page, email: string, subject: string | RegExp) {
  const mail = page.getByRole("article").filter({ hasText: email }).filter({ hasText: subject });
  await expect(async () => {
    await page.goto("/thu-thu-nghiem");
    await expect(mail.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  return mail.first();
}
