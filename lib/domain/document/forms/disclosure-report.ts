import { calendarDate } from "@/lib/domain/calendar-date";
import {
  channelFigures,
  type DisclosureFigures,
  itemFigures,
  type ItemFigures,
} from "@/lib/domain/disclosure/figures";
import { PERIOD_PARTS, periodInWords } from "@/lib/domain/disclosure/period";
import { capitalised, committeeOf, wardOf } from "@/lib/domain/document/facts";
import type { DisclosureForm } from "@/lib/domain/document/form";
import {
  clauseOf,
  ILLUSTRATION,
  missedTable,
  namesOf,
} from "@/lib/domain/document/forms/disclosure-lines";
import {
  CHANNEL_NAMES,
  ITEM_NAMES,
  WEBSITE_NAME,
} from "@/lib/domain/document/forms/disclosure-words";
import { officialDay, shortDay } from "@/lib/domain/document/official-day";
import {
  addressee,
  heading,
  items,
  notice,
  paragraph,
  paragraphs,
  sentence,
} from "@/lib/domain/document/parts";
import type { Block } from "@/lib/domain/document/structure";

/**
 * @vi báo cáo quá trình và kết quả thực hiện các nội dung công khai thông tin: to the People's Council at its next
 * regular session, and to the Fatherland Front to supervise. The law sets no form.
 */
export const disclosureReport: DisclosureForm = {
  kind: "disclosure_report",
  formNumber: null,
  article: "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 14 khoản 3",
  effectiveFrom: calendarDate("2023-07-01"),
  effectiveTo: null,
  needsConfirmation: true,
  book: "BC",
  signers: ["leader"],
  isRepeatable: false,
  parts: PERIOD_PARTS,
  isOfPast: false,
  fields: [
    { name: "session", type: "line" },
    { name: "process", type: "text", isOptional: true },
    { name: "assessment", type: "text" },
    { name: "plans", type: "text" },
  ],
  compose: (facts, { session, process, assessment, plans }, { period, figures }) => {
    const ward = wardOf(facts.issuer.unitName);
    const { days, end, planned, missed, without, isDemonstration } = figures;
    return notice(facts, {
      book: "BC",
      name: "BÁO CÁO",
      about: `Quá trình và kết quả thực hiện công khai thông tin ${periodInWords(period)}`,
      body: [
        addressee(`Hội đồng nhân dân ${ward}`),
        paragraph(
          `Thực hiện khoản 3 Điều 14 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ${capitalised(committeeOf(facts.issuer))} báo cáo Hội đồng nhân dân ${ward} tại ${session} về quá trình và kết quả thực hiện các nội dung công khai thông tin từ ${officialDay(days.from)} đến hết ${officialDay(end)}, như sau:`,
        ),
        heading("I. Quá trình thực hiện"),
        sentence(
          planned === 0
            ? `Kế hoạch công khai thông tin năm ${period.year} chưa có nội dung nào được duyệt`
            : `Kế hoạch công khai thông tin năm ${period.year} có ${planned} nội dung đã được duyệt`,
        ),
        ...(process === "" ? [] : paragraphs(process)),
        heading("II. Kết quả thực hiện"),
        ...results(figures),
        heading(`III. Nội dung đến hết ngày ${shortDay(end)} đã quá hạn mà chưa công khai`),
        missed.length === 0 ? paragraph("Không có.") : missedTable(missed),
        heading(
          `IV. Khoản của Điều 11 chưa có nội dung nào được công khai trong năm ${period.year}`,
        ),
        ...(without.length === 0 ? [paragraph("Không có.")] : items(namesOf(without))),
        heading("V. Nhận xét, hạn chế và nguyên nhân"),
        ...paragraphs(assessment),
        heading("VI. Nhiệm vụ thời gian tới"),
        ...paragraphs(plans),
        ...(isDemonstration ? [paragraph(ILLUSTRATION)] : []),
        paragraph(
          "Số liệu trong Báo cáo được lập từ dữ liệu công khai của phường tại ngày ký. Trên đây là báo cáo kết quả thực hiện công khai thông tin./.",
        ),
      ],
      recipients: ["- Như trên;", `- Ủy ban MTTQ Việt Nam ${ward} (để giám sát);`, "- Lưu: VT."],
    });
  },
};

/** Counts with what they are counted from; a correction owes no day and is said apart. */
function results({ lines, missed, days }: DisclosureFigures): Block[] {
  if (lines.length === 0) return [paragraph("Trong kỳ không có nội dung nào được công khai.")];
  const table = itemFigures(lines, missed);
  const sum = (part: "published" | "onTime" | "late") =>
    table.reduce((total, row) => total + row[part], 0);
  const corrections = lines.filter(({ isCorrection }) => isCorrection).length;
  const rest = lines.length - sum("onTime") - sum("late") - corrections;
  const forms = channelFigures(lines, days).map(
    ({ kind, times }) => `${CHANNEL_NAMES[kind]}: ${times} lượt`,
  );
  return [
    sentence(
      `Đã công khai ${lines.length} lượt nội dung: ${sum("onTime")} đúng hạn, ${sum("late")} muộn, ${corrections} đính chính (không tính hạn)${rest > 0 ? `, ${rest} chưa xác định được hạn` : ""}`,
    ),
    byItem(table),
    sentence(
      `Hình thức công khai: ${[`${WEBSITE_NAME}: ${lines.length} lượt`, ...forms].join("; ")}`,
    ),
  ];
}

function byItem(rows: readonly ItemFigures[]): Block {
  return {
    kind: "table",
    columns: [
      { title: "Điều 11", share: 0.13 },
      { title: "Nội dung", share: 0.41 },
      { title: "Đã công khai", share: 0.12 },
      { title: "Đúng hạn", share: 0.11 },
      { title: "Muộn", share: 0.1 },
      { title: "Quá hạn, chưa công khai", share: 0.13 },
    ],
    rows: rows.map(({ item, published, onTime, late, missed }) => [
      clauseOf(item),
      ITEM_NAMES[item],
      ...[published, onTime, late, missed].map(String),
    ]),
  };
}
