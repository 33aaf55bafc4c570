import { type Decision, passes, type Threshold, thresholdFor } from "@/lib/domain/procedure/vote";

/** How the households of one neighbourhood voted; one ballot a household (art. 19(3)). */
export type Votes = {
  /** All there are, whether they came or not. */
  readonly households: number;
  /** Came to the meeting, gave their ballot back, or took part on-line. */
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
  readonly other: number;
};

export type Tally = Votes & { readonly neighbourhood: string };

/** Nobody votes twice, and nobody votes who was not there. */
export const isPossible = ({ households, present, inFavour, against, other }: Votes): boolean =>
  [households, present, inFavour, against, other].every(
    (count) => Number.isSafeInteger(count) && count >= 0,
  ) &&
  households > 0 &&
  present <= households &&
  inFavour + against + other <= present;

/** The fewest of `total` that reach the share, in whole numbers. */
export const neededOf = (share: Threshold["share"], total: number): number =>
  share === "two_thirds" ? Math.floor((2 * total + 2) / 3) : Math.floor(total / 2) + 1;

/**
 * When a neighbourhood counts as in favour of what the whole ward decides. Article 21(1) asks for two thirds of the
 * neighbourhoods and does not say when one of them is; we ask the same of its households as if it decided alone.
 */
const NEIGHBOURHOOD_AGREES = {
  share: "two_thirds",
  article: "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 21 khoản 1",
  from: "2023-07-01",
  /** Shown as "cần xác nhận". */
  needsConfirmation: true,
} as const;

export const agrees = ({ households, inFavour }: Votes): boolean => {
  const counted = passes(NEIGHBOURHOOD_AGREES, { inFavour, total: households });
  return counted.ok && counted.value;
};

export type Outcome = {
  readonly threshold: Threshold;
  /** Of all households, or of all neighbourhoods. */
  readonly inFavour: number;
  readonly total: number;
  readonly needed: number;
  readonly hasPassed: boolean;
};

/**
 * What the counts come to: measured against all households, or all neighbourhoods, never against those who came.
 * `neighbourhoods` is how many the ward has: one that did not report is not in favour.
 */
export function outcomeOf(
  decision: Decision,
  tallies: readonly Votes[],
  neighbourhoods: number | null,
): Outcome {
  const threshold = thresholdFor(decision);
  const isWard = threshold.of === "neighbourhoods";
  const inFavour = isWard
    ? tallies.filter((tally) => agrees(tally)).length
    : sumOf(tallies).inFavour;
  const total = isWard ? (neighbourhoods ?? tallies.length) : sumOf(tallies).households;
  const counted = passes(threshold, { inFavour, total });
  return {
    threshold,
    inFavour,
    total,
    needed: neededOf(threshold.share, total),
    hasPassed: counted.ok && counted.value,
  };
}

/** So few came that the share could not be reached, even had all agreed (art. 19(1)b). */
export function lackedQuorum(decision: Decision, votes: Votes): boolean {
  const { share } = thresholdFor(decision);
  return votes.present < neededOf(share, votes.households);
}

export const sumOf = (all: readonly Votes[]): Votes => {
  const sum = (name: keyof Votes) => all.reduce((total, votes) => total + votes[name], 0);
  return {
    households: sum("households"),
    present: sum("present"),
    inFavour: sum("inFavour"),
    against: sum("against"),
    other: sum("other"),
  };
};
