"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { ChosenImportInput } from "@/lib/domain/import/import-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { confirmImport, undoImport, withdrawFile } from "@/lib/use-cases/import/decide-import";

export async function confirmImportAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("overseer", "front", "leader");

  const form = readForm(ChosenImportInput, formData);
  if (!form.ok) return form.state;

  const { import: id } = form.value;
  const confirmed = await confirmImport(context, { id });
  if (!confirmed.ok) return withProblem(form.values, confirmed.problem);
  backTo(id, formData);
}

export async function withdrawImportAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("overseer", "front", "publisher", "leader");

  const form = readForm(ChosenImportInput, formData);
  if (!form.ok) return form.state;

  const { import: id } = form.value;
  const withdrawn = await withdrawFile(context, { id });
  if (!withdrawn.ok) return withProblem(form.values, withdrawn.problem);
  backTo(id, formData);
}

export async function undoImportAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("overseer", "front", "leader");

  const form = readForm(ChosenImportInput, formData);
  if (!form.ok) return form.state;

  const { import: id } = form.value;
  const undone = await undoImport(context, { id });
  if (!undone.ok) return withProblem(form.values, undone.problem);
  backTo(id, formData);
}

function backTo(id: string, formData: FormData): never {
  const href = { pathname: "/desk/imports/[id]", params: { id } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
