import { formatDay } from "../lib/i18n/format";
import { aDayAhead } from "./permissions/world-reception";
import { aPerson } from "./support/given";
import { expect, test } from "./support/test";

test("A publisher drafts a day of reception, the leader approves it and puts it off, and calendars follow", async ({
  openAs,
  ward,
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const [day, newDay] = [aDayAhead(3), aDayAhead(4)];
  const calendar = async (etag = "") =>
    fetch(`${baseURL ?? ""}/phuong/${ward.slug}/lich-tiep-dan.ics`, {
      headers: { "if-none-match": etag },
    });
  await page.goto(`/phuong/${ward.slug}`);
  await page.getByRole("link", { name: "Lịch tiếp công dân" }).click();
  await expect(page.getByText("Chưa có buổi tiếp nào được công bố")).toBeVisible();

  const publisher = await openAs(await aPerson({ role: "publisher", unitId: ward.id }));
  await publisher.goto("/quan-tri");
  await publisher.getByRole("link", { name: "Lịch tiếp dân" }).click();
  await publisher.getByRole("link", { name: "Soạn lịch mới" }).click();
  await publisher.getByLabel("Buổi tiếp thêm").check();
  await publisher.getByLabel("Từ ngày (hoặc ngày tiếp)").fill(aDayAhead(0));
  await publisher.getByLabel("Bắt đầu").fill("08:00");
  await publisher.getByLabel("Kết thúc").fill("11:30");
  await publisher.getByLabel("Nơi tiếp", { exact: true }).fill("Phòng tiếp công dân, nhà A");
  await publisher.getByLabel("Người tiếp", { exact: true }).fill("Chủ tịch phường Trần Văn Thử");
  await publisher.getByRole("button", { name: "Gửi lãnh đạo duyệt" }).click();
  await expect(publisher.locator("#from-error")).toContainText("không còn kịp công bố");
  await publisher.getByLabel("Từ ngày (hoặc ngày tiếp)").fill(day);
  await publisher.getByRole("button", { name: "Gửi lãnh đạo duyệt" }).click();
  await expect(publisher.getByText("Đã gửi lãnh đạo duyệt.")).toBeVisible();
  await expect(publisher.getByText("1 buổi theo lịch này")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Chưa có buổi tiếp nào được công bố")).toBeVisible();

  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  await leader.goto("/quan-tri/lich-tiep-dan");
  await leader.getByRole("link", { name: "Buổi tiếp thêm" }).click();
  await leader.getByRole("button", { name: "Duyệt và công bố" }).click();
  await expect(leader.getByText("Đã công bố. Lịch có ngay")).toBeVisible();
  const days = page.getByRole("region", { name: "Các buổi sắp tới" });
  await expect(async () => {
    await page.reload();
    await expect(days.getByText("Phòng tiếp công dân, nhà A")).toBeVisible({ timeout: 500 });
  }).toPass();

  const first = await calendar();
  expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const etag = first.headers.get("etag") ?? "";
  const before = await first.text();
  expect(before).toContain(`DTSTART;TZID=Asia/Ho_Chi_Minh:${day.replaceAll("-", "")}T080000`);
  const [uid = ""] = /UID:\S+/.exec(before) ?? [];
  expect((await calendar(etag)).status).toBe(304);

  await leader.getByRole("link", { name: "Về lịch tiếp công dân" }).click();
  await leader.getByRole("link", { name: "Hoãn" }).click();
  await leader.getByLabel("Ngày mới").fill(newDay);
  await leader.getByLabel("Lý do").fill("Chủ tịch họp đột xuất.");
  await leader.getByRole("button", { name: "Hoãn và công bố ngày mới" }).click();
  await expect(leader.getByText("Đã hoãn và công bố buổi thay.")).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(days.getByText("Vì sao: Chủ tịch họp đột xuất.")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(days.getByText("Đã hoãn", { exact: true })).toBeVisible();
  await expect(days.getByText(`Thay cho buổi ${formatDay(day, "vi")} đã hoãn.`)).toBeVisible();

  const changed = await calendar(etag);
  expect(changed.status).toBe(200);
  const [event = ""] = (await changed.text()).split("END:VEVENT");
  expect(event).toContain(uid);
  expect(event).toContain("SEQUENCE:1");
  expect(event).toContain("STATUS:CANCELLED");
});
