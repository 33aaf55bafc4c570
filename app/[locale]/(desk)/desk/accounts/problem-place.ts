import { type FormState, withFieldError, withProblem } from "@/lib/forms/form-state";

/** Beside which field a refusal of the whole stands. */
const FIELD_OF: Readonly<Record<string, string>> = {
  email_has_account: "email",
  term_backwards: "last",
  unit_not_then: "unit",
  position_overlaps: "role",
  positions_conflict: "role",
  end_in_past: "end",
};

export function besideItsField(values: FormState["values"], problem: string): FormState {
  const field = FIELD_OF[problem];
  return field ? withFieldError(values, field, problem) : withProblem(values, problem);
}
