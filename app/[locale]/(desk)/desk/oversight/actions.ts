"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import type { ResultContent } from "@/lib/domain/oversight/content";
import { resultDraftInput } from "@/lib/domain/oversight/draft-input";
import { addRow, type DraftValues, removeRow, ROW_SORTS } from "@/lib/domain/oversight/draft-rows";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import type { UseCaseContext } from "@/lib/use-cases/context";
import { changeDraft } from "@/lib/use-cases/oversight/change-draft";
import { draftResult } from "@/lib/use-cases/oversight/draft-result";

/**
 * Saves or sends a version of a result. `intent` says which button was pressed: the ones that add or take out a
 * row only draw the form again, so that it works without JavaScript.
 */
export async function saveResultAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("overseer");
  const typed = typedOf(formData);
  if (typed["intent"] === "preview") return { fieldErrors: {}, values: typed };
  const rows = withRowsChanged(typed);
  if (rows) return { fieldErrors: {}, values: rows };

  const action = typed["intent"] === "submit" ? "submit" : "edit";
  const form = readForm(resultDraftInput({ complete: action === "submit" }), formData);
  if (!form.ok) return form.state;

  const context = { actor, scope };
  const version = await versionToSave(context, typed, form.value);
  if (!version.ok) {
    return version.problem === "board_missing"
      ? withFieldError(form.values, "bodyId", version.problem)
      : withProblem(form.values, version.problem);
  }
  const saved = await changeDraft(context, { ...version.value, content: form.value, action });
  if (!saved.ok) return withProblem(form.values, saved.problem);
  return leave(formData, saved.value.resultId, action);
}

/** The version the form was opened on; for a result that is not stored yet, its first. */
async function versionToSave(
  context: UseCaseContext<PositionScope>,
  { versionId, revision, bodyId }: DraftValues,
  content: ResultContent,
) {
  if (versionId) return ok({ versionId, revision: Number(revision) });
  if (!bodyId) return fail("board_missing");
  const drafted = await draftResult(context, { bodyId, content });
  return drafted.ok ? ok({ versionId: drafted.value.versionId, revision: 1 }) : drafted;
}

function typedOf(formData: FormData): DraftValues {
  return Object.fromEntries(
    [...formData].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && !entry[0].startsWith("$ACTION"),
    ),
  );
}

/** The form with a row more or less, if that is what was asked. */
function withRowsChanged(typed: DraftValues): DraftValues | null {
  const [verb, sort, index] = (typed["intent"] ?? "").split(":");
  const known = ROW_SORTS.find((one) => one === sort);
  if (!known) return null;
  if (verb === "add") return addRow(typed, known);
  return verb === "remove" ? removeRow(typed, known, Number(index)) : null;
}

function leave(formData: FormData, id: string, after: "edit" | "submit"): never {
  const locale = localeOf(formData);
  const pathname = after === "edit" ? "/desk/oversight/[id]/edit" : "/desk/oversight/[id]";
  const address = getPathname({ href: { pathname, params: { id } }, locale });
  redirect(after === "edit" ? `${address}?saved=1` : address);
}
