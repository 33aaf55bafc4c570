import { type Outcome, type Stance, STANCES } from "@/lib/domain/consultation/consultation";

/** How many said what. */
export type Counts = Readonly<Record<Stance, number>>;

export const opinionsIn = (counts: Counts): number =>
  STANCES.reduce((sum, stance) => sum + counts[stance], 0);

export const sumOf = (all: readonly Counts[]): Counts => ({
  agree: all.reduce((sum, { agree }) => sum + agree, 0),
  disagree: all.reduce((sum, { disagree }) => sum + disagree, 0),
  other: all.reduce((sum, { other }) => sum + other, 0),
});

/** What more than half of all opinions say; null where nothing is, as with no opinion at all. */
export function majorityOf(counts: Counts): Stance | null {
  const total = opinionsIn(counts);
  return STANCES.find((stance) => 2 * counts[stance] > total) ?? null;
}

const FOLLOWS: Record<Stance, readonly Outcome[]> = {
  agree: ["as_drafted"],
  disagree: ["dropped"],
  other: ["changed", "dropped"],
};

/**
 * What is decided is not what most people said: then the reasons are owed (art. 28(3), (4)). Where most agreed to a
 * draft that is changed, or refused one that is only changed, they are owed too.
 */
export function departsFrom(counts: Counts, outcome: Outcome): boolean {
  const majority = majorityOf(counts);
  return majority !== null && !FOLLOWS[majority].includes(outcome);
}
