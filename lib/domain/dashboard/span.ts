import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { reportPeriod, reportQuarterOf } from "@/lib/domain/period/report-period";

/** The times one can look at. Report periods run from the 15th to the 14th. */
export const SPAN_KINDS = [
  "month",
  "quarter",
  "year",
  "report_quarter",
  "report_year",
  "custom",
] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** From the first to the last day, both counted; never beyond today, so that nothing is judged before its time. */
export type Span = {
  readonly kind: SpanKind;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
};

export type AskedSpan = {
  readonly kind: SpanKind;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
};

/** What was asked for, as it stands today; null when the two days give no time at all. */
export function spanOf(asked: AskedSpan, today: CalendarDate): Span | null {
  const { from, to } = bounds(asked, today);
  if (from === null || to === null || from > to || from > today) return null;
  return { kind: asked.kind, from, to: to < today ? to : today };
}

/** The same days a year earlier. @vi cùng kỳ năm trước */
export function yearBefore({ kind, from, to }: Span): Span {
  return { kind, from: aYearEarlier(from), to: aYearEarlier(to) };
}

/** The month of a day and the eleven before it, the oldest first, as "2026-11". */
export function lastTwelveMonths(today: CalendarDate): string[] {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: 12 }, (_, index) => monthName(months - 11 + index));
}

function bounds({ kind, from, to }: AskedSpan, today: CalendarDate) {
  if (kind === "custom") return { from, to };
  if (kind === "report_quarter") return reportQuarterOf(today);
  if (kind === "report_year") return reportPeriod("year", reportQuarterOf(today).year);
  return { from: firstDay(kind, today), to: today };
}

function firstDay(kind: "month" | "quarter" | "year", today: CalendarDate): CalendarDate {
  const [year = "", month = ""] = today.split("-");
  const first = { month: Number(month), quarter: quarterStart(Number(month)), year: 1 }[kind];
  return calendarDate(`${year}-${two(first)}-01`);
}

const quarterStart = (month: number) => month - ((month - 1) % 3);

/** The 29th of February has the 28th for its fellow. */
function aYearEarlier(date: CalendarDate): CalendarDate {
  const rest = date.slice(4);
  return calendarDate(`${Number(date.slice(0, 4)) - 1}${rest === "-02-29" ? "-02-28" : rest}`);
}

const monthName = (months: number) => `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;

const two = (number: number) => String(number).padStart(2, "0");
