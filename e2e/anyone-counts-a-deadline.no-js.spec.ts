import { expect, test } from "./support/test";

test("A deadline is counted without any script", async ({ page }) => {
  await page.goto("/cach-tinh-han");
  await expect(page.locator("script:not([type='application/ld+json'])")).toHaveCount(0);
  const start = page.getByRole("group", { name: "Ngày bắt đầu" });
  await start.getByLabel("Ngày", { exact: true }).fill("12");
  await start.getByLabel("Tháng").fill("2");
  await start.getByLabel("Năm").fill("2026");
  await page.getByLabel("Quy định").selectOption("disclosure-publication");
  await page.getByRole("button", { name: "Tính hạn" }).click();

  await expect(page.getByText("26/02/2026").first()).toBeVisible();
  await page.getByText("Từng ngày một").click();
  await expect(page.getByText("Tết Nguyên đán, nghỉ lễ").first()).toBeVisible();
  await expect(page.locator("script")).toHaveCount(0);
});
