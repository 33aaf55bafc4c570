import { calendarDate } from "@/lib/domain/calendar-date";
import { capitalised, chairOf } from "@/lib/domain/document/facts";
import type { DocumentForm } from "@/lib/domain/document/form";
import { ADDRESS, FILER, IDENTITY, SUBJECT } from "@/lib/domain/document/forms/complaint-fields";
import { identityLine, PAPER } from "@/lib/domain/document/forms/identity-line";
import { addressee, notice, paragraph, sentence } from "@/lib/domain/document/parts";

/** @vi thông báo về việc thụ lý giải quyết khiếu nại */
export const acceptanceNotice: DocumentForm = {
  kind: "acceptance_notice",
  formNumber: "Mẫu số 03",
  article: "Nghị định 155/2026/NĐ-CP, Điều 10 và Điều 20 khoản 1",
  effectiveFrom: calendarDate("2026-07-01"),
  effectiveTo: null,
  needsConfirmation: false,
  book: "TB",
  kinds: ["complaint"],
  states: ["accepted"],
  signers: ["leader"],
  isRepeatable: false,
  fields: [FILER, ADDRESS, ...IDENTITY, SUBJECT],
  compose: (facts, filled) => {
    const { filer, address, subject } = filled;
    const chair = chairOf(facts.issuer);
    return notice(facts, {
      book: "TB",
      about: "Về việc thụ lý giải quyết khiếu nại",
      body: [
        addressee(capitalised(filer)),
        sentence(`${chair} đã nhận được đơn khiếu nại của: ${filer}`),
        sentence(`Địa chỉ: ${address}`),
        ...identityLine(PAPER.decree155, filled),
        sentence(`Khiếu nại về việc: ${subject}`),
        paragraph(
          `Sau khi xem xét nội dung đơn khiếu nại, căn cứ quy định của pháp luật về khiếu nại, ${chair} nhận thấy đơn khiếu nại đủ điều kiện thụ lý.`,
        ),
        paragraph(`Vậy thông báo để ${filer} được biết./.`),
      ],
    });
  },
};
