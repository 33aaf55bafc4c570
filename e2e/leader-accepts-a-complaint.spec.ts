import { aCase, dayFromToday } from "./support/cases";
import { begin, openCase } from "./support/desk";
import { DECISION, PICTURE } from "./support/files";
import { aPerson, type Ward } from "./support/given";
import { expect, test } from "./support/test";

const SUBJECT = "Khiếu nại quyết định xử phạt về mái che";
const INSTEAD =
  "Thời hiệu đã hết ngày 30/06. Ông/bà vẫn khởi kiện được tại Tòa án, hoặc gửi kiến nghị để phường xem lại.";
const DECIDED =
  "Phường hủy quyết định xử phạt vì mái che nằm trong ranh giới đất của ông/bà, như quyết định kèm theo.";

/** A complaint sent through the portal, which waits for its signature. */
async function aComplaint({ id: unitId }: Ward) {
  const resident = await aPerson(undefined, "Người Khiếu Nại");
  await aCase({
    unitId,
    kind: "complaint",
    state: "awaiting_completion",
    signature: "none",
    by: resident,
    subject: SUBJECT,
    receivedOn: await dayFromToday(-2),
  });
  return resident;
}

/** As it is written in Vietnamese. */
const written = (day: string) => day.split("-").toReversed().join("/");

test("A complaint is signed, accepted by the leader and decided; every due date explains itself", async ({
  openAs,
  ward,
}) => {
  test.setTimeout(180_000);
  const resident = await aComplaint(ward);
  const clerk = await openAs(await aPerson({ role: "clerk", unitId: ward.id }));
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  const filer = await openAs(resident);

  await openCase(clerk, SUBJECT);
  await expect(clerk.getByText("Chưa có thời hạn nào đang chạy.")).toBeVisible();
  await begin(clerk, "Xác nhận chữ ký");
  await clerk.getByLabel("Ngày", { exact: true }).fill("31");
  await clerk.getByLabel("Tháng").fill("2");
  await clerk.getByLabel("Lời gửi người dân").fill("Đã ký tại quầy số 2.");
  await clerk.getByRole("button", { name: "Xác nhận, bắt đầu tính hạn" }).click();
  const signed = clerk.getByRole("group", { name: "Ngày ký" });
  await expect(signed).toContainText("Không có ngày này.");
  await expect(clerk.getByRole("group", { name: "Người dân đã ký thế nào" })).toContainText(
    "Chọn cách người dân đã ký.",
  );
  await expect(clerk.getByLabel("Lời gửi người dân")).toHaveValue("Đã ký tại quầy số 2.");
  const yesterday = await dayFromToday(-1);
  const [year = "", month = "", day = ""] = yesterday.split("-");
  await clerk.getByLabel("Ngày", { exact: true }).fill(day);
  await clerk.getByLabel("Tháng").fill(month);
  await clerk.getByLabel("Năm").fill(year);
  await clerk.getByLabel("Đã ký tại quầy").check();
  await clerk.getByRole("button", { name: "Xác nhận, bắt đầu tính hạn" }).click();
  await expect(clerk.getByText("thời hạn thụ lý bắt đầu chạy")).toBeVisible();

  const clock = clerk.getByRole("region", { name: "Đồng hồ" });
  await clock.getByText("Vì sao là ngày này?").click();
  const counted = clock.getByRole("list", { name: /được tính/ });
  await expect(counted.getByRole("listitem").filter({ hasText: /hạn|ngày 7$/ })).toHaveCount(1);
  await expect(counted.getByRole("listitem").filter({ hasText: "ngày 8" })).toHaveCount(0);
  await expect(clock).toContainText("Luật Khiếu nại");
  await clerk.getByText("Chưa làm được, vì sao").click();
  await expect(clerk.getByText("Việc của: Lãnh đạo phường.").first()).toBeVisible();

  await openCase(leader, SUBJECT);
  await begin(leader, "Thụ lý");
  await leader.getByRole("button", { name: "Thụ lý" }).click();
  await expect(leader.getByText("thời hạn giải quyết bắt đầu chạy")).toBeVisible();
  const settlement = leader.getByRole("region", { name: "Đồng hồ" });
  await expect(settlement).toContainText("Giải quyết");
  await leader.getByText("Các thời hạn trước").click();
  await expect(settlement).toContainText(`xong ${written(await dayFromToday(0))}`);

  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: SUBJECT }).click();
  await expect(filer.getByText("Phường phải giải quyết khiếu nại, chậm nhất")).toBeVisible();
  await expect(filer.getByText("Thời hạn là 30 ngày, kể cả ngày nghỉ.")).toBeVisible();

  await begin(leader, "Trả lời");
  await expect(
    leader.getByRole("heading", { level: 1, name: "Quyết định giải quyết khiếu nại" }),
  ).toBeVisible();
  await leader.getByLabel("Nội dung trả lời").fill(DECIDED);
  await leader.getByLabel(/^Quyết định \(PDF\)/).setInputFiles(PICTURE);
  await leader.getByRole("button", { name: "Xem người dân sẽ đọc gì" }).click();
  await expect(leader.getByText("Đính kèm quyết định giải quyết khiếu nại.").first()).toBeVisible();
  await expect(leader.getByLabel("Nội dung trả lời")).toHaveValue(DECIDED);
  await leader.getByLabel(/^Quyết định \(PDF\)/).setInputFiles(DECISION);
  await leader.getByRole("button", { name: "Xem người dân sẽ đọc gì" }).click();
  await leader.getByRole("button", { name: "Gửi trả lời" }).click();
  await expect(leader.getByText("Đã gửi trả lời.")).toBeVisible();

  await filer.reload();
  await expect(filer.getByText(DECIDED)).toBeVisible();
  await expect(filer.getByRole("link", { name: DECISION.name })).toBeVisible();
});

test("A complex complaint has the longer period, and its filer reads so", async ({
  openAs,
  ward,
}) => {
  const resident = await aPerson();
  await aCase({
    unitId: ward.id,
    kind: "complaint",
    state: "registered",
    by: resident,
    subject: SUBJECT,
    receivedOn: await dayFromToday(-2),
  });
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));
  await openCase(leader, SUBJECT);
  await begin(leader, "Thụ lý");
  await leader
    .getByRole("radio", {
      name: "Nhiều người khiếu nại cùng một nội dung, hoặc nội dung liên quan đến quyền, lợi ích của nhiều người.",
    })
    .check();
  await leader.getByRole("button", { name: "Thụ lý" }).click();
  await expect(leader.getByText("thời hạn giải quyết bắt đầu chạy")).toBeVisible();

  const filer = await openAs(resident);
  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: SUBJECT }).click();
  await expect(filer.getByText("Thời hạn là 45 ngày, kể cả ngày nghỉ.")).toBeVisible();
});

test("A complaint is not accepted, on a ground of the law the filer reads with what can be done instead", async ({
  openAs,
  ward,
}) => {
  const resident = await aPerson();
  const receivedOn = await dayFromToday(-2);
  await aCase({
    unitId: ward.id,
    kind: "complaint",
    state: "registered",
    by: resident,
    subject: SUBJECT,
    receivedOn,
    due: { stage: "acceptance", startOn: receivedOn, dueOn: await dayFromToday(7) },
  });
  const leader = await openAs(await aPerson({ role: "leader", unitId: ward.id }));

  await openCase(leader, SUBJECT);
  await begin(leader, "Không thụ lý");
  await leader.getByLabel("Lời gửi người dân").fill(INSTEAD);
  await leader.getByRole("button", { name: "Không thụ lý" }).click();
  await expect(leader.getByRole("group", { name: "Căn cứ" })).toContainText("Chọn căn cứ pháp lý.");
  await expect(leader.getByLabel("Lời gửi người dân")).toHaveValue(INSTEAD);
  await leader.getByLabel(/^Thời hiệu, thời hạn khiếu nại đã hết/).check();
  await leader.getByRole("button", { name: "Không thụ lý" }).click();
  await expect(leader.getByText("Đã thông báo không thụ lý.")).toBeVisible();
  await expect(leader.getByText("Chưa có thời hạn nào đang chạy.")).toBeVisible();

  const filer = await openAs(resident);
  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: SUBJECT }).click();
  await expect(
    filer.getByText(/Thời hiệu, thời hạn khiếu nại đã hết .*Điều 11 khoản 6/),
  ).toBeVisible();
  await expect(filer.getByText(INSTEAD)).toBeVisible();
});
