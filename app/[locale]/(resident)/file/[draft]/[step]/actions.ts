"use server";

import { redirect } from "next/navigation";

import { findDraft, listPlaces } from "@/db/queries/draft";
import { requireAccount } from "@/lib/auth/gates";
import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import {
  filingContentInput,
  FilingFilerInput,
  FilingKindInput,
  FilingPlaceInput,
  FilingQuestionsInput,
  FilingSendInput,
} from "@/lib/domain/case-file/input";
import { proposeKind } from "@/lib/domain/case-file/kind-proposal";
import { idFrom } from "@/lib/domain/input";
import { ok } from "@/lib/domain/result";
import type { AccountScope } from "@/lib/domain/scope";
import { wardChosen, wardNamed } from "@/lib/domain/unit/ward-named";
import { type FormState, PRISTINE, readForm, withProblem } from "@/lib/forms/form-state";
import { typedIn } from "@/lib/forms/typed-in";
import { filingHref } from "@/lib/i18n/filing-pages";
import { getPathname } from "@/lib/i18n/navigation";
import { discardDraft } from "@/lib/use-cases/case-file/discard-draft";
import { fileCase } from "@/lib/use-cases/case-file/file-case";
import { openDraft } from "@/lib/use-cases/case-file/open-draft";
import { removeAttachment } from "@/lib/use-cases/case-file/remove-attachment";

import { keepTyped } from "../../../../keep-typed";
import { requestedFrom } from "./requested";
import { receiptAddress, saveAndGoOn, sentFrom, typedOf } from "./save-page";

/** The first answers make the draft. A denunciation makes none: it leads to the counter, and nothing is stored. */
export async function answerQuestionsAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const { draftId, locale, way, fields } = sentFrom(formData);
    const form = readForm(FilingQuestionsInput, fields, { repeated: ["matters"] });
    if (form.ok && proposeKind(form.value).kind === "denunciation") {
      redirect(getPathname({ href: "/file/denunciation", locale }));
    }
    if (!form.ok && way !== "later") return form.state;

    const questions = typedOf(form.values);
    const requested = await requestedFrom(scope, formData.get("about"), locale);
    const given = requested?.answers ?? {};
    const opened = await openDraft({ actor, scope }, { draftId, questions, given });
    if (!opened.ok) return withProblem(form.values, opened.problem);
    const href = way === "later" ? "/my-cases" : filingHref("kind", locale, draftId);
    redirect(getPathname({ href, locale }));
  });
}

export async function chooseKindAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const sent = sentFrom(formData);
    const form = readForm(FilingKindInput, sent.fields);
    return saveAndGoOn({ actor, scope }, sent, {
      page: "kind",
      values: form.values,
      wrong: form.ok ? null : form.state,
    });
  });
}

/** A ward chosen counts, if what else was said can be there; else the name that was typed says which. */
export async function choosePlaceAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const sent = sentFrom(formData);
    const { wardName, wrongWard } = await nameWard(scope, sent.fields);
    const form = readForm(FilingPlaceInput, sent.fields);
    const { values } = form;
    if (form.ok && wrongWard === null) {
      return saveAndGoOn({ actor, scope }, sent, { page: "place", values, wrong: null });
    }
    const state = form.ok ? PRISTINE : form.state;
    const fieldErrors = { ...state.fieldErrors, ...wrongWard };
    const wrong = { ...state, fieldErrors, values: { ...values, wardName } };
    return saveAndGoOn({ actor, scope }, sent, { page: "place", values, wrong });
  });
}

const saidIn = (fields: FormData, name: string) => {
  const said = fields.get(name);
  return typeof said === "string" ? said.trim() : "";
};

/** Puts what the typed name means where the chosen ward and the chosen ward of old stand, or says what is wrong. */
async function nameWard(scope: AccountScope, fields: FormData) {
  const wardName = saidIn(fields, "wardName");
  fields.delete("wardName");
  const unitId = saidIn(fields, "unitId");
  const formerUnitId = saidIn(fields, "formerUnitId") || null;
  if (wardName === "" && (unitId === "" || formerUnitId === null))
    return { wardName, wrongWard: null };

  const places = await listPlaces(scope);
  const named = unitId === "" ? wardNamed(wardName, places) : ok({ unitId, formerUnitId: null });
  if (!named.ok) return { wardName, wrongWard: { unitId: named.problem } };

  const chosen = wardChosen(
    { ...named.value, formerUnitId: formerUnitId ?? named.value.formerUnitId, name: wardName },
    places,
  );
  if (!chosen.ok) return { wardName, wrongWard: besideItsField(chosen.problem) };
  fields.set("unitId", chosen.value.unitId);
  if (chosen.value.formerUnitId) fields.set("formerUnitId", chosen.value.formerUnitId);
  return { wardName, wrongWard: null };
}

const besideItsField = (problem: "wards_differ" | "former_ward_elsewhere") =>
  problem === "wards_differ" ? { wardName: problem } : { formerUnitId: problem };

export async function tellContentAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const sent = sentFrom(formData);
    const draft = await findDraft(scope, sent.draftId);
    const kind = CASE_KINDS.find((known) => known === draft?.answers.kind?.["kind"]);
    // Sent or thrown away in another window, or its kind never chosen: saving says which.
    if (!draft || !kind) {
      const values = typedIn(sent.fields, ["locale"]);
      return saveAndGoOn({ actor, scope }, sent, {
        page: "content",
        values,
        wrong: withProblem(values, "kind_missing"),
      });
    }
    const form = readForm(filingContentInput(kind, draft.today), sent.fields);
    const wrong = form.ok ? null : form.state;
    return saveAndGoOn({ actor, scope }, sent, { page: "content", values: form.values, wrong });
  });
}

export async function nameFilerAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const sent = sentFrom(formData);
    const form = readForm(FilingFilerInput, sent.fields);
    return saveAndGoOn({ actor, scope }, sent, {
      page: "filer",
      values: form.values,
      wrong: form.ok ? null : form.state,
    });
  });
}

export async function sendAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const { locale } = sentFrom(formData);
    const form = readForm(FilingSendInput, formData);
    if (!form.ok) return withProblem(form.values, "form_malformed");

    const filed = await fileCase({ actor, scope }, form.value);
    if (!filed.ok) return withProblem(form.values, filed.problem);
    redirect(receiptAddress(filed.value.caseId, locale, filed.value.repeated));
  });
}

export async function removeFileAction(formData: FormData): Promise<void> {
  const { actor, scope } = await requireAccount();
  const { draftId, locale, fields } = sentFrom(formData);
  const attachmentId = idFrom(fields.get("attachmentId"));
  if (attachmentId !== null) {
    const which = { draftId, purpose: "evidence", attachmentId } as const;
    await removeAttachment({ actor, scope }, which);
  }
  redirect(getPathname({ href: filingHref("attachments", locale, draftId), locale }));
}

export async function discardDraftAction(formData: FormData): Promise<void> {
  const { actor, scope } = await requireAccount();
  const { draftId, locale } = sentFrom(formData);
  await discardDraft({ actor, scope }, draftId);
  redirect(getPathname({ href: "/my-cases", locale }));
}
