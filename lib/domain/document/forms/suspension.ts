import { chairOf } from "@/lib/domain/document/facts";
import type { DocumentForm } from "@/lib/domain/document/form";
import {
  ADDRESS,
  EXECUTORS,
  FILER,
  REASON,
  SUBJECT,
} from "@/lib/domain/document/forms/complaint-fields";
import {
  COMPLAINTS_DECREE,
  COMPLAINTS_LAW,
  SINCE_JULY_2026,
} from "@/lib/domain/document/forms/law";
import { article, decision, sentence } from "@/lib/domain/document/parts";

const COMMON = {
  effectiveFrom: SINCE_JULY_2026,
  effectiveTo: null,
  needsConfirmation: false,
  book: "QĐ",
  kinds: ["complaint"],
  signers: ["leader"],
} as const;

const IN_FORCE = "Quyết định này có hiệu lực thi hành kể từ ngày ký.";
const BASIS = [COMPLAINTS_LAW, COMPLAINTS_DECREE];

type What = { readonly about: string; readonly verb: string };

/** One form for both: what is put off and what is ended. */
const stopping =
  ({ about, verb }: What): DocumentForm["compose"] =>
  (facts, { filer, address, subject, reason, executors }) =>
    decision(facts, {
      about,
      authority: chairOf(facts.issuer),
      basis: BASIS,
      body: [
        ...article(
          1,
          `${verb} giải quyết khiếu nại của ${filer}, địa chỉ: ${address}, về việc ${subject}.`,
        ),
        sentence(`Lý do: ${reason}`),
        ...article(2, IN_FORCE),
        ...article(3, executors),
      ],
    });

/** @vi quyết định tạm đình chỉ giải quyết khiếu nại */
export const suspensionDecision: DocumentForm = {
  ...COMMON,
  kind: "suspension_decision",
  formNumber: "Mẫu số 14a",
  article: "Nghị định 155/2026/NĐ-CP, Điều 12 (Điều 28b khoản 1) và Điều 20 khoản 2",
  states: ["accepted"],
  isRepeatable: true,
  fields: [FILER, ADDRESS, SUBJECT, REASON, EXECUTORS],
  compose: stopping({
    about: "Về việc tạm đình chỉ giải quyết khiếu nại",
    verb: "Tạm đình chỉ",
  }),
};

/** @vi quyết định đình chỉ giải quyết khiếu nại */
export const terminationDecision: DocumentForm = {
  ...COMMON,
  kind: "termination_decision",
  formNumber: "Mẫu số 14a",
  article: "Nghị định 155/2026/NĐ-CP, Điều 12 (Điều 28b khoản 1) và Điều 20 khoản 2",
  states: ["accepted", "suspended", "withdrawing", "withdrawn"],
  isRepeatable: false,
  fields: [FILER, ADDRESS, SUBJECT, REASON, EXECUTORS],
  compose: stopping({ about: "Về việc đình chỉ giải quyết khiếu nại", verb: "Đình chỉ" }),
};

/** @vi quyết định tiếp tục giải quyết khiếu nại */
export const continuationDecision: DocumentForm = {
  ...COMMON,
  kind: "continuation_decision",
  formNumber: "Mẫu số 14b",
  article: "Nghị định 155/2026/NĐ-CP, Điều 12 (Điều 28b khoản 2) và Điều 20 khoản 2",
  states: ["suspended", "accepted"],
  isRepeatable: true,
  fields: [FILER, ADDRESS, SUBJECT, EXECUTORS],
  compose: (facts, { filer, address, subject, executors }) =>
    decision(facts, {
      about: "Về việc tiếp tục giải quyết khiếu nại",
      authority: chairOf(facts.issuer),
      basis: BASIS,
      body: [
        ...article(
          1,
          `Tiếp tục giải quyết khiếu nại của ${filer}, địa chỉ: ${address}, về việc ${subject}.`,
        ),
        ...article(
          2,
          `${IN_FORCE} Thời hạn giải quyết khiếu nại tiếp tục được tính từ ngày ban hành Quyết định này.`,
        ),
        ...article(3, executors),
      ],
    }),
};
