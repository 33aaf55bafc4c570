import type { CalendarDate } from "@/lib/domain/calendar-date";

/** What somebody came about, as the book asks it; a petition or report is the same word "KN" in it but not here. */
export const RECEPTION_KINDS = [
  /** @vi khiếu nại */
  "complaint",
  /** @vi tố cáo: counted, and nothing of it kept, until the sealed lane stands */
  "denunciation",
  /** @vi kiến nghị */
  "petition",
  /** @vi phản ánh */
  "report",
] as const;
export type ReceptionKind = (typeof RECEPTION_KINDS)[number];

/** At which reception; the report to the inspectorate asks for each (law.md 2.7). */
export const RECEPTION_OCCASIONS = [
  /** @vi tiếp thường xuyên */
  "regular",
  /** @vi Chủ tịch tiếp định kỳ */
  "head_periodic",
  /** @vi Chủ tịch tiếp đột xuất */
  "head_extraordinary",
] as const;
export type ReceptionOccasion = (typeof RECEPTION_OCCASIONS)[number];

/** Why an entry is superseded. A code, since about a denunciation nothing may be said in free words. */
export const CORRECTION_CAUSES = [
  /** @vi ghi nhầm */
  "wrong_entry",
  /** @vi xếp sai loại đơn */
  "wrong_kind",
  /** @vi ghi tiếp kết quả giải quyết */
  "outcome",
  /** @vi bổ sung điều còn thiếu */
  "addition",
] as const;

/** Who came: kept apart from everything else, and never for a denunciation. */
export type Visitor = {
  readonly name: string;
  readonly address: string;
  /** The last three signs of an identity paper; no more is ever kept. */
  readonly paperTail: string | null;
};

/** What a line of the book says about the matter; all null for a denunciation. */
export type ReceptionMatter = {
  readonly content: string;
  /** @vi cơ quan đã giải quyết */
  readonly settledBy: string | null;
  /** @vi thuộc thẩm quyền */
  readonly isOurs: boolean;
  /** @vi hướng dẫn đến, số văn bản hướng dẫn */
  readonly guidedTo: string | null;
  /** @vi cơ quan, đơn vị thụ lý, số văn bản chuyển đơn */
  readonly takenUpBy: string | null;
  /** @vi theo dõi kết quả giải quyết */
  readonly outcome: string | null;
  readonly note: string | null;
};

/** One line of the book as somebody writes it. */
export type ReceptionEntry = {
  readonly receivedOn: CalendarDate;
  readonly occasion: ReceptionOccasion;
  /** @vi số người cùng nội dung */
  readonly people: number;
} & (
  | { readonly kind: "denunciation"; readonly visitor: null; readonly matter: null }
  | {
      readonly kind: Exclude<ReceptionKind, "denunciation">;
      readonly visitor: Visitor;
      readonly matter: ReceptionMatter;
    }
);

/** @vi sổ tiếp công dân, mẫu số 03/TCD (Nghị định 154/2026/NĐ-CP): its columns, in the order of the paper. */
export const RECEPTION_COLUMNS = [
  "number",
  "received",
  "visitor",
  "paper",
  "content",
  "kind",
  "people",
  "settled",
  "ours",
  "guided",
  "taken",
  "outcome",
  "note",
] as const;
export type ReceptionColumn = (typeof RECEPTION_COLUMNS)[number];

/** "12/2026": the number of a line, counted anew each year in each ward. */
export const formatEntryNumber = ({ number, year }: { number: number; year: number }) =>
  `${number}/${year}`;
