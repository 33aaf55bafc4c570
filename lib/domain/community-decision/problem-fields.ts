import { FIELD_OF } from "@/lib/domain/community-decision/plan";

/** What a rule refuses, beside the field it is about. */
const FIELDS: Readonly<Record<string, string>> = {
  ...FIELD_OF,
  day_is_over: "heldOn",
  starts_at_missing: "startsAt",
  ends_on_missing: "endsOn",
  witnesses_missing: "isWitnessed",
  correction_reason_missing: "correctionReason",
  tally_line_impossible: "tallies",
  sent_before_the_vote: "sentOn",
  answered_before_it_came: "answeredOn",
  in_force_before_the_vote: "inForceOn",
  repealed_before_the_vote: "repealedOn",
};

/** Null where it is about the whole. */
export const fieldOfProblem = (problem: string): string | null => FIELDS[problem] ?? null;
