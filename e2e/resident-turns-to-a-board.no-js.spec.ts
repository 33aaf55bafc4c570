import { aBoard, aPerson } from "./support/given";
import { mailFor } from "./support/mailbox";
import { addSession, expect, test } from "./support/test";

const SUBJECT = "Nắp rãnh trước số nhà 12 đặt thấp hơn mặt ngõ";
const CONTENT = "Từ hôm hoàn trả mặt ngõ, nắp rãnh thấp hơn mặt đường, xe máy dễ ngã.";
const ANSWER = "Ban đã đến xem; chủ đầu tư đã cho nâng nắp rãnh trong tuần.";

test("A resident turns straight to a board, an overseer takes it up and answers, all without JavaScript", async ({
  browser,
  baseURL,
  page: mail,
  ward,
}) => {
  test.setTimeout(180_000);
  await aBoard(ward.id);
  const plain = async (token: string) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
    await addSession(context, token, baseURL ?? "");
    return context.newPage();
  };
  const sender = await aPerson(undefined, "Trần Thị Gửi Việc");
  const resident = await plain(sender.token);
  const other = await plain((await aPerson()).token);
  const overseer = await plain((await aPerson({ role: "overseer", unitId: ward.id })).token);

  await resident.goto(`/phuong/${ward.slug}`);
  await resident.getByRole("heading", { name: "Ban Thanh tra" }).getByRole("link").click();
  await resident.getByRole("link", { name: "Gửi việc tới Ban" }).click();
  await expect(resident.getByText("Đây không phải là khiếu nại").first()).toBeVisible();
  await expect(resident.getByLabel("Họ tên người gửi")).toHaveValue("Trần Thị Gửi Việc");
  await resident.getByLabel("Việc gì").fill(SUBJECT);
  await resident.getByLabel("Kể rõ sự việc").fill(CONTENT);
  await resident.getByLabel("Có", { exact: true }).check();
  await resident.getByRole("button", { name: "Gửi tới Ban" }).click();
  await expect(resident.getByText("Tố cáo thì cổng không nhận ở đây").first()).toBeVisible();
  await expect(resident.getByLabel("Kể rõ sự việc")).toHaveValue(CONTENT);
  await resident.getByLabel("Không", { exact: true }).check();
  await resident.getByRole("button", { name: "Gửi tới Ban" }).click();
  await expect(resident.getByText("Ban đã nhận được việc ông/bà gửi")).toBeVisible();
  const receipt = resident.url().split("?")[0] ?? "";
  await mailFor(mail, sender.email, "Ban giám sát đã nhận việc ông/bà gửi");

  expect((await other.goto(receipt))?.status()).toBe(404);

  await overseer.goto("/quan-tri/viec-gui-ban");
  await expect(overseer.getByRole("link", { name: SUBJECT })).toHaveCount(1);
  await overseer.getByRole("link", { name: SUBJECT }).click();
  await overseer.getByRole("button", { name: "Nhận xem xét" }).click();
  await expect(overseer.getByText("Đã lưu, người gửi được báo.")).toBeVisible();
  await overseer.getByLabel("Kết quả kiểm tra, giám sát, xác minh").fill(ANSWER);
  await overseer.getByLabel("Số văn bản trả lời").fill("04/TB-BTTND");
  await overseer.getByRole("button", { name: "Trả lời", exact: true }).click();
  await expect(overseer.getByText("Ban đã trả lời").first()).toBeVisible();

  await resident.goto("/ho-so");
  await resident.getByRole("link", { name: SUBJECT }).click();
  await expect(resident.getByText(ANSWER)).toBeVisible();
  await expect(resident.getByText("04/TB-BTTND")).toBeVisible();
  await mailFor(mail, sender.email, "có tin mới");
});
