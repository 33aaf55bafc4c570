import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";

/** Periods of the reports to the inspectorate (circular 02/2021/TT-TTCP art. 7): from the 15th to the 14th. */
export type ReportPeriodKind =
  | "first_quarter"
  | "second_quarter"
  | "third_quarter"
  | "fourth_quarter"
  | "half_year"
  | "nine_months"
  | "year";

export type ReportPeriod = {
  readonly kind: ReportPeriodKind;
  readonly year: number;
  readonly from: CalendarDate;
  /** Last day of the period. */
  readonly to: CalendarDate;
};

/** Month of the first 15th (0 is December of the year before) and of the last 14th. */
const CUT_OFFS: Record<ReportPeriodKind, readonly [from: number, to: number]> = {
  first_quarter: [0, 3],
  second_quarter: [3, 6],
  third_quarter: [6, 9],
  fourth_quarter: [9, 12],
  half_year: [0, 6],
  nine_months: [0, 9],
  year: [0, 12],
};

export function reportPeriod(kind: ReportPeriodKind, year: number): ReportPeriod {
  const [first, last] = CUT_OFFS[kind];
  const from = first === 0 ? day(year - 1, 12, 15) : day(year, first, 15);
  return { kind, year, from, to: day(year, last, 14) };
}

const QUARTERS = ["first_quarter", "second_quarter", "third_quarter", "fourth_quarter"] as const;

/** The quarter of the reports a day belongs to: 15 December opens the next year. */
export function reportQuarterOf(date: CalendarDate): ReportPeriod {
  const year = Number(date.slice(0, 4));
  const periods = QUARTERS.map((kind) => reportPeriod(kind, year));
  return periods.find(({ to }) => date <= to) ?? reportPeriod("first_quarter", year + 1);
}

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  return calendarDate(`${year}-${pad(month)}-${pad(dayOfMonth)}`);
}

const pad = (number: number) => String(number).padStart(2, "0");
