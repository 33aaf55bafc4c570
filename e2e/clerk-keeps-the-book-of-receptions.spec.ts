import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import { aPerson } from "./support/given";
import { expect, test } from "./support/test";

async function fill(page: Page, typed: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(typed)) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
}

test("A clerk writes a visit into the book, corrects it, and takes the year along", async ({
  openAs,
  ward,
}) => {
  const clerk = await openAs(await aPerson({ role: "clerk", unitId: ward.id }, "Người Giữ Sổ"));
  await clerk.goto("/quan-tri/so");
  await clerk.getByRole("link", { name: "Sổ tiếp công dân" }).click();
  await expect(clerk.getByText("Chưa có lượt tiếp nào trong sổ năm này")).toBeVisible();
  await clerk.getByRole("link", { name: "Ghi một lượt tiếp" }).click();

  await clerk.getByRole("button", { name: "Ghi vào sổ" }).click();
  const complaints = clerk.getByRole("alert").filter({ hasText: "Ông/bà chọn người đến" });
  await expect(complaints).toContainText("Ông/bà ghi họ và tên người đến.");

  await clerk.getByLabel("Phản ánh").check();
  await fill(clerk, {
    "Họ và tên": "Trần Thị Đến",
    "Địa chỉ": "Số 2, ngõ 4",
    "Ba số cuối của căn cước hoặc hộ chiếu (không bắt buộc)": "456",
    "Tóm tắt nội dung": "Vỉa hè ngõ 4 hỏng.",
  });
  await clerk.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(clerk.getByText(/Đã ghi vào sổ, số 1\/\d{4}\./)).toBeVisible();

  await clerk.getByRole("link", { name: "Đính chính" }).click();
  await clerk.getByLabel("Vì sao đính chính").selectOption("Ghi nhầm");
  await fill(clerk, { "Số người cùng nội dung": "3" });
  await clerk.getByRole("button", { name: "Thay bản đang có hiệu lực" }).click();
  await expect(clerk.getByText("Đã đính chính.")).toBeVisible();
  await expect(clerk.getByText("Lý do: Ghi nhầm")).toBeVisible();
  await clerk.getByText("1 bản trước").click();
  await expect(clerk.getByText(/Bản 1, Người Giữ Sổ ghi lúc/)).toBeVisible();

  await clerk.getByRole("link", { name: "Về sổ tiếp công dân" }).click();
  const row = clerk.getByRole("row").filter({ hasText: "Trần Thị Đến" });
  await expect(row.getByRole("cell", { name: "3", exact: true })).toBeVisible();
  await expect(row).toContainText("…456");
  await expect(row).toContainText("bản 2");

  const download = clerk.waitForEvent("download");
  await clerk.getByRole("link", { name: "Tải cả năm (CSV)" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("Trần Thị Đến");
});

test("Of a denunciation the clerk can write nothing but that it came", async ({ openAs, ward }) => {
  const clerk = await openAs(await aPerson({ role: "clerk", unitId: ward.id }));
  await clerk.goto("/quan-tri/so/tiep-cong-dan/moi");
  await clerk.getByLabel("Tố cáo").check();
  await fill(clerk, { "Họ và tên": "Nguyễn Bí Mật" });
  await clerk.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(
    clerk.getByRole("alert").filter({ hasText: "Với tố cáo, ô này để trống" }),
  ).toBeVisible();

  await fill(clerk, { "Họ và tên": "" });
  await clerk.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(clerk.getByText("Tố cáo: sổ này không ghi nội dung và người đến.")).toBeVisible();
});
