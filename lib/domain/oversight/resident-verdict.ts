import { choice, form, id, paragraphs } from "@/lib/domain/input";

/** What a resident says of a report of completion. @vi đã làm thật, chưa làm */
export const ResidentVerdictInput = form({
  recommendationId: id,
  isDone: choice(["yes", "no"]).transform((answer) => answer === "yes"),
  text: paragraphs({ name: "verdict", min: 10, max: 500 }),
});

/** So often at most, whoever it is about. */
export const MAX_VERDICTS_PER_HOUR = 10;

/**
 * How many residents judged a report. The two sides are known only when five have spoken; the database itself keeps
 * them back before that.
 */
export type VerdictCounts = {
  readonly total: number;
  readonly sides: { readonly done: number; readonly notDone: number } | null;
};
