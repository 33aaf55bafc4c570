import { CHAIN_STEPS, type ChainStep, type ChainStepName } from "@/components/ui/chain";

/** How far one result has come, in counts over its recommendations. */
export type ResultProgress = {
  readonly findings: number;
  readonly recommendations: number;
  readonly answered: number;
  /** Answered after the day by which they had to be. */
  readonly answeredLate: number;
  /** Not answered, and the day has passed. */
  readonly overdue: number;
  /** Photographs and documents that show what was done. */
  readonly evidence: number;
  readonly verified: number;
};

type Standing = ChainStep["standing"];

/**
 * The five steps. The first that is not done is the open one, unless its day has passed: then it is late. A step
 * done late stays marked so.
 */
export function standingsOf(progress: ResultProgress): Record<ChainStepName, Standing> {
  const { recommendations, answered, answeredLate, overdue, evidence, verified } = progress;
  // Without a recommendation there is nothing anybody waits for.
  if (recommendations === 0) {
    return {
      finding: "done",
      recommendation: "ahead",
      answer: "ahead",
      evidence: "ahead",
      verdict: "ahead",
    };
  }

  const isVerified = verified >= recommendations;
  const isAnswered = answered >= recommendations;
  const hasEvidence = evidence > 0 || isVerified;
  const isLate = answeredLate > 0 || overdue > 0;
  return {
    finding: "done",
    recommendation: "done",
    answer: isLate ? "late" : standing(isAnswered, true),
    evidence: standing(hasEvidence, isAnswered),
    verdict: standing(isVerified, isAnswered && hasEvidence),
  };
}

const standing = (isDone: boolean, isReached: boolean): Standing => {
  if (isDone) return "done";
  return isReached ? "open" : "ahead";
};

export function miniChainOf(progress: ResultProgress): ChainStep[] {
  const standings = standingsOf(progress);
  return CHAIN_STEPS.map((name) => ({ name, standing: standings[name] }));
}
