"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { ScheduleInput } from "@/lib/domain/reception/schedule-input";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { draftSchedule } from "@/lib/use-cases/reception/draft-schedule";

import { keepTyped } from "../../../keep-typed";

/** About the days: what the calendar says of them stands beside the first. */
const ABOUT_DAYS: ReadonlySet<string> = new Set([
  "published_too_late",
  "schedule_without_days",
  "calendar_missing",
]);

export async function draftScheduleAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("publisher");
  return keepTyped(formData, async () => {
    const form = readForm(ScheduleInput, formData, { repeated: ["onlineCases"] });
    if (!form.ok) return form.state;

    const drafted = await draftSchedule(context, form.value);
    if (!drafted.ok) {
      return ABOUT_DAYS.has(drafted.problem)
        ? withFieldError(form.values, "from", drafted.problem)
        : withProblem(form.values, drafted.problem);
    }
    const pathname = "/desk/reception/[id]";
    const href = { pathname, params: { id: drafted.value.id }, query: { done: "sent" } } as const;
    return redirect(getPathname({ href, locale: localeOf(formData) }));
  });
}
