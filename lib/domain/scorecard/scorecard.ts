import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { type DisclosureDates, placedOn } from "@/lib/domain/disclosure/matrix";
import { lastDayToPublish } from "@/lib/domain/reception/days";

/** What a ward is measured by: things that have a last day in law, and whether they were done by it. */
export const MEASURES = ["disclosures", "recommendations", "cases", "receptions"] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * - `in_time`, `late`: done by its last day, or after it;
 * - `overdue`: its last day is over and it is not done: counted, as not kept;
 * - `running`: not done, and its last day is still to come: not counted;
 * - `no_day`: nothing says by when, or the calendar of that year was not entered: not counted.
 */
export const OUTCOMES = ["in_time", "late", "overdue", "running", "no_day"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One line of what the score is counted from. Its two numbers are all that the score needs. */
export type ScoredRow = {
  readonly measure: Measure;
  readonly counted: number;
  readonly inTime: number;
};

export type MeasureScore = ScoredRow & {
  /** Tenths of a percent; null where there is not enough to say it, which is never the same as nothing. */
  readonly permille: number | null;
};

export type Scorecard = {
  readonly measures: readonly MeasureScore[];
  /** The mean of the measures that could be said; null with fewer than `LEAST_MEASURES`. */
  readonly permille: number | null;
};

/** Below this a share would be about persons, not about the ward. */
export const LEAST_CASES = 5;
export const LEAST_MEASURES = 3;

const LEAST: Readonly<Record<Measure, number>> = {
  disclosures: 1,
  recommendations: 1,
  cases: LEAST_CASES,
  receptions: 1,
};

export const hasEnough = ({ measure, counted }: Pick<ScoredRow, "measure" | "counted">) =>
  counted >= LEAST[measure];

/** The score of a ward from its lines and from nothing else: whoever has the lines gets the same. */
export function scorecardOf(rows: readonly ScoredRow[]): Scorecard {
  const measures = MEASURES.map((measure) => scoreOf(measure, rows));
  const said = measures.flatMap(({ permille }) => (permille === null ? [] : [permille]));
  return {
    measures,
    permille: said.length < LEAST_MEASURES ? null : divided(sum(said), said.length),
  };
}

function scoreOf(measure: Measure, rows: readonly ScoredRow[]): MeasureScore {
  const own = rows.filter((row) => row.measure === measure);
  const counted = sum(own.map((row) => row.counted));
  const inTime = sum(own.map((row) => row.inTime));
  const isEnough = hasEnough({ measure, counted });
  return { measure, counted, inTime, permille: isEnough ? divided(1000 * inTime, counted) : null };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** To the nearest whole, a half upwards; of whole numbers only, so that nothing is lost between two machines. */
const divided = (of: number, by: number) => Math.floor((2 * of + by) / (2 * by));

/** A year back from today, or since the ward is. */
export function scoredSince(today: CalendarDate, validFrom: CalendarDate): CalendarDate {
  const yearAgo = addDays(today, -364);
  return yearAgo < validFrom ? validFrom : yearAgo;
}

export type Dated = {
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly outcome: Outcome;
};

/** What became of one thing that was to be done by a day. */
export function outcomeOf(
  dueOn: CalendarDate | null,
  doneOn: CalendarDate | null,
  today: CalendarDate,
): Outcome {
  if (dueOn === null) return "no_day";
  if (doneOn !== null) return doneOn <= dueOn ? "in_time" : "late";
  return dueOn < today ? "overdue" : "running";
}

/** How a line with one thing in it counts. */
export const countsAs = (outcome: Outcome) => ({
  counted: outcome === "in_time" || outcome === "late" || outcome === "overdue" ? 1 : 0,
  inTime: outcome === "in_time" ? 1 : 0,
});

type Asked = {
  readonly since: CalendarDate;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
};

const isWithin = ({ dueOn }: Dated, since: CalendarDate) => dueOn === null || dueOn >= since;

/** The duties of one disclosure: what is public, and what was decided since and is not. */
export function disclosureDuties(row: DisclosureDates, { since, today, calendar }: Asked): Dated[] {
  const { metStanding, openStanding } = placedOn(row, today, calendar);
  const duties: Dated[] = [];
  if (row.met && metStanding) duties.push(dated(metStanding.dueOn, row.met.metOn, today));
  if (openStanding) duties.push(dated(openStanding.dueOn, null, today));
  return duties.filter((duty) => isWithin(duty, since));
}

/** A day of reception against the last day on which it could still be posted. */
export function receptionDuty(
  { onDay, publishedOn }: { readonly onDay: CalendarDate; readonly publishedOn: CalendarDate },
  { today, calendar }: Asked,
): Dated {
  const last = lastDayToPublish(onDay, calendar);
  return dated(last.ok ? last.value : null, publishedOn, today);
}

export const dated = (
  dueOn: CalendarDate | null,
  doneOn: CalendarDate | null,
  today: CalendarDate,
): Dated => ({ dueOn, doneOn, outcome: outcomeOf(dueOn, doneOn, today) });
