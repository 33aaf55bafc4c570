import { dayFromToday } from "./support/cases";
import { aPerson } from "./support/given";
import { addSession, expect, test } from "./support/test";

const PROJECT = "Cải tạo thoát nước ngõ 25 phố Thử";
const CONFERENCE = "Hội nghị trao đổi, đối thoại với Nhân dân phường Thử";
const CONCLUSION = "Niêm yết lại những nội dung còn thiếu của kế hoạch công khai";
const NOTE = "Ghi thêm tiến độ theo báo cáo tháng này.";

test("A publisher without JavaScript writes a project and a conference, the leader sends one back and lets both through, a conclusion becomes a task", async ({
  browser,
  baseURL,
  openAs,
  ward,
}) => {
  test.setTimeout(150_000);
  const [today, soon] = [await dayFromToday(0), await dayFromToday(9)];
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
  const letThrough = async (title: string) => {
    await leader.goto("/quan-tri/noi-dung");
    await leader.getByRole("link", { name: title }).click();
    await leader.getByRole("button", { name: "Duyệt và công khai" }).click();
    await expect(leader.getByText("Đã công khai").first()).toBeVisible();
  };

  await publisher.goto("/quan-tri/noi-dung");
  await publisher.getByRole("link", { name: "Soạn dự án, công trình" }).click();
  await publisher.getByLabel("Tên dự án").fill(PROJECT);
  await publisher.getByLabel("Tổng vốn (đồng)").fill("nhiều");
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Đây chưa phải là số").first()).toBeVisible();
  await expect(publisher.getByLabel("Tên dự án")).toHaveValue(PROJECT);
  await publisher.getByLabel("Tổng vốn (đồng)").fill("1.250.000.000");
  await publisher.getByLabel("Giai đoạn").selectOption("started");
  await publisher.getByLabel("Hoặc tên văn bản làm nguồn").fill("Báo cáo tiến độ các công trình");
  await publisher.getByLabel("Số, ký hiệu văn bản").fill("12/BC-UBND");
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Chờ lãnh đạo duyệt").first()).toBeVisible();

  await leader.goto("/quan-tri/noi-dung");
  await leader.getByRole("link", { name: PROJECT }).click();
  await leader.getByLabel("Cần sửa gì").fill(NOTE);
  await leader.getByRole("button", { name: "Trả lại để sửa" }).click();
  await expect(leader.getByText("Lãnh đạo trả lại để sửa")).toBeVisible();
  await publisher.reload();
  await expect(publisher.getByText(NOTE).first()).toBeVisible();
  await publisher.getByRole("link", { name: "Sửa nội dung" }).click();
  await publisher.getByLabel("Tiến độ (%)").fill("40");
  await publisher.getByLabel("Có hiệu lực đến hết ngày").fill(await dayFromToday(-1));
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Chờ lãnh đạo duyệt").first()).toBeVisible();
  await letThrough(PROJECT);
  await leader.getByRole("link", { name: "Xem trang công khai" }).click();
  await expect(leader.getByRole("heading", { level: 1, name: PROJECT })).toBeVisible();
  await expect(leader.getByText("Báo cáo tiến độ các công trình (số 12/BC-UBND)")).toBeVisible();
  await expect(leader.getByText("Hết hiệu lực từ ngày").first()).toBeVisible();

  await publisher.goto("/quan-tri/noi-dung?kind=conferences");
  await publisher.getByRole("link", { name: "Soạn hội nghị, đối thoại" }).click();
  await publisher.getByLabel("Loại").selectOption("dialogue");
  await publisher.getByLabel("Tên hội nghị").fill(CONFERENCE);
  await publisher.getByLabel("Ngày", { exact: true }).fill(soon);
  await publisher.getByLabel("Từ giờ").fill("08:30");
  await publisher
    .getByRole("group", { name: "Kết luận 1" })
    .getByLabel("Nội dung")
    .fill(CONCLUSION);
  await publisher.getByLabel("Nguồn đã có trên cổng").selectOption("portal");
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Chờ lãnh đạo duyệt").first()).toBeVisible();
  await anyone.goto(`/phuong/${ward.slug}`);
  await expect(anyone.getByText(CONFERENCE)).toHaveCount(0);
  await letThrough(CONFERENCE);
  await anyone.reload();
  await anyone.getByRole("link", { name: CONFERENCE }).click();
  await expect(anyone.getByText("Chưa giao thành nhiệm vụ.")).toBeVisible();
  const calendar = await anyone.request.get(`/phuong/${ward.slug}/hoi-nghi/lich.ics`);
  expect(await calendar.text()).toContain(
    `DTSTART;TZID=Asia/Ho_Chi_Minh:${soon.replaceAll("-", "")}T083000`,
  );

  await publisher.reload();
  await publisher.getByRole("link", { name: "Giao thành nhiệm vụ" }).click();
  await expect(publisher.getByLabel("Nội dung nhiệm vụ")).toHaveValue(CONCLUSION);
  await publisher.getByLabel("Hạn").fill(today);
  await publisher.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
  await letThrough(CONCLUSION);
  await anyone.reload();
  await anyone.getByRole("link", { name: "Nhiệm vụ từ kết luận này" }).click();
  await expect(anyone.getByText(CONCLUSION).first()).toBeVisible();
  await expect(anyone.getByText("Đã đặt ra").first()).toBeVisible();
});
