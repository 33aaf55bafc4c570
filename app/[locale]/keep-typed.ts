import "server-only";
import { unstable_rethrow } from "next/navigation";

import { findKept } from "@/lib/auth/kept-words";
import { type FormState, withProblem } from "@/lib/forms/form-state";
import { typedIn } from "@/lib/forms/typed-in";
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

/** A form that was sent when its session was over, as it was typed; null for all others. */
export async function keptState(): Promise<FormState | null> {
  const typed = await findKept();
  return typed && withProblem(typed, "signed_out_meanwhile");
}
