import { expect, test } from "./support/test";

test("Anyone counts a deadline, reads why it is that day, and gets an address that counts it again", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Cách tính hạn" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cách tính hạn" })).toBeVisible();

  const start = page.getByRole("group", { name: "Ngày bắt đầu" });
  await start.getByLabel("Ngày", { exact: true }).fill("20");
  await start.getByLabel("Tháng").fill("11");
  await start.getByLabel("Năm").fill("2026");
  await page.getByLabel("Quy định").selectOption("complaint-acceptance");
  await page.getByRole("button", { name: "Tính hạn" }).click();

  await expect(page).toHaveURL(/\/cach-tinh-han\?start=2026-11-20&rule=complaint-acceptance$/);
  await expect(page.getByText("02/12/2026").first()).toBeVisible();
  await expect(page.getByText("Nghị định 155/2026/NĐ-CP, Điều 10").first()).toBeVisible();
  await expect(page.getByText("Ngày Văn hóa Việt Nam, 24/11/2026")).toBeVisible();
  await expect(page.getByText("cần xác nhận").first()).toBeVisible();
  await page.getByText("Từng ngày một").click();
  await expect(page.getByText("Thứ Hai, 30/11/2026")).toBeVisible();
  await expect(page.getByText("ngày 5", { exact: true }).first()).toBeVisible();

  const address = page.getByRole("link", { name: /^https?:.*\/cach-tinh-han\?/ });
  await page.goto((await address.getAttribute("href")) ?? "");
  await expect(page.getByText("02/12/2026").first()).toBeVisible();
});

test("A suspension and an extension are counted, and told", async ({ page }) => {
  await page.goto("/cach-tinh-han");
  const day = async (group: string, [date, month, year]: readonly [string, string, string]) => {
    const fields = page.getByRole("group", { name: group });
    await fields.getByLabel("Ngày", { exact: true }).fill(date);
    await fields.getByLabel("Tháng").fill(month);
    await fields.getByLabel("Năm").fill(year);
  };
  await day("Ngày bắt đầu", ["6", "7", "2026"]);
  await page.getByLabel("Số ngày", { exact: false }).first().fill("30");
  await page.getByLabel("ngày theo lịch").check();
  await page.getByText("Có tạm đình chỉ hoặc gia hạn").click();
  await day("Ngày tạm đình chỉ", ["20", "7", "2026"]);
  await day("Ngày tiếp tục", ["3", "8", "2026"]);
  await page.getByRole("button", { name: "Tính hạn" }).click();

  await expect(page.getByText("19/08/2026").first()).toBeVisible();
  await expect(page.getByText("14 ngày tạm đình chỉ không được đếm")).toBeVisible();
});

test("What is wrong is told beside its field, and what was typed stays", async ({ page }) => {
  await page.goto("/cach-tinh-han");
  const start = page.getByRole("group", { name: "Ngày bắt đầu" });
  await start.getByLabel("Ngày", { exact: true }).fill("31");
  await start.getByLabel("Tháng").fill("2");
  await start.getByLabel("Năm").fill("2026");
  await page.getByRole("button", { name: "Tính hạn" }).click();

  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await expect(start.getByText("Không có ngày này.")).toBeVisible();
  await expect(start.getByLabel("Ngày", { exact: true })).toHaveValue("31");
  await expect(page.getByText("Chọn một quy định hoặc nhập số ngày").last()).toBeVisible();
});

test("A year without a calendar is said aloud", async ({ page }) => {
  await page.goto("/cach-tinh-han?start=2031-03-03&length=7&unit=working");
  await expect(page.getByText("Chưa tính được hạn này")).toBeVisible();
  await expect(page.getByText(/Lịch đã nhập: 2022, 2023/)).toBeVisible();
});

test("A rule counts by the text that was in force on its day", async ({ page }) => {
  await page.goto("/en/deadline?start=2026-06-30&rule=complaint-acceptance");
  await expect(page.getByText("10 Jul 2026").first()).toBeVisible();
  await expect(page.getByText(/was in force from 1 Jul 2012/)).toBeVisible();
});

test("Other offices' software gets the same, and problems it can read", async ({ request }) => {
  const asked = "/api/deadline?start=2026-11-20&length=7&unit=working";
  const answer = await request.get(asked);
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    start: "2026-11-20",
    due: "2026-12-02",
    counted: [
      "2026-11-23",
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
      "2026-11-30",
      "2026-12-01",
      "2026-12-02",
    ],
    citation: null,
    confirmed: false,
  });
  const byRule = await request.get("/api/deadline?start=2026-07-02&rule=complaint-settlement");
  expect(await byRule.json()).toMatchObject({
    due: "2026-08-03",
    rawDue: "2026-08-01",
    citation: "Luật Khiếu nại 02/2011/QH13, Điều 28",
  });

  const wrong = await request.get("/api/deadline?start=31/02/2026&length=0");
  expect(wrong.status()).toBe(400);
  expect(wrong.headers()["content-type"]).toContain("application/problem+json");
  expect(await wrong.json()).toMatchObject({
    status: 400,
    errors: [
      { parameter: "start", code: "date_not_real" },
      { parameter: "length", code: "length_malformed" },
    ],
  });
  const missing = await request.get("/api/deadline?start=2031-03-03&length=7");
  expect(missing.status()).toBe(422);
  expect(await missing.json()).toMatchObject({ type: "urn:problem:calendar_missing" });
});
