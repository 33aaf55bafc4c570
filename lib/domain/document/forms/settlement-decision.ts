import { chairOf, type Issuer, uncapitalised } from "@/lib/domain/document/facts";
import type { DocumentForm } from "@/lib/domain/document/form";
import {
  ADDRESS,
  COMPLAINED_OF,
  EXECUTORS,
  FILER,
  PROPOSER,
  SUBJECT,
} from "@/lib/domain/document/forms/complaint-fields";
import {
  COMPLAINTS_DECREE,
  COMPLAINTS_LAW,
  SINCE_JULY_2026,
} from "@/lib/domain/document/forms/law";
import { article, decision, heading, paragraphs, sentence } from "@/lib/domain/document/parts";

/** @vi quyết định giải quyết khiếu nại lần đầu: what the law says it must hold, in its order; the form was not at hand */
export const settlementDecision: DocumentForm = {
  kind: "settlement_decision",
  formNumber: null,
  article: "Luật Khiếu nại 02/2011/QH13, Điều 31 khoản 2 và Điều 33",
  effectiveFrom: SINCE_JULY_2026,
  effectiveTo: null,
  needsConfirmation: true,
  book: "QĐ",
  kinds: ["complaint"],
  states: ["accepted", "answered"],
  signers: ["leader"],
  isRepeatable: false,
  fields: [
    FILER,
    ADDRESS,
    COMPLAINED_OF,
    { name: "complainedOfAddress", type: "line" },
    SUBJECT,
    PROPOSER,
    { name: "demand", type: "text" },
    { name: "findings", type: "text" },
    { name: "dialogueResult", type: "text", isOptional: true },
    { name: "legalBasis", type: "text" },
    { name: "conclusion", type: "text" },
    { name: "decision", type: "text" },
    { name: "compensation", type: "text", isOptional: true },
    EXECUTORS,
  ],
  compose: (facts, filled) => {
    const { filer, address, subject, proposer, executors } = filled;
    const { compensation, decision: decided } = filled;
    const last = compensation ? 3 : 2;
    return decision(facts, {
      about: `Về việc giải quyết khiếu nại của ${filer} (lần đầu)`,
      authority: chairOf(facts.issuer),
      basis: [COMPLAINTS_LAW, COMPLAINTS_DECREE, proposer],
      before: [
        sentence(
          `Xét đơn khiếu nại của ${filer}, địa chỉ: ${address}, khiếu nại ${filled.complainedOf}, địa chỉ: ${filled.complainedOfAddress}, về việc ${subject}`,
        ),
        ...chapter("I. NỘI DUNG KHIẾU NẠI", filled.demand),
        ...chapter("II. KẾT QUẢ XÁC MINH NỘI DUNG KHIẾU NẠI", filled.findings),
        ...chapter("III. KẾT QUẢ ĐỐI THOẠI", filled.dialogueResult || "Không tổ chức đối thoại."),
        ...chapter("IV. CĂN CỨ PHÁP LUẬT ĐỂ GIẢI QUYẾT KHIẾU NẠI", filled.legalBasis),
        ...chapter("V. KẾT LUẬN NỘI DUNG KHIẾU NẠI", filled.conclusion),
      ],
      body: [
        ...article(1, decided),
        ...(compensation ? article(2, `Về bồi thường thiệt hại: ${compensation}`) : []),
        ...article(last, remedies(filer, facts.issuer)),
        ...article(last + 1, executors),
      ],
      recipients: [`- Như Điều ${last + 1};`, "- Lưu: VT, hồ sơ."],
    });
  },
};

const chapter = (title: string, text: string) => [heading(title), ...paragraphs(text)];

/** The second complaint goes to the chair of the city's committee: no district stands between. */
const remedies = (filer: string, { cityName }: Issuer) =>
  `Nếu không đồng ý với Quyết định này, ${filer} có quyền khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân ${uncapitalised(cityName ?? "thành phố")} trong thời hạn 30 ngày, kể từ ngày nhận được Quyết định, hoặc khởi kiện vụ án hành chính tại Tòa án theo quy định của Luật Tố tụng hành chính.`;
