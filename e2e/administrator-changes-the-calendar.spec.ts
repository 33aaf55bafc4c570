import { aCase, actionsOn } from "./support/cases";
import { owner } from "./support/database";
import { openCase } from "./support/desk";
import { aPerson } from "./support/given";
import { expect, test } from "./support/test";

const SUBJECT = "Đèn chiếu sáng hỏng ở ngõ 2";
const DOCUMENT = "Công văn thử số 7 về nghỉ hoán đổi";

/** Ten working days of a summer no other test counts in; one of the days between is to be a day off. */
const START = "2027-08-02";
const OFF = "2027-08-04";
const DUE = "2027-08-16";

test("An administrator changes a day, sees whose dates move, confirms; the resident and the desk read the new date and why", async ({
  openAs,
  ward,
}) => {
  test.setTimeout(180_000);
  const resident = await aPerson();
  const caseId = await aCase({
    unitId: ward.id,
    by: resident,
    subject: SUBJECT,
    receivedOn: START,
    due: { stage: "answer", startOn: START, dueOn: DUE },
  });
  const administrator = await openAs(await aPerson({ role: "administrator", unitId: ward.id }));

  await administrator.goto("/quan-tri/don-vi/lich-nghi?year=2027");
  const form = administrator.getByRole("region", { name: "Đổi một ngày" });
  await form.getByRole("button", { name: "Xem những hạn nào đổi" }).click();
  await expect(form.getByLabel("Văn bản", { exact: true })).toHaveAccessibleDescription(
    /Ghi văn bản làm căn cứ/,
  );
  await form.getByLabel("Ngày", { exact: true }).fill(OFF);
  await form.getByLabel("Loại").selectOption({ label: "nghỉ hoán đổi" });
  await form.getByLabel(/^Tên/).fill("Nghỉ hoán đổi");
  await form.getByLabel("Văn bản", { exact: true }).fill(DOCUMENT);
  await form.getByLabel("Đã đối chiếu với văn bản").check();
  await form.getByRole("button", { name: "Xem những hạn nào đổi" }).click();

  await expect(
    administrator.getByRole("heading", { level: 1, name: "Thay đổi lịch năm 2027" }),
  ).toBeVisible();
  await expect(async () => {
    await administrator.reload();
    await expect(administrator.getByText(/Danh sách đã lập: \d+ hạn đổi theo/)).toBeVisible({
      timeout: 1000,
    });
  }).toPass({ timeout: 20_000 });
  const moves = administrator.getByRole("region", { name: /^Hạn đổi theo/ });
  const row = moves.getByRole("row").filter({ hasText: ward.name });
  await expect(row).toContainText("16/08/2027");
  await expect(row).toContainText("17/08/2027");
  await expect(administrator.getByText(SUBJECT)).toHaveCount(0);
  expect(await actionsOn(caseId)).not.toContain("recalculate");

  await administrator.getByRole("button", { name: "Xác nhận thay đổi" }).click();
  await expect(async () => {
    await administrator.reload();
    await expect(administrator.getByText(/^Đã thực hiện\./)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });

  const filer = await openAs(resident);
  await filer.goto("/ho-so");
  await filer.getByRole("link", { name: SUBJECT }).click();
  await expect(filer.getByText("17/08/2027").first()).toBeVisible();
  await expect(filer.getByText(/Thời hạn được tính lại/)).toBeVisible();
  await expect(filer.getByText(DOCUMENT).first()).toBeVisible();
  const officer = await openAs(await aPerson({ role: "officer", unitId: ward.id }));
  await openCase(officer, SUBJECT);
  await expect(officer.getByRole("region", { name: "Đồng hồ" })).toContainText("17/08/2027");
});

const file = (text: string) => ({
  name: "lich-2035.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`ngay;loai;ten;van_ban;xac_nhan\n${text}`),
});

test("A file of a year is read whole or not at all, and says in which line it is wrong", async ({
  openAs,
  ward,
}) => {
  const administrator = await openAs(await aPerson({ role: "administrator", unitId: ward.id }));
  await administrator.goto("/quan-tri/don-vi/lich-nghi?year=2026");
  const form = administrator.getByRole("region", { name: "Nhập cả năm từ tệp" });
  await form.getByLabel("Năm").fill("2035");
  await form.getByLabel("Văn bản", { exact: true }).fill("Thông báo thử");
  const good = "01/01/2035;nghỉ lễ;Tết Dương lịch;Bộ luật Lao động;cần xác nhận\n";
  await form.getByLabel("Tệp CSV").setInputFiles(file(`${good}31/04/2035;nghỉ mát;;;có\n`));
  await form.getByRole("button", { name: "Xem những hạn nào đổi" }).click();
  await expect(form.getByText(/Dòng 3, cột ngay:/)).toBeVisible();
  await expect(form.getByText(/Dòng 3, cột loai:.*nghỉ lễ, nghỉ bù/)).toBeVisible();
  await expect(form.getByLabel("Văn bản", { exact: true })).toHaveValue("Thông báo thử");
  expect(await owner()`select 1 from calendar_changes where year = 2035`).toHaveLength(0);

  await form.getByLabel("Tệp CSV").setInputFiles(file(good));
  await form.getByRole("button", { name: "Xem những hạn nào đổi" }).click();
  await expect(
    administrator.getByRole("heading", { level: 1, name: "Thay đổi lịch năm 2035" }),
  ).toBeVisible();
  await administrator.getByRole("button", { name: "Bỏ thay đổi này" }).click();
  await expect(administrator.getByText("Đã bỏ, lịch giữ nguyên.")).toBeVisible();
});
