import { dayFromToday } from "./support/cases";
import { owner } from "./support/database";
import { aPerson } from "./support/given";
import { addSession, expect, test } from "./support/test";

const TITLE = "Góp tiền sửa cổng ngõ 42";
const PROPOSAL = "Mỗi hộ góp 200.000 đồng, hộ khó khăn được miễn, công khai thu chi.";
const DECIDED = "Mỗi hộ góp 200.000 đồng, thu trong tháng 12.";

test("A publisher without JavaScript writes down what a neighbourhood decides, the leader approves, and everybody reads the sum", async ({
  browser,
  baseURL,
  openAs,
  ward,
}) => {
  test.setTimeout(180_000);
  const [today, tomorrow, later] = await Promise.all([0, 1, 4].map(dayFromToday));
  const plain = async (token?: string) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
    if (token) await addSession(context, token, baseURL ?? "");
    return context.newPage();
  };
  const publisher = await plain((await aPerson({ role: "publisher", unitId: ward.id })).token);
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  const anyone = await plain();
  const list = `/phuong/${ward.slug}/ban-va-quyet-dinh`;

  await publisher.goto("/quan-tri/quyet-dinh-cong-dong");
  await publisher.getByRole("link", { name: "Ghi việc sắp đưa ra bàn" }).click();
  await publisher.getByLabel("Nội dung theo Điều 15").selectOption("contribution");
  await publisher.getByLabel("Tên việc").fill(TITLE);
  await publisher.getByRole("textbox", { name: "Nội dung đưa ra bàn" }).fill(PROPOSAL);
  await publisher.getByLabel("Một tổ dân phố").check();
  await publisher.getByLabel("Tổ dân phố", { exact: true }).fill("Tổ dân phố số 5");
  await publisher.getByLabel("Tổng số hộ").fill("120");
  await publisher.getByLabel("Tổ trưởng tổ dân phố, sau khi").check();
  await publisher.getByLabel("Họp cộng đồng dân cư").check();
  await publisher.getByLabel("Ngày họp, hoặc").fill(tomorrow ?? "");
  await publisher.getByLabel("Bắt đầu lúc").fill("19:30");
  await publisher.getByLabel("Dự kiến xong lúc").fill("21:00");
  await publisher.getByLabel("Địa điểm").fill("nhà văn hóa tổ 5");
  await publisher.getByLabel("Ngày thông báo cho các hộ").fill(today ?? "");
  await publisher.getByLabel("Thông báo bằng cách nào").fill("Giấy mời từng hộ và loa");
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("được thông báo ít nhất 2 ngày trước.").first()).toBeVisible();
  await expect(publisher.getByLabel("Tên việc")).toHaveValue(TITLE);
  await publisher.getByLabel("Ngày họp, hoặc").fill(later ?? "");
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Chờ duyệt thông báo")).toBeVisible();
  await anyone.goto(list);
  await expect(anyone.getByText("Hiện không có việc nào sắp đưa ra bàn")).toBeVisible();

  await leader.goto("/quan-tri/quyet-dinh-cong-dong");
  await leader.getByRole("link", { name: TITLE }).click();
  await leader.getByRole("button", { name: "Duyệt và công khai thông báo" }).click();
  await expect(leader.getByText("Đã thông báo")).toBeVisible();
  await anyone.goto(`/phuong/${ward.slug}`);
  await anyone.getByRole("link", { name: TITLE }).click();
  await expect(anyone.getByText("ít nhất 2/3 của 120 hộ đồng ý, tức 80 hộ")).toBeVisible();
  const page = anyone.url();

  // Six days go by.
  await owner()`update community_decisions set announced_on = announced_on - 6, held_on = held_on - 6 where unit_id = ${ward.id}`;
  await publisher.reload();
  await publisher.getByLabel("Số hộ tham gia").fill("90");
  await publisher.getByLabel("Số hộ đồng ý").fill("84");
  await publisher.getByLabel("Số hộ không đồng ý").fill("10");
  await publisher.getByLabel("Số hộ có ý kiến khác").fill("0");
  await publisher.getByLabel("Quyết định được ghi bằng").selectOption("minutes");
  await publisher.getByLabel("Biên bản", { exact: true }).fill("Biên bản họp tổ dân phố số 5");
  await publisher.getByLabel("Nội dung cộng đồng quyết định").fill(DECIDED);
  await publisher.getByLabel("Có hai đại diện hộ gia đình").check();
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt kết quả" }).click();
  await expect(publisher.getByText("cộng lại nhiều hơn số hộ tham gia").first()).toBeVisible();
  await publisher.getByLabel("Số hộ tham gia").fill("100");
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt kết quả" }).click();
  await expect(publisher.getByText("Kết quả chờ duyệt").first()).toBeVisible();

  await leader.reload();
  await leader.getByRole("button", { name: "Duyệt và công khai kết quả" }).click();
  await expect(leader.getByText("Được thông qua, chưa gửi")).toBeVisible();
  await anyone.goto(page);
  await expect(anyone.getByText("tức 80 hộ; 84 hộ đồng ý.")).toBeVisible();
  await expect(anyone.getByText(DECIDED)).toBeVisible();
  await expect(anyone.getByText("Điều 20 khoản 3")).toBeVisible();

  await publisher.reload();
  await publisher.getByLabel("Ngày UBND và Mặt trận Tổ quốc phường nhận").fill(today ?? "");
  await publisher.getByRole("button", { name: "Ghi ngày gửi" }).click();
  await publisher.getByRole("link", { name: "Phiếu kết quả để in" }).click();
  await expect(publisher.getByText("Trưởng ban công tác Mặt trận").first()).toBeVisible();
  await anyone.goto(`${list}?noi-dung=contribution`);
  await expect(anyone.getByText("Có hiệu lực")).toBeVisible();
  await anyone.goto(`${list}?noi-dung=village_convention`);
  await expect(anyone.getByText("Không có kết quả nào phù hợp")).toBeVisible();
});
