import { DECISION, PHOTO, PROGRAM } from "./support/files";
import {
  attach,
  FILER,
  FILES,
  goOn,
  isWrong,
  onPage,
  PETITION,
  REVIEW,
  sayWhat,
  sayWhere,
  sayWho,
  send,
  STORY,
  tell,
  WHAT,
} from "./support/filing";
import { aPassword, PASSWORD } from "./support/given";
import { mailFor } from "./support/mailbox";
import {
  countsOf,
  endSessionsOf,
  forgetLookUps,
  newEmail,
  onlyCaseOf,
  signIn,
  signUp,
} from "./support/residents";
import { expect, test } from "./support/test";

test("Without JavaScript a resident signs up, files a petition with a photo, gets a receipt, adds to it and takes it back", async ({
  page,
  ward,
}) => {
  test.setTimeout(180_000);
  await page.goto("/gui-don");
  await page.getByRole("link", { name: "Bắt đầu viết đơn" }).first().click();
  const email = await signUp(page, FILER.name);

  await onPage(page, WHAT);
  await goOn(page);
  await isWrong(page.getByRole("group", { name: WHAT }), "Ông/bà chọn ít nhất một điều muốn nói.");
  await sayWhat(page, PETITION);
  await sayWhere(page, ward, PETITION);
  await onPage(page, STORY);
  await page.getByLabel("Nội dung", { exact: true }).fill("Ngắn quá.");
  await goOn(page);
  await isWrong(page.getByLabel("Nội dung", { exact: true }), "Nội dung cần ít nhất 20 ký tự");
  await expect(page.getByLabel("Nội dung", { exact: true })).toHaveValue("Ngắn quá.");
  await tell(page, PETITION);

  await onPage(page, FILES);
  await page.getByLabel("Chọn ảnh hoặc tệp PDF").setInputFiles([PHOTO, PROGRAM]);
  await goOn(page);
  await isWrong(page.getByLabel("Chọn ảnh hoặc tệp PDF"), "Cổng chỉ nhận ảnh JPEG");
  await expect(page.getByText("Đã có 1 tệp")).toBeVisible();
  await page.getByRole("button", { name: `Bỏ tệp này ${PHOTO.name}` }).click();
  await expect(page.getByText("Chưa có tệp nào.")).toBeVisible();
  await attach(page, [PHOTO, DECISION]);
  await sayWho(page);
  await onPage(page, REVIEW);
  await send(page);

  const filed = await onlyCaseOf(email);
  expect(filed.mediaTypes).toEqual(["application/pdf", "image/jpeg"]);
  await expect(page.getByRole("article").getByText(filed.reference)).toBeVisible();
  await expect(page.getByRole("img", { name: "Mã để tra cứu" })).toBeVisible();
  await page.goBack();
  await page.reload();
  await onPage(page, "Giấy biên nhận");
  await expect(page.getByText("Đơn này đã gửi rồi.")).toBeVisible();

  await page.getByRole("link", { name: "Mở hồ sơ" }).click();
  await onPage(page, PETITION.subject);
  await page.getByRole("link", { name: "Bổ sung giấy tờ" }).click();
  await onPage(page, "Bổ sung");
  await page.getByLabel("Chọn ảnh hoặc tệp PDF").setInputFiles({ ...PHOTO, name: "toi-qua.jpg" });
  await page.getByRole("button", { name: "Gửi bổ sung" }).click();
  await isWrong(page.getByLabel("Nội dung bổ sung"), "Ông/bà viết nội dung bổ sung.");
  await expect(page.getByRole("listitem").filter({ hasText: "toi-qua.jpg" })).toBeVisible();
  await page.getByLabel("Nội dung bổ sung").fill("Đèn tắt cả dãy, ảnh chụp tối qua.");
  await page.getByRole("button", { name: "Gửi bổ sung" }).click();
  await expect(page.getByText("Phường đã nhận phần bổ sung của ông/bà.")).toBeVisible();

  await page.getByRole("link", { name: "Rút đơn" }).click();
  await page.getByLabel("Việc đã được giải quyết.").check();
  await page.getByRole("button", { name: "Rút đơn" }).click();
  await expect(page.getByText("Cổng đã ghi nhận việc ông/bà rút đơn.")).toBeVisible();

  await forgetLookUps();
  await page.goto("/tra-cuu");
  await page.getByLabel("Mã biên nhận").fill(filed.receiptCode);
  await page.getByRole("button", { name: "Tra cứu" }).click();
  await expect(page.getByText("Đã rút", { exact: true })).toBeVisible();

  await page.goto("/tai-khoan");
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page.getByText("Ông/bà đã đăng xuất.")).toBeVisible();
  await page.goto("/ho-so");
  await onPage(page, "Đăng nhập");
});

test("Without JavaScript a forgotten password is replaced through the mailbox, once", async ({
  page,
  signInAs,
}) => {
  const person = await signInAs();
  await aPassword(person);
  await page.context().clearCookies();
  await page.goto("/tai-khoan/dang-nhap");
  await signIn(page, person.email, "không nhớ rõ lắm");
  await expect(page.getByText("Thư điện tử hoặc mật khẩu không đúng.").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Thư điện tử" })).toHaveValue(person.email);

  await page.getByRole("link", { name: "Quên mật khẩu" }).click();
  await onPage(page, "Đặt lại mật khẩu");
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill("không phải địa chỉ");
  await page.getByRole("button", { name: "Gửi đường dẫn" }).click();
  await isWrong(
    page.getByRole("textbox", { name: "Thư điện tử" }),
    "Địa chỉ thư điện tử chưa đúng.",
  );
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill(person.email);
  await page.getByRole("button", { name: "Gửi đường dẫn" }).click();
  await onPage(page, "Ông/bà xem hộp thư");

  const mail = await mailFor(page, person.email, "Đặt lại mật khẩu");
  const link = (await mail.getByRole("link").getAttribute("href")) ?? "";
  await page.goto(link);
  await page.getByRole("textbox", { name: "Mật khẩu mới" }).fill("ngắn");
  await page.getByRole("button", { name: "Lưu mật khẩu và đăng nhập" }).click();
  await isWrong(
    page.getByRole("textbox", { name: "Mật khẩu mới" }),
    "Mật khẩu cần ít nhất 12 ký tự.",
  );
  await page.getByRole("textbox", { name: "Mật khẩu mới" }).fill("con mèo ngủ trên mái");
  await page.getByRole("button", { name: "Lưu mật khẩu và đăng nhập" }).click();
  await onPage(page, "Hồ sơ của tôi");

  await page.goto(link);
  await onPage(page, "Đường dẫn không còn dùng được");
  await page.context().clearCookies();
  await page.goto("/tai-khoan/dang-nhap");
  await signIn(page, person.email, PASSWORD);
  await expect(page.getByText("Thư điện tử hoặc mật khẩu không đúng.").first()).toBeVisible();
});

test("Nobody learns from the portal whether an address has an account", async ({
  page,
  signInAs,
}) => {
  const person = await signInAs();
  await page.context().clearCookies();
  for (const email of [person.email, newEmail()]) {
    await page.goto("/tai-khoan/quen-mat-khau");
    await page.getByRole("textbox", { name: "Thư điện tử" }).fill(email);
    await page.getByRole("button", { name: "Gửi đường dẫn" }).click();
    await onPage(page, "Ông/bà xem hộp thư");
    await expect(page.getByText("Nếu địa chỉ ông/bà ghi có tài khoản")).toBeVisible();
  }
});

test("Without JavaScript, too, what was typed outlives the session", async ({
  page,
  ward,
  signInAs,
}) => {
  const person = await signInAs();
  await aPassword(person);
  await page.goto("/gui-don/moi/chuyen-gi");
  await sayWhat(page, PETITION);
  await sayWhere(page, ward, PETITION);
  await onPage(page, STORY);
  await page.getByLabel("Nội dung", { exact: true }).fill(PETITION.content);
  await endSessionsOf(person.email);
  await goOn(page);
  await expect(page.getByText("Những gì ông/bà vừa gửi chưa mất")).toBeVisible();
  await signIn(page, person.email);
  await onPage(page, STORY);
  await expect(page.getByLabel("Nội dung", { exact: true })).toHaveValue(PETITION.content);
  expect(await countsOf(person.email)).toEqual({ drafts: 1, cases: 0, files: 0 });
});

test("Without JavaScript everything public is read, found and narrowed down", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Tìm phường, kết quả giám sát, mã biên nhận").fill("thoat nuoc");
  await page.getByRole("button", { name: "Tìm" }).first().click();
  await onPage(page, "Tìm “thoat nuoc”");
  await page.getByRole("link", { name: "Nắp rãnh thoát nước vỡ ở ngõ số 1" }).click();
  await onPage(page, "Nắp rãnh thoát nước vỡ ở ngõ số 1");
  await page.getByText("Vì sao là ngày này?").first().click();
  await expect(page.getByText("Luật Thực hiện dân chủ ở cơ sở").first()).toBeVisible();

  await page.goto("/giam-sat");
  await page.getByLabel("Phường").selectOption({ label: "Láng" });
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page.getByRole("link", { name: "Vệ sinh mương thoát nước sau chợ" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Nắp rãnh thoát nước vỡ" })).toBeHidden();
});

test("What is not there is said in words, whatever was asked for, in both languages", async ({
  page,
  signInAs,
}) => {
  const asked = async (address: string, title: string) => {
    const reply = await page.goto(address);
    expect(reply?.status()).toBe(404);
    await onPage(page, title);
  };
  await asked("/khong-co-trang-nay", "Không tìm thấy trang này");
  await asked("/phuong/khong-co-phuong-nay", "Không tìm thấy trang này");
  await asked("/giam-sat/khong-co-ket-qua-nay", "Không tìm thấy trang này");
  await asked("/en/no-such-page", "This page was not found");
  await signInAs();
  await asked("/ho-so/5f0c9d1e-1111-4222-8333-444455556666", "Không tìm thấy trang này");
  await asked("/api/files/5f0c9d1e-1111-4222-8333-444455556666", "Không tìm thấy trang này");
  await page.getByRole("link", { name: "mở danh sách phường" }).click();
  await onPage(page, "Phường, trước và nay");
});
