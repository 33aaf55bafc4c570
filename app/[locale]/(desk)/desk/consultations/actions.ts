"use server";

import { redirect } from "next/navigation";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import { consultationContentInput } from "@/lib/domain/consultation/input";
import { idFrom } from "@/lib/domain/input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { previewOf } from "@/lib/forms/preview";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { beginConsultation, changeDraft } from "@/lib/use-cases/consultation/draft-consultation";

/** The form's own fields; everything else is what people are asked. */
const ABOUT_THE_FORM = new Set(["consultationId", "revision", "intent"]);

/** Begins a consultation or changes its draft; `intent` says which button was pressed. */
export async function saveConsultationAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const preview = previewOf(formData);
  if (preview) return preview;
  const sent = (name: string) => {
    const value = formData.get(name);
    return typeof value === "string" ? value : "";
  };
  const action = sent("intent") === "submit" ? "submit" : "edit";
  const fields = new FormData();
  for (const [name, value] of formData) {
    if (!ABOUT_THE_FORM.has(name)) fields.append(name, value);
  }
  const today = await findToday(scope);
  const form = readForm(consultationContentInput({ today, complete: action === "submit" }), fields);
  const values = { ...form.values, revision: sent("revision") };
  if (!form.ok) return { ...form.state, values };

  const consultationId = idFrom(sent("consultationId"));
  const saving = { content: form.value, action } as const;
  const saved =
    consultationId === null
      ? await beginConsultation({ actor, scope }, saving)
      : await changeDraft(
          { actor, scope },
          { ...saving, consultationId, revision: Number(values.revision) },
        );
  if (!saved.ok) return withProblem(values, saved.problem);

  const params = { id: saved.value.consultationId };
  const pathname = action === "edit" ? "/desk/consultations/[id]/edit" : "/desk/consultations/[id]";
  const address = getPathname({ href: { pathname, params }, locale: localeOf(formData) });
  redirect(action === "edit" ? `${address}?saved=1` : address);
}
