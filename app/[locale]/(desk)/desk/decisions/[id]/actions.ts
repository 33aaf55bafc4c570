"use server";

import { redirect } from "next/navigation";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import {
  AnnounceDecisionInput,
  CallOffDecisionInput,
  DecisionResultInput,
  MoveDecisionInput,
  NeighbourhoodResultInput,
  recogniseDecisionInput,
  refuseDecisionInput,
  repealDecisionInput,
  ReturnDecisionInput,
  ReturnResultInput,
  sendDecisionInput,
  SetInForceInput,
  WardResultInput,
} from "@/lib/domain/community-decision/input";
import { type FormState, type FormValues, readForm } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import {
  announceDecision,
  callOffDecision,
  moveDecision,
  returnDecision,
} from "@/lib/use-cases/community-decision/announce-decision";
import {
  countVotes,
  publishResult,
  returnResult,
} from "@/lib/use-cases/community-decision/count-votes";
import {
  recogniseDecision,
  refuseDecision,
  repealDecision,
  sendDecision,
  setInForce,
} from "@/lib/use-cases/community-decision/settle-decision";

import { refused } from "../refused";

export async function announceDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(AnnounceDecisionInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await announceDecision({ actor, scope }, form.value));
}

export async function returnDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(ReturnDecisionInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await returnDecision({ actor, scope }, form.value));
}

export async function moveDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(MoveDecisionInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await moveDecision({ actor, scope }, form.value));
}

export async function callOffDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(CallOffDecisionInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await callOffDecision({ actor, scope }, form.value));
}

/** Of one neighbourhood. */
export async function countVotesAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(NeighbourhoodResultInput, formData);
  if (!form.ok) return form.state;
  const { households, present, inFavour, against, other, ...result } = form.value;
  const votes = { households, present, inFavour, against, other };
  const counting = { ...result, votes, neighbourhoods: null };
  return answer(formData, form.values, await countVotes({ actor, scope }, counting));
}

/** Of the whole ward, a line for each neighbourhood. */
export async function countWardVotesAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(WardResultInput, formData);
  if (!form.ok) return form.state;
  const { tallies: votes, ...result } = form.value;
  return answer(formData, form.values, await countVotes({ actor, scope }, { ...result, votes }));
}

export async function publishDecisionResultAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(DecisionResultInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await publishResult({ actor, scope }, form.value));
}

export async function returnDecisionResultAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(ReturnResultInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await returnResult({ actor, scope }, form.value));
}

export async function sendDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(sendDecisionInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await sendDecision({ actor, scope }, form.value));
}

export async function recogniseDecisionAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader", "front");
  const form = readForm(recogniseDecisionInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await recogniseDecision({ actor, scope }, form.value));
}

export async function refuseDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader", "front");
  const form = readForm(refuseDecisionInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await refuseDecision({ actor, scope }, form.value));
}

export async function setInForceAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(SetInForceInput, formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await setInForce({ actor, scope }, form.value));
}

export async function repealDecisionAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("leader");
  const form = readForm(repealDecisionInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await repealDecision({ actor, scope }, form.value));
}

type Outcome =
  | { readonly ok: true; readonly value: { readonly decisionId: string } }
  | { readonly ok: false; readonly problem: string };

/** Back to the page of what was acted on, or to the form with what is wrong. */
function answer(formData: FormData, values: FormValues, outcome: Outcome): FormState {
  if (!outcome.ok) return refused(values, outcome.problem);
  const params = { id: outcome.value.decisionId };
  const href = { pathname: "/desk/decisions/[id]", params } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
