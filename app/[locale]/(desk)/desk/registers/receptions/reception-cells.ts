import type { ReceptionLine } from "@/db/queries/reception";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { RECEPTION_COLUMNS, type ReceptionColumn } from "@/lib/domain/reception/entry";

/** Words and days in the language of the page or the file. */
export type CellWords = {
  readonly t: (key: string, values?: Record<string, string>) => string;
  readonly day: (date: CalendarDate) => string;
};

/** One line of the book, cell by cell, as it is printed and exported alike. */
export const receptionCells = (line: ReceptionLine, words: CellWords): string[] =>
  RECEPTION_COLUMNS.map((column) => CELLS[column](line, words));

const together = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join("; ");
const isHidden = ({ kind }: ReceptionLine) => kind === "denunciation";

const CELLS: Record<ReceptionColumn, (line: ReceptionLine, words: CellWords) => string> = {
  number: ({ number }) => String(number),
  received: ({ receivedOn }, { day }) => day(receivedOn),
  visitor: (line, { t }) =>
    isHidden(line) ? t("reception-desk.book.hidden") : together(line.name, line.address),
  paper: ({ paperTail }) => (paperTail ? `…${paperTail}` : ""),
  content: (line, { t }) =>
    isHidden(line) ? t("reception-desk.book.hidden-content") : (line.content ?? ""),
  kind: ({ kind }, { t }) => t(`terms.case-kind.${kind}`),
  people: ({ people }) => String(people),
  settled: ({ settledBy }) => settledBy ?? "",
  ours: ({ isOurs }) => (isOurs ? "x" : ""),
  guided: ({ guidedTo }) => guidedTo ?? "",
  taken: ({ takenUpBy }) => takenUpBy ?? "",
  outcome: ({ outcome, filed }, { t }) =>
    together(filed && t("reception-desk.book.case", { reference: filed.reference }), outcome),
  note: ({ occasion, note }, { t }) =>
    together(occasion === "regular" ? null : t(`reception-desk.occasion.${occasion}`), note),
};
