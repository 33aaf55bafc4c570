import { owner } from "./support/database";
import { PHOTO, PICTURE } from "./support/files";
import { aBoard, aPerson } from "./support/given";
import { addSession, expect, test } from "./support/test";

const TITLE = "Giám sát chiếu sáng ngõ 4 Phương Mai";
const ASKED = "Thay ba bóng đèn hỏng ở đầu ngõ.";
const SEEN = "Đèn đầu ngõ 4 không sáng, chụp tối 02/11";
const MENDED = "Ba bóng đèn mới đã sáng, chụp tối 20/11";
const URGED = "Đã quá hạn 15 ngày; đề nghị Ủy ban nhân dân phường trả lời ngay.";
const JUDGED = "Tối 21/11 một bóng ở đầu ngõ lại tắt.";
const TAKEN = "Ảnh chụp có người dân không được hỏi.";
const REPORT = "Đã thay ba bóng đèn, tổ dân phố đã nhận bàn giao.";

test("A finding has its photograph, the front urges, the report has its proof and residents judge it, without JavaScript", async ({
  page,
  browser,
  baseURL,
  ward,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await aBoard(ward.id);
  const as = async (role?: "front" | "leader") => {
    const { token } = await aPerson(role && { role, unitId: ward.id });
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
    await addSession(context, token, baseURL ?? "");
    return context.newPage();
  };

  await signInAs({ role: "overseer", unitId: ward.id });
  await page.goto("/quan-tri/giam-sat/moi");
  await page.getByLabel("Ban giám sát").selectOption({ index: 1 });
  await page.getByLabel("Tên kết quả").fill(TITLE);
  await page.getByLabel("Lĩnh vực").selectOption({ label: "Xây dựng, sửa chữa công trình" });
  await page.getByLabel("Giám sát từ ngày").fill("2026-11-02");
  await page.getByLabel("Tóm tắt").fill("Ban đã xem hiện trường tối ngày 02/11.");
  await page.getByLabel("Đánh giá").selectOption({ index: 2 });
  await page.getByLabel("Nội dung").first().fill("Ba bóng đèn ở đầu ngõ không sáng.");
  await page.getByRole("button", { name: "Thêm kiến nghị" }).click();
  await page.getByLabel("Về điều đã thấy").selectOption({ index: 1 });
  await page.getByLabel("Gửi Ủy ban nhân dân").selectOption({ label: ward.name });
  await page.getByLabel("Nội dung kiến nghị").fill(ASKED);
  await page.getByRole("button", { name: "Lưu nháp" }).click();
  await page.getByRole("link", { name: "Ảnh và tài liệu" }).click();

  await page.getByLabel("Ảnh hoặc tài liệu").setInputFiles(PHOTO);
  await page.getByRole("button", { name: "Tải lên" }).click();
  await expect(page.getByText("Ảnh cần lời mô tả ít nhất 10 ký tự")).toBeVisible();
  await page.getByLabel("Ảnh hoặc tài liệu").setInputFiles(PHOTO);
  await page.getByLabel("Tệp cho thấy gì").fill(SEEN);
  await page.getByRole("button", { name: "Tải lên" }).click();
  await expect(page.getByText("Đã nhận tệp.")).toBeVisible();
  await expect(page.getByText(SEEN)).toBeVisible();
  const photo = (await page.getByRole("link", { name: PHOTO.name }).getAttribute("href")) ?? "";
  const stranger = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  expect((await stranger.request.get(photo)).status()).toBe(404);

  await page.getByRole("link", { name: "Quay lại kết quả" }).click();
  await page.getByRole("link", { name: "Sửa bản này" }).click();
  await page.getByRole("button", { name: "Trình Mặt trận duyệt" }).click();

  const front = await as("front");
  await front.goto("/quan-tri/giam-sat");
  await front.getByRole("link", { name: TITLE }).click();
  await expect(front.getByText(SEEN)).toBeVisible();
  await front.getByRole("button", { name: "Duyệt và công khai" }).click();
  await front.getByRole("link", { name: "Xem trang công khai" }).click();
  const published = front.url();
  const reader = await stranger.newPage();
  await reader.goto(published);
  await expect(reader.getByText(SEEN)).toBeVisible();
  const served = await stranger.request.get(photo);
  expect(served.status()).toBe(200);
  // The make of the camera was in the photograph as it came.
  expect(PHOTO.buffer.includes("Telltale")).toBe(true);
  expect((await served.body()).includes("Telltale")).toBe(false);

  await owner()`update recommendations set sent_on = '2026-10-18', due_on = '2026-11-02' where text = ${ASKED}`;
  await front.goto("/quan-tri/kien-nghi-giam-sat");
  await front.getByRole("link", { name: ASKED }).click();
  await front.getByLabel("Nội dung đôn đốc").fill("ngắn");
  await front.getByRole("button", { name: "Gửi đôn đốc" }).click();
  await expect(front.getByLabel("Nội dung đôn đốc")).toHaveValue("ngắn");
  await front.getByLabel("Nội dung đôn đốc").fill(URGED);
  await front.getByRole("button", { name: "Gửi đôn đốc" }).click();
  await expect(front.getByText(URGED)).toBeVisible();
  await expect(front.getByRole("button", { name: "Gửi đôn đốc" })).toHaveCount(0);
  await reader.goto(published);
  await expect(reader.getByText(URGED)).toBeVisible();

  const leader = await as("leader");
  await leader.goto("/quan-tri/kien-nghi-giam-sat");
  await leader.getByRole("link", { name: ASKED }).click();
  await expect(leader.getByText(URGED)).toBeVisible();
  await leader.getByLabel("Nội dung trả lời").fill("Ủy ban nhân dân phường sẽ thay trong tuần.");
  await leader.getByRole("button", { name: "Gửi trả lời" }).click();
  await leader.getByLabel("Đã làm gì, từ ngày nào, kiểm tra ở đâu").fill(REPORT);
  await leader.getByRole("button", { name: "Báo đã thực hiện" }).click();
  await expect(leader.getByText("Báo đã thực hiện cần ít nhất một ảnh").first()).toBeVisible();
  await expect(leader.getByLabel("Đã làm gì, từ ngày nào, kiểm tra ở đâu")).toHaveValue(REPORT);
  await leader.getByLabel("Ảnh hoặc văn bản chứng minh").setInputFiles(PICTURE);
  await leader.getByLabel("Tệp cho thấy gì").fill(MENDED);
  await leader.getByRole("button", { name: "Báo đã thực hiện" }).click();
  await expect(leader.getByText(MENDED)).toBeVisible();
  await reader.goto(published);
  await expect(reader.getByText(REPORT)).toBeVisible();
  await expect(reader.getByText(MENDED)).toBeVisible();

  const resident = await as();
  await resident.goto(published);
  await resident.getByRole("link", { name: "Ông/bà thấy đã làm thật chưa?" }).click();
  await resident.getByLabel("Ông/bà thấy gì").fill(JUDGED);
  await resident.getByRole("button", { name: "Gửi nhận xét" }).click();
  await expect(resident.getByLabel("Ông/bà thấy gì")).toHaveValue(JUDGED);
  await resident.getByLabel("Chưa làm, hoặc làm chưa xong").check();
  await resident.getByRole("button", { name: "Gửi nhận xét" }).click();
  await expect(resident.getByText("Đã ghi nhận xét của ông/bà")).toBeVisible();
  await reader.goto(published);
  await expect(reader.getByText("Đã có 1 người dân nhận xét")).toBeVisible();
  await expect(reader.getByText(JUDGED)).toHaveCount(0);
  await front.reload();
  await expect(front.getByText(JUDGED)).toBeVisible();
  await leader.reload();
  await expect(leader.getByText(JUDGED)).toHaveCount(0);

  await front.goto("/quan-tri/giam-sat");
  await front.getByRole("link", { name: "Rút tệp đã công khai" }).click();
  const file = front.getByRole("listitem").filter({ hasText: SEEN });
  await file.getByText("Rút tệp này").click();
  await file.getByRole("button", { name: "Rút tệp" }).click();
  await expect(front.getByText("Ông/bà ghi vì sao rút tệp.").first()).toBeVisible();
  await file.getByLabel("Vì sao rút").fill(TAKEN);
  await file.getByRole("button", { name: "Rút tệp" }).click();
  await expect(front.getByText("Đã rút tệp.")).toBeVisible();
  await reader.goto(published);
  await expect(reader.getByText(TAKEN).first()).toBeVisible();
  await expect(reader.getByText(SEEN)).toHaveCount(0);
  await expect(reader.getByText(MENDED)).toBeVisible();
  const gone = await stranger.request.get(photo);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toContain("đã được rút");
});
