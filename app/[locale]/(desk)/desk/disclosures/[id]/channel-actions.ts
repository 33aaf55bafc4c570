"use server";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import {
  channelInput,
  endChannelInput,
  WithdrawChannelInput,
} from "@/lib/domain/disclosure/draft-input";
import { type FormState, readForm } from "@/lib/forms/form-state";
import { changeChannelRecord, recordChannel } from "@/lib/use-cases/disclosure/keep-channels";

import { answer } from "./back-to";

export async function addChannelAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(channelInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  return answer(formData, form.values, await recordChannel({ actor, scope }, form.value));
}

export async function endChannelAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(endChannelInput(await findToday(scope)), formData);
  if (!form.ok) return form.state;
  const change = { ...form.value, action: "end_channel" } as const;
  return answer(formData, form.values, await changeChannelRecord({ actor, scope }, change));
}

export async function withdrawChannelAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(WithdrawChannelInput, formData);
  if (!form.ok) return form.state;
  const change = { ...form.value, action: "withdraw_channel" } as const;
  return answer(formData, form.values, await changeChannelRecord({ actor, scope }, change));
}
