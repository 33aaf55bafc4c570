import { dayFromToday } from "./support/cases";
import { aPerson } from "./support/given";
import { expect, test } from "./support/test";

const BOARD = "Ban Thanh tra nhân dân phường của bài thử";
const PROGRAMME = "Giám sát thu, chi các khoản đóng góp ở tổ dân phố";

test("The front records a board and who sits on it, an overseer plans, the front publishes, and everybody reads it", async ({
  page: anyone,
  openAs,
  ward,
}) => {
  test.setTimeout(180_000);
  const [began, ends, today, soon, later] = await Promise.all(
    [-200, 1600, 0, 20, 40].map(dayFromToday),
  );
  const front = await openAs(await aPerson({ role: "front", unitId: ward.id }));
  const overseer = await openAs(await aPerson({ role: "overseer", unitId: ward.id }));

  await front.goto("/quan-tri/ban-giam-sat");
  await front.getByRole("link", { name: "Ghi ban mới hoặc nhiệm kỳ mới" }).click();
  await front.getByRole("button", { name: "Ghi ban" }).click();
  await expect(front.getByText("Ông/bà chọn loại ban.").first()).toBeVisible();
  await front.getByLabel("Loại ban").selectOption("people_inspection_board");
  await front.getByLabel("Tên ban").fill(BOARD);
  await front.getByLabel("Nhiệm kỳ từ ngày").fill(began ?? "");
  await front.getByLabel("Nhiệm kỳ đến hết ngày").fill(ends ?? "");
  await front.getByLabel("Nơi công nhận").fill("Ủy ban Mặt trận Tổ quốc phường");
  await front.getByRole("button", { name: "Ghi ban" }).click();
  await expect(front.getByText("Chưa có Trưởng ban.")).toBeVisible();

  const seat = async (name: string) => {
    await front.getByRole("link", { name: "Ghi thành viên" }).click();
    await front.getByLabel("Họ tên").fill(name);
    await front.getByLabel("Chức danh").selectOption("head");
    await front.getByLabel("Tổ dân phố", { exact: false }).first().fill("Tổ dân phố số 1");
    await front.getByRole("button", { name: "Ghi thành viên" }).click();
  };
  await seat("Trần Thị Đứng Đầu");
  await expect(front.getByText("Chưa có Trưởng ban.")).toBeHidden();
  await seat("Lê Văn Cũng Đứng Đầu");
  await expect(front.getByText("Ban đã có Trưởng ban trong thời gian này").first()).toBeVisible();
  await expect(front.getByLabel("Họ tên")).toHaveValue("Lê Văn Cũng Đứng Đầu");

  await overseer.goto("/quan-tri/ban-giam-sat");
  await overseer.getByRole("link", { name: BOARD }).click();
  await overseer.getByRole("link", { name: "Soạn chương trình" }).click();
  await overseer.getByLabel("Tên chương trình").fill(PROGRAMME);
  await overseer.getByLabel("Lĩnh vực").selectOption("contributions");
  await overseer.getByLabel("Dự kiến từ ngày").fill(soon ?? "");
  await overseer.getByLabel("Dự kiến đến hết ngày").fill(later ?? "");
  await overseer.getByLabel("Ngày gửi kế hoạch").fill(today ?? "");
  await overseer.getByRole("button", { name: "Trình Mặt trận duyệt" }).click();
  await expect(overseer.getByText("Chờ Mặt trận duyệt").first()).toBeVisible();

  await anyone.goto(`/phuong/${ward.slug}/ban-giam-sat`);
  await anyone.getByRole("link", { name: BOARD }).click();
  await expect(anyone.getByText("Trần Thị Đứng Đầu")).toBeVisible();
  await expect(anyone.getByText("Chưa có chương trình nào được công khai")).toBeVisible();

  await front.goto("/quan-tri/ban-giam-sat");
  await front.getByRole("link", { name: BOARD }).click();
  await front.getByRole("link", { name: PROGRAMME }).click();
  await front.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(front.getByText("Đã công khai")).toBeVisible();

  await anyone.reload();
  await expect(anyone.getByText(PROGRAMME)).toBeVisible();
  await expect(anyone.getByText("Gửi đúng hạn.")).toBeVisible();
  await expect(anyone.getByText("Điều 14 khoản 1 điểm b")).toBeVisible();
});
