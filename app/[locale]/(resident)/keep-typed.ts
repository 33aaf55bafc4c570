import "server-only";
import { unstable_rethrow } from "next/navigation";

import { type FormState, type FormValues, withProblem } from "@/lib/forms/form-state";
import { log } from "@/lib/log";

/**
 * Carries out an action; when the portal itself fails, the form comes back with every word in it and says that
 * nothing was saved.
 */
export async function keepTyped(
  formData: FormData,
  action: () => Promise<FormState>,
): Promise<FormState> {
  try {
    return await action();
  } catch (error) {
    unstable_rethrow(error);
    log.error("form_not_saved", { error });
    return withProblem(typedIn(formData), "not_saved");
  }
}

/** Everything typed, as it was typed; React's own fields are left out. */
export function typedIn(formData: FormData, leaveOut: readonly string[] = []): FormValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of formData) {
    if (typeof value !== "string" || name.startsWith("$ACTION") || leaveOut.includes(name))
      continue;
    (values[name] ??= []).push(value);
  }
  return values;
}
