"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import type { CalendarDay } from "@/lib/domain/clock/calendar";
import { withDay } from "@/lib/domain/clock/calendar-change";
import { readCalendarTable, type RowProblem } from "@/lib/domain/clock/calendar-file";
import { ImportYearInput, ProposeYearInput, SetDayInput } from "@/lib/domain/clock/calendar-input";
import { PROPOSAL_SOURCE, proposedYear } from "@/lib/domain/clock/calendar-proposal";
import { lunarDaysOf } from "@/lib/domain/clock/lunar";
import { readCsv } from "@/lib/files/csv";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { proposeCalendar } from "@/lib/use-cases/administration/change-calendar";

/** A file that was refused says in which of its lines something is wrong. */
export type ImportState = FormState & { readonly rows?: readonly RowProblem[] };

export async function setDayAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(SetDayInput, formData);
  if (!form.ok) return form.state;

  const { year, date, entry, sourceDocument } = form.value;
  const days = (current: readonly CalendarDay[]) => withDay(current, date, entry);
  const proposed = await proposeCalendar(context, { year, sourceDocument, days });
  if (!proposed.ok) return withProblem(form.values, proposed.problem);
  showChange(proposed.value.id, formData);
}

/** The days that the law and the moon give; those already confirmed stay as they are. */
export async function proposeYearAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("administrator");

  const form = readForm(ProposeYearInput, formData);
  if (!form.ok) return form.state;

  const { year } = form.value;
  const days = (current: readonly CalendarDay[]) => proposedYear(current, lunarDaysOf(year));
  const sourceDocument = PROPOSAL_SOURCE;
  const proposed = await proposeCalendar(context, { year, sourceDocument, days });
  if (!proposed.ok) return withProblem(form.values, proposed.problem);
  showChange(proposed.value.id, formData);
}

const MOST_BYTES = 256 * 1024;

/** A whole year from a file: the days that are not in it are days like any other. */
export async function importYearAction(_: ImportState, formData: FormData): Promise<ImportState> {
  const context = await requirePosition("administrator");

  const file = formData.get("file");
  formData.delete("file");
  const form = readForm(ImportYearInput, formData);
  if (!form.ok) return form.state;
  if (!(file instanceof File) || file.size === 0) {
    return withFieldError(form.values, "file", "file_missing");
  }
  if (file.size > MOST_BYTES) return withFieldError(form.values, "file", "file_too_large");

  const { year, document: sourceDocument } = form.value;
  const table = readCsv(await file.text());
  if (!table.ok) return withFieldError(form.values, "file", table.problem);
  const read = readCalendarTable(table.value, year);
  if (!read.ok) {
    return { ...withFieldError(form.values, "file", read.problem), rows: read.rows ?? [] };
  }
  const proposed = await proposeCalendar(context, { year, sourceDocument, days: () => read.value });
  if (!proposed.ok) return withProblem(form.values, proposed.problem);
  showChange(proposed.value.id, formData);
}

function showChange(id: string, formData: FormData): never {
  const href = { pathname: "/desk/units/calendar/[id]", params: { id } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
