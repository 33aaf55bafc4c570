/** What is counted in one unit over one time. */
export const FIGURES = [
  /** By day of receipt. @vi đã nhận */
  "received",
  /** Periods by the day they were due: kept, kept too late, run out and still open. */
  "met",
  "late",
  "openLate",
  /** By day of the rating. */
  "rated",
  "satisfied",
] as const;
export type FigureName = (typeof FIGURES)[number];

/** Today's standing, whatever time is looked at. */
export const STANDINGS = ["open", "overdue"] as const;
export type StandingName = (typeof STANDINGS)[number];

export type SpanFigures = Readonly<Record<FigureName, number>>;
export type StandingFigures = Readonly<Record<StandingName, number>>;

export const NO_FIGURES: SpanFigures = {
  received: 0,
  met: 0,
  late: 0,
  openLate: 0,
  rated: 0,
  satisfied: 0,
};

/** What had to be kept by now, and how. */
export const NO_DUE: Due = { met: 0, late: 0, openLate: 0 };

export const NO_STANDING: StandingFigures = { open: 0, overdue: 0 };

/** Adds up some units; one that nothing is known of has nothing. */
export function addUp<Name extends string>(
  none: Readonly<Record<Name, number>>,
  unitIds: Iterable<string>,
  byUnit: ReadonlyMap<string, Readonly<Record<Name, number>>>,
): Readonly<Record<Name, number>> {
  const sum: Record<Name, number> = { ...none };
  for (const unitId of unitIds) {
    const figures = byUnit.get(unitId);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record are its names
    for (const name of Object.keys(none) as Name[]) sum[name] += figures?.[name] ?? 0;
  }
  return sum;
}

/**
 * Kept in time among all that had to be kept by now. What is open and overdue counts as not kept: leaving a case
 * lying never improves the figure. Null when nothing was due.
 */
export function onTimeShare({ met, late, openLate }: Due): number | null {
  const due = met + late + openLate;
  return due === 0 ? null : met / due;
}

type Due = { readonly met: number; readonly late: number; readonly openLate: number };

/** Those who gave 4 or 5 of 5 among those who rated; null when nobody did. */
export function satisfiedShare({ rated, satisfied }: Pick<SpanFigures, "rated" | "satisfied">) {
  return rated === 0 ? null : satisfied / rated;
}
