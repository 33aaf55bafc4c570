"use server";

import { redirect } from "next/navigation";

import { requireAccount } from "@/lib/auth/gates";
import { ResidentVerdictInput } from "@/lib/domain/oversight/resident-verdict";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { typedIn } from "@/lib/forms/typed-in";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { judgeCompletion } from "@/lib/use-cases/oversight/judge-completion";

import { keepTyped } from "../../../../keep-typed";

/** A resident says whether what was reported done really was. */
export async function judgeAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const form = readForm(ResidentVerdictInput, formData);
    if (!form.ok) return form.state;

    const judged = await judgeCompletion({ actor, scope }, form.value);
    if (!judged.ok) return withProblem(form.values, judged.problem);
    const { recommendationId: id } = form.value;
    const href = { pathname: "/my-cases/verdicts/[id]", params: { id } } as const;
    redirect(`${getPathname({ href, locale: localeOf(formData) })}?done=1`);
  });
}
