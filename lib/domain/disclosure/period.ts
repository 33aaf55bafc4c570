import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { QUARTERS, type Quarter, quarterDays } from "@/lib/domain/disclosure/quarter";

/** What a list or a report of disclosure is about: a quarter, the first half of a year, or the year. */
export const PERIOD_PARTS = ["q1", "q2", "q3", "q4", "h1", "year"] as const;
export type PeriodPart = (typeof PERIOD_PARTS)[number];
export type DisclosurePeriod = { readonly year: number; readonly part: PeriodPart };

/** "2026-q3": as it stands in addresses and in the database. */
export const writePeriod = ({ year, part }: DisclosurePeriod) => `${year}-${part}`;

const WRITTEN = /^(?<year>20\d\d)-(?<part>[a-z0-9]+)$/;

/** The same, read back; null for anything else. */
export function readPeriod(text: string): DisclosurePeriod | null {
  const { year, part: asked } = WRITTEN.exec(text)?.groups ?? {};
  const part = PERIOD_PARTS.find((one) => one === asked);
  return year && part ? { year: Number(year), part } : null;
}

export const quarterPeriod = (year: number, quarter: Quarter): DisclosurePeriod => ({
  year,
  part: `q${quarter}`,
});

/** Null for a period that is no quarter. */
export const quarterIn = ({ part }: DisclosurePeriod): Quarter | null =>
  QUARTERS.find((quarter) => part === `q${quarter}`) ?? null;

export type PeriodDays = { readonly from: CalendarDate; readonly to: CalendarDate };

export function periodDays(period: DisclosurePeriod): PeriodDays {
  const { year, part } = period;
  const quarter = quarterIn(period);
  if (quarter !== null) return quarterDays(year, quarter);
  return {
    from: calendarDate(`${year}-01-01`),
    to: calendarDate(part === "h1" ? `${year}-06-30` : `${year}-12-31`),
  };
}

const ROMAN: Record<Quarter, string> = { 1: "I", 2: "II", 3: "III", 4: "IV" };

/** "quý III năm 2026", inside a Vietnamese sentence. */
export function periodInWords(period: DisclosurePeriod): string {
  const { year, part } = period;
  const quarter = quarterIn(period);
  if (quarter !== null) return `quý ${ROMAN[quarter]} năm ${year}`;
  return part === "h1" ? `sáu tháng đầu năm ${year}` : `năm ${year}`;
}
