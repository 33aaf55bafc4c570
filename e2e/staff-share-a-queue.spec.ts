import { actionsOn, aCase, dayFromToday } from "./support/cases";
import { begin, openCase } from "./support/desk";
import { aPerson, aWard } from "./support/given";
import { expect, test } from "./support/test";

const LATE = "Nắp cống vỡ trước cổng trường";
const SOON = "Đèn đường tắt ba đêm liền";
const LATER = "Đề nghị mở lớp dạy bơi hè";
const UNTIMED = "Việc chưa có thời hạn";
const ELSEWHERE = "Việc của phường bên cạnh";

/** The answer of a report is due so many days from today. */
async function dueIn(days: number) {
  return {
    stage: "answer",
    startOn: await dayFromToday(days - 14),
    dueOn: await dayFromToday(days),
  } as const;
}

async function aQueue(unitId: string) {
  await aCase({ unitId, subject: LATER, due: await dueIn(12) });
  await aCase({ unitId, subject: UNTIMED });
  await aCase({ unitId, subject: LATE, due: await dueIn(-5) });
  await aCase({ unitId, subject: SOON, due: await dueIn(1) });
}

test("Clerk and officer see what their own ward owes, the most urgent first", async ({
  page,
  openAs,
  ward,
  signInAs,
}) => {
  const { id: unitId } = ward;
  const elsewhere = await aCase({ unitId: (await aWard()).id, subject: ELSEWHERE });
  await aQueue(unitId);
  await signInAs({ role: "clerk", unitId });
  const officer = await openAs(await aPerson({ role: "officer", unitId }));

  for (const desk of [page, officer]) {
    await desk.goto("/quan-tri/ho-so");
    const table = desk.getByRole("table", { name: /gấp nhất theo luật đứng trước/ });
    await expect(table.getByRole("link")).toHaveText([LATE, SOON, LATER, UNTIMED]);
    await expect(table).toContainText("Quá hạn 1");
    await expect(table).toContainText("Sắp đến hạn 1");
    await desk.getByRole("link", { name: /^Quá hạn/ }).click();
    await expect(table.getByRole("link")).toHaveText([LATE]);
    await desk.goto(`/quan-tri/ho-so/${elsewhere}`);
    await expect(desk.getByText(ELSEWHERE)).toBeHidden();
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang này");
  }
});

test("Two people act on one case at once: the second reads what changed, keeps the words, and nothing is half done", async ({
  page,
  openAs,
  ward,
  signInAs,
}) => {
  const { id: unitId } = ward;
  const caseId = await aCase({ unitId, state: "registered", subject: SOON });
  await signInAs({ role: "clerk", unitId });
  const officer = await openAs(await aPerson({ role: "officer", unitId }, "Chuyên Viên Nhanh"));
  const words = "Ông/bà gửi thêm ảnh chụp cột đèn và số ghi trên cột.";

  await openCase(page, SOON);
  await begin(page, "Yêu cầu bổ sung");
  await page.getByLabel(/^Nội dung chưa rõ ràng/).check();
  await page.getByLabel("Lời gửi người dân").fill(words);

  await openCase(officer, SOON);
  await begin(officer, "Nhận việc");
  await officer.getByRole("button", { name: "Nhận việc" }).click();
  await expect(officer.getByText("Hồ sơ đã đứng tên ông/bà.")).toBeVisible();

  await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Hồ sơ vừa được người khác cập nhật.",
  );
  await expect(page.getByText("Nhận việc, Chuyên Viên Nhanh")).toBeVisible();
  await expect(page.getByLabel("Lời gửi người dân")).toHaveValue(words);
  await expect(page.getByLabel(/^Nội dung chưa rõ ràng/)).toBeChecked();
  expect(await actionsOn(caseId)).toEqual(["send", "claim"]);

  await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
  await expect(page.getByText("Đã gửi yêu cầu bổ sung.")).toBeVisible();
  expect(await actionsOn(caseId)).toEqual(["send", "claim", "request_more"]);
});

test("Of two who take a case from the queue at once, one has it and the other is told", async ({
  page,
  openAs,
  ward,
  signInAs,
}) => {
  const { id: unitId } = ward;
  const caseId = await aCase({ unitId, subject: SOON, due: await dueIn(1) });
  await signInAs({ role: "officer", unitId });
  const other = await openAs(await aPerson({ role: "officer", unitId }));
  await page.goto("/quan-tri/ho-so");
  await other.goto("/quan-tri/ho-so");

  await page.getByRole("button", { name: /^Nhận việc/ }).click();
  await expect(page.getByText("Hồ sơ đã đứng tên ông/bà.")).toBeVisible();
  await other.getByRole("button", { name: /^Nhận việc/ }).click();
  await expect(other.getByText("Hồ sơ vừa có người khác nhận hoặc cập nhật.")).toBeVisible();
  expect(await actionsOn(caseId)).toEqual(["send", "claim"]);
});

test("The queue is worked through with keys, and ? shows them", async ({
  page,
  ward,
  signInAs,
}) => {
  await aQueue(ward.id);
  await signInAs({ role: "officer", unitId: ward.id });
  await page.goto("/quan-tri/ho-so");
  const link = (name: string) => page.getByRole("link", { name });

  await page.keyboard.press("j");
  await expect(link(LATE)).not.toBeFocused();
  await link("Đến danh sách việc").focus();
  await page.keyboard.press("Enter");
  await expect(link(LATE)).toBeFocused();
  await page.keyboard.press("j");
  await expect(link(SOON)).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  await expect(link(LATE)).toBeFocused();

  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Phím tắt" });
  await expect(help).toContainText("dòng sau");
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(link(LATE)).toBeFocused();

  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("jk?");
  await expect(page.getByRole("searchbox")).toHaveValue("jk?");

  await link(SOON).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: SOON })).toBeVisible();
});
