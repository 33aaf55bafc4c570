import { AXE, TAGS, violations } from "./support/axe";
import { dayFromToday } from "./support/cases";
import { expect, test } from "./support/test";

const TITLE = "Danh mục công trình đầu tư trên địa bàn phường";
const LAW = "https://hanoi.gov.vn/cong-trinh";

test("By keyboard alone a publisher writes a heading, a list and a link, sees them as people will, and finds them again", async ({
  page,
  signInAs,
  ward,
}) => {
  test.setTimeout(180_000);
  await signInAs({ role: "publisher", unitId: ward.id });
  await page.goto("/quan-tri/cong-khai/moi");
  await page.getByLabel("Nội dung theo Điều 11").selectOption("3");
  await page.getByLabel("Tên nội dung").fill(TITLE);
  await page.getByLabel("Ngày quyết định, văn bản").fill((await dayFromToday(-1)) ?? "");
  await page.getByRole("button", { name: "Ghi vào kế hoạch" }).click();
  await page.getByRole("link", { name: "Soạn nội dung" }).click();

  const text = page.getByRole("textbox", { name: "Nội dung", exact: true });
  const tools = page.getByRole("toolbar", { name: "Định dạng" });
  await expect(tools).toBeVisible();
  await page.getByLabel("Ngày quyết định, văn bản").focus();
  const keys = page.keyboard;
  // Past the parts of the day, to the tools.
  while (!(await tools.evaluate((bar) => bar.contains(document.activeElement)))) {
    await keys.press("Tab");
  }
  await expect(tools.getByRole("button", { name: "Đậm" })).toBeFocused();
  await keys.press("ArrowRight");
  await keys.press("ArrowRight");
  await expect(tools.getByRole("button", { name: "Đề mục", exact: true })).toBeFocused();
  await keys.press("Enter");
  await expect(text).toBeFocused();
  await expect(tools.getByRole("button", { name: "Đề mục", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await keys.type("Năm công trình");
  await keys.press("Enter");
  // What is typed as in the markup becomes what it means.
  await keys.type("- Sửa ngõ 25");
  await keys.press("Enter");
  await keys.type("Thay nắp rãnh");
  await keys.press("Enter");
  await keys.press("Enter");
  await keys.type("Xem ");
  await keys.press("Control+k");
  await keys.type("javascript:alert(1)");
  await keys.press("Enter");
  await expect(page.getByText("Địa chỉ này không dùng được.")).toBeVisible();
  await expect(page.getByLabel("Địa chỉ của liên kết")).toBeFocused();
  await keys.press("Control+a");
  await keys.type(LAW);
  await keys.press("Enter");
  await expect(text).toBeFocused();
  await page.evaluate(AXE);
  expect(await violations(page, { runOnly: { type: "tag", values: TAGS } })).toEqual([]);

  const preview = page.getByRole("region", { name: "Người dân sẽ thấy như sau" });
  await page.getByRole("button", { name: "Xem trước" }).press("Enter");
  await expect(preview.getByRole("heading", { name: "Năm công trình" })).toBeVisible();
  await expect(preview.getByRole("listitem")).toHaveText(["Sửa ngõ 25", "Thay nắp rãnh"]);
  await expect(preview.getByRole("link", { name: LAW })).toHaveAttribute("href", LAW);

  await page.getByRole("button", { name: "Lưu nháp" }).press("Enter");
  await expect(page.getByText("Đã lưu nháp.")).toBeVisible();
  await expect(text.getByRole("listitem")).toHaveText(["Sửa ngõ 25", "Thay nắp rãnh"]);
  await expect(text.getByRole("link", { name: LAW })).toBeVisible();
});

test("What is pasted from elsewhere keeps its words and loses everything that is none", async ({
  page,
  signInAs,
  ward,
}) => {
  await signInAs({ role: "publisher", unitId: ward.id });
  await page.goto("/quan-tri/lay-y-kien/moi");
  const text = page.getByRole("textbox", { name: "Toàn văn dự thảo" });
  await expect(page.getByRole("toolbar", { name: "Định dạng" })).toBeVisible();
  await text.focus();
  await text.evaluate((box, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", "không dùng");
    box.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, PASTED);
  await expect(text.getByRole("heading", { name: "Mức thu" })).toBeVisible();
  await expect(text.getByRole("listitem")).toHaveText(["Một", "Hai", "Trong hai"]);
  await expect(text.getByRole("link")).toHaveText(["thật"]);
  expect(await page.locator("textarea[name=papers]").inputValue()).toBe(
    "# Mức thu\n\nChữ **đậm** và __nghiêng__, [thật](https://hanoi.gov.vn/) và giả.\n\n- Một\n- Hai\n- Trong hai\n\nÔ 1\n\nÔ 2",
  );
  expect(await page.evaluate(() => document.title)).not.toBe("XSS");
});

/** As from a word processor and from somebody who means harm. */
const PASTED = `<html><head><style>p { color: red }</style><meta charset="utf-8"></head><body onload="document.title='XSS'">
<!--StartFragment--><h2 style="font-size:20pt" onclick="document.title='XSS'">Mức thu</h2>
<p class="MsoNormal" style="margin:0">Chữ <b style="mso-bidi-font-weight:normal">đậm</b> và <span style="font-style:italic">nghiêng</span>,
<a href="https://hanoi.gov.vn" onmouseover="document.title='XSS'">thật</a> và <a href="javascript:document.title='XSS'">giả</a>.</p>
<img src="x" onerror="document.title='XSS'"><svg onload="document.title='XSS'"></svg><iframe srcdoc="<script>parent.document.title='XSS'</script>"></iframe>
<script>document.title='XSS'</script><ul><li>Một</li><li>Hai<ul><li>Trong hai</li></ul></li></ul>
<table><tr><td>Ô 1</td><td>Ô 2</td></tr></table><!--EndFragment--></body></html>`;
