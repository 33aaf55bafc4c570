import type { FormState } from "./form-state";
import { typedIn } from "./typed-in";

/** The form as it was typed, when it was only sent to see how its texts will look; null when more was meant. */
export function previewOf(formData: FormData): FormState | null {
  if (formData.get("intent") !== "preview") return null;
  return { fieldErrors: {}, values: typedIn(formData) };
}
