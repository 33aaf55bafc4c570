import type { FormValues } from "./form-state";

const NAMED_LIKE_A_SECRET = /password/i;

/** Everything typed into a form, as it was typed; React's own fields and passwords are left out. */
export function typedIn(formData: FormData, leaveOut: readonly string[] = []): FormValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of formData) {
    if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
    if (NAMED_LIKE_A_SECRET.test(name) || leaveOut.includes(name)) continue;
    (values[name] ??= []).push(value);
  }
  return values;
}
