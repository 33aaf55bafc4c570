import type { Page } from "@playwright/test";

import { expect, test } from "./support/test";

const RESULT = "Nắp rãnh thoát nước vỡ ở ngõ số 1";

async function lookForWard(page: Page, name: string) {
  await page.goto("/");
  await page.getByLabel("Tên phường cũ hoặc mới").fill(name);
  await page.getByRole("button", { name: "Xem phường" }).click();
}

test("A reader finds a ward by its old name, without diacritics, and reads what a board saw there and what came of it", async ({
  page,
}) => {
  await lookForWard(page, "khuong thuong");
  await expect(page.getByText("đến hết 30/06/2025 · nay thuộc Kim Liên")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Kim Liên", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Phường Kim Liên" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Khương Thượng" })).toHaveCount(2);

  await page.getByRole("link", { name: "Tất cả kết quả giám sát của phường" }).click();
  await page.getByRole("link", { name: RESULT }).click();
  await expect(page.getByRole("heading", { level: 1, name: RESULT })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Dữ liệu minh họa" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Năm bước của một kết quả giám sát" })).toBeVisible();

  const findings = page.getByRole("region", { name: "Phát hiện" });
  await expect(findings.getByText("hở khoảng 40 cm, không có rào chắn")).toBeVisible();
  const recommendations = page.getByRole("region", { name: "Kiến nghị và trả lời" });
  await expect(recommendations.getByText("Rào chắn, đặt biển báo ngay")).toBeVisible();
  await expect(recommendations.getByText("Phường tiếp thu kiến nghị.")).toBeVisible();
  await expect(recommendations.getByText("Văn bản số 101/MH-UBND").first()).toBeVisible();
  await expect(recommendations.getByText("Báo đã thực hiện").first()).toBeVisible();

  const history = page.getByRole("region", { name: "Lịch sử trang này" });
  await expect(history.getByText("Đo lại tại chỗ: chỗ hở khoảng 40 cm")).toBeVisible();
  await history.getByRole("link", { name: "Đọc bản 1" }).click();
  await expect(page.getByText("Đây là bản 1, không còn là bản mới nhất.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Phát hiện" })).toContainText("hở khoảng 30 cm");
  await page.getByRole("link", { name: "Đọc bản mới nhất" }).click();
  await expect(page.getByText("Đây là bản 1, không còn là bản mới nhất.")).toBeHidden();
});

test("A name borne before and after, a name misspelt and a name nobody bears each lead on", async ({
  page,
}) => {
  await lookForWard(page, "o cho dua");
  await expect(page.getByRole("heading", { level: 1, name: "Phường Ô Chợ Dừa" })).toBeVisible();

  await page.goto("/");
  await page.getByLabel("Tìm phường, kết quả giám sát, mã biên nhận").fill("o cho dua");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  const wards = page.getByRole("region", { name: "Phường", exact: true });
  await expect(wards.getByRole("listitem")).toHaveText([
    /^Ô Chợ Dừa.*từ 01\/07\/2025/,
    /^Ô Chợ Dừa.*đến hết 30\/06\/2025 · nay thuộc Ô Chợ Dừa, Đống Đa/,
    /^Đống Đa.*tiếp nhận địa bàn của Ô Chợ Dừa/,
  ]);

  await lookForWard(page, "kim lein");
  await page.getByRole("main").getByRole("link", { name: "Kim Liên" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Phường Kim Liên" })).toBeVisible();

  await lookForWard(page, "không có phường này");
  await expect(page.getByText("Không tìm thấy gì với “không có phường này”")).toBeVisible();
  await page.getByRole("link", { name: "Tất cả các phường" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Phường, trước và nay" })).toBeVisible();
  const old = page.getByRole("region", { name: "Từ phường cũ sang phường mới" });
  const names = old.getByRole("rowheader");
  await expect(names.filter({ hasText: /^(Khâm Thiên|Thịnh Quang|Thổ Quan)/ })).toHaveText([
    "Khâm Thiên (đến năm 2025)",
    "Khâm Thiên (đến năm 2024)",
    "Thịnh Quang (đến năm 2025)",
    "Thịnh Quang (đến năm 2024)",
    "Thổ Quan",
  ]);
  await expect(old.getByRole("link", { name: /^(Khâm Thiên|Thịnh Quang)$/ })).toHaveCount(0);
});

test("A receipt code typed into the search is recognised, and nothing says that it was not found", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("Tìm phường, kết quả giám sát, mã biên nhận").fill("0".repeat(27));
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await expect(page.getByText("Đây là mã biên nhận")).toBeVisible();
  await expect(page.getByText("Không tìm thấy gì")).toBeHidden();
});

/** What the article reports, as the district's page says it. */
const REPORTED = [
  "21 phường là nơi Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng giám sát",
  "100% số phường chỉ đạo tổ chức thành công Đại hội chi bộ cơ sở nhiệm kỳ 2022–2025",
  "100% số phường tổ chức thành công Hội nghị đại biểu nhân dân và hội nghị đại đoàn kết",
  "100% cơ quan hành chính, đơn vị sự nghiệp tổ chức Hội nghị Cán bộ, công chức, viên chức",
  "71% công đoàn cơ sở doanh nghiệp, đơn vị sự nghiệp ngoài công lập tổ chức Hội nghị Người lao động",
  "30 dự án giải phóng mặt bằng được giải quyết tồn tại",
  "10 tập thể được Quận ủy khen thưởng",
  "8 nhiệm vụ được quận đặt ra; bài báo dẫn hai nội dung, không đánh số",
];

test("As of 22/12/2022 the district's page shows what the article reports, each figure with its source and not yet checked", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Toàn bộ số liệu năm 2022" }).click();
  await page
    .getByRole("navigation", { name: "Xem tại thời điểm" })
    .getByRole("link", { name: "22/12/2022" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Quận Đống Đa" })).toBeVisible();
  await expect(page.getByText("vào ngày 22/12/2022 quận có 21 phường")).toBeVisible();
  await expect(page.getByRole("region", { name: "21 phường" }).getByRole("listitem")).toHaveCount(
    21,
  );

  const figures = page.getByRole("region", { name: "Những con số đã được báo cáo" });
  for (const words of REPORTED) {
    const figure = figures.getByText(words).locator("..");
    await expect(figure).toContainText("Nguồn: bài báo ngày 22/12/2022");
    await expect(figure).toContainText("chưa đối chiếu");
  }
  await expect(figures.getByText("71% công đoàn cơ sở").locator("..")).toContainText(
    "đến 10/11/2021 · ghi như bài báo, có thể in nhầm",
  );
  await figures.getByText("Xem dưới dạng bảng").click();
  const projects = figures.getByRole("table", { name: "Số dự án theo giai đoạn" });
  await expect(projects.getByRole("row")).toHaveText([
    /Phần/,
    /chuẩn bị đầu tư.*55/,
    /chuyển tiếp 2021–2022.*9/,
    /khởi công năm 2022.*11/,
  ]);

  await figures
    .getByText("71% công đoàn cơ sở")
    .locator("..")
    .getByRole("link", { name: "Xem dòng gốc" })
    .click();
  await expect(page.locator("mark").filter({ hasText: "71% Công đoàn cơ sở" })).toBeVisible();
  await page.goBack();

  await page
    .getByRole("region", { name: "Hội nghị" })
    .getByRole("link", { name: /Hội nghị Tổng kết công tác xây dựng/ })
    .click();
  await expect(page.getByText("22/12/2022").first()).toBeVisible();
  await expect(page.getByText("Nguyễn Anh Cường").first()).toBeVisible();
  await expect(page.getByText("Nguồn không nêu tên.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Nhiệm vụ năm 2023" }).locator("li")).toHaveCount(
    2,
  );
});

test("No figure of the district is handed down to a ward", async ({ page }) => {
  await page.goto("/phuong/kim-lien");
  for (const words of ["100% số phường", "71%", "30 dự án", "10 tập thể", "8 nhiệm vụ"])
    await expect(page.getByText(words)).toHaveCount(0);
});

test("In English the same is read under /en", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByLabel("Old or new name of the ward").fill("khuong thuong");
  await page.getByRole("button", { name: "Show the ward" }).click();
  await page.getByRole("main").getByRole("link", { name: "Kim Liên", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/wards\/kim-lien$/);
  await expect(page.getByRole("heading", { level: 1, name: "Kim Liên ward" })).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(page).toHaveURL(/\/phuong\/kim-lien$/);
});

test("A reader follows a work from its ward: how far it was at each report, and what changed since", async ({
  page,
}) => {
  await page.goto("/phuong/kim-lien");
  await page.getByRole("link", { name: "Cải tạo thoát nước ngõ số 1", exact: true }).click();
  await expect(page.getByRole("complementary", { name: "Dữ liệu minh họa" })).toBeVisible();
  await expect(page.getByText("Đã làm được 62%")).toBeVisible();
  const progress = page.getByRole("region", { name: "Tiến độ đã báo cáo" });
  await progress.getByText("Xem dưới dạng bảng").click();
  await expect(progress.getByRole("row")).toHaveText([/./, /5%$/, /28%$/, /41%$/, /62%$/]);
  const history = page.getByRole("region", { name: "Đã đổi những gì" });
  await expect(history.getByText("Tiến độ: 41% → 62%")).toBeVisible();
  await expect(history.getByText(/^Phải xong: .* → /)).toBeVisible();

  const board = page.getByRole("region", { name: "Ban giám sát công trình này" });
  await expect(board.getByText(/^\d+ người$/)).toBeVisible();
  await board.getByRole("heading").getByRole("link").click();
  await page.getByRole("link", { name: "Cải tạo thoát nước ngõ số 1", exact: true }).click();
  await expect(page.getByText("Đã làm được 62%")).toBeVisible();

  await page.getByRole("link", { name: "Dự án", exact: true }).click();
  await page.getByRole("link", { name: "Mở rộng ngõ số 3" }).click();
  await expect(page.getByRole("region", { name: "Giải phóng mặt bằng" })).toContainText(
    "Hai hộ chưa thống nhất",
  );
});

test("A ward stands beside those it came from: one that was divided under both, and nothing is added up", async ({
  page,
}) => {
  const rowOf = async (slug: string, name: string) => {
    await page.goto(`/phuong/${slug}`);
    const table = page.getByRole("table", { name: "Trước và sau khi sắp xếp" });
    await expect(table.locator("tfoot")).toHaveCount(0);
    const row = table
      .getByRole("row")
      .filter({ has: page.getByRole("link", { name, exact: true }) });
    return (await row.getByRole("cell").allInnerTexts()).join(" | ");
  };
  const inOne = await rowOf("dong-da", "Trung Liệt");
  const inOther = await rowOf("kim-lien", "Trung Liệt");
  expect(inOne).toBe(inOther);
  expect(inOne).toMatch(/đến hết 30\/06\/2025 \| [1-9]/);
  await expect(page.getByRole("rowheader", { name: /^Trung Liệt/ })).toContainText(
    /phần khác về .*Đống Đa/,
  );
});

test("The window is named after the page and, once, after the portal", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Cổng Dân chủ cơ sở");
  await page.goto("/phuong");
  await expect(page).toHaveTitle("Phường, trước và nay – Cổng Dân chủ cơ sở");
});
