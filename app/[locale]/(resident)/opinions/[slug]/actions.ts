"use server";

import { redirect } from "next/navigation";

import { requireAccount } from "@/lib/auth/gates";
import { OpinionInput } from "@/lib/domain/consultation/input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { typedIn } from "@/lib/forms/typed-in";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { giveOpinion } from "@/lib/use-cases/consultation/give-opinion";

import { keepTyped } from "../../../keep-typed";

export async function giveOpinionAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const form = readForm(OpinionInput, formData);
    if (!form.ok) return form.state;

    const { consultation: slug, ...opinion } = form.value;
    const given = await giveOpinion({ actor, scope }, { slug, opinion });
    if (!given.ok) return withProblem(form.values, given.problem);
    const href = { pathname: "/opinions/[slug]", params: { slug } } as const;
    redirect(`${getPathname({ href, locale: localeOf(formData) })}?saved=1`);
  });
}
