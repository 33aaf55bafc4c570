import { aPerson } from "./support/given";
import { aDayOfReception } from "./support/reception";
import { expect, test } from "./support/test";

test("Without JavaScript a clerk writes a visit into the book and corrects it", async ({
  openAs,
  ward,
}) => {
  const clerk = await openAs(await aPerson({ role: "clerk", unitId: ward.id }));
  await clerk.goto("/quan-tri/so/tiep-cong-dan/moi");
  await clerk.getByLabel("Kiến nghị", { exact: true }).check();
  await clerk.getByLabel("Họ và tên").fill("Trần Thị Đến");
  await clerk.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(clerk.locator("#address-error")).toContainText("Ông/bà ghi địa chỉ người đến.");
  await expect(clerk.getByLabel("Họ và tên")).toHaveValue("Trần Thị Đến");
  await expect(clerk.getByLabel("Kiến nghị", { exact: true })).toBeChecked();

  await clerk.getByLabel("Địa chỉ").fill("Ngõ 4");
  await clerk.getByLabel("Tóm tắt nội dung").fill("Đề nghị lắp thêm đèn.");
  await clerk.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(clerk.getByText("Đã ghi vào sổ")).toBeVisible();

  await clerk.getByRole("link", { name: "Đính chính" }).click();
  await clerk.getByLabel("Vì sao đính chính").selectOption("Ghi tiếp kết quả giải quyết");
  await clerk.getByLabel("Theo dõi kết quả giải quyết").fill("Đã lắp đèn.");
  await clerk.getByRole("button", { name: "Thay bản đang có hiệu lực" }).click();
  await expect(clerk.getByText("Đã lắp đèn.")).toBeVisible();
  await clerk.getByText("1 bản trước").click();
  await expect(clerk.getByText(/^Bản 1,/)).toBeVisible();
});

test("Without JavaScript anyone reads when the head of a ward receives people", async ({
  page,
}) => {
  await page.goto("/phuong");
  await page.getByRole("main").getByRole("link", { name: "Kim Liên", exact: true }).first().click();
  await page.getByRole("link", { name: "Lịch tiếp công dân" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Lịch tiếp công dân phường Kim Liên" }),
  ).toBeVisible();
  const days = page.getByRole("region", { name: "Các buổi sắp tới" });
  await expect(days.getByText("Phòng tiếp công dân").first()).toBeVisible();
  await expect(days.getByText("Đã hoãn", { exact: true })).toBeVisible();
  await expect(page.getByText("ít nhất 1 ngày mỗi tuần")).toBeVisible();
  const law = page.getByRole("region", { name: "Luật nói gì" });
  await expect(law.getByText("cần xác nhận")).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Reception days of the ward of Kim Liên" }),
  ).toBeVisible();
});

test("Without JavaScript a resident takes a turn ahead, shows it to their calendar and gives it up; the desk sees who comes", async ({
  openAs,
  ward,
}) => {
  const dayId = await aDayOfReception(ward.id);
  const resident = await openAs(await aPerson());
  await resident.goto(`/phuong/${ward.slug}/lich-tiep-dan`);
  await resident.getByRole("link", { name: /^Đăng ký lượt/ }).click();
  await expect(resident.getByText("Không đăng ký vẫn được tiếp")).toBeVisible();
  await resident.getByLabel("Điện thoại").fill("0912 345 678");
  await resident.getByLabel("Số người cùng đến").fill("9");
  await resident.getByRole("button", { name: "Đăng ký" }).click();
  await expect(resident.locator("#people-error")).toContainText("từ 1 đến 4");
  await expect(resident.getByText("Chọn giờ đến.").first()).toBeVisible();
  await expect(resident.getByLabel("Điện thoại")).toHaveValue("0912 345 678");

  await resident.getByLabel("Số người cùng đến").fill("2");
  await resident.getByLabel(/^Số 2, /).check();
  await resident.getByRole("button", { name: "Đăng ký" }).click();
  await expect(resident.getByText("Số thứ tự 2")).toBeVisible();
  const calendar = await resident.request.get(
    (await resident.getByRole("link", { name: "Tải vào lịch của tôi" }).getAttribute("href")) ?? "",
  );
  expect(await calendar.text()).toContain("STATUS:CONFIRMED");

  const clerk = await openAs(await aPerson({ role: "clerk", unitId: ward.id }));
  await clerk.goto(`/quan-tri/lich-tiep-dan/dang-ky/${dayId}`);
  await expect(clerk.getByRole("row", { name: /Người Thử/ })).toContainText("0912345678");

  await resident.goto("/ho-so");
  await resident
    .getByRole("region", { name: "Lịch gặp lãnh đạo phường" })
    .getByRole("link")
    .click();
  await resident.getByRole("button", { name: "Hủy đăng ký" }).click();
  await expect(resident.getByLabel(/^Số 2, /)).toBeVisible();
  await clerk.reload();
  await expect(clerk.getByText("Chưa có ai đăng ký")).toBeVisible();
});
