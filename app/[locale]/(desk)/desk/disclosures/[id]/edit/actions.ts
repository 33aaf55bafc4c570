"use server";

import { redirect } from "next/navigation";

import { findDisclosureAtDesk } from "@/db/queries/disclosure-desk";
import { requirePosition } from "@/lib/auth/gates";
import { disclosureContentInput } from "@/lib/domain/disclosure/draft-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { previewOf } from "@/lib/forms/preview";
import { typedIn } from "@/lib/forms/typed-in";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { changeDisclosure } from "@/lib/use-cases/disclosure/change-disclosure";

/** The form's own fields; everything else is what the version says. */
const ABOUT_THE_FORM = new Set(["disclosureId", "revision", "intent"]);

/** Saves or sends what is to be public; `intent` says which button was pressed. */
export async function saveDisclosureAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const preview = previewOf(formData);
  if (preview) return preview;
  const sent = (name: string) => {
    const value = formData.get(name);
    return typeof value === "string" ? value : "";
  };
  const disclosure = await findDisclosureAtDesk(scope, sent("disclosureId"));
  if (!disclosure) return withProblem(typedIn(formData), "disclosure_not_found");

  const action = sent("intent") === "submit" ? "submit" : "edit";
  const fields = new FormData();
  for (const [name, value] of formData) {
    if (!ABOUT_THE_FORM.has(name)) fields.append(name, value);
  }
  const { id: disclosureId, item, today } = disclosure;
  const form = readForm(
    disclosureContentInput(item, { today, complete: action === "submit" }),
    fields,
  );
  const values = { ...form.values, revision: sent("revision") };
  if (!form.ok) return { ...form.state, values };

  const revision = Number(values.revision);
  const change = { disclosureId, revision, content: form.value, action } as const;
  const saved = await changeDisclosure({ actor, scope }, change);
  if (!saved.ok) return withProblem(values, saved.problem);

  const locale = localeOf(formData);
  const pathname = action === "edit" ? "/desk/disclosures/[id]/edit" : "/desk/disclosures/[id]";
  const address = getPathname({ href: { pathname, params: { id: disclosureId } }, locale });
  redirect(action === "edit" ? `${address}?saved=1` : address);
}
