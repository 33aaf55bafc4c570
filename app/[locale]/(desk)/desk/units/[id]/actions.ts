"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { UnitBoundaryInput, UnitContactsInput } from "@/lib/domain/account/administration-input";
import { BOUNDARY_PROBLEMS } from "@/lib/domain/unit/boundary";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { changeUnitContacts } from "@/lib/use-cases/administration/change-unit-contacts";
import { loadUnitBoundary } from "@/lib/use-cases/administration/load-unit-boundary";

export async function changeContactsAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(UnitContactsInput, formData);
  if (!form.ok) return form.state;

  const changed = await changeUnitContacts(context, form.value);
  if (!changed.ok) {
    if (changed.problem === "unit_changed_meanwhile") refresh();
    return withProblem(form.values, changed.problem);
  }

  showSaved(form.value.unit, formData);
}

const MOST_BYTES = 512 * 1024;

/** A GeoJSON file with one area; what is wrong with it stands beside the field. */
export async function loadBoundaryAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const file = formData.get("file");
  formData.delete("file");
  const form = readForm(UnitBoundaryInput, formData);
  if (!form.ok) return form.state;
  if (!(file instanceof File) || file.size === 0) {
    return withFieldError(form.values, "file", "file_missing");
  }
  if (file.size > MOST_BYTES) return withFieldError(form.values, "file", "boundary_too_fine");

  const loaded = await loadUnitBoundary(context, form.value, await file.text());
  if (!loaded.ok) {
    const { problem } = loaded;
    if (problem === "boundary_of_tomorrow") return withFieldError(form.values, "asOf", problem);
    return BOUNDARY_PROBLEMS.some((one) => one === problem)
      ? withFieldError(form.values, "file", problem)
      : withProblem(form.values, problem);
  }
  showSaved(form.value.unit, formData);
}

function showSaved(id: string, formData: FormData): never {
  const href = { pathname: "/desk/units/[id]", params: { id }, query: { done: "1" } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
