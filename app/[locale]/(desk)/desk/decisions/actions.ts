"use server";

import { redirect } from "next/navigation";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import { decisionContentInput } from "@/lib/domain/community-decision/content-input";
import { idFrom } from "@/lib/domain/input";
import { type FormState, readForm } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { beginDecision, changeDraft } from "@/lib/use-cases/community-decision/draft-decision";

import { refused } from "./refused";

/** The form's own fields; everything else is what the people decide. */
const ABOUT_THE_FORM = new Set(["decisionId", "followsId", "revision", "intent"]);

/** Begins a decision or changes its draft; `intent` says which button was pressed. */
export async function saveDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
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
  const form = readForm(decisionContentInput({ today, complete: action === "submit" }), fields);
  const values = { ...form.values, revision: sent("revision") };
  if (!form.ok) return { ...form.state, values };

  const decisionId = idFrom(sent("decisionId"));
  const saving = { content: form.value, action } as const;
  const saved =
    decisionId === null
      ? await beginDecision({ actor, scope }, { ...saving, followsId: idFrom(sent("followsId")) })
      : await changeDraft(
          { actor, scope },
          { ...saving, decisionId, revision: Number(values.revision) },
        );
  if (!saved.ok) return refused(values, saved.problem);

  const params = { id: saved.value.decisionId };
  const pathname = action === "edit" ? "/desk/decisions/[id]/edit" : "/desk/decisions/[id]";
  const address = getPathname({ href: { pathname, params }, locale: localeOf(formData) });
  redirect(action === "edit" ? `${address}?saved=1` : address);
}
