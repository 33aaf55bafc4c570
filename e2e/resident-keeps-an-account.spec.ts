import { isWrong, onPage } from "./support/filing";
import { anotherSession, aPassword, PASSWORD } from "./support/given";
import { mailFor } from "./support/mailbox";
import { newEmail, signIn } from "./support/residents";
import { expect, test } from "./support/test";

const NEW_PASSWORD = "con mèo ngủ trên mái";

test("A resident changes their name and language; a wrong number is said beside its field and nothing is saved", async ({
  page,
  signInAs,
}) => {
  const person = await signInAs();
  await page.goto("/tai-khoan");
  await onPage(page, "Tài khoản của tôi");
  const details = page.getByRole("region", { name: "Thông tin" });
  await details.getByLabel("Họ và tên").fill("Nguyễn Thị Đổi");
  await details.getByLabel("Số điện thoại").fill("123");
  await details.getByRole("button", { name: "Lưu thông tin" }).click();
  await isWrong(details.getByLabel("Số điện thoại"), "Số điện thoại gồm 10 hoặc 11 chữ số");
  await expect(details.getByLabel("Họ và tên")).toHaveValue("Nguyễn Thị Đổi");
  await expect(page.getByText(person.name, { exact: true })).toBeVisible();

  await details.getByLabel("Số điện thoại").fill("0912 345 678");
  await details.getByLabel("English").check();
  await details.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(page.getByText("Đã lưu thông tin.")).toBeVisible();
  await expect(page.getByText("Nguyễn Thị Đổi", { exact: true })).toBeVisible();
  await page.reload();
  await expect(details.getByLabel("Số điện thoại")).toHaveValue("0912345678");
  await expect(details.getByLabel("English")).toBeChecked();
});

test("A new address counts once its mailbox has confirmed it; until then the old one stays", async ({
  page,
  signInAs,
}) => {
  const person = await signInAs();
  await aPassword(person);
  const email = newEmail();
  await page.goto("/tai-khoan");
  const address = page.getByRole("region", { name: "Thư điện tử" });
  await address.getByLabel("Địa chỉ mới").fill(email);
  await address.getByRole("textbox", { name: "Mật khẩu hiện tại" }).fill("không phải mật khẩu");
  await address.getByRole("button", { name: "Gửi thư xác nhận" }).click();
  await isWrong(
    address.getByRole("textbox", { name: "Mật khẩu hiện tại" }),
    "Mật khẩu hiện tại không đúng.",
  );
  await expect(address.getByLabel("Địa chỉ mới")).toHaveValue(email);
  await address.getByRole("textbox", { name: "Mật khẩu hiện tại" }).fill(PASSWORD);
  await address.getByRole("button", { name: "Gửi thư xác nhận" }).click();
  await expect(page.getByText("Đã gửi thư tới địa chỉ mới.")).toBeVisible();
  await expect(address.getByText(person.email)).toBeVisible();

  const mail = await mailFor(page, email, "Xác nhận địa chỉ mới");
  await mail.getByRole("link").click();
  await onPage(page, "Xác nhận địa chỉ mới");
  await page.getByRole("button", { name: "Dùng địa chỉ này" }).click();
  await expect(page.getByText("Đã đổi địa chỉ thư điện tử.")).toBeVisible();
  await expect(address.getByText(email)).toBeVisible();
  await mailFor(page, person.email, "Địa chỉ của tài khoản đã đổi");

  await page.goto("/tai-khoan");
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page.getByText("Ông/bà đã đăng xuất.")).toBeVisible();
  await signIn(page, person.email);
  await expect(page.getByText("Thư điện tử hoặc mật khẩu không đúng.").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Thư điện tử" })).toHaveValue(person.email);
  await signIn(page, email);
  await onPage(page, "Hồ sơ của tôi");
});

test("A new password ends every other session at once, and the old one opens nothing any more", async ({
  page,
  openAs,
  signInAs,
}) => {
  const person = await signInAs();
  await aPassword(person);
  const elsewhere = await openAs(await anotherSession(person));
  await elsewhere.goto("/ho-so");
  await onPage(elsewhere, "Hồ sơ của tôi");

  await page.goto("/tai-khoan");
  const password = page.getByRole("region", { name: "Mật khẩu" });
  await password.getByRole("textbox", { name: "Mật khẩu hiện tại" }).fill(PASSWORD);
  await password.getByRole("textbox", { name: "Mật khẩu mới" }).fill("123456789012");
  await password.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await isWrong(password.getByRole("textbox", { name: "Mật khẩu mới" }), "dễ đoán");
  await password.getByRole("textbox", { name: "Mật khẩu hiện tại" }).fill(PASSWORD);
  await password.getByRole("textbox", { name: "Mật khẩu mới" }).fill(NEW_PASSWORD);
  await password.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(page.getByText("Đã đổi mật khẩu. Mọi nơi khác đã bị đăng xuất.")).toBeVisible();

  await elsewhere.reload();
  await onPage(elsewhere, "Đăng nhập");
  await signIn(elsewhere, person.email);
  await expect(elsewhere.getByText("Thư điện tử hoặc mật khẩu không đúng.").first()).toBeVisible();
  await signIn(elsewhere, person.email, NEW_PASSWORD);
  await onPage(elsewhere, "Hồ sơ của tôi");
  await mailFor(page, person.email, "Mật khẩu đã đổi");
});

test("Sessions are listed; one that is ended is out at once, wherever it was", async ({
  page,
  openAs,
  signInAs,
}) => {
  const person = await signInAs();
  const elsewhere = await openAs(await anotherSession(person, "Firefox · Android"));
  await elsewhere.goto("/ho-so");
  await onPage(elsewhere, "Hồ sơ của tôi");

  await page.goto("/tai-khoan");
  await page.getByRole("link", { name: "Nơi đang đăng nhập" }).click();
  await onPage(page, "Nơi đang đăng nhập");
  const sessions = page.getByRole("main").getByRole("listitem");
  await expect(sessions).toHaveCount(2);
  await expect(sessions.first()).toContainText("máy này");
  await sessions
    .filter({ hasText: "Firefox · Android" })
    .getByRole("button", { name: "Đăng xuất" })
    .click();
  await expect(sessions).toHaveCount(1);

  await elsewhere.goto("/ho-so");
  await onPage(elsewhere, "Đăng nhập");
  await page.reload();
  await expect(sessions).toHaveCount(1);

  const [tablet, kiosk] = [
    await openAs(await anotherSession(person, "Safari · iPad")),
    await openAs(await anotherSession(person, "Chrome · Windows")),
  ];
  await page.reload();
  await expect(sessions).toHaveCount(3);
  await page.getByRole("button", { name: "Đăng xuất mọi nơi khác" }).click();
  await expect(sessions).toHaveCount(1);
  await expect(sessions.first()).toContainText("máy này");
  for (const other of [tablet, kiosk]) {
    await other.goto("/ho-so");
    await onPage(other, "Đăng nhập");
  }
});

test("A page of the account asks to sign in and comes back to itself", async ({
  page,
  signInAs,
}) => {
  const person = await signInAs();
  await aPassword(person);
  await page.context().clearCookies();
  await page.goto("/tai-khoan/phien");
  await onPage(page, "Đăng nhập");
  await signIn(page, person.email);
  await onPage(page, "Nơi đang đăng nhập");
});
