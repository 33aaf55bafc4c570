import { aVisit } from "./permissions/world-reception";
import { dayFromToday } from "./support/cases";
import { aPerson } from "./support/given";
import { expect, test } from "./support/test";

test("The leader issues the list of a quarter, anyone reads it, and whoever holds it confirms it", async ({
  openAs,
  page,
  ward,
}) => {
  const publisher = await openAs(await aPerson({ role: "publisher", unitId: ward.id }));
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  const quarter = `/phuong/${ward.slug}/cong-khai/2026/quy/2`;

  await page.goto(quarter);
  await expect(page.getByText("chưa được ký ban hành")).toBeVisible();

  await publisher.goto("/quan-tri/cong-khai");
  await publisher.getByRole("link", { name: "Danh sách theo quý" }).click();
  await publisher.getByRole("link", { name: /Lập danh sách\s*, quý II năm 2026/ }).click();
  await publisher.getByLabel("Ghi chú").fill("Bảng tin tổ 3 đang sửa.");
  await publisher.getByRole("button", { name: "Lưu và xem trước" }).click();
  await expect(
    publisher.getByText("Trong quý không có nội dung nào được công khai."),
  ).toBeVisible();
  await expect(publisher.getByText("Dự thảo đã lưu. Người ký:")).toBeVisible();

  await leader.goto(publisher.url());
  await expect(leader.getByText("Bảng tin tổ 3 đang sửa.")).toBeVisible();
  await leader.getByRole("button", { name: "Ký ban hành" }).click();
  await expect(leader.getByText("Đã ban hành văn bản số 01/TB-UBND.")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("link", { name: /Thông báo 01-TB-UBND\.pdf/ })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /Thông báo 01-TB-UBND\.pdf/ }).click();
  expect((await download).suggestedFilename()).toBe("Thông báo 01-TB-UBND.pdf");
  await page.getByRole("link", { name: "Trang xác nhận" }).click();
  await expect(page.getByText("Văn bản này có trong sổ của phường.")).toBeVisible();
  await page.getByRole("link", { name: "Văn bản này công khai" }).click();
  await expect(page).toHaveURL(new RegExp(`${quarter}$`));
});

test("After a reception the clerk writes the conclusion, the leader signs it, and its day is watched", async ({
  openAs,
  ward,
}) => {
  const person = await aPerson({ role: "clerk", unitId: ward.id });
  const clerk = await openAs(person);
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  const name = "Trần Thị Được Tiếp";
  const visit = { unitId: ward.id, clerk: person, name, occasion: "head_periodic" } as const;
  const id = await aVisit(visit);
  const [year = "", month = "", day = ""] = (await dayFromToday(0)).split("-");

  await clerk.goto(`/quan-tri/so/tiep-cong-dan/${id}`);
  await clerk.getByRole("link", { name: "Soạn thông báo kết luận" }).click();
  await expect(clerk.getByLabel("Người được tiếp")).toHaveValue(`ông (bà) ${name}`);
  await clerk.getByRole("button", { name: "Lưu và xem trước" }).click();
  await expect(clerk.getByText("Ông/bà điền nội dung này.").first()).toBeVisible();
  await clerk.getByLabel("Kết luận, ý kiến chỉ đạo").fill("Sửa vỉa hè ngõ 4.");
  await clerk.getByLabel("Cơ quan, đơn vị có trách nhiệm").fill("công chức địa chính");
  const due = clerk.getByRole("group", { name: "Thời hạn giải quyết" });
  await due.getByLabel("Ngày").fill(day);
  await due.getByLabel("Tháng").fill(month);
  await due.getByLabel("Năm").fill(year);
  await clerk.getByLabel("Người cần liên hệ").fill("bà Ánh, văn phòng");
  await clerk.getByRole("button", { name: "Lưu và xem trước" }).click();
  await expect(clerk.getByText("Dự thảo đã lưu. Người ký:")).toBeVisible();

  await leader.goto(clerk.url());
  await leader.getByRole("button", { name: "Ký ban hành" }).click();
  await expect(leader.getByText("Đã ban hành thông báo kết luận.")).toBeVisible();

  await clerk.goto("/quan-tri/lich-tiep-dan");
  await clerk.getByRole("link", { name: "Kết luận sau khi tiếp" }).click();
  await expect(clerk.getByText("Đang thực hiện")).toBeVisible();
  await clerk.getByRole("link", { name: "01/TB-UBND" }).click();
  await clerk.getByText("Ghi nhận đã làm xong").first().click();
  await clerk.getByLabel("Ngày làm xong").fill(`${year}-${month}-${day}`);
  await clerk.getByLabel("Căn cứ cho thấy đã xong").fill("Biên bản nghiệm thu ngày hôm nay.");
  await clerk.getByRole("button", { name: "Ghi nhận đã làm xong" }).click();
  await expect(clerk.getByText("Đã ghi kết quả thực hiện kết luận.")).toBeVisible();
  await expect(clerk.getByText("Đã xong, đúng hạn")).toBeVisible();
});
