import * as z from "zod";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { PROJECT_STAGES } from "@/lib/domain/oversight/record";

const day = z.string().transform(calendarDate).nullable();

/** A project as it was kept when it was changed: a row of the table, as the database wrote it down. */
const Snapshot = z.object({
  version: z.number(),
  as_of: day,
  stage: z.enum(PROJECT_STAGES),
  progress_percent: z.number().nullable(),
  capital_dong: z.number().nullable(),
  disbursed_dong: z.number().nullable(),
  due_on: day,
  expires_on: day.default(null),
  owner: z.string().nullable(),
  contractor: z.string().nullable(),
});
type Snapshot = z.infer<typeof Snapshot>;

/** What of a project can change and is told when it does. */
export const PROJECT_FACTS = [
  "stage",
  "progress_percent",
  "capital_dong",
  "disbursed_dong",
  "due_on",
  "expires_on",
  "owner",
  "contractor",
] as const satisfies readonly (keyof Snapshot)[];
export type ProjectFact = (typeof PROJECT_FACTS)[number];

export type ProjectChange = {
  readonly fact: ProjectFact;
  readonly before: string | number | null;
  readonly after: string | number | null;
};

export type ProjectVersion = {
  readonly version: number;
  /** The day the facts are of; null when the source does not say. */
  readonly asOf: CalendarDate | null;
  readonly progressPercent: number | null;
  /** Against the version before; none for the first. */
  readonly changes: readonly ProjectChange[];
};

/**
 * How a project went, the earliest first, told from what was kept of it: nothing is computed that nobody reported. A
 * snapshot of a shape this version does not know is left out.
 */
export function projectHistory(snapshots: readonly unknown[]): ProjectVersion[] {
  const kept = snapshots
    .flatMap((snapshot) => Snapshot.safeParse(snapshot).data ?? [])
    .toSorted((a, b) => a.version - b.version);
  return kept.map((now, index) => ({
    version: now.version,
    asOf: now.as_of,
    progressPercent: now.progress_percent,
    changes: changesFrom(kept[index - 1], now),
  }));
}

function changesFrom(before: Snapshot | undefined, now: Snapshot): ProjectChange[] {
  if (!before) return [];
  return PROJECT_FACTS.filter((fact) => before[fact] !== now[fact]).map((fact) => ({
    fact,
    before: before[fact],
    after: now[fact],
  }));
}

/** The reported progress over time: one point for each day something was reported of, the last word of that day. */
export function progressOverTime(
  history: readonly ProjectVersion[],
): { readonly asOf: CalendarDate; readonly share: number }[] {
  const points = new Map<CalendarDate, number>();
  for (const { asOf, progressPercent } of history) {
    if (asOf !== null && progressPercent !== null) points.set(asOf, progressPercent / 100);
  }
  return [...points]
    .map(([asOf, share]) => ({ asOf, share }))
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf));
}
