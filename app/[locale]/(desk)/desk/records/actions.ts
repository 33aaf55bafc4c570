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
  const form = readWhole(formData);
  if (!form.ok) return form.state;
  const { draftId, recordId, revision, ...saving } = form.value;
  const saved =
    draftId === null
      ? await beginRecordDraft(context, { ...saving, recordId })
      : await changeRecordDraftContent(context, { ...saving, draftId, revision });
  if (!saved.ok) return refused(form.values, saved.problem);

  const params = { id: saved.value.draftId };
  const isKept = saving.action === "edit";
  const pathname = isKept ? "/desk/records/[id]/edit" : "/desk/records/[id]";
  const address = getPathname({ href: { pathname, params }, locale: localeOf(formData) });
  redirect(isKept ? `${address}?saved=1` : address);
}

/** What the record says and what the form says of itself; a complaint about either stands beside its field. */
function readWhole(formData: FormData) {
  const sent = (name: string) => {
    const value = formData.get(name);
    return typeof value === "string" ? value : "";
  };
  const kind = sent("kind-of-record");
  if (!isAuthoredKind(kind)) {
    return { ok: false, state: withProblem({}, "form_malformed") } as const;
  }
  const about = {
    kind,
    action: sent("intent") === "submit" ? "submit" : "edit",
    recordId: idFrom(sent("recordId")),
    draftId: idFrom(sent("draftId")),
    baseVersion: numberOf(sent("baseVersion")),
    revision: numberOf(sent("revision")) ?? 0,
  } as const;
  const form = readRecord(kind, formData, about.action === "submit");
  const kept = ["revision", "baseVersion", "reason"].map((name) => [name, sent(name)] as const);
  const values = { ...form.values, ...Object.fromEntries(kept) };
  const fieldErrors = { ...errorsOf(form), ...reasonErrors(about, sent("reason")) };
  if (!form.ok || Object.keys(fieldErrors).length > 0) {
    return { ok: false, state: { values, fieldErrors } } as const;
  }
  const reason = about.recordId === null ? null : sent("reason").trim() || null;
  return { ok: true, value: { ...about, content: form.value, reason }, values } as const;
}

const errorsOf = (form: ReturnType<typeof readRecord>) => (form.ok ? {} : form.state.fieldErrors);

type About = { readonly recordId: string | null; readonly action: "edit" | "submit" };

/** What is public is never written anew without saying why. */
function reasonErrors({ recordId, action }: About, reason: string): { reason?: string } {
  if (recordId === null || action === "edit") return {};
  const why = WhyInput.safeParse({ reason });
  return why.success ? {} : { reason: why.error.issues[0]?.message ?? "" };
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
