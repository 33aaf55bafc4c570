import type { Locator, Page } from "@playwright/test";

import { dayFromToday } from "./support/cases";
import { aCaseWithFate, aRecommendation } from "./support/figures";
import { aPerson, aWard, aWardIn } from "./support/given";
import { expect, test } from "./support/test";

const LATE = "Hố ga mất nắp";
const OPEN = "Đề nghị sơn lại vạch qua đường";
const KEPT = "Cây gãy đổ ngang ngõ";
const KEPT_LATE = "Loa phát quá sớm";
const KEPT_THERE = "Đèn sân chơi không sáng";

/** Two wards of one city, and one of another which nobody here may count. */
async function aCityWithFigures(ward: { readonly id: string; readonly cityId: string }) {
  const second = await aWardIn(ward.cityId);
  const elsewhere = await aWard();
  await aCaseWithFate(ward.id, LATE, { due: -5 });
  await aCaseWithFate(ward.id, OPEN, { due: 12 });
  await aCaseWithFate(ward.id, KEPT, { due: -2, met: -4, score: 5 });
  await aCaseWithFate(ward.id, KEPT_LATE, { due: -8, met: -6, score: 2 });
  await aCaseWithFate(second.id, KEPT_THERE, { due: -1, met: -3, score: 4 });
  await aCaseWithFate(elsewhere.id, "Việc của thành phố khác", { due: -9 });
  await aRecommendation(ward.id, "Che chắn vật liệu", { due: -3, answered: -5 });
  await aRecommendation(ward.id, "Đặt biển báo", { due: -2 });
  await aRecommendation(second.id, "Công khai bảng giá", { due: -6, answered: -1 });
  return { second, elsewhere };
}

/** The last four weeks, so that no turn of a month changes what is counted. */
async function look(page: Page) {
  await page.goto("/dieu-hanh");
  await page.getByRole("combobox", { name: "Kỳ" }).selectOption("Từ ngày đến ngày");
  await page.getByLabel("Từ ngày", { exact: true }).fill(await dayFromToday(-28));
  await page.getByLabel("Đến ngày", { exact: true }).fill(await dayFromToday(0));
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(page.getByText("Các phường cạnh nhau")).toBeVisible();
}

const rowOf = (page: Page, name: string) =>
  page.getByRole("table", { name: /Không gồm tố cáo/ }).getByRole("row", { name });

/** What stands in a row, and that each number leads to as many rows as it says. */
async function everyNumberHasItsRows(row: Locator, counts: readonly number[]) {
  const page = row.page();
  for (const [index, count] of counts.entries()) {
    await row.getByRole("link").nth(index).click();
    await expect(page.getByText(`${count} dòng.`, { exact: true })).toBeVisible();
    if (count > 0) {
      const table = page.getByRole("main").getByRole("table");
      await expect(table.getByRole("row")).toHaveCount(count + 1);
    }
    await page.getByRole("link", { name: "Về điều hành" }).click();
  }
}

test("An official reads what is late and whose, per ward, and goes from each number to its rows", async ({
  page,
  ward,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const { second, elsewhere } = await aCityWithFigures(ward);
  await signInAs({ role: "official", unitId: ward.cityId });
  await look(page);

  await expect(page.getByRole("heading", { level: 1 })).toContainText("1 việc quá hạn");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ward.name);
  const lates = page.getByRole("region", { name: "Đang quá hạn, của ai" });
  await expect(lates.getByRole("row")).toHaveCount(2);
  await expect(lates).toContainText(LATE);
  await expect(lates).toContainText("chưa ai nhận");

  const here = rowOf(page, ward.name);
  await expect(here.getByRole("cell")).toHaveText(["4", "2", "1", "33,3%", "1/2", "50% n = 2"]);
  await everyNumberHasItsRows(here, [4, 2, 1, 3, 2, 2]);
  const there = rowOf(page, second.name);
  await expect(there.getByRole("cell")).toHaveText(["1", "0", "0", "100%", "0/1", "100% n = 1"]);
  await everyNumberHasItsRows(there, [1, 0, 0, 1, 1, 1]);
  const both = rowOf(page, "Tất cả");
  await expect(both.getByRole("cell")).toHaveText(["5", "2", "1", "50%", "1/3", "66,7% n = 3"]);
  await everyNumberHasItsRows(both, [5, 2, 1, 4, 3, 3]);
  await expect(page.getByText(elsewhere.name)).toBeHidden();

  await page.getByRole("link", { name: "Còn mở, quá hạn 1" }).click();
  await expect(page.getByRole("row", { name: LATE })).toBeVisible();
  await expect(page.getByRole("link", { name: LATE })).toBeHidden();
});

test("Figures follow the time and the kind that are asked for; days that give no time are said to give none", async ({
  page,
  ward,
  signInAs,
}) => {
  await aCityWithFigures(ward);
  await signInAs({ role: "official", unitId: ward.cityId });
  await look(page);
  await page.getByLabel("Loại đơn").selectOption("Khiếu nại");
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(rowOf(page, ward.name).getByRole("cell").first()).toHaveText("0");

  await page.getByLabel("Từ ngày", { exact: true }).fill(await dayFromToday(-1));
  await page.getByLabel("Đến ngày", { exact: true }).fill(await dayFromToday(-9));
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(
    page.getByText("Khoảng ngày này chưa đúng nên dưới đây là tháng này."),
  ).toBeVisible();
});

test("A leader reads the figures of the ward alone and opens what is late; rows of another ward are not there", async ({
  page,
  ward,
  signInAs,
}) => {
  const { second } = await aCityWithFigures(ward);
  await signInAs({ role: "leader", unitId: ward.id });
  await page.goto("/dieu-hanh");
  await expect(page.getByText(second.name)).toBeHidden();
  await expect(page.getByRole("row", { name: "Tất cả" })).toBeHidden();

  await page.goto(`/dieu-hanh/ho-so?measure=received&unit=${second.id}`);
  await expect(page.getByText("Không có dòng nào.")).toBeVisible();
  await page.goto("/dieu-hanh");
  await page.getByRole("region", { name: "Đang quá hạn, của ai" }).getByRole("link").last().click();
  await expect(page.getByRole("heading", { level: 1, name: LATE })).toBeVisible();
});

test("Nobody else finds the dashboard", async ({ openAs, ward }) => {
  for (const role of ["clerk", "officer", "overseer", "administrator"] as const) {
    const page = await openAs(await aPerson({ role, unitId: ward.id }));
    await page.goto("/dieu-hanh");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang này");
  }
});
