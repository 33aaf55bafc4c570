"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import {
  CancelPublicationInput,
  type ScheduledKind,
  SchedulePublicationInput,
} from "@/lib/domain/publication/schedule";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { cancelPublication } from "@/lib/use-cases/publication/cancel-publication";
import { schedulePublication } from "@/lib/use-cases/publication/schedule-publication";

const PAGE = {
  result: "/desk/oversight/[id]",
  disclosure: "/desk/disclosures/[id]",
  record: "/desk/records/[id]",
} as const;

const ABOUT_THE_HOUR: ReadonlySet<string> = new Set(["moment_past", "moment_too_far"]);

export async function schedulePublicationAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("front", "leader");
  const form = readForm(SchedulePublicationInput, formData);
  if (!form.ok) return form.state;

  const set = await schedulePublication({ actor, scope }, form.value);
  if (set.ok) return backTo(formData, form.value.kind, set.value.recordId);
  return ABOUT_THE_HOUR.has(set.problem)
    ? withFieldError(form.values, "at", set.problem)
    : withProblem(form.values, set.problem);
}

export async function cancelPublicationAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("front", "leader");
  const form = readForm(CancelPublicationInput, formData);
  if (!form.ok) return form.state;

  const taken = await cancelPublication({ actor, scope }, form.value);
  return taken.ok
    ? backTo(formData, form.value.kind, taken.value.recordId)
    : withProblem(form.values, taken.problem);
}

function backTo(formData: FormData, kind: ScheduledKind, id: string): never {
  redirect(
    getPathname({
      href: { pathname: PAGE[kind], params: { id } },
      locale: localeOf(formData),
    }),
  );
}
