import { capitalised, chairOf } from "@/lib/domain/document/facts";
import type { DocumentForm } from "@/lib/domain/document/form";
import { FILER, REASON } from "@/lib/domain/document/forms/complaint-fields";
import { SINCE_JULY_2026 } from "@/lib/domain/document/forms/law";
import { addressee, notice, paragraph, sentence } from "@/lib/domain/document/parts";

/**
 * @vi thông báo về việc không thụ lý giải quyết khiếu nại. The text at hand leaves out to whom it is addressed;
 * that the copy goes to the one above ("Như trên") says that it is.
 */
export const nonAcceptanceNotice: DocumentForm = {
  kind: "non_acceptance_notice",
  formNumber: "Mẫu số 04",
  article: "Nghị định 155/2026/NĐ-CP, Điều 10 và Điều 20 khoản 1",
  effectiveFrom: SINCE_JULY_2026,
  effectiveTo: null,
  needsConfirmation: false,
  book: "TB",
  kinds: ["complaint"],
  states: ["not_accepted"],
  signers: ["leader"],
  isRepeatable: false,
  fields: [FILER, REASON],
  compose: (facts, { filer, reason }) =>
    notice(facts, {
      book: "TB",
      about: "Về việc không thụ lý giải quyết khiếu nại",
      body: [
        addressee(capitalised(filer)),
        sentence(
          `Sau khi xem xét nội dung đơn khiếu nại, căn cứ Điều 11 của Luật Khiếu nại, ${chairOf(facts.issuer)} nhận thấy, đơn khiếu nại của ${filer} không đủ điều kiện để thụ lý giải quyết vì ${reason}`,
        ),
        paragraph(`Vậy thông báo để ${filer} được biết./.`),
      ],
    }),
};
