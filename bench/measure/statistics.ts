/** The smallest value that so many of a hundred do not exceed; `sorted` goes upwards. */
export function percentile(sorted: readonly number[], ofHundred: number): number | null {
  if (sorted.length === 0) return null;
  const rank = Math.ceil((ofHundred / 100) * sorted.length);
  return sorted[Math.max(rank, 1) - 1] ?? null;
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)] ?? null;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Answers of another kind by their status, and those that never came; each with how often. */
export type Errors = Readonly<Record<string, number>>;

/** What happened in one stretch of time under load. */
export type Slice = {
  /** In milliseconds, of every answer that was as expected. */
  readonly durations: readonly number[];
  readonly seconds: number;
  readonly errors: Errors;
};

export type Summary = {
  readonly answers: number;
  readonly errors: Errors;
  /** Per second: the median of the slices. */
  readonly rate: number | null;
  /** In milliseconds, over all slices. */
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
};

const rateOf = ({ durations, seconds }: Slice) => durations.length / seconds;

export function summarise(slices: readonly Slice[]): Summary {
  const all = slices.flatMap(({ durations }) => durations).sort((a, b) => a - b);
  return {
    answers: all.length,
    errors: addUp(slices.map(({ errors }) => errors)),
    rate: median(slices.map(rateOf)),
    p50: percentile(all, 50),
    p95: percentile(all, 95),
    p99: percentile(all, 99),
  };
}

function addUp(all: readonly Errors[]): Errors {
  const sums = new Map<string, number>();
  for (const [name, count] of all.flatMap((errors) => Object.entries(errors))) {
    if (count > 0) sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return Object.fromEntries(sums);
}

/** How much of the limit's rate was reached: the median over slices that followed one another. */
export function ratioOf(ours: readonly Slice[], limits: readonly Slice[]): number | null {
  const pairs = ours.flatMap((slice, index) => {
    const limit = limits[index];
    return limit && limit.durations.length > 0 ? [rateOf(slice) / rateOf(limit)] : [];
  });
  return median(pairs);
}
