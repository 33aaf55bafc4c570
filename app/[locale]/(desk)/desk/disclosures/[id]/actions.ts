"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import {
  AmendDisclosureInput,
  DisclosureVersionInput,
  EndPostingInput,
  ReturnDisclosureInput,
} from "@/lib/domain/disclosure/draft-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { amendDisclosure } from "@/lib/use-cases/disclosure/amend-disclosure";
import { endPosting } from "@/lib/use-cases/disclosure/end-posting";
import { publishDisclosure } from "@/lib/use-cases/disclosure/publish-disclosure";
import { returnDisclosure } from "@/lib/use-cases/disclosure/return-disclosure";

import { answer } from "./back-to";

export async function publishDisclosureAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(DisclosureVersionInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await publishDisclosure({ actor, scope }, form.value));
}

export async function returnDisclosureAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(ReturnDisclosureInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await returnDisclosure({ actor, scope }, form.value));
}

export async function amendDisclosureAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(AmendDisclosureInput, formData);
  if (!form.ok) return form.state;

  const opened = await amendDisclosure({ actor, scope }, form.value);
  if (!opened.ok) return withProblem(form.values, opened.problem);
  const params = { id: opened.value.disclosureId };
  redirect(
    getPathname({
      href: { pathname: "/desk/disclosures/[id]/edit", params },
      locale: localeOf(formData),
    }),
  );
}

export async function endPostingAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const form = readForm(EndPostingInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await endPosting({ actor, scope }, form.value));
}
