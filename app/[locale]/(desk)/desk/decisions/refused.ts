import { fieldOfProblem } from "@/lib/domain/community-decision/problem-fields";
import {
  type FormState,
  type FormValues,
  withFieldError,
  withProblem,
} from "@/lib/forms/form-state";

/** The form as it was sent, with what a rule refused beside its field. */
export function refused(values: FormValues, problem: string): FormState {
  const field = fieldOfProblem(problem);
  return field === null ? withProblem(values, problem) : withFieldError(values, field, problem);
}
