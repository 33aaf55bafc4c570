"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { idFrom } from "@/lib/domain/input";
import { fieldsOf, recordInput } from "@/lib/domain/record/content";
import { WhyInput } from "@/lib/domain/record/desk-input";
import { type AuthoredKind, isAuthoredKind } from "@/lib/domain/record/draft";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { beginRecordDraft, changeRecordDraftContent } from "@/lib/use-cases/record/draft-record";

/** The form's own fields; everything else is what the record says. */
const ABOUT_THE_FORM = new Set([
  "draftId",
  "recordId",
  "kind-of-record",
  "revision",
  "baseVersion",
  "intent",
  "reason",
]);

const numberOf = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : null);

/** Begins a draft or changes it; `intent` says which button was pressed. */
export async function saveRecordAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("publisher");
  const sent = (name: string) => {
    const value = formData.get(name);
    return typeof value === "string" ? value : "";
  };
  const kind = sent("kind-of-record");
  if (!isAuthoredKind(kind)) return withProblem({}, "form_malformed");
  const action = sent("intent") === "submit" ? "submit" : "edit";
  const about = { revision: sent("revision"), baseVersion: sent("baseVersion") };
  const form = readRecord(kind, formData, action === "submit");
  const values = { ...form.values, ...about, reason: sent("reason") };
  const isCorrection = idFrom(sent("recordId")) !== null;
  const why = WhyInput.safeParse({ reason: values.reason });
  const lacksReason = isCorrection && action === "submit" && !why.success;
  if (!form.ok || lacksReason) {
    const { fieldErrors } = form.ok ? { fieldErrors: {} } : form.state;
    const wrongReason = lacksReason && { reason: why.error.issues[0]?.message ?? "" };
    return { values, fieldErrors: { ...fieldErrors, ...wrongReason } };
  }

  const saving = {
    kind,
    content: form.value,
    action,
    reason: isCorrection ? values.reason.trim() || null : null,
    baseVersion: numberOf(about.baseVersion),
  } as const;
  const draftId = idFrom(sent("draftId"));
  const saved =
    draftId === null
      ? await beginRecordDraft(context, { ...saving, recordId: idFrom(sent("recordId")) })
      : await changeRecordDraftContent(context, {
          ...saving,
          draftId,
          revision: numberOf(about.revision) ?? 0,
        });
  if (!saved.ok) return refused(values, saved.problem);

  const params = { id: saved.value.draftId };
  const pathname = action === "edit" ? "/desk/records/[id]/edit" : "/desk/records/[id]";
  const address = getPathname({ href: { pathname, params }, locale: localeOf(formData) });
  redirect(action === "edit" ? `${address}?saved=1` : address);
}

function readRecord(kind: AuthoredKind, formData: FormData, complete: boolean) {
  const fields = new FormData();
  for (const [name, value] of formData) {
    if (!ABOUT_THE_FORM.has(name)) fields.append(name, value);
  }
  const repeated = Object.entries(fieldsOf(kind))
    .filter(([, { type }]) => type === "choices")
    .map(([name]) => name);
  return readForm(recordInput(kind, { complete }), fields, { repeated });
}

/** What is wrong with one field stands beside it. */
const FIELD_OF: Readonly<Record<string, string>> = {
  record_indicator_exists: "key",
  record_reason_missing: "reason",
};

function refused(values: FormState["values"], problem: string): FormState {
  const field = FIELD_OF[problem];
  return field ? withFieldError(values, field, problem) : withProblem(values, problem);
}
