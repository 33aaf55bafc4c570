import * as z from "zod";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { MEASURES, type Scorecard } from "@/lib/domain/scorecard/scorecard";

/** What of a scorecard stands beside a commendation that was proposed from it: figures of one day, never recounted. */
export type ScoreBasis = {
  readonly asOf: CalendarDate;
  readonly permille: number | null;
  readonly measures: readonly {
    readonly measure: (typeof MEASURES)[number];
    readonly counted: number;
    readonly inTime: number;
    readonly permille: number | null;
  }[];
};

export const scoreBasisOf = (
  { measures, permille }: Scorecard,
  asOf: CalendarDate,
): ScoreBasis => ({ asOf, permille, measures });

const permille = z.int().nullable();

const Stored = z.object({
  asOf: z.string().transform(calendarDate),
  permille,
  measures: z.array(
    z.object({ measure: z.enum(MEASURES), counted: z.int(), inTime: z.int(), permille }),
  ),
});

/** As it was kept; null where none was, or of a shape this version does not know. */
export const storedScoreBasis = (kept: unknown): ScoreBasis | null =>
  Stored.safeParse(kept).data ?? null;
