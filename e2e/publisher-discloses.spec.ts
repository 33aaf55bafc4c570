import { dayFromToday } from "./support/cases";
import { aPerson } from "./support/given";
import { addSession, expect, test } from "./support/test";

const NAME = "Dự toán ngân sách phường năm nay";
const TITLE = "Dự toán ngân sách phường đã được quyết định";
const BODY = "Tổng thu, tổng chi theo từng lĩnh vực và phần thuyết minh của dự toán.";
const MARKED = `${BODY}\n\n- Phần **thu**\n- Phần chi, [theo nghị quyết](https://hanoi.gov.vn/15)`;
const BOARD = "Bảng tin trụ sở Ủy ban nhân dân phường";
const OVERDUE = /đã quá \d+ ngày/;

test("A publisher without JavaScript plans and drafts, the leader approves, anyone reads that it is late and what was changed", async ({
  browser,
  baseURL,
  openAs,
  ward,
}) => {
  test.setTimeout(180_000);
  const [decidedOn, today] = [await dayFromToday(-30), await dayFromToday(0)];
  const plain = async (token?: string) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? "",
      javaScriptEnabled: false,
    });
    if (token) await addSession(context, token, baseURL ?? "");
    return context.newPage();
  };
  const publisher = await plain((await aPerson({ role: "publisher", unitId: ward.id })).token);
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  const anyone = await plain();
  const list = `/phuong/${ward.slug}/cong-khai`;
  const item = anyone.locator("#item-1");

  await anyone.goto(list);
  await expect(anyone.getByText("0 nội dung đã công khai, 14 chưa công khai")).toBeVisible();

  await publisher.goto("/quan-tri");
  await publisher.getByRole("link", { name: "Ghi vào kế hoạch" }).click();
  await publisher.getByRole("button", { name: "Ghi vào kế hoạch" }).click();
  await expect(publisher.getByText("Ông/bà chọn khoản của Điều 11.").first()).toBeVisible();
  await publisher.getByLabel("Nội dung theo Điều 11").selectOption("1");
  await publisher.getByLabel("Tên nội dung").fill(NAME);
  await publisher.getByLabel("Ngày quyết định, văn bản").fill(decidedOn);
  await publisher.getByRole("button", { name: "Ghi vào kế hoạch" }).click();
  await expect(publisher.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  await expect(publisher.getByText(OVERDUE)).toBeVisible();
  await anyone.reload();
  await expect(anyone.getByText(NAME)).toHaveCount(0);

  await leader.goto("/quan-tri/cong-khai");
  await leader.getByRole("button", { name: "Duyệt kế hoạch" }).click();
  await expect(leader.getByText("Đã duyệt 1 dòng kế hoạch.")).toBeVisible();
  await anyone.reload();
  await expect(item.getByText("Quá hạn")).toBeVisible();
  await expect(item.getByText(OVERDUE)).toBeVisible();

  await publisher.getByRole("link", { name: "Soạn nội dung" }).click();
  await expect(publisher.getByLabel("Tên nội dung")).toHaveValue(NAME);
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Ông/bà viết nội dung công khai.").first()).toBeVisible();
  const stale = await publisher.context().newPage();
  await stale.goto(publisher.url());
  await publisher.getByLabel("Tên nội dung").fill(TITLE);
  const text = publisher.getByRole("textbox", { name: "Nội dung", exact: true });
  await text.fill(MARKED);
  await publisher.getByRole("button", { name: "Xem trước" }).click();
  const preview = publisher.getByRole("region", { name: "Người dân sẽ thấy như sau" });
  await expect(preview.getByRole("listitem").first()).toHaveText("Phần thu");
  await expect(preview).toBeInViewport();
  await expect(text).toHaveValue(MARKED);
  await expect(publisher.getByLabel("Tên nội dung")).toHaveValue(TITLE);
  await publisher.getByRole("button", { name: "Lưu nháp" }).click();
  await expect(publisher.getByText("Đã lưu nháp.")).toBeVisible();
  await stale.getByLabel("Tên nội dung").fill("Một tên khác, gõ ở thẻ khác");
  await stale.getByRole("button", { name: "Lưu nháp" }).click();
  await expect(stale.getByText("người khác đã sửa").first()).toBeVisible();
  await expect(stale.getByLabel("Tên nội dung")).toHaveValue("Một tên khác, gõ ở thẻ khác");
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Chờ lãnh đạo duyệt").first()).toBeVisible();

  await leader.getByRole("link", { name: NAME }).click();
  await leader.getByLabel("Cần sửa gì").fill("Bổ sung số văn bản của Hội đồng nhân dân.");
  await leader.getByRole("button", { name: "Trả lại để sửa" }).click();
  await expect(leader.getByText("Bản nháp").first()).toBeVisible();
  await publisher.reload();
  await expect(publisher.getByText("Bổ sung số văn bản").first()).toBeVisible();
  await publisher.getByRole("link", { name: "Sửa bản này" }).click();
  await publisher.getByLabel("Số, ký hiệu văn bản").fill("15/NQ-HĐND");
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Chờ lãnh đạo duyệt").first()).toBeVisible();
  await anyone.reload();
  await expect(anyone.getByText(TITLE)).toHaveCount(0);

  await leader.reload();
  await expect(leader.getByText("15/NQ-HĐND").first()).toBeVisible();
  await leader.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(leader.getByRole("link", { name: "Xem trang công khai" })).toBeVisible();
  await anyone.reload();
  await expect(item.getByText("Đã công khai")).toBeVisible();
  await expect(item.getByText(/muộn \d+ ngày/)).toBeVisible();
  await item.getByRole("link", { name: TITLE }).click();
  await expect(anyone.getByText(BODY)).toBeVisible();
  const resolution = anyone.getByRole("link", { name: "theo nghị quyết" });
  await expect(resolution).toHaveAttribute("href", "https://hanoi.gov.vn/15");
  await expect(anyone.getByText(/muộn \d+ ngày/i).first()).toBeVisible();
  await expect(anyone.getByText("Chưa ghi nhận: niêm yết.")).toBeVisible();
  const record = anyone.url();

  await publisher.reload();
  await publisher.getByLabel("Hình thức").selectOption("board");
  await publisher.getByLabel("Ở đâu").fill(BOARD);
  await publisher.getByLabel("Từ ngày").fill(today);
  await publisher.getByRole("button", { name: "Ghi nhận" }).click();
  await expect(publisher.getByText(BOARD).first()).toBeVisible();
  await anyone.reload();
  await expect(anyone.getByText("ít nhất đến hết")).toBeVisible();
  await expect(anyone.getByText("Chưa ghi nhận")).toHaveCount(0);

  await publisher.getByLabel("Bản trước có sai sót").check();
  await publisher.getByLabel("Lý do, người dân sẽ đọc").fill("Ghi nhầm tên nghị quyết.");
  await publisher.getByRole("button", { name: "Soạn bản tiếp theo" }).click();
  await publisher.getByLabel("Tên nội dung").fill(`${TITLE} (đính chính)`);
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await leader.reload();
  await leader.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(leader.getByText("Đã có bản sau")).toBeVisible();
  await anyone.goto(record);
  await expect(
    anyone.getByRole("heading", { level: 1, name: `${TITLE} (đính chính)` }),
  ).toBeVisible();
  await anyone.getByRole("link", { name: "Đọc bản 1" }).click();
  await expect(anyone.getByRole("heading", { level: 1, name: TITLE, exact: true })).toBeVisible();
  await expect(anyone.getByText("Ghi nhầm tên nghị quyết.").first()).toBeVisible();
});

test("Whoever misses something asks for it by an ordinary petition, with the ward and the words filled in", async ({
  page,
  signInAs,
  ward,
}) => {
  await signInAs();
  await page.goto(`/phuong/${ward.slug}/cong-khai`);
  await page.locator("#item-6").getByRole("link", { name: "Đề nghị phường cung cấp" }).click();
  await expect(page.getByText("khoản 6 Điều 11").first()).toBeVisible();
  await expect(page.getByLabel("Một đề xuất, mong muốn với phường")).toBeChecked();
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByLabel("Kiến nghị")).toBeChecked();
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByLabel(`Phường ${ward.name}`)).toBeChecked();
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByRole("textbox", { name: "Nội dung" })).toHaveValue(/Tài sản công/);
});

test("The list of a quarter is a page and a file, and both hold what was made public", async ({
  page,
  request,
  ward,
}) => {
  await page.goto(`/phuong/${ward.slug}/cong-khai`);
  await page
    .getByRole("link", { name: /^Quý \d năm/ })
    .first()
    .click();
  await expect(page.getByText("Trong quý này chưa có nội dung nào được công khai")).toBeVisible();
  const href = await page.getByRole("link", { name: "Tải bảng (CSV)" }).getAttribute("href");
  const reply = await request.get(href ?? "");
  expect(reply.headers()["content-type"]).toContain("text/csv");
  expect(await reply.text()).toContain("Khoản Điều 11");
});
