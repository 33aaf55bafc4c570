import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";

/**
 * What is open to whoever does not agree with an answer, the nearest first.
 * - `second_complaint`: to the superior of who decided (Luật 02/2011/QH13 art. 7(1), 33)
 * - `lawsuit`: at the administrative court, instead of it or after it (art. 7(1), (2))
 * - `reprocessing`: once, by somebody else; a promise of the portal, not of the law
 * - `complaint`: where the answer itself is a decision or an act that harms them (art. 2(1), 7(1))
 */
export type Onward = "second_complaint" | "lawsuit" | "reprocessing" | "complaint";

export type Ended = {
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly reprocessingCount: number;
};

export function onwardOf({ kind, state, reprocessingCount }: Ended): readonly Onward[] {
  if (state !== "answered") return [];
  if (kind === "complaint") return ["second_complaint", "lawsuit"];
  return reprocessingCount === 0 ? ["reprocessing", "complaint"] : ["complaint"];
}
