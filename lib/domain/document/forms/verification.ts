import { chairOf, type DocumentFacts } from "@/lib/domain/document/facts";
import type { Filled } from "@/lib/domain/document/fields";
import type { DocumentForm } from "@/lib/domain/document/form";
import {
  ADDRESS,
  EXECUTORS,
  FILER,
  PROPOSER,
  SUBJECT,
  VERIFIED,
} from "@/lib/domain/document/forms/complaint-fields";
import {
  COMPLAINTS_DECREE,
  COMPLAINTS_LAW,
  SINCE_JULY_2026,
} from "@/lib/domain/document/forms/law";
import {
  article,
  decision,
  items,
  paragraph,
  paragraphs,
  sentence,
} from "@/lib/domain/document/parts";

/** What both decisions have in common: the forms of decree 124/2020 were not at hand. */
const COMMON = {
  formNumber: null,
  effectiveFrom: SINCE_JULY_2026,
  effectiveTo: null,
  needsConfirmation: true,
  book: "QĐ",
  kinds: ["complaint"],
  states: ["accepted"],
  signers: ["leader"],
  isRepeatable: false,
} as const;

const basis = (proposer: string) => [COMPLAINTS_LAW, COMPLAINTS_DECREE, proposer];

/** Rights and duties as the law lists them for whoever verifies. */
const duties = (who: string) =>
  `${who} có các quyền, nghĩa vụ quy định tại khoản 3 Điều 29 Luật Khiếu nại; báo cáo kết quả xác minh với người giải quyết khiếu nại theo khoản 4 Điều 29 Luật Khiếu nại.`;

const complaintOf = ({ filer, address, subject }: Filled) =>
  `khiếu nại của ${filer}, địa chỉ: ${address}, về việc ${subject}`;

/** @vi quyết định về việc giao nhiệm vụ xác minh nội dung khiếu nại */
export const verificationAssignment: DocumentForm = {
  ...COMMON,
  kind: "verification_assignment",
  article: "Luật Khiếu nại 02/2011/QH13, Điều 29 khoản 1 điểm b",
  fields: [
    FILER,
    ADDRESS,
    SUBJECT,
    { name: "assignee", type: "line" },
    VERIFIED,
    { name: "term", type: "line" },
    PROPOSER,
    EXECUTORS,
  ],
  compose: (facts: DocumentFacts, filled) => {
    const { assignee, verified, term, executors, proposer } = filled;
    return decision(facts, {
      about: "Về việc giao nhiệm vụ xác minh nội dung khiếu nại",
      authority: chairOf(facts.issuer),
      basis: basis(proposer),
      body: [
        ...article(1, `Giao ${assignee} tiến hành xác minh nội dung ${complaintOf(filled)}.`),
        paragraph("Nội dung xác minh:"),
        ...paragraphs(verified),
        sentence(`Thời hạn xác minh: ${term}`),
        ...article(2, duties("Người được giao nhiệm vụ xác minh")),
        ...article(3, executors),
      ],
    });
  },
};

/** @vi quyết định về việc xác minh nội dung khiếu nại */
export const verificationDecision: DocumentForm = {
  ...COMMON,
  kind: "verification_decision",
  article: "Luật Khiếu nại 02/2011/QH13, Điều 29",
  fields: [
    FILER,
    ADDRESS,
    SUBJECT,
    { name: "members", type: "text" },
    VERIFIED,
    { name: "term", type: "line" },
    PROPOSER,
    EXECUTORS,
  ],
  compose: (facts: DocumentFacts, filled) => {
    const { members, verified, term, executors, proposer } = filled;
    return decision(facts, {
      about: "Về việc xác minh nội dung khiếu nại",
      authority: chairOf(facts.issuer),
      basis: basis(proposer),
      body: [
        ...article(1, `Tiến hành xác minh nội dung ${complaintOf(filled)}.`),
        paragraph("Nội dung xác minh:"),
        ...paragraphs(verified),
        sentence(`Thời hạn xác minh: ${term}`),
        ...article(2, "Thành lập Tổ xác minh gồm:"),
        ...items(members),
        ...article(3, duties("Tổ xác minh")),
        ...article(4, executors),
      ],
      recipients: ["- Như Điều 4;", "- Lưu: VT."],
    });
  },
};
