import type { Page } from "@playwright/test";

import { expect, test } from "./support/test";

/**
 * Every fact of the article of 22/12/2022, where a reader finds it, and the source that stands beside it. Copied here on
 * purpose: a table that was read from the portal's own data would follow each of its mistakes.
 */
const DISTRICT = "/phuong/quan-dong-da/thoi-diem/2022-12-22";
const CONFERENCE = "/hoi-nghi/tong-ket-quy-che-dan-chu-2022";
const SOURCE = "/du-lieu-mo/bai-bao-2022-12-22";

type Fact = {
  readonly fact: string;
  readonly page: string;
  /** All stand in one place of the page. */
  readonly says: readonly (string | RegExp)[];
};

const ARTICLE = "Nguồn: bài báo ngày 22/12/2022";
const UNCHECKED = "chưa đối chiếu";
const AS_PRINTED = "đến 10/11/2021 · ghi như bài báo, có thể in nhầm";

/** Reported figures: each with its own source line. */
const FIGURES: readonly Fact[] = [
  {
    fact: "21 wards with supervised projects",
    page: DISTRICT,
    says: [/21\s*phường/, "giám sát một số dự án"],
  },
  {
    fact: "100 % of wards held the congresses of their party cells",
    page: DISTRICT,
    says: [/100\s*%/, "Đại hội chi bộ cơ sở nhiệm kỳ 2022–2025"],
  },
  {
    fact: "100 % held the people's conference and the feast of unity",
    page: DISTRICT,
    says: [/100\s*%/, "Hội nghị đại biểu nhân dân và hội nghị đại đoàn kết toàn dân"],
  },
  {
    fact: "weekly reception of citizens",
    page: DISTRICT,
    says: [/100\s*%/, "lịch tiếp công dân hằng tuần"],
  },
  {
    fact: "100 % of offices held their conference, to a day that looks like a slip",
    page: DISTRICT,
    says: [/100\s*%/, "Hội nghị Cán bộ, công chức, viên chức", AS_PRINTED],
  },
  {
    fact: "71 % of unions, to the same day",
    page: DISTRICT,
    says: [/71\s*%/, "Hội nghị Người lao động và đối thoại", AS_PRINTED],
  },
  {
    fact: "30 site clearances settled",
    page: DISTRICT,
    says: [/30\s*dự án/, "giải phóng mặt bằng được giải quyết tồn tại"],
  },
  {
    fact: "10 collectives commended, none named",
    page: DISTRICT,
    says: [/10\s*tập thể/, "Bài báo không nêu tên tập thể nào"],
  },
  {
    fact: "8 tasks set, two of them quoted",
    page: DISTRICT,
    says: [/8\s*nhiệm vụ/, "dẫn hai nội dung, không đánh số"],
  },
];

/** What stands in a part of a page, under one source line. */
const PARTS: readonly (Fact & { readonly part: string })[] = [
  {
    fact: "the projects of the district by stage: 55, 9 and 11",
    page: DISTRICT,
    part: "Những con số đã được báo cáo",
    says: [/chuẩn bị đầu tư\s*55/, /chuyển tiếp 2021–2022\s*9/, /khởi công năm 2022\s*11/],
  },
  {
    fact: "the steering committee",
    page: DISTRICT,
    part: "Ban chỉ đạo",
    says: ["Ban chỉ đạo xây dựng và thực hiện Quy chế dân chủ ở cơ sở quận Đống Đa"],
  },
  {
    fact: "the theme of the year",
    page: CONFERENCE,
    part: "Nội dung",
    says: ["Kỷ cương, trách nhiệm, hành động, sáng tạo, phát triển"],
  },
  {
    fact: "10 collectives, and that the source names none",
    page: CONFERENCE,
    part: "Khen thưởng",
    says: ["10 tập thể", "Quận ủy Đống Đa khen thưởng", "Nguồn không nêu tên."],
  },
  {
    fact: "the two tasks that are quoted",
    page: CONFERENCE,
    part: "Nhiệm vụ năm 2023",
    says: [
      "thường xuyên củng cố, kiện toàn, nâng cao chất lượng và hiệu quả hoạt động của Ban Chỉ đạo thực hiện QCDC",
      "Tăng cường chỉ đạo mở rộng dân chủ trực tiếp, nhất là ở những lĩnh vực mới, nhạy cảm, phức tạp",
    ],
  },
  {
    fact: "the three captions",
    page: CONFERENCE,
    part: "Ảnh trong nguồn",
    says: [
      "Đồng chí Nguyễn Anh Cường, Phó Bí thư Thường trực Quận uỷ, Chủ tịch Hội đồng nhân dân quận phát biểu chỉ đạo tại hội nghị",
      "Đồng chí Nguyễn Anh Cường trao khen thưởng các tập thể",
      "Toàn cảnh hội nghị",
    ],
  },
];

async function expectSaid(text: string, says: readonly (string | RegExp)[]) {
  for (const words of says) {
    if (typeof words === "string") expect(text).toContain(words);
    else expect(text).toMatch(words);
  }
}

/** Blanks as a reader sees them. */
const plain = (text: string) => text.replaceAll(/\s+/gu, " ");

const partOf = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

for (const { fact, page: address, says } of FIGURES) {
  test(`The portal says with its source: ${fact}`, async ({ page }) => {
    await page.goto(address);
    const words = says.find((each) => typeof each === "string") ?? "";
    const figure = page.getByText(words).locator("..");
    const text = plain(await figure.innerText());
    await expectSaid(text, [...says, ARTICLE, UNCHECKED]);

    // The way to the line it was read in, marked in the article.
    await figure.getByRole("link", { name: "Xem dòng gốc" }).click();
    await expect(page).toHaveURL(new RegExp(`${SOURCE}#`));
    await expect(page.locator("mark:target, mark:has(:target)")).toBeVisible();
  });
}

for (const { fact, page: address, part, says } of PARTS) {
  test(`The portal says with its source: ${fact}`, async ({ page }) => {
    await page.goto(address);
    const place = partOf(page, part);
    await expectSaid(plain((await place.textContent()) ?? ""), [...says, ARTICLE, UNCHECKED]);
  });
}

test("The portal says with its source: the conference, its day, its host and its chair", async ({
  page,
}) => {
  await page.goto(CONFERENCE);
  const top = page.getByRole("main");
  for (const words of [
    "Hội nghị Tổng kết công tác xây dựng và thực hiện Quy chế dân chủ ở cơ sở năm 2022",
    "22/12/2022",
    "Quận ủy Đống Đa",
    "Nguyễn Anh Cường, Phó Bí thư Thường trực Quận uỷ, Chủ tịch Hội đồng nhân dân quận",
    ARTICLE,
    UNCHECKED,
  ]) {
    await expect(top.getByText(words).first()).toBeVisible();
  }
});

test("The article itself is kept whole, with its author and its day, and every figure leads to its sentence", async ({
  page,
}) => {
  await page.goto(SOURCE);
  await expect(page.getByText("X.Sinh").first()).toBeVisible();
  await expect(page.getByText("22/12/2022").first()).toBeVisible();
  const text = partOf(page, "Toàn văn");
  for (const words of [
    "55 dự án chuẩn bị đầu tư, 9 dự án chuyển tiếp 2021-2022 và 11 dự án khởi công năm 2022, giải quyết tồn tại 30 dự án giải phóng mặt bằng",
    "Kết quả đến ngày 10/11/2021, 100% cơ quan hành chính",
    "nghiêm túc thực hiện lịch tiếp công dân hàng tuần",
    "phòng, chống dịch Covid-19",
    "các công trình siêu mỏng, siêu méo",
    "xây dựng, sửa chữa các công trình, vệ sinh môi trường, cải cách hành chính",
    "công tác thuế",
    "tổ dân vận, tổ hòa giải",
  ]) {
    await expect(text).toContainText(words);
  }
  const figures = partOf(page, "Số liệu đọc từ nguồn này").getByRole("link", {
    name: "Đọc câu gốc",
  });
  await expect(figures).toHaveCount(12);
});

test("The fields of oversight that the article names can be chosen", async ({ page }) => {
  await page.goto("/giam-sat");
  const fields = page.getByLabel("Lĩnh vực");
  for (const name of ["Xây dựng", "môi trường", "ành chính", "huế", "iải phóng mặt bằng"]) {
    await expect(fields.locator("option", { hasText: new RegExp(name, "i") }).first()).toHaveCount(
      1,
    );
  }
});
