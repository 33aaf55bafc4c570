import { expect, type Page } from "@playwright/test";

/** From the queue to one case, as staff do it. */
export async function openCase(page: Page, subject: string) {
  await page.goto("/quan-tri/ho-so");
  await page.getByRole("link", { name: subject }).click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
}

/** Begins one of the things that can be done now to the case that is open. */
export async function begin(page: Page, action: string) {
  const possible = page.getByRole("region", { name: "Làm được bây giờ" });
  await possible.getByRole("link", { name: action, exact: true }).click();
}

/** Finds one of many by typing a part of its name. */
export async function choose(page: Page, label: string, name: string) {
  const box = page.getByRole("combobox", { name: label }).and(page.locator("input"));
  await box.click();
  await box.fill(name);
  await page.getByRole("option", { name }).click();
  await expect(box).toHaveValue(name);
}
