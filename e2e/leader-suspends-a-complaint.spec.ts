import { aCase, dayFromToday } from "./support/cases";
import { begin, openCase } from "./support/desk";
import { aPerson } from "./support/given";
import { expect, test } from "./support/test";

const SUBJECT = "Khiếu nại việc xác định ranh giới thửa đất";
const WHY = "Văn phòng đăng ký đất đai đang đo đạc lại thửa đất, phường đợi kết quả đo.";
const GOES_ON = "Đã có kết quả đo đạc lại, phường tiếp tục giải quyết.";

test("A leader suspends a complaint and goes on with it; the filer reads why, and that no day of it counts", async ({
  openAs,
  ward,
}) => {
  test.setTimeout(180_000);
  const resident = await aPerson();
  const startOn = await dayFromToday(-10);
  await aCase({
    unitId: ward.id,
    kind: "complaint",
    state: "accepted",
    by: resident,
    subject: SUBJECT,
    acceptedOn: startOn,
    receivedOn: await dayFromToday(-12),
    due: { stage: "settlement", startOn, dueOn: await dayFromToday(20) },
  });
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  const filer = await openAs(resident);

  await openCase(leader, SUBJECT);
  await begin(leader, "Tạm đình chỉ");
  await leader.getByLabel("Lời gửi người dân").fill(WHY);
  await leader.getByRole("button", { name: "Tạm đình chỉ", exact: true }).click();
  await expect(leader.getByRole("group", { name: "Căn cứ" })).toContainText("Chọn căn cứ");
  await expect(leader.getByLabel("Số quyết định")).toHaveAccessibleDescription(/Ghi số quyết định/);
  await expect(leader.getByLabel("Lời gửi người dân")).toHaveValue(WHY);
  await leader.getByLabel(/^Phải đợi kết quả giải quyết của cơ quan khác/).check();
  await leader.getByLabel("Số quyết định").fill("21/QĐ-UBND");
  await leader.getByRole("button", { name: "Tạm đình chỉ", exact: true }).click();
  await expect(leader.getByText("Đã tạm đình chỉ; đồng hồ dừng từ hôm nay.")).toBeVisible();
  const clock = leader.getByRole("region", { name: "Đồng hồ" });
  await expect(clock).toContainText("Khi tiếp tục, còn 20 ngày.");

  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: SUBJECT }).click();
  await expect(filer.getByRole("heading", { name: "Đang tạm đình chỉ giải quyết" })).toBeVisible();
  await expect(filer.getByText("Khi tiếp tục, còn 20 ngày.")).toBeVisible();
  await expect(filer.getByText(/Phải đợi kết quả .*Điều 11a khoản 1/)).toBeVisible();
  await expect(filer.getByText(WHY)).toBeVisible();

  await begin(leader, "Tiếp tục giải quyết");
  await leader.getByLabel("Số quyết định").fill("22/QĐ-UBND");
  await leader.getByLabel("Lời gửi người dân").fill(GOES_ON);
  await leader.getByRole("button", { name: "Tiếp tục giải quyết", exact: true }).click();
  await expect(leader.getByText("Đã tiếp tục giải quyết")).toBeVisible();

  await begin(leader, "Gia hạn");
  await leader.getByLabel(/^Nhiều người khiếu nại cùng một nội dung/).check();
  await leader.getByLabel("Lời gửi người dân").fill("Nhiều hộ cùng khiếu nại một ranh giới.");
  await leader.getByRole("button", { name: "Gia hạn", exact: true }).click();
  await expect(leader.getByText("Đã gia hạn; hạn mới tính cả phần gia hạn.")).toBeVisible();

  await filer.reload();
  await expect(filer.getByText("Phường phải giải quyết khiếu nại, chậm nhất")).toBeVisible();
  await expect(filer.getByText(GOES_ON)).toBeVisible();
  await expect(filer.getByText("Phường gia hạn giải quyết vì vụ việc phức tạp.")).toBeVisible();
});

test("A resident withdraws an accepted complaint, and reads that a decision ends it; the leader makes it", async ({
  openAs,
  ward,
}) => {
  const resident = await aPerson();
  const startOn = await dayFromToday(-10);
  await aCase({
    unitId: ward.id,
    kind: "complaint",
    state: "accepted",
    by: resident,
    subject: SUBJECT,
    acceptedOn: startOn,
    receivedOn: await dayFromToday(-12),
    due: { stage: "settlement", startOn, dueOn: await dayFromToday(20) },
  });
  const filer = await openAs(resident);
  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: SUBJECT }).click();
  await filer.getByRole("link", { name: "Rút đơn" }).click();
  await expect(filer.getByText(/ra quyết định đình chỉ giải quyết và gửi ông\/bà/)).toBeVisible();
  await filer.getByRole("radio").first().check();
  await filer.getByRole("button", { name: "Rút đơn" }).click();
  await expect(filer.getByText("Cổng đã ghi nhận việc ông/bà rút đơn.")).toBeVisible();
  await expect(filer.getByText(/^Ông\/bà đã rút khiếu nại\. Chủ tịch/)).toBeVisible();

  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  await openCase(leader, SUBJECT);
  await expect(leader.getByText(/lãnh đạo ra ngay quyết định đình chỉ/)).toBeVisible();
  await begin(leader, "Đình chỉ giải quyết");
  await leader.getByLabel(/^Người khiếu nại rút toàn bộ khiếu nại/).check();
  await leader.getByLabel("Số quyết định").fill("23/QĐ-UBND");
  await leader.getByLabel("Lời gửi người dân").fill("Ông/bà đã rút khiếu nại bằng đơn có chữ ký.");
  await leader.getByRole("button", { name: "Đình chỉ giải quyết", exact: true }).click();
  await expect(leader.getByText("Đã đình chỉ giải quyết.", { exact: true })).toBeVisible();

  await filer.reload();
  await expect(filer.getByText(/^Phường đình chỉ giải quyết khiếu nại và nêu rõ/)).toBeVisible();
});
