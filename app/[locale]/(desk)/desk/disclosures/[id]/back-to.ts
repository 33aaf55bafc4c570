import "server-only";
import { redirect } from "next/navigation";

import { type FormState, type FormValues, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

type Outcome =
  | { readonly ok: true; readonly value: { readonly disclosureId: string } }
  | { readonly ok: false; readonly problem: string };

/** Back to the page of what was acted on, or to the form with what is wrong. */
export function answer(formData: FormData, values: FormValues, outcome: Outcome): FormState {
  if (!outcome.ok) return withProblem(values, outcome.problem);
  const params = { id: outcome.value.disclosureId };
  redirect(
    getPathname({
      href: { pathname: "/desk/disclosures/[id]", params },
      locale: localeOf(formData),
    }),
  );
}
