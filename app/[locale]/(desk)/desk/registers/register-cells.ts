import type { RegisterRow } from "@/db/queries/register";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  REGISTER_COLUMNS,
  type RegisterBook,
  type RegisterColumn,
} from "@/lib/domain/case-file/register";

/** Words and days in the language of the page or the file. */
export type CellWords = {
  readonly t: (key: string) => string;
  readonly day: (date: CalendarDate) => string;
};

/** One line of a book, cell by cell, as it is printed and exported alike. */
export function registerCells(book: RegisterBook, row: RegisterRow, words: CellWords): string[] {
  return REGISTER_COLUMNS[book].map((column) => CELLS[column](row, words));
}

const dayOr = ({ day }: CellWords, date: CalendarDate | null) => (date ? day(date) : "");

const CELLS: Record<RegisterColumn, (row: RegisterRow, words: CellWords) => string> = {
  reference: ({ reference }) => reference,
  received: ({ receivedOn }, { day }) => day(receivedOn),
  filer: ({ filer }) => filer?.name ?? "",
  address: ({ filer }) => filer?.address ?? "",
  channel: ({ channel }, { t }) => t(`terms.channel.${channel}`),
  kind: ({ kind }, { t }) => t(`terms.case-kind.${kind}`),
  subject: ({ subject, isCorrected }, { t }) =>
    isCorrected ? `${subject} (${t("registers.corrected")})` : subject,
  unit: ({ unitName }) => unitName,
  accepted: ({ acceptedOn }, words) => dayOr(words, acceptedOn),
  due: ({ dueOn }, words) => dayOr(words, dueOn),
  holder: ({ holder }) => holder ?? "",
  state: ({ state }, { t }) => t(`terms.case-state.${state}`),
  ended: ({ closedOn }, words) => dayOr(words, closedOn),
  kept: ({ kept }, { t }) => t(`registers.kept.${kept}`),
};
