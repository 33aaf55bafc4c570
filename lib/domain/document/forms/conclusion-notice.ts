import { capitalised, chairOf } from "@/lib/domain/document/facts";
import type { ReceptionForm } from "@/lib/domain/document/form";
import { SINCE_JULY_2026 } from "@/lib/domain/document/forms/law";
import { shortDay } from "@/lib/domain/document/official-day";
import { addressee, notice, paragraph, paragraphs, sentence } from "@/lib/domain/document/parts";
import { onlyPrintable } from "@/lib/domain/document/printable";

/**
 * @vi thông báo kết luận việc tiếp công dân. Article 25(2) names it and says what it has to hold: the instruction, the
 * time and who must send the citizen the result; article 25(3): whom to ask. The decree gives no form.
 */
export const conclusionNotice: ReceptionForm = {
  kind: "conclusion_notice",
  formNumber: null,
  article: "Nghị định 154/2026/NĐ-CP, Điều 25 khoản 2, khoản 3",
  effectiveFrom: SINCE_JULY_2026,
  effectiveTo: null,
  needsConfirmation: true,
  book: "TB",
  signers: ["leader"],
  isRepeatable: false,
  fields: [
    {
      name: "visitor",
      type: "line",
      prefill: ({ visitorName }) => `ông (bà) ${onlyPrintable(visitorName)}`,
    },
    { name: "heard", type: "text", prefill: ({ content }) => onlyPrintable(content) },
    { name: "instruction", type: "text" },
    { name: "responsible", type: "line" },
    { name: "due", type: "day", mayBeAhead: true, daysAhead: 0 },
    { name: "contact", type: "line" },
  ],
  compose: (facts, filled, { entryNumber, receivedOn }) => {
    const { visitor, heard, instruction, responsible, due, contact } = filled;
    const chair = chairOf(facts.issuer);
    return notice(facts, {
      book: "TB",
      about: "Kết luận việc tiếp công dân",
      body: [
        addressee(capitalised(responsible)),
        paragraph(
          `Ngày ${shortDay(receivedOn)}, ${chair} tiếp ${visitor} (Sổ tiếp công dân, số ${entryNumber}). Nội dung công dân trình bày:`,
        ),
        ...paragraphs(heard),
        paragraph(`Sau khi nghe công dân trình bày, ${chair} kết luận, chỉ đạo như sau:`),
        ...paragraphs(instruction),
        paragraph(
          `Giao ${responsible} giải quyết theo quy định của pháp luật và gửi kết quả giải quyết cho công dân chậm nhất ngày ${due}.`,
        ),
        sentence(`Người cần liên hệ để biết kết quả giải quyết: ${contact}`),
        paragraph(
          `Vậy thông báo để cơ quan, đơn vị có liên quan tổ chức thực hiện và để ${visitor} được biết./.`,
        ),
      ],
      recipients: [
        "- Như trên;",
        `- ${capitalised(visitor)} (để biết);`,
        "- Lưu: VT, hồ sơ tiếp công dân.",
      ],
    });
  },
};
