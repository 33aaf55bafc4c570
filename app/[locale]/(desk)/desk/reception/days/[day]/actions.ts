"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { PostponeInput } from "@/lib/domain/reception/schedule-input";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { postponeReception } from "@/lib/use-cases/reception/postpone-reception";

import { keepTyped } from "../../../../../keep-typed";

const ABOUT_THE_NEW_DAY: ReadonlySet<string> = new Set([
  "new_day_not_later",
  "day_is_off",
  "day_taken",
  "published_too_late",
  "calendar_missing",
]);

export async function postponeAction(_: FormState, formData: FormData): Promise<FormState> {
  const context = await requirePosition("leader");
  return keepTyped(formData, async () => {
    const form = readForm(PostponeInput, formData);
    if (!form.ok) return form.state;

    const postponed = await postponeReception(context, form.value);
    if (!postponed.ok) {
      return ABOUT_THE_NEW_DAY.has(postponed.problem)
        ? withFieldError(form.values, "newDay", postponed.problem)
        : withProblem(form.values, postponed.problem);
    }
    const href = { pathname: "/desk/reception", query: { done: "postponed" } } as const;
    return redirect(getPathname({ href, locale: localeOf(formData) }));
  });
}
