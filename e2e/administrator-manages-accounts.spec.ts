import type { Page } from "@playwright/test";

import { aCase, dayFromToday } from "./support/cases";
import { choose } from "./support/desk";
import { aPerson, type Ward } from "./support/given";
import { expect, test } from "./support/test";

const PASSWORD = "bốn con mèo trên mái ngói";

async function openAccount(page: Page, name: string) {
  await page.goto("/quan-tri/tai-khoan");
  await page.getByLabel("Tên hoặc thư điện tử").fill(name);
  await page.getByLabel("Nhóm").selectOption("Tất cả");
  await page.getByRole("button", { name: "Tìm" }).click();
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Somebody nobody else in the database is called like. */
const aName = (ward: Ward, word: string) => `${word} ${ward.name.split(" ").at(-1)}`;

test("An administrator invites somebody, who chooses a password and finds the office", async ({
  page,
  browser,
  baseURL,
  ward,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const known = await aPerson();
  await signInAs({ role: "administrator", unitId: ward.cityId });
  const name = aName(ward, "Bà Được Mời");
  const email = `moi-${ward.slug}@example.org`;

  await page.goto("/quan-tri/tai-khoan");
  await page.getByRole("link", { name: "Mời người mới" }).click();
  await page.getByLabel("Họ và tên").fill(name);
  await page.getByLabel("Thư điện tử").fill("khong-phai-thu");
  await page.getByLabel("Từ ngày").fill(await dayFromToday(0));
  await page.getByLabel("Đến hết ngày").fill(await dayFromToday(-3));
  await page.getByRole("button", { name: "Tạo tài khoản và gửi thư mời" }).click();
  const wrong = page.getByRole("main").getByRole("alert").getByRole("listitem");
  await expect(wrong).toHaveText([
    /^Địa chỉ thư điện tử chưa đúng/,
    "Chọn vai trò.",
    "Chọn đơn vị.",
  ]);
  await expect(page.getByLabel("Họ và tên")).toHaveValue(name);
  await expect(page.getByLabel("Thư điện tử")).toHaveAccessibleDescription(/chưa đúng/);

  await page.getByLabel("Thư điện tử").fill(known.email);
  await page.getByLabel("Vai trò").selectOption("Người xử lý đơn");
  await choose(page, "Đơn vị", ward.name);
  await page.getByRole("button", { name: "Tạo tài khoản và gửi thư mời" }).click();
  await expect(wrong).toHaveText([/^Địa chỉ này đã có tài khoản/]);
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByRole("button", { name: "Tạo tài khoản và gửi thư mời" }).click();
  await expect(wrong).toHaveText(["Ngày cuối cùng phải từ ngày bắt đầu trở đi."]);
  await page.getByLabel("Đến hết ngày").fill("");
  await page.getByRole("button", { name: "Tạo tài khoản và gửi thư mời" }).click();
  await expect(page.getByText("Đã gửi thư mời.")).toBeVisible();
  await expect(page.getByText(`Người xử lý đơn, ${ward.name}`).first()).toBeVisible();
  await expect(page.getByText("chưa xác nhận")).toBeVisible();

  const invited = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  const mail = invited.getByRole("article").filter({ hasText: email });
  await expect(async () => {
    await invited.goto("/thu-thu-nghiem");
    await expect(mail).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await mail.getByRole("link").click();
  await invited.getByLabel("Mật khẩu mới").fill("ngắn quá");
  await invited.getByRole("button", { name: "Lưu mật khẩu và đăng nhập" }).click();
  await expect(invited.getByText("cần mật khẩu ít nhất 15 ký tự").first()).toBeVisible();
  await invited.getByLabel("Mật khẩu mới").fill(PASSWORD);
  await invited.getByRole("button", { name: "Lưu mật khẩu và đăng nhập" }).click();
  await expect(invited.getByRole("heading", { level: 1 })).not.toHaveText("Chọn mật khẩu");
  await invited.goto("/quan-tri");
  await expect(invited.getByRole("heading", { level: 1 })).toHaveText("Tất cả đang mở");
  await invited.context().close();

  await page.reload();
  await expect(page.getByText("đang dùng")).toBeVisible();
});

test("An administrator grants, ends and locks; what is taken away is gone with the next click", async ({
  page,
  openAs,
  ward,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await signInAs({ role: "administrator", unitId: ward.cityId });
  const name = aName(ward, "Ông Cán Bộ");
  const officer = await aPerson({ role: "officer", unitId: ward.id }, name);
  const theirs = await openAs(officer);
  await theirs.goto("/quan-tri/ho-so");
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Tất cả đang mở");

  await openAccount(page, name);
  const grant = page.getByRole("region", { name: "Giao vai trò" });
  await grant.getByLabel("Vai trò").selectOption("Thành viên ban giám sát");
  await choose(page, "Đơn vị", ward.name);
  await grant.getByLabel("Chức danh").fill("Trưởng ban");
  await grant.getByRole("button", { name: "Giao vai trò" }).click();
  await expect(grant.getByRole("alert")).toContainText("người giám sát không xử lý việc");
  await expect(grant.getByLabel("Chức danh")).toHaveValue("Trưởng ban");
  await grant.getByLabel("Vai trò").selectOption("Cán bộ tiếp công dân, văn thư");
  await grant.getByRole("button", { name: "Giao vai trò" }).click();
  await expect(page.getByText("Đã giao vai trò.")).toBeVisible();
  await theirs.goto("/quan-tri/vai-tro");
  await expect(theirs.getByText(`Trưởng ban, ${ward.name}`).first()).toBeVisible();

  const office = page.getByRole("listitem").filter({ hasText: `Người xử lý đơn, ${ward.name}` });
  await office.getByText("Kết thúc vai trò này").click();
  await office.getByLabel("Ngày đầu tiên không còn giữ vai trò").fill(await dayFromToday(-2));
  await office.getByRole("button", { name: "Kết thúc vai trò" }).click();
  await expect(office.getByRole("alert")).toContainText("không thể trước hôm nay");
  await office.getByLabel("Ngày đầu tiên không còn giữ vai trò").fill(await dayFromToday(0));
  await office.getByRole("button", { name: "Kết thúc vai trò" }).click();
  await expect(page.getByText("Đã ghi ngày kết thúc.")).toBeVisible();
  await expect(office).toContainText("đã kết thúc");
  await theirs.goto("/quan-tri/ho-so");
  await expect(theirs.getByRole("heading", { level: 1 })).not.toHaveText("Tất cả đang mở");

  await page.getByRole("button", { name: "Khóa tài khoản" }).click();
  await expect(page.getByText(/^Đã khóa\./)).toBeVisible();
  await theirs.goto("/tai-khoan");
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Đăng nhập");
  await page.getByRole("button", { name: "Mở khóa tài khoản" }).click();
  await expect(page.getByText("Đã mở khóa.")).toBeVisible();
});

test("An administrator changes a ward's contacts, which its public page follows; the second of two is told", async ({
  page,
  openAs,
  ward,
  signInAs,
}) => {
  await signInAs({ role: "administrator", unitId: ward.cityId });
  const second = await openAs(await aPerson({ role: "administrator", unitId: ward.cityId }));
  const address = `/quan-tri/don-vi/${ward.id}`;
  await page.goto("/quan-tri/don-vi");
  await page.getByLabel("Tên đơn vị").fill("không có đơn vị này");
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(page.getByText("Không có đơn vị nào như vậy vào ngày này")).toBeVisible();
  await page.getByLabel("Tên đơn vị").fill(ward.name);
  await page.getByLabel("Loại").selectOption("ward");
  await page.getByRole("button", { name: "Xem" }).click();
  await page.getByRole("link", { name: ward.name }).click();
  await second.goto(address);

  await page.getByLabel("Trụ sở").fill("12 Phố Mới");
  await page.getByLabel("Thư điện tử").fill("phuong@");
  await page.getByRole("button", { name: "Lưu thông tin liên hệ" }).click();
  await expect(page.getByLabel("Thư điện tử")).toHaveAccessibleDescription(/chưa đúng/);
  await expect(page.getByLabel("Trụ sở")).toHaveValue("12 Phố Mới");
  await page.getByLabel("Thư điện tử").fill("phuong@example.org");
  await page.getByRole("button", { name: "Lưu thông tin liên hệ" }).click();
  await expect(page.getByText("Đã lưu. Trang công khai của đơn vị đã theo.")).toBeVisible();
  await page.goto(`/phuong/${ward.slug}`);
  await expect(page.getByText("12 Phố Mới").first()).toBeVisible();

  await second.getByLabel("Trụ sở").fill("14 Phố Cũ");
  await second.getByRole("button", { name: "Lưu thông tin liên hệ" }).click();
  await expect(second.getByText(/^Thông tin vừa được người khác sửa nên chưa lưu/)).toBeVisible();
  await expect(second.getByText("12 Phố Mới")).toBeVisible();
  await expect(second.getByLabel("Trụ sở")).toHaveValue("14 Phố Cũ");
  await page.goto(address);
  await expect(page.getByLabel("Trụ sở")).toHaveValue("12 Phố Mới");
});

const boundary = (east: number) => ({
  name: "ranh-gioi.geojson",
  mimeType: "application/geo+json",
  buffer: Buffer.from(
    JSON.stringify({
      type: "Feature",
      properties: { name: "thử" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [105.82, 21.01],
            [east, 21.01],
            [east, 21.02],
            [105.82, 21.02],
            [105.82, 21.01],
          ],
        ],
      },
    }),
  ),
});

test("An administrator loads a ward's boundary, and its page draws it with its source instead of a plan", async ({
  page,
  ward,
  signInAs,
}) => {
  await signInAs({ role: "administrator", unitId: ward.cityId });
  await page.goto(`/phuong/${ward.slug}`);
  await expect(page.getByRole("group", { name: /^Ranh giới/ })).toHaveCount(0);

  await page.goto(`/quan-tri/don-vi/${ward.id}`);
  await expect(page.getByText("Chưa nạp ranh giới")).toBeVisible();
  await page.getByLabel("Tệp ranh giới (GeoJSON)").setInputFiles(boundary(5));
  await page.getByLabel("Nguồn của ranh giới").fill("Bản đồ địa chính thử, Sở Thử");
  await page.getByLabel("Ranh giới tính đến ngày").fill("2025-07-01");
  await page.getByRole("button", { name: "Nạp ranh giới" }).click();
  await expect(page.getByLabel("Tệp ranh giới (GeoJSON)")).toHaveAccessibleDescription(
    /nằm ngoài Việt Nam/,
  );
  await expect(page.getByLabel("Nguồn của ranh giới")).toHaveValue("Bản đồ địa chính thử, Sở Thử");

  await page.getByLabel("Tệp ranh giới (GeoJSON)").setInputFiles(boundary(105.83));
  await page.getByRole("button", { name: "Nạp ranh giới" }).click();
  await expect(page.getByText("Đã lưu. Trang công khai của đơn vị đã theo.")).toBeVisible();
  await expect(page.getByText("Bản đồ địa chính thử, Sở Thử")).toBeVisible();

  await page.goto(`/phuong/${ward.slug}`);
  const drawn = page.getByRole("group", { name: `Ranh giới phường ${ward.name}` });
  await expect(drawn.locator("path")).toHaveCount(1);
  const caption = page.getByText("Ranh giới tính đến 01/07/2025. Nguồn: Bản đồ địa chính thử");
  await expect(caption).toBeVisible();
  await expect(page.getByText("Sơ đồ", { exact: false })).toHaveCount(0);
});

test("An administrator does nothing for themselves and reads no word of any case", async ({
  page,
  ward,
  signInAs,
}) => {
  const secret = aName(ward, "Đơn không ai ở quản trị được đọc");
  const resident = await aPerson(undefined, aName(ward, "Người Gửi"));
  const caseId = await aCase({ unitId: ward.id, by: resident, subject: secret });
  const own = await signInAs({ role: "administrator", unitId: ward.cityId });

  await page.goto(`/quan-tri/tai-khoan/${own.accountId}`);
  await expect(page.getByText("Đây là tài khoản của ông/bà.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);

  const pages = [
    "/quan-tri",
    "/quan-tri/tai-khoan",
    "/quan-tri/tai-khoan/moi",
    `/quan-tri/tai-khoan/${resident.accountId}`,
    "/quan-tri/don-vi",
    `/quan-tri/don-vi/${ward.id}`,
    "/quan-tri/don-vi/lich-nghi",
    "/quan-tri/vai-tro",
  ];
  for (const address of pages) {
    expect((await page.goto(address))?.status()).toBe(200);
    expect(await page.content()).not.toContain(secret);
  }
  const closed = [
    "/quan-tri/ho-so",
    `/quan-tri/ho-so/${caseId}`,
    "/dieu-hanh",
    "/dieu-hanh/ho-so",
    `/ho-so/${caseId}`,
  ];
  for (const address of closed) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang này");
  }
});
