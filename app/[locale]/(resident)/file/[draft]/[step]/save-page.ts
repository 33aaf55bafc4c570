import "server-only";
import { notFound, redirect } from "next/navigation";

import type { DraftPage, Typed } from "@/lib/domain/case-file/draft";
import { idFrom } from "@/lib/domain/input";
import { type FormState, type FormValues, withProblem } from "@/lib/forms/form-state";
import { type FilingPage, filingHref, pageAfter, pageBefore } from "@/lib/i18n/filing-pages";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";
import { saveDraftStep } from "@/lib/use-cases/case-file/save-draft-step";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";

/** What every form of filing sends beside its questions. */
export type Sent = {
  readonly draftId: string;
  readonly locale: Locale;
  /** "back" and "later" save what there is as it is: to look at another page, or to finish another day. */
  readonly way: "next" | "back" | "later";
  /** The answers alone. */
  readonly fields: FormData;
};

/** Takes the form's own fields apart from the answers; a form we did not make leads nowhere. */
export function sentFrom(formData: FormData): Sent {
  const draftId = idFrom(formData.get("draftId"));
  if (draftId === null) notFound();

  const fields = new FormData();
  for (const [name, value] of formData) {
    if (name !== "draftId" && name !== "then" && name !== "about") fields.append(name, value);
  }
  const asked = formData.get("then");
  const way = asked === "back" || asked === "later" ? asked : "next";
  return { draftId, locale: localeOf(formData), way, fields };
}

/** As a form holds it, so that a draft can hold it. */
export function typedOf(values: FormValues): Typed {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value : [...value],
    ]),
  );
}

/** What was typed on a page and what is wrong with it, if anything. */
type Answered = {
  readonly page: Page;
  readonly values: FormValues;
  readonly wrong: FormState | null;
};
type Page = Exclude<FilingPage, "questions" | "attachments" | "review"> & DraftPage;

/**
 * Saves what was typed, whether it holds up or not, and goes on: to the next page or the one before, back to the form
 * with what is wrong, or to one's own cases. A draft sent meanwhile in another window leads to its receipt.
 */
export async function saveAndGoOn(
  context: ResidentContext,
  { draftId, locale, way }: Sent,
  { page, ...form }: Answered,
): Promise<FormState> {
  const typed = typedOf(form.values);
  const saved = await saveDraftStep(context, { draftId, page, typed });
  if (!saved.ok) return withProblem(form.values, saved.problem);
  if (saved.value.sentAs !== null) redirect(receiptAddress(saved.value.sentAs, locale, "changed"));
  if (way === "later") redirect(getPathname({ href: "/my-cases", locale }));
  if (way === "next" && form.wrong) return form.wrong;

  const other = way === "back" ? pageBefore(page) : pageAfter(page);
  redirect(getPathname({ href: filingHref(other ?? "questions", locale, draftId), locale }));
}

/** The receipt, saying what became of a draft that was sent more than once. */
export function receiptAddress(id: string, locale: Locale, repeated: false | "same" | "changed") {
  const address = getPathname({
    href: { pathname: "/my-cases/[id]/receipt", params: { id } },
    locale,
  });
  return repeated === false ? address : `${address}?again=${repeated}`;
}
