import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { DisclosureDates } from "@/lib/domain/disclosure/matrix";
import {
  countsAs,
  type Dated,
  dated,
  disclosureDuties,
  hasEnough,
  receptionDuty,
  type ScoredRow,
} from "@/lib/domain/scorecard/scorecard";

/** A line of the file from which the score can be counted again. */
export type ScoreLine = ScoredRow & {
  readonly what: string;
  /** Null for the line of the cases, which is a sum. */
  readonly duty: Dated | null;
  readonly isIllustration: boolean;
};

type WhatOf = {
  readonly cases: string;
  readonly reception: (onDay: CalendarDate) => string;
};

/** Who only counts needs no names. */
const UNNAMED: WhatOf = { cases: "", reception: () => "" };

/** The facts of one ward, from whichever table they were read. */
export type ScoredFacts = {
  readonly since: CalendarDate;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
  readonly disclosures: readonly (DisclosureDates & {
    readonly title: string | null;
    readonly name: string;
    readonly isDemonstration: boolean;
  })[];
  readonly recommendations: readonly {
    readonly text: string;
    readonly dueOn: CalendarDate | null;
    readonly answeredOn: CalendarDate | null;
    readonly isDemonstration: boolean;
  }[];
  readonly receptions: readonly {
    readonly onDay: CalendarDate;
    readonly publishedOn: CalendarDate;
    readonly isDemonstration: boolean;
  }[];
  readonly cases: { readonly inTime: number; readonly late: number; readonly overdue: number };
  readonly isIllustrated: boolean;
};

type Single = Pick<ScoreLine, "measure" | "what" | "isIllustration"> & { readonly duty: Dated };

const single = (line: Single): ScoreLine => ({ ...line, ...countsAs(line.duty.outcome) });

/** Every thing that had a last day, and the cases as one sum. Too few cases are no line: they would be about persons. */
export function scoreLines(loaded: ScoredFacts, what: WhatOf = UNNAMED): ScoreLine[] {
  const { disclosures, recommendations, receptions, today } = loaded;
  return [
    ...disclosures.flatMap((row) =>
      disclosureDuties(row, loaded).map((duty) =>
        single({
          measure: "disclosures",
          what: row.title ?? row.name,
          duty,
          isIllustration: row.isDemonstration,
        }),
      ),
    ),
    ...recommendations.map(({ text, dueOn, answeredOn, isDemonstration }) =>
      single({
        measure: "recommendations",
        what: text,
        duty: dated(dueOn, answeredOn, today),
        isIllustration: isDemonstration,
      }),
    ),
    ...caseLine(loaded, what.cases),
    ...receptions.map((day) =>
      single({
        measure: "receptions",
        what: what.reception(day.onDay),
        duty: receptionDuty(day, loaded),
        isIllustration: day.isDemonstration,
      }),
    ),
  ];
}

function caseLine({ cases, isIllustrated }: ScoredFacts, what: string): ScoreLine[] {
  const { inTime, late, overdue } = cases;
  const row = { measure: "cases" as const, counted: inTime + late + overdue, inTime };
  return hasEnough(row) ? [{ ...row, what, duty: null, isIllustration: isIllustrated }] : [];
}
