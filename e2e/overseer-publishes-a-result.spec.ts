import { aBoard, aPerson } from "./support/given";
import { addSession, expect, test } from "./support/test";

const TITLE = "Giám sát sửa vỉa hè ngõ 25 Vũ Ngọc Phan";
const FINDING = "Gạch lát ở đoạn cuối ngõ sai chủng loại so với hồ sơ.";
const ASKED = "Thay đoạn gạch sai chủng loại trước ngày 15/12.";
const ANSWER = "Ủy ban nhân dân phường đã kiểm tra và yêu cầu nhà thầu thay gạch.";

test("An overseer drafts a result, the front publishes it, the committee answers, and a correction keeps the old version", async ({
  page,
  browser,
  baseURL,
  ward,
  signInAs,
}) => {
  await aBoard(ward.id);
  const front = await aPerson({ role: "front", unitId: ward.id });
  const leader = await aPerson({ role: "leader", unitId: ward.id });
  const as = async ({ token }: { token: string }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "" });
    await addSession(context, token, baseURL ?? "");
    return context.newPage();
  };

  await signInAs({ role: "overseer", unitId: ward.id });
  await page.goto("/quan-tri/giam-sat");
  await page.getByRole("link", { name: "Lập kết quả giám sát" }).click();
  await page.getByRole("button", { name: "Trình Mặt trận duyệt" }).click();
  await expect(page.getByText("Ông/bà ghi tên kết quả.").first()).toBeVisible();

  await page.getByLabel("Ban giám sát").selectOption({ index: 1 });
  await page.getByLabel("Tên kết quả").fill(TITLE);
  await page.getByLabel("Lĩnh vực").selectOption({ label: "Xây dựng, sửa chữa công trình" });
  await page.getByLabel("Giám sát từ ngày").fill("2026-11-02");
  await expect(page.getByRole("toolbar", { name: "Định dạng" })).toBeVisible();
  await page.getByLabel("Tóm tắt").fill("Ban đã xem hồ sơ và hiện trường ngày 02/11.");
  await page.getByLabel("Đánh giá").selectOption({ index: 2 });
  await page.getByLabel("Nội dung").first().fill(FINDING);
  await page.getByRole("button", { name: "Thêm kiến nghị" }).click();
  await expect(page.getByLabel("Tên kết quả")).toHaveValue(TITLE);
  await page.getByLabel("Về điều đã thấy").selectOption({ index: 1 });
  await page.getByLabel("Gửi Ủy ban nhân dân").selectOption({ label: ward.name });
  await page.getByLabel("Nội dung kiến nghị").fill(ASKED);
  await page.getByRole("button", { name: "Trình Mặt trận duyệt" }).click();
  await expect(page.getByText("Chờ Mặt trận duyệt").first()).toBeVisible();

  const frontPage = await as(front);
  await frontPage.goto("/quan-tri/giam-sat");
  await frontPage.getByRole("link", { name: TITLE }).click();
  await expect(frontPage.getByText(FINDING)).toBeVisible();
  await frontPage.getByRole("button", { name: "Duyệt và công khai" }).click();
  await frontPage.getByRole("link", { name: "Xem trang công khai" }).click();
  await expect(frontPage.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await expect(frontPage.getByText(ASKED).first()).toBeVisible();
  const published = frontPage.url();

  const leaderPage = await as(leader);
  await leaderPage.goto("/quan-tri/kien-nghi-giam-sat");
  await leaderPage.getByRole("link", { name: ASKED }).click();
  await leaderPage.getByRole("button", { name: "Gửi trả lời" }).click();
  await expect(leaderPage.getByText("Ông/bà viết nội dung.").first()).toBeVisible();
  await leaderPage.getByLabel("Nội dung trả lời").fill(ANSWER);
  await leaderPage.getByLabel("Số văn bản").fill("12/UBND-VP");
  await leaderPage.getByRole("button", { name: "Gửi trả lời" }).click();
  await expect(leaderPage.getByText("Đã trả lời").first()).toBeVisible();
  await frontPage.goto(published);
  await expect(frontPage.getByText(ANSWER).first()).toBeVisible();

  await page.reload();
  await page.getByLabel("Lý do đính chính").fill("Ghi nhầm số ngõ trong tên kết quả.");
  await page.getByRole("button", { name: "Đính chính" }).click();
  await page.getByLabel("Tên kết quả").fill(TITLE.replace("25", "26"));
  await page.getByRole("button", { name: "Trình Mặt trận duyệt" }).click();
  await expect(page.getByText("Chờ Mặt trận duyệt").first()).toBeVisible();
  await frontPage.goto(published);
  await expect(frontPage.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();

  await frontPage.goto("/quan-tri/giam-sat");
  await frontPage.getByRole("link", { name: TITLE.replace("25", "26") }).click();
  await frontPage.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(frontPage.getByText("Đã có bản đính chính")).toBeVisible();
  await frontPage.goto(published);
  await expect(
    frontPage.getByRole("heading", { level: 1, name: TITLE.replace("25", "26") }),
  ).toBeVisible();
  await frontPage.goto(`${published}/phien-ban/1`);
  await expect(frontPage.getByText(TITLE).first()).toBeVisible();
  await expect(frontPage.getByText(ANSWER)).toHaveCount(0);
});
