"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import { DraftDocumentInput, IssueDocumentInput } from "@/lib/domain/document/input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { draftDocument } from "@/lib/use-cases/document/draft-document";
import { issueDocument } from "@/lib/use-cases/document/issue-document";

import { caseAddress } from "../../case-address";
import { documentHref } from "../documents-section";

/** Keeps what was typed and shows the sheet, or what is missing. */
export async function draftDocumentAction(form: FormData): Promise<void> {
  const { actor, scope } = await requirePosition(...DESK_ROLES);
  const locale = localeOf(form);
  const read = readForm(DraftDocumentInput, form);
  if (!read.ok) redirect(getPathname({ href: "/desk/cases", locale }));

  const { caseId, kind } = read.value;
  const drafted = await draftDocument({ actor, scope }, read.value);
  const page = documentHref(caseId, kind, locale);
  redirect(drafted.ok ? `${page}?step=preview` : page);
}

/** Signs what was looked at. */
export async function issueDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition(...DESK_ROLES);
  const read = readForm(IssueDocumentInput, form);
  if (!read.ok) return read.state;

  const issued = await issueDocument({ actor, scope }, read.value);
  if (!issued.ok) return withProblem(read.values, issued.problem);
  redirect(`${caseAddress(localeOf(form), issued.value.caseId)}?done=issue_document#documents`);
}
