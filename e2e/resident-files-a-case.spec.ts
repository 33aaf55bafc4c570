import { textOfPdf } from "../lib/documents/testing/read-back";
import { dayFromToday } from "./support/cases";
import { owner } from "./support/database";
import { DECISION, PHOTO, PROGRAM } from "./support/files";
import {
  attach,
  complaintOf,
  FILER,
  FILES,
  goOn,
  isWrong,
  onPage,
  PETITION,
  REPORT,
  REVIEW,
  sayDay,
  sayWhat,
  sayWhere,
  sayWho,
  send,
  STORY,
  tell,
  WHAT,
  WHERE,
  WHO,
  writeCase,
} from "./support/filing";
import { mailFor } from "./support/mailbox";
import { countsOf, forgetLookUps, onlyCaseOf, signUp } from "./support/residents";
import { expect, test } from "./support/test";

const ADDED = "Đèn tắt cả dãy từ số 21 đến số 31, ảnh chụp tối qua.";

const DEVICES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

for (const [device, viewport] of Object.entries(DEVICES)) {
  test.describe(`On a ${device}`, () => {
    test.use({ viewport });

    test("A resident signs up, confirms by mail, files a petition with a photo and a PDF, follows it, adds to it and takes it back", async ({
      page,
      ward,
      request,
    }) => {
      test.setTimeout(180_000);
      await page.goto(`/phuong/${ward.slug}`);
      await page.getByRole("link", { name: "Gửi đơn đến phường này" }).click();
      const email = await signUp(page, FILER.name);

      await sayWhat(page, PETITION);
      await onPage(page, WHERE);
      await expect(page.getByRole("radio", { name: ward.name })).toBeChecked();
      await sayWhere(page, ward, PETITION);
      await tell(page, PETITION);
      await attach(page, [PHOTO, DECISION]);
      await onPage(page, WHO);
      await expect(page.getByLabel("Họ và tên của ông/bà")).toHaveValue(FILER.name);
      await sayWho(page);

      await onPage(page, REVIEW);
      const yours = page.getByRole("region", { name: "Bản ông/bà viết" });
      for (const words of [
        PETITION.content,
        PETITION.wish,
        PETITION.place,
        PHOTO.name,
        DECISION.name,
      ])
        await expect(yours).toContainText(words);
      await expect(page.getByRole("region", { name: "Bản công khai" })).not.toContainText(
        PETITION.content,
      );
      await send(page);

      const filed = await onlyCaseOf(email);
      expect(filed.reference).toMatch(/^KNPA-\d{4}-000001$/);
      expect(filed.mediaTypes).toEqual(["application/pdf", "image/jpeg"]);
      const receipt = page.getByRole("article");
      await expect(receipt.getByText(filed.reference)).toBeVisible();
      await expect(receipt.getByText(filed.dueOn ?? "no day")).toBeVisible();
      await expect(receipt.getByRole("img", { name: "Mã để tra cứu" })).toBeVisible();
      await expect(receipt.getByText(/\/tra-cuu\?code=/)).toBeVisible();
      await page.emulateMedia({ media: "print" });
      await expect(receipt.getByRole("img", { name: "Mã để tra cứu" })).toBeVisible();
      await expect(page.getByRole("button", { name: "In biên nhận" })).toBeHidden();
      await page.emulateMedia({ media: "screen" });

      const mail = await mailFor(page, email, `Đã nhận đơn của ông/bà, số ${filed.reference}`);
      await expect(mail).not.toContainText(PETITION.subject);
      await mail.getByRole("link").click();
      await onPage(page, PETITION.subject);
      await expect(page.getByText(filed.dueOn ?? "no day")).toBeVisible();
      const timeline = page.getByRole("list", { name: "Diễn biến" });
      await expect(timeline.getByRole("listitem").first()).toContainText(
        "Ông/bà đã gửi đơn qua cổng.",
      );
      const photo = timeline.getByRole("link", { name: PHOTO.name });
      await photo.scrollIntoViewIfNeeded();
      await expect(photo.getByRole("img", { name: PHOTO.name })).toHaveJSProperty(
        "naturalWidth",
        192,
      );
      const small = (await photo.getByRole("img").getAttribute("src")) ?? "";
      expect((await page.request.get(small)).status()).toBe(200);
      expect((await request.get(small)).status()).toBe(404);

      await page.getByRole("link", { name: "Bổ sung giấy tờ" }).click();
      await onPage(page, "Bổ sung");
      await page
        .getByLabel("Chọn ảnh hoặc tệp PDF")
        .setInputFiles({ ...PHOTO, name: "toi-qua.jpg" });
      await page.getByRole("button", { name: "Gửi bổ sung" }).click();
      await isWrong(page.getByLabel("Nội dung bổ sung"), "Ông/bà viết nội dung bổ sung.");
      await page.getByLabel("Nội dung bổ sung").fill(ADDED);
      await page.getByRole("button", { name: "Gửi bổ sung" }).click();
      await expect(page.getByText("Phường đã nhận phần bổ sung của ông/bà.")).toBeVisible();
      await expect(timeline.getByRole("listitem").first()).toContainText(ADDED);

      await page.getByRole("link", { name: "Rút đơn" }).click();
      await onPage(page, "Rút đơn này?");
      await page.getByRole("button", { name: "Rút đơn" }).click();
      await isWrong(
        page.getByRole("group", { name: "Ông/bà rút đơn vì" }),
        "Ông/bà chọn lý do rút đơn.",
      );
      await page.getByLabel("Việc đã được giải quyết.").check();
      await page.getByRole("button", { name: "Rút đơn" }).click();
      await expect(page.getByText("Cổng đã ghi nhận việc ông/bà rút đơn.")).toBeVisible();
      await expect(page.getByText("Đã rút", { exact: true })).toBeVisible();
      await expect(page.getByRole("link", { name: "Bổ sung giấy tờ" })).toBeHidden();
    });
  });
}

test("Whoever holds a receipt sees without signing in where its case stands, and nothing of what it says", async ({
  page,
  ward,
  signInAs,
  browser,
  baseURL,
}) => {
  const { email } = await signInAs();
  await writeCase(page, ward, REPORT);
  await send(page);
  const { reference, receiptCode, dueOn } = await onlyCaseOf(email);
  expect(reference).toMatch(/^KNPA-\d{4}-000001$/);
  const onPaper = (await page.getByText(/\/tra-cuu\?code=/).textContent()) ?? "";

  const anybody = await browser.newPage({ baseURL: baseURL ?? "" });
  await forgetLookUps();
  await anybody.goto(onPaper);
  await expect(anybody.getByRole("heading", { name: `Đơn số ${reference}` })).toBeVisible();
  await expect(anybody.getByText("Đã gửi", { exact: true })).toBeVisible();
  await expect(anybody.getByText(dueOn ?? "no day")).toBeVisible();
  for (const secret of [REPORT.subject, REPORT.content, FILER.name])
    await expect(anybody.getByText(secret)).toHaveCount(0);

  await anybody.goto("/tra-cuu");
  await anybody.getByLabel("Mã biên nhận").fill("7K3M-92QF");
  await anybody.getByRole("button", { name: "Tra cứu" }).click();
  await expect(anybody.getByText("Mã biên nhận chưa đúng.")).toBeVisible();
  await expect(anybody.getByLabel("Mã biên nhận")).toHaveValue("7K3M-92QF");
  await anybody.getByLabel("Mã biên nhận").fill("KNPA-2026-000001");
  await anybody.getByRole("button", { name: "Tra cứu" }).click();
  await expect(anybody.getByText("Đây là số vào sổ.")).toBeVisible();
  await anybody.getByLabel("Mã biên nhận").fill(` ${receiptCode.toLowerCase()} `);
  await anybody.getByRole("button", { name: "Tra cứu" }).click();
  await expect(anybody.getByRole("heading", { name: `Đơn số ${reference}` })).toBeVisible();
  await anybody.close();
});

test("A complaint nobody has signed waits for its signature, with a letter to sign and no clock", async ({
  page,
  ward,
  signInAs,
}) => {
  const { email } = await signInAs();
  const complaint = complaintOf(await dayFromToday(-10));
  await writeCase(page, ward, complaint);
  await expect(page.getByText("chờ chữ ký; thời hạn chưa chạy")).toBeVisible();
  await send(page);

  const filed = await onlyCaseOf(email);
  expect(filed).toMatchObject({ state: "awaiting_completion", deadlines: 0, dueOn: null });
  expect(filed.reference).toMatch(/^KN-\d{4}-000001$/);
  await expect(page.getByText("chưa tính: đơn còn chờ chữ ký")).toBeVisible();

  const letter = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tải đơn để ký (PDF)" }).click();
  const path = await (await letter).path();
  const { readFile } = await import("node:fs/promises");
  const said = await textOfPdf(await readFile(path));
  for (const words of ["ĐƠN KHIẾU NẠI", FILER.name, complaint.content])
    expect(said).toContain(words);
  expect(said).toContain("(Ký hoặc điểm chỉ)");

  await page.getByRole("link", { name: "Mở hồ sơ" }).click();
  await onPage(page, complaint.subject);
  await expect(page.getByText("Chờ chữ ký", { exact: true })).toBeVisible();
  const toSign = page.getByRole("region", { name: "Đơn chờ chữ ký, thời hạn chưa chạy" });
  await expect(toSign.getByRole("link", { name: "Tải đơn để ký (PDF)" })).toBeVisible();

  await forgetLookUps();
  await page.goto(`/tra-cuu?code=${filed.receiptCode}`);
  await expect(page.getByText("Thời hạn chưa chạy: đơn khiếu nại đang chờ chữ ký")).toBeVisible();
});

test("What is wrong is said beside its field, what was typed stays, and nothing is half saved", async ({
  page,
  ward,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const { email } = await signInAs();
  const complaint = complaintOf(await dayFromToday(-10));

  await page.goto("/gui-don/moi/chuyen-gi");
  await onPage(page, WHAT);
  await goOn(page);
  await isWrong(page.getByRole("group", { name: WHAT }), "Ông/bà chọn ít nhất một điều muốn nói.");
  await page.getByLabel(complaint.matter).check();
  await goOn(page);
  await isWrong(
    page.getByRole("group", { name: /ảnh hưởng trực tiếp/ }),
    "Ông/bà cho biết việc này có ảnh hưởng trực tiếp đến mình không.",
  );
  await expect(page.getByLabel(complaint.matter)).toBeChecked();
  expect(await countsOf(email)).toEqual({ drafts: 0, cases: 0, files: 0 });
  await sayWhat(page, complaint);

  await onPage(page, WHERE);
  await page.getByLabel("Hoặc gõ tên phường").fill("phường không có");
  await page.getByLabel("Chỗ cụ thể").fill(complaint.place);
  await goOn(page);
  await isWrong(
    page.getByRole("group", { name: "Phường hiện nay" }),
    "Chưa tìm thấy phường có tên này.",
  );
  await isWrong(page.getByLabel("Việc thuộc lĩnh vực nào?"), "Ông/bà chọn lĩnh vực.");
  await expect(page.getByLabel("Hoặc gõ tên phường")).toHaveValue("phường không có");
  await expect(page.getByLabel("Chỗ cụ thể")).toHaveValue(complaint.place);

  await page.getByRole("radio", { name: ward.name }).check();
  await page.getByLabel("Hoặc gõ tên phường").fill("Ô Chợ Dừa");
  await goOn(page);
  await isWrong(
    page.getByLabel("Hoặc gõ tên phường"),
    "Tên phường gõ ở đây không khớp với phường đã chọn ở trên.",
  );
  await expect(page.getByLabel("Hoặc gõ tên phường")).toHaveValue("Ô Chợ Dừa");
  await expect(page.getByRole("radio", { name: ward.name })).toBeChecked();
  await page.getByLabel("Hoặc gõ tên phường").fill("");
  await page
    .getByLabel("Theo tên cũ là phường")
    .selectOption({ label: "Trung Liệt (đến 01/07/2025)" });
  await goOn(page);
  await isWrong(
    page.getByLabel("Theo tên cũ là phường"),
    "Phường cũ này không nằm trong phường đã chọn.",
  );
  await page.getByLabel("Theo tên cũ là phường").selectOption({ index: 0 });
  await sayWhere(page, ward, complaint);

  await onPage(page, STORY);
  await page.getByLabel("Nội dung", { exact: true }).fill("Ngắn quá.");
  await sayDay(page, "2026-02-31");
  await goOn(page);
  await isWrong(page.getByLabel("Nội dung", { exact: true }), "Nội dung cần ít nhất 20 ký tự");
  await isWrong(page.getByLabel("Đơn về việc gì?"), "Ông/bà ghi ngắn gọn đơn về việc gì.");
  await isWrong(page.getByLabel("Của cơ quan hoặc người nào?"), "Ông/bà ghi cơ quan hoặc người");
  await isWrong(page.getByLabel("Ngày", { exact: true }), "Không có ngày này.");
  await expect(page.getByLabel("Nội dung", { exact: true })).toHaveValue("Ngắn quá.");
  await expect(page.getByLabel("Năm", { exact: true })).toHaveValue("2026");
  await sayDay(page, await dayFromToday(2));
  await goOn(page);
  await isWrong(page.getByLabel("Ngày", { exact: true }), "Ngày này chưa tới.");
  await tell(page, complaint);

  await onPage(page, FILES);
  await page.getByLabel("Chọn ảnh hoặc tệp PDF").setInputFiles([PHOTO, PROGRAM]);
  await goOn(page);
  await isWrong(page.getByLabel("Chọn ảnh hoặc tệp PDF"), "Cổng chỉ nhận ảnh JPEG");
  await expect(page.getByText(`${PROGRAM.name}: Cổng chỉ nhận`)).toBeVisible();
  await expect(page.getByText("Đã có 1 tệp")).toBeVisible();
  await goOn(page);

  await onPage(page, WHO);
  await page.getByLabel("Thay người khác").check();
  await page.getByLabel("Họ và tên của ông/bà").fill("An");
  await page.getByLabel("Số điện thoại").fill("12345");
  await goOn(page);
  await isWrong(page.getByLabel("Tên người hoặc tổ chức được gửi thay"), "mà mình đại diện");
  await isWrong(page.getByLabel("với tư cách"), "Ông/bà chọn căn cứ đại diện.");
  await isWrong(page.getByLabel("Địa chỉ", { exact: true }), "Ông/bà ghi địa chỉ.");
  await isWrong(page.getByLabel("Số điện thoại"), "Số điện thoại gồm 10 hoặc 11 chữ số");
  await expect(page.getByLabel("Thay người khác")).toBeChecked();
  await expect(page.getByLabel("Số điện thoại")).toHaveValue("12345");
  await page.goto(page.url().replace("nguoi-gui", "xem-lai"));
  await expect(page.getByText("Đơn còn thiếu")).toBeVisible();
  await expect(page.getByRole("button", { name: "Gửi đơn" })).toBeHidden();
  await page.getByRole("link", { name: "Người gửi" }).first().click();
  await expect(page.getByLabel("Số điện thoại")).toHaveValue("12345");
  expect(await countsOf(email)).toEqual({ drafts: 1, cases: 0, files: 1 });
  const taken = await owner()`select 1 from register_counters where unit_id = ${ward.id}`;
  expect(taken).toHaveLength(0);

  await sayWho(page);
  await onPage(page, REVIEW);
  await send(page);
  expect(await countsOf(email)).toEqual({ drafts: 0, cases: 1, files: 1 });
});

test("A draft laid aside goes on where one stopped, says how long it is kept, and holds the same file once", async ({
  page,
  ward,
  signInAs,
}) => {
  const { email } = await signInAs();
  const goOnWithDraft = async (name: string) => {
    await onPage(page, "Hồ sơ của tôi");
    await expect(page.getByText(/Giữ đến hết ngày \d\d\/\d\d\/\d{4}/)).toBeVisible();
    await page.getByRole("link", { name }).click();
  };
  await page.goto("/gui-don/moi/chuyen-gi");
  await sayWhat(page, REPORT);
  await sayWhere(page, ward, REPORT);
  await onPage(page, STORY);
  await page.getByLabel("Đơn về việc gì?").fill(REPORT.subject);
  await page.getByRole("button", { name: "Lưu lại, làm sau" }).click();
  await goOnWithDraft(REPORT.subject);
  await onPage(page, STORY);
  await expect(page.getByLabel("Đơn về việc gì?")).toHaveValue(REPORT.subject);
  await tell(page, REPORT);

  await onPage(page, FILES);
  await page.goto("/ho-so");
  await goOnWithDraft(REPORT.subject);
  await onPage(page, FILES);
  const upload = page.getByRole("button", { name: "Tải lên" });
  for (const name of ["anh.jpg", "anh (1).jpg"]) {
    await page.getByLabel("Chọn ảnh hoặc tệp PDF").setInputFiles({ ...PHOTO, name });
    await upload.click();
  }
  await expect(page.getByText("anh (1).jpg: Tệp giống hệt đã có trong đơn")).toBeVisible();
  await expect(page.getByText("Đã có 1 tệp")).toBeVisible();
  await expect(page.getByLabel("Chọn ảnh hoặc tệp PDF")).not.toHaveAttribute("aria-invalid");
  await page.getByLabel("Chọn ảnh hoặc tệp PDF").setInputFiles(PHOTO);
  await goOn(page);
  await onPage(page, WHO);
  expect(await countsOf(email)).toEqual({ drafts: 1, cases: 0, files: 1 });
});

test("A draft sent twice is one case with one receipt, with the same words and with others", async ({
  page,
  context,
  ward,
  signInAs,
}) => {
  const { email } = await signInAs();
  await writeCase(page, ward, PETITION);
  const review = page.url();
  const [again, changed] = [await context.newPage(), await context.newPage()];
  await again.goto(review);
  await changed.goto(review.replace("xem-lai", "noi-dung"));
  await changed.getByLabel("Ông/bà đề nghị điều gì?").fill("Xin đặt thêm hai cột đèn.");

  await send(page);
  const { reference } = await onlyCaseOf(email);
  await send(again);
  await expect(
    again.getByText("Đơn này đã gửi rồi. Đây là biên nhận của lần gửi đó"),
  ).toBeVisible();
  await expect(again.getByRole("article").getByText(reference)).toBeVisible();

  await goOn(changed);
  await onPage(changed, "Giấy biên nhận");
  await expect(changed.getByText("với nội dung trước khi ông/bà sửa")).toBeVisible();
  await page.goto(review);
  await onPage(page, "Giấy biên nhận");
  expect((await onlyCaseOf(email)).reference).toBe(reference);
});

test("An old name of a ward, without diacritics, leads to the ward of today; going back keeps what is half written", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  await page.goto("/gui-don/moi/chuyen-gi");
  await sayWhat(page, REPORT);
  await onPage(page, WHERE);
  await page.getByLabel("Hoặc gõ tên phường").fill("khuong thuong");
  await page.getByLabel("Việc thuộc lĩnh vực nào?").selectOption({ label: REPORT.field });
  await goOn(page);
  await onPage(page, STORY);
  await page.getByLabel("Nội dung", { exact: true }).fill("Viết dở");
  await page.getByRole("button", { name: "Quay lại" }).click();
  await onPage(page, WHERE);
  await expect(page.getByRole("radio", { name: "Phường Kim Liên" })).toBeChecked();
  await expect(page.getByLabel("Theo tên cũ là phường").locator(":checked")).toContainText(
    "Khương Thượng",
  );
  await goOn(page);
  await onPage(page, STORY);
  await expect(page.getByLabel("Nội dung", { exact: true })).toHaveValue("Viết dở");
});
