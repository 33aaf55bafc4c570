import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { complaintForm } from "@/lib/domain/document/blank/complaint";
import { someFacts } from "@/lib/domain/document/document.builder";
import {
  article,
  decision,
  items,
  minutes,
  notice,
  paragraph,
  paragraphs,
  sentence,
  symbolIn,
} from "@/lib/domain/document/parts";
import {
  type Block,
  CONFIRM_AT,
  MOTTO,
  NATION,
  type OfficialDocument,
  plainText,
  RECIPIENTS,
} from "@/lib/domain/document/structure";

const EMPTY: OfficialDocument = {
  head: { issuer: null, number: null, placeAndDay: null },
  title: { name: "ĐƠN", about: null, authority: null },
  body: [],
  signatures: [],
  recipients: null,
  afterwards: [],
  confirmAt: null,
};

const said = (...body: Block[]) => plainText({ ...EMPTY, body }).slice(3);

describe("the words every document has", () => {
  it("are those of decree 30/2020", () => {
    expect([NATION, MOTTO, RECIPIENTS]).toEqual([
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Nơi nhận:",
    ]);
    expect(CONFIRM_AT).toBe("Kiểm tra văn bản này tại:");
  });
});

describe("a sentence", () => {
  it.each([".", "!", "?", "…", ";", ":"])("that ends in %s gets no full stop", (end) => {
    expect(sentence(`Đã nhận${end}`)).toEqual(paragraph(`Đã nhận${end}`));
  });

  it("gets one where it has none, whatever stands inside it", () => {
    expect(said(...["Đã nhận", "Lý do: có. Đã xét", "12/QĐ-UBND"].map(sentence))).toEqual([
      "Đã nhận.",
      "Lý do: có. Đã xét.",
      "12/QĐ-UBND.",
    ]);
  });
});

describe("what was typed in several paragraphs", () => {
  it("is printed as several, without the empty ones", () => {
    expect(said(...paragraphs("Một\n\n\nHai.\nBa"))).toEqual(["Một.", "Hai.", "Ba."]);
  });

  it("is a list where a list is asked for, however its lines begin and end", () => {
    const typed = "- Ông A;\n\n•Bà B.\n–  Cô C; \nChú D-E; anh G";
    expect(said(...items(typed))).toEqual(["- Ông A;", "- Bà B;", "- Cô C;", "- Chú D-E; anh G."]);
  });

  it("goes on below the number of an article", () => {
    expect(article(2, "Giao ông A\n\nGiao bà B")).toEqual([
      {
        kind: "paragraph",
        runs: [{ text: "Điều 2. ", bold: true }, { text: "Giao ông A" }],
      },
      paragraph("Giao bà B."),
    ]);
  });
});

describe("the number of a document", () => {
  it.each([
    [7, "TB", "07/TB-UBND"],
    [10, "PC", "10/PC-UBND"],
    [null, "TB", null],
    [7, null, null],
    [null, null, null],
  ] as const)("%s in the book %s is %s", (number, book, symbol) => {
    expect(symbolIn({ number, book })).toBe(symbol);
  });
});

describe("a document that takes the place of another", () => {
  const replaces = { number: "03/QĐ-UBND", issuedOn: calendarDate("2027-02-01") };
  const parts = { about: "Về việc A", authority: "Chủ tịch", basis: [], body: [paragraph("Cuối")] };

  it("says so last where it is a decision", () => {
    const { body } = decision(someFacts({ replaces }), parts);
    expect(said(...body)).toEqual([
      "QUYẾT ĐỊNH:",
      "Cuối",
      "Quyết định này thay thế Quyết định số 03/QĐ-UBND ngày 01 tháng 02 năm 2027 của Ủy ban nhân dân phường Láng.",
    ]);
  });

  it("names it by its day alone where it had no number", () => {
    const without = { ...replaces, number: null };
    const body = [paragraph("Đầu"), paragraph("Cuối")];
    const notified = notice(someFacts({ replaces: without }), { book: "TB", about: null, body });
    expect(said(...notified.body)).toEqual([
      "Đầu",
      "Thông báo này thay thế Thông báo ngày 01 tháng 02 năm 2027 của Ủy ban nhân dân phường Láng.",
      "Cuối",
    ]);
  });
});

const grounded = (...basis: string[]) =>
  decision(someFacts(), { about: "Về việc A", authority: "Chủ tịch", basis, body: [] }).body;

const ground = (text: string) => ({ kind: "paragraph", runs: [{ text, italic: true }] });

describe("the grounds of a decision", () => {
  it("end in semicolons and one full stop, slanted, without those nobody gave", () => {
    expect(grounded("Căn cứ Điều 1. ", "", "Căn cứ Điều 2; ", "Theo đề nghị của A")).toEqual([
      ground("Căn cứ Điều 1;"),
      ground("Căn cứ Điều 2;"),
      ground("Theo đề nghị của A."),
      { kind: "resolution", text: "QUYẾT ĐỊNH:" },
    ]);
  });

  it("keep the full stops inside them", () => {
    expect(said(...grounded("Căn cứ Nghị định 155. Căn cứ Điều 3")).slice(0, 1)).toEqual([
      "Căn cứ Nghị định 155. Căn cứ Điều 3.",
    ]);
  });
});

describe("minutes", () => {
  const parts = { name: "BIÊN BẢN", body: [], signatures: [] };

  it("have no place and day beside their head, a receipt has", () => {
    const head = { issuer: ["ỦY BAN NHÂN DÂN", "PHƯỜNG LÁNG"], number: null };
    expect(minutes(someFacts(), parts).head).toEqual({ ...head, placeAndDay: null });
    expect(minutes(someFacts(), { ...parts, isDated: true }).head).toEqual({
      ...head,
      placeAndDay: "Láng, ngày 05 tháng 02 năm 2027",
    });
  });
});

describe("a draft", () => {
  it("leaves room for its number and says nowhere that it can be checked", () => {
    const draft = someFacts({ number: null, confirmAt: null });
    const { head, confirmAt } = notice(draft, { book: "HD", about: null, body: [] });
    expect([head.number, confirmAt]).toEqual(["Số: ....../HD-UBND", null]);
  });
});

describe("a document read line by line", () => {
  it("says everything once, in the order of the page", () => {
    const whole: OfficialDocument = {
      head: { issuer: ["ỦY BAN NHÂN DÂN", "PHƯỜNG LÁNG"], number: "Số: 1", placeAndDay: "Láng" },
      title: { name: "QUYẾT ĐỊNH", about: "Về việc A", authority: "CHỦ TỊCH" },
      body: [
        { kind: "addressee", runs: [{ text: "Kính gửi: " }, { text: "ông A" }] },
        { kind: "line", runs: [{ text: "Họ tên: " }], isFilledByPen: true },
        { kind: "heading", text: "I" },
        { kind: "ruled", lines: 3 },
        {
          kind: "table",
          columns: [
            { title: "STT", share: 0.5 },
            { title: "Tên", share: 0.5 },
          ],
          rows: [
            ["1", "Ảnh"],
            ["2", "Đơn"],
          ],
        },
        { kind: "resolution", text: "QUYẾT ĐỊNH:" },
        paragraph("Điều 1"),
      ],
      signatures: [
        [
          { office: ["NGƯỜI A", "(HOẶC B)"], hint: "(Ký)", name: "Trần Văn A" },
          { office: ["NGƯỜI C"], hint: null, name: null },
        ],
        [{ office: ["CHỦ TỊCH"], hint: null, name: "Lê Thị D" }],
      ],
      recipients: ["- Như trên;"],
      afterwards: [paragraph("LỜI CHỨNG")],
      confirmAt: "https://portal.example/1",
    };
    expect(plainText(whole)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "PHƯỜNG LÁNG",
      NATION,
      MOTTO,
      "Số: 1",
      "Láng",
      "QUYẾT ĐỊNH",
      "Về việc A",
      "CHỦ TỊCH",
      "Kính gửi: ông A",
      "Họ tên: ",
      "I",
      "STT",
      "Tên",
      "1",
      "Ảnh",
      "2",
      "Đơn",
      "QUYẾT ĐỊNH:",
      "Điều 1",
      "Nơi nhận:",
      "- Như trên;",
      "NGƯỜI A",
      "(HOẶC B)",
      "(Ký)",
      "NGƯỜI C",
      "Trần Văn A",
      "CHỦ TỊCH",
      "Lê Thị D",
      "LỜI CHỨNG",
      "Kiểm tra văn bản này tại:",
      "https://portal.example/1",
    ]);
    expect(plainText(EMPTY)).toEqual([NATION, MOTTO, "ĐƠN"]);
  });
});

describe("a complaint that was sent, to be printed and signed", () => {
  const written = {
    to: "Chủ tịch Ủy ban nhân dân phường Láng",
    name: "Trần Văn Khoát",
    attorney: null,
    complainedOf: "Ủy ban nhân dân phường Láng",
    subject: "Quyết định 45",
    content: "Tôi bị phạt 😡\nTôi không đồng ý",
  };

  it("holds what was written, and room for the pen where nothing was", () => {
    const paper = "Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu: ";
    const rest = ".............................. ngày cấp ....../....../.......... nơi cấp ";
    expect(complaintForm(written).body).toEqual([
      {
        kind: "addressee",
        runs: [{ text: "Kính gửi: Chủ tịch Ủy ban nhân dân phường Láng" }],
      },
      { kind: "line", runs: [{ text: "1. Thông tin người khiếu nại:" }] },
      { kind: "line", runs: [{ text: "- Họ và tên: Trần Văn Khoát" }] },
      { kind: "line", runs: [{ text: `- ${paper}${rest}` }], isFilledByPen: true },
      { kind: "line", runs: [{ text: "2. Thông tin người được ủy quyền khiếu nại (nếu có):" }] },
      { kind: "line", runs: [{ text: "- Họ và tên: " }], isFilledByPen: true },
      { kind: "line", runs: [{ text: `- ${paper}${rest}` }], isFilledByPen: true },
      {
        kind: "line",
        runs: [
          {
            text: "3. Tên cơ quan, tổ chức, cá nhân bị khiếu nại: Ủy ban nhân dân phường Láng",
          },
        ],
      },
      { kind: "line", runs: [{ text: "4. Khiếu nại về việc: Quyết định 45" }] },
      { kind: "line", runs: [{ text: "5. Nội dung khiếu nại:" }] },
      paragraph("Tôi bị phạt ."),
      paragraph("Tôi không đồng ý."),
      { kind: "line", runs: [{ text: "(Tài liệu, chứng cứ kèm theo - nếu có)." }] },
    ]);
  });

  it("names the one who speaks for them", () => {
    const { body } = complaintForm({ ...written, attorney: "Lê Văn B", complainedOf: null });
    expect(said(...body)).toContain("- Họ và tên: Lê Văn B");
    expect(said(...body)).toContain("3. Tên cơ quan, tổ chức, cá nhân bị khiếu nại: ");
  });
});
