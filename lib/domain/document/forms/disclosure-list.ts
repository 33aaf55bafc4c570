import { calendarDate } from "@/lib/domain/calendar-date";
import { periodInWords } from "@/lib/domain/disclosure/period";
import { capitalised, committeeOf, wardOf } from "@/lib/domain/document/facts";
import type { DisclosureForm } from "@/lib/domain/document/form";
import {
  clauseOf,
  formsOfLine,
  ILLUSTRATION,
  missedTable,
  nameOfLine,
  namesOf,
  whenOfLine,
} from "@/lib/domain/document/forms/disclosure-lines";
import { officialDay, shortDay } from "@/lib/domain/document/official-day";
import { heading, items, notice, paragraph, paragraphs } from "@/lib/domain/document/parts";
import type { Block } from "@/lib/domain/document/structure";

/**
 * @vi danh sách các nội dung đã được thực hiện công khai kèm theo hình thức, thời gian thực hiện. The law asks for the
 * list and sets no form: that it goes out as a notice with a number must be confirmed.
 */
export const disclosureList: DisclosureForm = {
  kind: "disclosure_list",
  formNumber: null,
  article: "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 13 khoản 2",
  effectiveFrom: calendarDate("2023-07-01"),
  effectiveTo: null,
  needsConfirmation: true,
  book: "TB",
  signers: ["leader"],
  isRepeatable: false,
  parts: ["q1", "q2", "q3", "q4"],
  isOfPast: true,
  fields: [{ name: "remark", type: "text", isOptional: true }],
  compose: (facts, { remark }, { period, figures }) => {
    const { days, lines, missed, without, isDemonstration } = figures;
    const committee = capitalised(committeeOf(facts.issuer));
    const [from, to] = [officialDay(days.from), officialDay(days.to)];
    return notice(facts, {
      book: "TB",
      about: `Danh sách các nội dung đã thực hiện công khai ${periodInWords(period)}`,
      body: [
        paragraph(
          `Thực hiện khoản 2 Điều 13 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ${committee} thông báo danh sách các nội dung đã được thực hiện công khai từ ${from} đến hết ${to}, kèm theo hình thức, thời gian thực hiện, như sau:`,
        ),
        heading("1. Nội dung đã công khai"),
        lines.length === 0
          ? paragraph("Trong quý không có nội dung nào được công khai.")
          : listed(figures),
        heading(`2. Nội dung đến hết ngày ${shortDay(days.to)} đã quá hạn mà chưa công khai`),
        missed.length === 0 ? paragraph("Không có.") : missedTable(missed),
        heading(
          `3. Khoản của Điều 11 chưa có nội dung nào được công khai trong năm ${period.year}`,
        ),
        ...(without.length === 0 ? [paragraph("Không có.")] : items(namesOf(without))),
        ...(remark === "" ? [] : [heading("4. Ghi chú"), ...paragraphs(remark)]),
        ...(isDemonstration ? [paragraph(ILLUSTRATION)] : []),
        paragraph(
          "Danh sách được lập từ dữ liệu công khai của phường tại ngày ký; nội dung thay đổi sau ngày ký được ghi trong danh sách thay thế hoặc danh sách của quý sau./.",
        ),
      ],
      recipients: [
        "- Niêm yết tại trụ sở HĐND, UBND phường, nhà văn hóa, điểm sinh hoạt cộng đồng;",
        `- Ủy ban MTTQ Việt Nam ${wardOf(facts.issuer.unitName)};`,
        "- Lưu: VT.",
      ],
    });
  },
};

function listed({ lines }: Parameters<DisclosureForm["compose"]>[2]["figures"]): Block {
  return {
    kind: "table",
    columns: [
      { title: "STT", share: 0.08 },
      { title: "Nội dung, văn bản", share: 0.36 },
      { title: "Ngày công khai", share: 0.2 },
      { title: "Hình thức, thời gian thực hiện", share: 0.36 },
    ],
    rows: lines.map((line) => [
      String(line.number),
      `${clauseOf(line.item)}: ${nameOfLine(line)}`,
      whenOfLine(line),
      formsOfLine(line),
    ]),
  };
}
