import type { Summary } from "../measure/statistics";

/** What a work must reach; what isn't named isn't judged. */
export type Goal = {
  /** At least this share of the limit's rate. */
  readonly ratio?: number;
  /** At least so many a second. */
  readonly rate?: number;
  /** The middle one takes at most so many milliseconds. */
  readonly p50?: number;
  /** Less than so many milliseconds, below a million cases and from there on. */
  readonly p95?: number;
  readonly p95AtMillion?: number;
};

export type Verdict = "met" | "missed" | "none";

type Measured = { readonly ours: Summary; readonly ratio: number | null };

const MILLION = 1_000_000;

const p95Goal = ({ p95, p95AtMillion }: Goal, cases: number) =>
  cases >= MILLION ? (p95AtMillion ?? p95) : p95;

/** A figure that could not be measured keeps to no bound; without a bound there is nothing to keep to. */
const keepsTo = (
  bound: number | undefined,
  figure: number | null,
  isKept: (apart: number) => boolean,
) => (bound === undefined ? [] : [figure !== null && isKept(figure - bound)]);

/** A goal that was reached with errors is missed. */
export function judge(goal: Goal, { ours, ratio }: Measured, cases: number): Verdict {
  const held = [
    keepsTo(goal.ratio, ratio, (apart) => apart >= 0),
    keepsTo(goal.rate, ours.rate, (apart) => apart >= 0),
    keepsTo(goal.p50, ours.p50, (apart) => apart <= 0),
    keepsTo(p95Goal(goal, cases), ours.p95, (apart) => apart < 0),
  ].flat();
  if (Object.keys(ours.errors).length > 0) return "missed";
  if (held.length === 0) return "none";
  return held.every(Boolean) ? "met" : "missed";
}

/** What a p95 may become while the cases grow from the smallest size to the largest. */
export const MOST_GROWTH = 1.5;

/** In the words of the table. */
export function sayGoal(goal: Goal, cases: number): string {
  const p95 = p95Goal(goal, cases);
  return [
    goal.ratio === undefined ? [] : [`≥ 1/${Math.round(1 / goal.ratio)}`],
    goal.rate === undefined ? [] : [`≥ ${goal.rate} /s`],
    goal.p50 === undefined ? [] : [`p50 ≤ ${goal.p50} ms`],
    p95 === undefined ? [] : [`p95 < ${p95} ms`],
  ]
    .flat()
    .join(", ");
}
