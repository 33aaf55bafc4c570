import type { CaseKind } from "@/lib/domain/case-file/case-file";

/** What somebody may want to tell, in the words of the first page of filing. */
export const MATTERS = [
  /** A decision or an act of an office or of its people that I think is wrong. */
  "decision_or_act",
  /** A person or an office that breaks the law. */
  "violation",
  /** Something I see that is broken, dirty, dangerous, slow. */
  "issue_seen",
  /** A proposal, a wish for the ward. */
  "suggestion",
] as const;
export type Matter = (typeof MATTERS)[number];

export type KindAnswers = {
  /** At least one; several when the story has several parts. */
  readonly matters: readonly Matter[];
  /** Whether the decision or act harms me, or those I speak for. */
  readonly affectsMe: boolean;
};

/** A denunciation is explained, not taken: it is made at the counter. */
export type ProposedKind = CaseKind | "denunciation";

export type KindProposal = {
  readonly kind: ProposedKind;
  /** Other parts of the story: each has to be filed by itself (Law on citizen reception art. 25(3)). */
  readonly others: readonly ProposedKind[];
};

/** The most binding kind comes first: it has the shortest time bar and the strictest form. */
const ORDER: readonly ProposedKind[] = ["complaint", "denunciation", "report", "petition"];

/** The kind that plain answers point to. */
export function proposeKind({ matters, affectsMe }: KindAnswers): KindProposal {
  const kinds = new Set(matters.map((matter) => kindOf(matter, affectsMe)));
  const [kind = "report", ...others] = ORDER.filter((each) => kinds.has(each));
  return { kind, others };
}

function kindOf(matter: Matter, affectsMe: boolean): ProposedKind {
  switch (matter) {
    case "decision_or_act":
      return affectsMe ? "complaint" : "report";
    case "violation":
      return "denunciation";
    case "issue_seen":
      return "report";
    case "suggestion":
      return "petition";
  }
  return matter satisfies never;
}
