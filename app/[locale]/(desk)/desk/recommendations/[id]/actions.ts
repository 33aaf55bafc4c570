"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { RemoveProofInput, ReplyInput, UrgeInput } from "@/lib/domain/oversight/draft-input";
import {
  RECOMMENDATION_RULES,
  type RecommendationAction,
} from "@/lib/domain/oversight/transitions";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { removeProof } from "@/lib/use-cases/oversight/attach-file";
import { replyToRecommendation } from "@/lib/use-cases/oversight/reply-to-recommendation";
import { urgeAnswer } from "@/lib/use-cases/oversight/urge-answer";

/** The committee's answer. */
export async function answerAction(_: FormState, formData: FormData): Promise<FormState> {
  return reply("answer", formData);
}

/** The board or the front has checked and agrees. */
export async function confirmDoneAction(_: FormState, formData: FormData): Promise<FormState> {
  return reply("confirm_done", formData);
}

/** The board or the front has checked and does not agree. */
export async function contestDoneAction(_: FormState, formData: FormData): Promise<FormState> {
  return reply("contest_done", formData);
}

/** The front urges a committee that is late. */
export async function urgeAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front");
  const form = readForm(UrgeInput, formData);
  if (!form.ok) return form.state;

  const urged = await urgeAnswer({ actor, scope }, form.value);
  if (!urged.ok) return withProblem(form.values, urged.problem);
  return backTo(formData, urged.value.recommendationId);
}

async function reply(action: RecommendationAction, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition(...RECOMMENDATION_RULES[action].who);
  const form = readForm(ReplyInput, formData);
  if (!form.ok) return form.state;

  const replied = await replyToRecommendation({ actor, scope }, action, form.value);
  if (!replied.ok) return withProblem(form.values, replied.problem);
  return backTo(formData, replied.value.recommendationId);
}

function backTo(formData: FormData, id: string): never {
  const href = { pathname: "/desk/recommendations/[id]", params: { id } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}

/** Takes proof away again before the report is sent. */
export async function removeProofAction(formData: FormData): Promise<void> {
  const { actor, scope } = await requirePosition(...RECOMMENDATION_RULES.report_done.who);
  const locale = localeOf(formData);
  const form = readForm(RemoveProofInput, formData);
  if (!form.ok) redirect(getPathname({ href: "/desk/recommendations", locale }));

  const { recommendationId: id } = form.value;
  await removeProof({ actor, scope }, form.value);
  const href = { pathname: "/desk/recommendations/[id]", params: { id } } as const;
  redirect(getPathname({ href, locale }));
}
