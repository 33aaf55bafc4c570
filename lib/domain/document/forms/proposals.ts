import { capitalised, chairOf, type CaseFacts, committeeOf } from "@/lib/domain/document/facts";
import type { DocumentField } from "@/lib/domain/document/fields";
import type { DocumentForm } from "@/lib/domain/document/form";
import { ADDRESS, FILER, REASON, SUBJECT } from "@/lib/domain/document/forms/complaint-fields";
import { SINCE_JULY_2026 } from "@/lib/domain/document/forms/law";
import { addressee, notice, paragraph, paragraphs, sentence } from "@/lib/domain/document/parts";

/** The forms of the circular on handling letters (05/2021/TT-TTCP) were not at hand. */
const COMMON = {
  formNumber: null,
  effectiveFrom: SINCE_JULY_2026,
  effectiveTo: null,
  needsConfirmation: true,
  signers: ["leader"],
  isRepeatable: false,
} as const;

const UNDECIDED = ["registered", "in_progress", "more_requested"] as const;

const LETTERS: Record<CaseFacts["kind"], string> = {
  complaint: "đơn khiếu nại",
  petition: "đơn kiến nghị",
  report: "đơn phản ánh",
};

/** What was received, as it is called. */
const LETTER: DocumentField = {
  name: "letter",
  type: "line",
  prefill: ({ kind }: CaseFacts) => LETTERS[kind],
};

const RECIPIENT: DocumentField = { name: "recipient", type: "line" };

/** @vi phiếu hướng dẫn: a complaint the ward is not competent for */
export const guidanceSlip: DocumentForm = {
  ...COMMON,
  kind: "guidance_slip",
  article: "Luật Tiếp công dân 42/2013/QH13, Điều 26 khoản 1 điểm b",
  book: "HD",
  kinds: ["complaint"],
  states: [...UNDECIDED, "not_accepted"],
  fields: [FILER, ADDRESS, SUBJECT, RECIPIENT, REASON],
  compose: (facts, { filer, address, subject, recipient, reason }) =>
    notice(facts, {
      book: "HD",
      name: "PHIẾU HƯỚNG DẪN",
      about: null,
      body: [
        addressee(capitalised(filer)),
        sentence(
          `${committeeOf(facts.issuer)} nhận được đơn khiếu nại của ${filer}, địa chỉ: ${address}, về việc ${subject}`,
        ),
        sentence(
          `Sau khi xem xét, ${committeeOf(facts.issuer)} nhận thấy khiếu nại không thuộc thẩm quyền giải quyết của ${chairOf(facts.issuer)}. Lý do: ${reason}`,
        ),
        paragraph(
          `Đề nghị ${filer} gửi đơn khiếu nại đến ${recipient} để được xem xét, giải quyết theo quy định của pháp luật./.`,
        ),
      ],
    }),
};

/** @vi phiếu chuyển đơn kiến nghị, phản ánh */
export const forwardingSlip: DocumentForm = {
  ...COMMON,
  kind: "forwarding_slip",
  article: "Luật Tiếp công dân 42/2013/QH13, Điều 26 khoản 2 điểm b và Điều 28 khoản 1 điểm d",
  book: "PC",
  kinds: ["petition", "report"],
  states: ["sent", ...UNDECIDED],
  fields: [RECIPIENT, LETTER, FILER, ADDRESS, SUBJECT],
  compose: (facts, filled) => {
    const { recipient, letter, filer, address, subject } = filled;
    return notice(facts, {
      book: "PC",
      name: "PHIẾU CHUYỂN",
      about: capitalised(letter),
      body: [
        addressee(recipient),
        sentence(
          `${committeeOf(facts.issuer)} nhận được ${letter} của ${filer}, địa chỉ: ${address}, về việc ${subject}`,
        ),
        paragraph(
          `Căn cứ quy định của pháp luật về tiếp công dân, ${committeeOf(facts.issuer)} chuyển ${letter} của ${filer} đến ${recipient} để xem xét, giải quyết theo thẩm quyền và thông báo kết quả theo quy định của pháp luật./.`,
        ),
      ],
      recipients: ["- Như trên;", `- ${capitalised(filer)} (để biết);`, "- Lưu: VT, hồ sơ."],
    });
  },
};

/** @vi thông báo trả lời kiến nghị, phản ánh */
export const answerNotice: DocumentForm = {
  ...COMMON,
  kind: "answer_notice",
  article: "Luật Tiếp công dân 42/2013/QH13, Điều 28 khoản 1",
  book: "TB",
  kinds: ["petition", "report"],
  states: [...UNDECIDED, "reprocessing", "answered"],
  fields: [
    LETTER,
    FILER,
    ADDRESS,
    SUBJECT,
    { name: "answer", type: "text", prefill: ({ note }: CaseFacts) => note },
  ],
  compose: (facts, { letter, filer, address, subject, answer }) =>
    notice(facts, {
      book: "TB",
      about: `Về việc trả lời ${letter}`,
      body: [
        addressee(capitalised(filer)),
        sentence(
          `${committeeOf(facts.issuer)} nhận được ${letter} của ${filer}, địa chỉ: ${address}, về việc ${subject}`,
        ),
        paragraph(`Sau khi xem xét, ${committeeOf(facts.issuer)} trả lời như sau:`),
        ...paragraphs(answer),
        paragraph(`Vậy thông báo để ${filer} được biết./.`),
      ],
    }),
};
