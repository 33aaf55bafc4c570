import type { Page } from "@playwright/test";

import { INDICATORS_SHEET } from "../lib/domain/sheet/indicators";
import { headingsOf } from "../lib/domain/sheet/sheet";
import { writeCsv } from "../lib/files/csv";
import { aPerson } from "./support/given";
import { addSession, expect, test } from "./support/test";

const HEAD = headingsOf(INDICATORS_SHEET.columns);

const figure = (value: string, scope = "Các tổ dân phố của phường") => {
  const cells = ["Hội nghị đại biểu nhân dân", "2026", value, "Phần trăm", scope];
  return HEAD.map((heading, at) =>
    heading === "Dữ liệu minh họa" ? "có" : heading === "Mã nguồn" ? "portal" : (cells[at] ?? ""),
  );
};

const file = (rows: readonly string[][]) => ({
  name: "so-lieu-2026.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(writeCsv([HEAD, ...rows])),
});

/** Without script a page says how far it is when it is loaded again. */
const untilSaid = async (page: Page, text: string | RegExp) =>
  expect(async () => {
    await page.reload();
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });

test("A publisher without JavaScript sends a file with an error, mends it, the leader confirms, anyone downloads it, the leader takes it back", async ({
  browser,
  baseURL,
  openAs,
  ward,
}) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  await addSession(
    context,
    (await aPerson({ role: "publisher", unitId: ward.id })).token,
    baseURL ?? "",
  );
  const publisher = await context.newPage();
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  const published = `/phuong/${ward.slug}/du-lieu/so-lieu.csv`;
  const download = async () => (await publisher.request.get(published)).text();

  await publisher.goto("/quan-tri/nhap-du-lieu");
  const template = publisher.getByRole("link", { name: "Tệp mẫu Excel: Số liệu, chỉ tiêu" });
  const got = await publisher.request.get((await template.getAttribute("href")) ?? "");
  expect(got.headers()["content-type"]).toContain("spreadsheetml");

  await publisher.getByLabel("Tệp: Số liệu, chỉ tiêu").setInputFiles(file([figure("một trăm")]));
  await publisher.getByRole("button", { name: "Gửi để kiểm tra: Số liệu, chỉ tiêu" }).click();
  await untilSaid(publisher, "1 chỗ phải sửa");
  const wrong = publisher.getByRole("row", { name: /một trăm/ });
  await expect(wrong).toContainText("Giá trị");
  await expect(wrong).toContainText("Không phải số mà cột này nhận");
  const errors = publisher.getByRole("link", { name: "Tải về mọi chỗ phải sửa (CSV)" });
  const told = await publisher.request.get((await errors.getAttribute("href")) ?? "");
  expect(await told.text()).toContain("2,Giá trị,một trăm,");

  const mended = file([figure("97,5", "=1+1 là chữ, không phải công thức")]);
  await publisher.goto("/quan-tri/nhap-du-lieu");
  await publisher.getByLabel("Tệp: Số liệu, chỉ tiêu").setInputFiles(mended);
  await publisher.getByRole("button", { name: "Gửi để kiểm tra: Số liệu, chỉ tiêu" }).click();
  await untilSaid(publisher, /Tệp không có lỗi: 1 bản ghi mới/);
  await publisher.getByText("Xem 1 dòng đầu như cổng đã hiểu").click();
  await expect(publisher.getByText("=1+1 là chữ, không phải công thức")).toBeVisible();
  await expect(publisher.getByText("Lãnh đạo xác nhận tệp này").first()).toBeVisible();
  await expect(publisher.getByRole("button", { name: "Xác nhận nhập" })).toHaveCount(0);
  expect(await download()).not.toContain("97,5");

  await leader.goto(new URL(publisher.url()).pathname);
  await leader.getByRole("button", { name: "Xác nhận nhập" }).click();
  await untilSaid(leader, "Đã nhập 1 bản ghi mới");
  await expect(async () => expect(await download()).toBe(mended.buffer.toString())).toPass({
    timeout: 10_000,
  });

  await leader.getByRole("button", { name: "Hoàn tác cả tệp" }).click();
  await untilSaid(leader, "Đã hoàn tác: không còn bản ghi nào");
  await expect(async () => expect(await download()).not.toContain("97,5")).toPass({
    timeout: 10_000,
  });
  await context.close();
});
