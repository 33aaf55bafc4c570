"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { DraftPeriodInput, IssuePeriodInput } from "@/lib/domain/document/period-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { draftPeriodPaper } from "@/lib/use-cases/document/draft-period-paper";
import { issuePeriodPaper } from "@/lib/use-cases/document/issue-period-paper";

import { paperHref } from "../../paper-href";

/** Keeps what was typed and shows the sheet, or what is missing. */
export async function draftPaperAction(form: FormData): Promise<void> {
  const context = await requirePosition("publisher", "leader");
  const locale = localeOf(form);
  const read = readForm(DraftPeriodInput, form);
  if (!read.ok) redirect(getPathname({ href: "/desk/disclosures/papers", locale }));

  const drafted = await draftPeriodPaper(context, read.value);
  const page = paperHref(read.value.kind, read.value.period, locale);
  redirect(drafted.ok ? `${page}?step=preview` : page);
}

/** Signs what was looked at. */
export async function issuePaperAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requirePosition("publisher", "leader");
  const read = readForm(IssuePeriodInput, form);
  if (!read.ok) return read.state;

  const issued = await issuePeriodPaper(context, read.value);
  if (!issued.ok) return withProblem(read.values, issued.problem);
  const { year } = read.value.period;
  const query = { year: String(year), done: issued.value.symbol ?? "" };
  const href = { pathname: "/desk/disclosures/papers", query } as const;
  redirect(getPathname({ href, locale: localeOf(form) }));
}
