import { dayFromToday } from "./support/cases";
import { owner } from "./support/database";
import { aPerson } from "./support/given";
import { addSession, expect, test } from "./support/test";

const TITLE = "Phương án cấm xe tải trong ngõ 25";
const QUESTION = "Ông/bà có đồng ý cấm xe tải vào ngõ 25 giờ cao điểm không?";
const PAPERS = "Cấm xe tải trên 2,5 tấn từ 6 giờ 30 đến 8 giờ các ngày trong tuần.";
const OPINION = "Cửa hàng tôi nhận hàng buổi sáng, xin lùi giờ.";
const REASON = "Xe chữa cháy không vào được ngõ khi xe tải đỗ.";

test("A publisher drafts, the leader publishes, a resident without JavaScript says what they think, and everybody reads what came of it", async ({
  browser,
  baseURL,
  openAs,
  ward,
}) => {
  test.setTimeout(180_000);
  const [today, tooEarly, earliest] = await Promise.all([0, 19, 20].map(dayFromToday));
  const plain = async (token?: string) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
    if (token) await addSession(context, token, baseURL ?? "");
    return context.newPage();
  };
  const publisher = await plain((await aPerson({ role: "publisher", unitId: ward.id })).token);
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  const resident = await plain((await aPerson(undefined, "Trần Thị Kín Tên")).token);
  const anyone = await plain();
  const list = `/phuong/${ward.slug}/lay-y-kien`;

  await publisher.goto("/quan-tri/lay-y-kien");
  await publisher.getByRole("link", { name: "Soạn nội dung lấy ý kiến" }).click();
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Ông/bà ghi toàn văn dự thảo.").first()).toBeVisible();
  await publisher.getByLabel("Nội dung theo Điều 25").selectOption("community_interest");
  await publisher.getByLabel("Tên đợt lấy ý kiến").fill(TITLE);
  await publisher.getByLabel("Hỏi người dân điều gì").fill(QUESTION);
  await publisher.getByLabel("Toàn văn dự thảo").fill(PAPERS);
  await publisher.getByLabel("Ngày gửi kế hoạch").fill(today ?? "");
  await publisher.getByLabel("Lấy ý kiến đến hết ngày").fill(tooEarly ?? "");
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Chờ lãnh đạo duyệt").first()).toBeVisible();
  await anyone.goto(list);
  await expect(anyone.getByText("Hiện không có đợt lấy ý kiến nào")).toBeVisible();

  await leader.goto("/quan-tri/lay-y-kien");
  await leader.getByRole("link", { name: TITLE }).click();
  await expect(leader.getByLabel("Lấy ý kiến đến hết ngày")).toHaveValue(earliest ?? "");
  await leader.getByLabel("Lấy ý kiến đến hết ngày").fill(tooEarly ?? "");
  await leader.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(leader.getByText("phải ít nhất 20 ngày").first()).toBeVisible();
  await leader.getByLabel("Lấy ý kiến đến hết ngày").fill(earliest ?? "");
  await leader.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(leader.getByRole("link", { name: "Xem trang công khai" })).toBeVisible();

  await anyone.goto(`/phuong/${ward.slug}`);
  await anyone.getByRole("link", { name: TITLE }).click();
  await expect(anyone.getByText(PAPERS)).toBeVisible();
  await expect(anyone.getByText("Điều 28 khoản 2").first()).toBeVisible();
  const page = anyone.url();
  const [year, month] = String(today).split("-");
  await anyone.goto(`/phuong/${ward.slug}/cong-khai/${year}/quy/${Math.ceil(Number(month) / 3)}`);
  await anyone.getByRole("link", { name: TITLE }).click();
  await expect(anyone).toHaveURL(page);
  await anyone.getByRole("link", { name: "Góp ý", exact: true }).click();
  await expect(anyone).toHaveURL(/dang-nhap/);

  await resident.goto(page);
  await resident.getByRole("link", { name: "Góp ý", exact: true }).click();
  await resident.getByLabel("Ý kiến khác").check();
  await resident.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(resident.getByText("Ông/bà ghi ý kiến khác của mình.").first()).toBeVisible();
  await expect(resident.getByLabel("Ý kiến khác")).toBeChecked();
  await resident.getByLabel("Lý do, đề nghị").fill(OPINION);
  await resident.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(resident.getByText("Đã ghi nhận ý kiến của ông/bà")).toBeVisible();
  await resident.getByLabel("Không đồng ý").check();
  await resident.getByRole("button", { name: "Lưu ý kiến đã sửa" }).click();
  await expect(resident.getByLabel("Không đồng ý")).toBeChecked();
  await expect(resident.getByLabel("Lý do, đề nghị")).toHaveValue(OPINION);
  const own = await resident.context().newPage();
  await own.goto("/ho-so");
  await own.getByRole("link", { name: TITLE }).click();
  await expect(own.getByLabel("Không đồng ý")).toBeChecked();

  await publisher.reload();
  await publisher.getByLabel("Hình thức").selectOption("community_meeting");
  await publisher.getByRole("textbox", { name: "Ngày" }).fill(today ?? "");
  await publisher.getByLabel("Nguồn").fill("Biên bản họp tổ dân phố số 5");
  await publisher.getByLabel("Số đồng ý").fill("3");
  await publisher.getByLabel("Số không đồng ý").fill("8");
  await publisher.getByRole("button", { name: "Ghi kết quả" }).click();
  await expect(publisher.getByText("Biên bản họp tổ dân phố số 5").first()).toBeVisible();
  await publisher.getByRole("link", { name: "Đọc từng ý kiến" }).click();
  await expect(publisher.getByText(OPINION)).toBeVisible();
  await expect(publisher.getByText("Trần Thị Kín Tên")).toHaveCount(0);

  // Twenty-five days go by.
  await owner()`update consultations set opened_on = opened_on - 25, closes_on = closes_on - 25 where unit_id = ${ward.id}`;
  await publisher.getByRole("link", { name: "Về đợt lấy ý kiến" }).click();
  await publisher
    .getByRole("textbox", { name: "Tổng hợp" })
    .fill("Đa số không đồng ý vì giờ giao hàng trùng giờ cấm xe.");
  await publisher.getByRole("button", { name: "Lưu tổng hợp" }).click();
  await expect(publisher.getByText("Chờ lãnh đạo trả lời")).toBeVisible();
  await resident.reload();
  await expect(resident.getByText("Đã hết thời gian góp ý")).toBeVisible();
  await expect(resident.getByText(OPINION)).toBeVisible();

  await leader.reload();
  // The editor has taken the place of the plain field: whoever writes before that goes on in the field.
  const answer = leader
    .locator("form")
    .filter({ has: leader.getByRole("button", { name: "Công khai tổng hợp và trả lời" }) });
  await expect(answer.getByRole("toolbar", { name: "Định dạng" })).toBeVisible();
  await answer
    .getByRole("textbox", { name: "Giải trình, tiếp thu" })
    .fill("Phường giữ giờ cấm buổi sáng, bỏ giờ cấm buổi chiều.");
  await leader.getByLabel("Thực hiện như dự thảo").check();
  await leader.getByRole("button", { name: "Công khai tổng hợp và trả lời" }).click();
  await expect(leader.getByText("thì phải nêu lý do.").first()).toBeVisible();
  await leader.getByLabel("Lý do khác với ý kiến của đa số").fill(REASON);
  await leader.getByRole("button", { name: "Công khai tổng hợp và trả lời" }).click();
  await leader.getByRole("button", { name: "Kết thúc đợt lấy ý kiến" }).click();
  await expect(leader.getByText("Đã kết thúc")).toBeVisible();

  await anyone.goto(page);
  await expect(anyone.getByText("Đa số không đồng ý.")).toBeVisible();
  await expect(anyone.getByText(REASON)).toBeVisible();
  await expect(anyone.getByRole("row", { name: /Tổng cộng/ }).last()).toContainText("12");
  await expect(anyone.getByText(OPINION)).toHaveCount(0);
});
