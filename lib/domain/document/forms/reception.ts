import { CASE_STATES } from "@/lib/domain/case-file/case-file";
import { capitalised, type CaseFacts, committeeOf } from "@/lib/domain/document/facts";
import type { DocumentField } from "@/lib/domain/document/fields";
import type { DocumentForm } from "@/lib/domain/document/form";
import { ADDRESS, FILER, IDENTITY, SUBJECT } from "@/lib/domain/document/forms/complaint-fields";
import { PAPER, withIdentity } from "@/lib/domain/document/forms/identity-line";
import { SINCE_JULY_2026 } from "@/lib/domain/document/forms/law";
import { addressee, minutes, notice, paragraph, sentence } from "@/lib/domain/document/parts";
import type { Block } from "@/lib/domain/document/structure";

const COMMON = { effectiveFrom: SINCE_JULY_2026, effectiveTo: null } as const;

const DOING: Record<CaseFacts["kind"], string> = {
  complaint: "khiếu nại",
  petition: "kiến nghị",
  report: "phản ánh",
};

const WHAT: DocumentField = {
  name: "what",
  type: "line",
  prefill: ({ kind }: CaseFacts) => DOING[kind],
};

const PLACE: DocumentField = {
  name: "place",
  type: "line",
  prefill: ({ unitName }: CaseFacts) => `nơi tiếp công dân của ${committeeOf({ unitName })}`,
};

/**
 * @vi thông báo về việc từ chối tiếp công dân. The form cites point g, article 4(3) point h: which of the two is meant
 * must be confirmed, so the ground is typed.
 */
export const receptionRefusal: DocumentForm = {
  ...COMMON,
  kind: "reception_refusal",
  formNumber: "Mẫu số 01/TCD",
  article: "Nghị định 154/2026/NĐ-CP, Điều 4 khoản 3",
  needsConfirmation: true,
  book: "TB",
  kinds: ["complaint", "petition", "report"],
  // It tells that something was refused: what was answered or settled has its answer.
  states: ["not_accepted", "refused"],
  signers: ["leader"],
  isRepeatable: true,
  fields: [
    FILER,
    { name: "day", type: "day" },
    ...IDENTITY,
    ADDRESS,
    PLACE,
    WHAT,
    SUBJECT,
    {
      name: "refusalGround",
      type: "line",
      prefill: ({ kind }: CaseFacts) =>
        kind === "complaint"
          ? "khoản 3 Điều 9 Luật Tiếp công dân"
          : "điểm h khoản 1 Điều 4 Nghị định số 154/2026/NĐ-CP",
    },
  ],
  compose: (facts, filled) => {
    const { filer, day, address, place, what, subject } = filled;
    const committee = committeeOf(facts.issuer);
    return notice(facts, {
      book: "TB",
      about: "Về việc từ chối tiếp công dân",
      body: [
        addressee(capitalised(filer)),
        sentence(
          `Ngày ${day}, ${withIdentity(filer, PAPER.decree154, filled)}, địa chỉ: ${address}, đến ${place} để ${what} về việc ${subject}`,
        ),
        paragraph(
          `Căn cứ ${filled.refusalGround} và Nghị định số 154/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tiếp công dân, ${committee} từ chối tiếp nhận nội dung ${what} của ${filer} và thông báo để ${filer} được biết./.`,
        ),
      ],
    });
  },
};

/** @vi giấy biên nhận thông tin, tài liệu */
export const receiptOfPapers: DocumentForm = {
  ...COMMON,
  kind: "receipt_of_papers",
  formNumber: "Mẫu số 02/TCD",
  article: "Nghị định 154/2026/NĐ-CP, Điều 15 khoản 4",
  needsConfirmation: false,
  book: null,
  kinds: ["complaint", "petition", "report"],
  states: CASE_STATES,
  signers: ["clerk", "officer", "leader"],
  isRepeatable: true,
  fields: [
    { name: "time", type: "line" },
    { name: "day", type: "day" },
    PLACE,
    FILER,
    ...IDENTITY,
    { name: "papers", type: "text" },
    { name: "copies", type: "line" },
  ],
  compose: (facts, filled) => {
    const { time, day, place, filer, papers, copies } = filled;
    const { signerName, signerTitle } = facts.issuer;
    return minutes(facts, {
      name: "GIẤY BIÊN NHẬN",
      about: "Thông tin, tài liệu",
      isDated: true,
      body: [
        sentence(`Vào ${time}, ngày ${day}, tại: ${place}`),
        paragraph(
          `Tôi là ${signerName}${signerTitle === null ? "" : `, chức vụ: ${signerTitle}`}, đã nhận của ${withIdentity(filer, PAPER.decree154, filled)}, các thông tin, tài liệu sau:`,
        ),
        listed(papers),
        paragraph(
          `Giấy biên nhận thông tin, tài liệu được lập thành ${copies} bản, giao cho người cung cấp thông tin, tài liệu 01 bản./.`,
        ),
      ],
      signatures: [
        [
          {
            office: ["NGƯỜI CUNG CẤP", "THÔNG TIN, TÀI LIỆU"],
            hint: "(Ký, ghi rõ họ tên)",
            name: null,
          },
          {
            office: ["NGƯỜI NHẬN"],
            hint: "(Ký, ghi rõ họ tên, đóng dấu nếu có)",
            name: signerName,
          },
        ],
      ],
    });
  },
};

/** One line a paper: its name; its pages; its condition. */
function listed(papers: string): Block {
  const rows = papers.split(/\n+/).map((row, index) => {
    const [name = "", pages = "", condition = ""] = row.split(";").map((part) => part.trim());
    return [String(index + 1), name, pages, condition];
  });
  return {
    kind: "table",
    columns: [
      { title: "STT", share: 0.08 },
      { title: "Tên thông tin, tài liệu, bằng chứng", share: 0.5 },
      { title: "Số trang", share: 0.14 },
      { title: "Tình trạng", share: 0.28 },
    ],
    rows,
  };
}
