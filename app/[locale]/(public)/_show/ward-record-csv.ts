import { getTranslations } from "next-intl/server";

import type { ReportedPage } from "@/components/ward-record/ward-records-view";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { contentDisposition } from "@/lib/files/content-disposition";
import { writeCsv } from "@/lib/files/csv";
import { formatDay } from "@/lib/i18n/format";

import type { LoadedBoardLists } from "./load-board";
import type {
  LoadedCommendations,
  LoadedConferences,
  LoadedFigures,
  LoadedRecords,
  LoadedTasks,
} from "./load-ward-record";

type MemberRow = LoadedBoardLists["members"][number];
type ProgrammeRow = LoadedBoardLists["programmes"][number];
type Provenance = Pick<
  LoadedRecords["rows"][number],
  "unitId" | "asOf" | "asOfNote" | "source" | "verified" | "isDemonstration"
> & { readonly withdrawnNote?: string | null; readonly expiresOn?: CalendarDate | null };

type Words = Awaited<ReturnType<typeof getTranslations>>;
type Writing = { readonly t: Words; readonly day: (date: CalendarDate | null) => string };

const text = (value: string | number | null) => (value === null ? "" : String(value));

/** Each pair: the name of the column, and what stands in it. */
type Cells = readonly (readonly [string, string])[];

export const conferenceCells = (
  { title, kind, heldOn, startsAt, endsAt, place, ...row }: LoadedConferences["rows"][number],
  { t, day }: Writing,
): Cells => [
  ["title", title],
  ["kind", t(`records.conference.kinds.${kind}`)],
  ["held", day(heldOn)],
  ["starts", text(startsAt)],
  ["ends", text(endsAt)],
  ["place", text(place)],
  ["host", text(row.host)],
  ["chair", text(row.chair)],
  ["summary", text(row.summary)],
];

export const commendationCells = (
  row: LoadedCommendations["rows"][number],
  { t, day }: Writing,
): Cells => [
  ["year", String(row.year)],
  ["collectives", text(row.collectives)],
  ["individuals", text(row.individuals)],
  ["names", row.names?.join("; ") ?? t("ward-records.names-unknown")],
  ["given-by", text(row.givenBy)],
  ["ground", text(row.ground)],
  ["conference", text(row.conference?.title ?? null)],
  ["held", day(row.conference?.heldOn ?? null)],
];

export const figureCells = (row: LoadedFigures["rows"][number], { t }: Writing): Cells => [
  ["year", String(row.year)],
  ["indicator", t(`oversight.indicator.${row.key}`)],
  // A number for a spreadsheet: with a point, as the files of every language have it.
  ["value", String(row.value)],
  ["measure", row.measure === "percent" ? "%" : t(`oversight.indicator-unit.${row.key}`)],
  ["scope", row.scope],
  ["denominator", denominatorOf(row, t)],
  ["quote", text(row.quote)],
];

function denominatorOf({ measure, denominator }: LoadedFigures["rows"][number], t: Words): string {
  if (measure === "count") return "";
  return denominator === null ? t("oversight.denominator-unknown") : String(denominator);
}

export const taskCells = (row: LoadedTasks["rows"][number], { t, day }: Writing): Cells => [
  ["year", String(row.year)],
  ["ordinal", text(row.ordinal)],
  ["content", row.content],
  ["owner", text(row.owner)],
  ["due", day(row.dueOn)],
  ["state", t(`records.conference.task-state.${row.state}`)],
  ["conference", text(row.conference?.title ?? null)],
  ["held", day(row.conference?.heldOn ?? null)],
];

export const memberCells = (row: MemberRow, { t, day }: Writing): Cells => [
  ["board", row.boardName],
  ["board-kind", t(`terms.oversight-body.${row.boardKind}`)],
  ["term-from", day(row.termFrom)],
  ["term-to", day(row.termTo)],
  ["name", row.name],
  ["duty", t(`ward.boards.duty.${row.duty}`)],
  ["neighbourhood", text(row.neighbourhood)],
  ["elected", day(row.electedOn)],
  ["from", day(row.fromOn)],
  ["last", day(row.toOn)],
];

export const programmeCells = (row: ProgrammeRow, { t, day }: Writing): Cells => [
  ["board", row.boardName],
  ["year", String(row.year)],
  ["programme", row.title],
  ["subject", text(row.subject)],
  ["target", text(row.target)],
  ["field", t(`terms.oversight-field.${row.field}`)],
  ["planned-from", day(row.plannedFrom)],
  ["planned-to", day(row.plannedTo)],
  ["plan-sent", day(row.sentOn)],
  ["programme-state", t(`board.programme-state.${row.state}`)],
];

type Asked = { readonly page: ReportedPage | "programmes"; readonly locale: string };

/** A file with what stands on the page: whose it is first, where it is from and whether it is real last. */
export async function recordsCsv<Row extends Provenance>(
  { page, locale }: Asked,
  { ward, line }: Pick<LoadedRecords, "ward" | "line">,
  rows: readonly Row[],
  cellsOf: (row: Row, writing: Writing) => Cells,
): Promise<Response> {
  const t: Words = await getTranslations({ locale });
  const day = (date: CalendarDate | null) => (date ? formatDay(date, locale) : "");
  const lines = line.flatMap((unit) =>
    rows
      .filter(({ unitId }) => unitId === unit.id)
      .map((row): Cells => [
        ["unit", unit.name],
        ["unit-code", unit.code],
        ["unit-from", day(unit.validFrom)],
        ["unit-to", day(unit.validTo)],
        ...cellsOf(row, { t, day }),
        ["as-of", day(row.asOf)],
        ["as-of-note", text(row.asOfNote)],
        ["source", row.source.title],
        ["author", text(row.source.author)],
        ["source-date", day(row.source.publishedOn)],
        ["verified", t(`ui.provenance.${row.verified ? "checked" : "unchecked"}`)],
        ["expires", day(row.expiresOn ?? null)],
        ["withdrawn", text(row.withdrawnNote ?? null)],
        ["illustration", row.isDemonstration ? t("ui.illustration.name") : ""],
      ]),
  );
  const [first] = lines;
  const head = first
    ? first.map(([column]) => t(`ward-records.column.${column}`))
    : [t("ward-records.none-text")];
  return csvReply(`${page}-${ward.slug}.csv`, [
    head,
    ...lines.map((cells) => cells.map(([, cell]) => cell)),
  ]);
}

export const csvReply = (name: string, rows: readonly (readonly string[])[]): Response =>
  new Response(writeCsv(rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": contentDisposition(name),
      "x-content-type-options": "nosniff",
    },
  });
