import type { Page } from "@playwright/test";

import { readCsv } from "../lib/files/csv";
import { expect, test } from "./support/test";

/** The file behind the link of the page, as rows. */
async function takeCsv(page: Page): Promise<string[][]> {
  const href = await page
    .getByRole("link", { name: "Tải danh sách (CSV)" })
    .first()
    .getAttribute("href");
  const reply = await page.request.get(href ?? "");
  expect(reply.status()).toBe(200);
  const read = readCsv(await reply.text());
  if (!read.ok) throw new Error(read.problem);
  return read.value.filter((cells) => cells.some((cell) => cell !== ""));
}

/** The cells of one column, without its heading. */
function column(rows: readonly string[][], name: string): string[] {
  const [head = [], ...lines] = rows;
  expect(head).toContain(name);
  return lines.map((cells) => cells[head.indexOf(name)] ?? "");
}

test("A reader goes from a ward to its figures: its own first, those of the former district under the district, added up nowhere", async ({
  page,
}) => {
  await page.goto("/phuong/kim-lien");
  await page.getByRole("link", { name: "Số liệu được báo cáo" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Số liệu ở phường Kim Liên" }),
  ).toBeVisible();

  const own = page.getByRole("region", { name: "Phường Kim Liên" });
  await expect(own.getByText("dữ liệu minh họa", { exact: true })).toBeVisible();
  await expect(own.getByRole("listitem").filter({ hasText: "95%" })).toContainText(
    "tổ dân phố tổ chức hội nghị nhân dân",
  );
  await expect(own.getByText("71%")).toHaveCount(0);

  const former = page.getByRole("region", { name: "Quận Đống Đa" });
  await expect(former.getByText("Đơn vị cũ, đến hết 30/06/2025.")).toBeVisible();
  const unions = former.getByRole("listitem").filter({ hasText: "71%" });
  await expect(unions).toContainText("mẫu số chưa rõ");
  await expect(unions).toContainText("ghi như bài báo, có thể in nhầm");
  await expect(unions).toContainText("chưa đối chiếu");

  const rows = await takeCsv(page);
  const units = column(rows, "Đơn vị");
  const marks = column(rows, "Minh họa");
  expect(new Set(units)).toEqual(new Set(["Kim Liên", "Quận Đống Đa"]));
  expect(marks.filter((mark) => mark === "Dữ liệu minh họa")).toHaveLength(
    units.filter((unit) => unit === "Kim Liên").length,
  );
  expect(column(rows, "Mẫu số")).toContain("mẫu số chưa rõ");
  expect(column(rows, "Ngày số liệu")).toContain("10/11/2021");
});

test("Who was commended without a name stays without one, on the page and in the file", async ({
  page,
}) => {
  await page.goto("/phuong/lang/khen-thuong");
  const former = page.getByRole("region", { name: "Quận Đống Đa" });
  await expect(former).toContainText("Năm 2022: 10 tập thể");
  await expect(former).toContainText("Chưa rõ tên: nguồn không nêu.");
  const rows = await takeCsv(page);
  expect(column(rows, "Tên")).toContain("chưa rõ tên");
});

test("A task leads from its conference to who does it, and what was changed in it stays readable", async ({
  page,
}) => {
  await page.goto("/phuong/kim-lien/hoi-nghi");
  const own = page.getByRole("region", { name: "Phường Kim Liên" });
  await own.getByRole("link", { name: "Kết luận, nhiệm vụ và khen thưởng tại hội nghị" }).click();
  await expect(page.getByRole("region", { name: /^Nhiệm vụ năm/ })).toContainText("Đã xong");

  await page.goto("/phuong/kim-lien/nhiem-vu");
  const dialogue = page
    .getByRole("region", { name: "Phường Kim Liên" })
    .getByRole("listitem")
    .filter({ hasText: "Tổ chức đối thoại với người dân" })
    .first();
  await dialogue.getByText("Đã sửa 1 lần").click();
  await expect(dialogue.getByText("Tiến độ: Đã đặt ra → Đang thực hiện")).toBeVisible();
  await expect(dialogue.getByText(/^Hạn: \d\d\/\d\d\/\d{4} → /)).toBeVisible();
  await expect(dialogue.getByText(/^Lý do: Lùi hạn/)).toBeVisible();
  await expect(dialogue.getByText("· Biên tập").first()).toBeVisible();
  expect(column(await takeCsv(page), "Nhiệm vụ").length).toBeGreaterThan(3);
});

const MEASURES = {
  "Công khai đúng hạn": "Trong kỳ chưa có nội dung nào",
  "Trả lời kiến nghị giám sát trong 15 ngày": "Trong kỳ chưa có kiến nghị nào",
  "Giữ đúng thời hạn giải quyết đơn": "Dưới 5 thời hạn",
  "Đăng lịch tiếp công dân đúng hạn": "Trong kỳ chưa có buổi",
} as const;

const written = (permille: number) => `${String(permille / 10).replace(".", ",")}%`;

for (const slug of ["kim-lien", "o-cho-dua", "lang", "dong-da", "van-mieu-quoc-tu-giam"]) {
  test(`Anybody counts the score of ${slug} again from its file`, async ({ page }) => {
    await page.goto(`/phuong/${slug}/phieu-diem`);
    const rows = await takeCsv(page);
    const names = column(rows, "Mục");
    const counted = column(rows, "Tính").map(Number);
    const inTime = column(rows, "Đúng hạn").map(Number);
    const sumOf = (numbers: readonly number[], name: string) =>
      numbers.reduce((sum, one, index) => (names[index] === name ? sum + one : sum), 0);

    const said: number[] = [];
    const measures = page.getByRole("region", { name: "Từng mục" });
    for (const [name, missing] of Object.entries(MEASURES)) {
      const shown = measures.getByRole("listitem").filter({ hasText: name });
      const of = sumOf(counted, name);
      if (of === 0) {
        await expect(shown).toContainText("Chưa đủ số liệu");
        await expect(shown).toContainText(missing);
        await expect(shown.getByText("0%")).toHaveCount(0);
        continue;
      }
      const permille = Math.round((1000 * sumOf(inTime, name)) / of);
      await expect(shown).toContainText(written(permille));
      said.push(permille);
    }
    const overall = page.getByRole("region", { name: "Điểm chung" });
    await expect(overall).toContainText(
      said.length < 3
        ? "Cần ít nhất 3 mục"
        : written(Math.round(said.reduce((sum, one) => sum + one, 0) / said.length)),
    );
  });
}
