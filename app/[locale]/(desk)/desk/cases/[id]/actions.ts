"use server";

import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import * as input from "@/lib/domain/case-file/desk-input";
import { deskRolesFor } from "@/lib/domain/case-file/why-not";
import { acceptCase } from "@/lib/use-cases/case-file/accept-case";
import { assignCase } from "@/lib/use-cases/case-file/assign-case";
import { claimCase } from "@/lib/use-cases/case-file/claim-case";
import { closeCase } from "@/lib/use-cases/case-file/close-case";
import { confirmSignature } from "@/lib/use-cases/case-file/confirm-signature";
import { correctEntry } from "@/lib/use-cases/case-file/correct-entry";
import { discontinueCase } from "@/lib/use-cases/case-file/discontinue-case";
import { extendCase } from "@/lib/use-cases/case-file/extend-case";
import { forwardCase } from "@/lib/use-cases/case-file/forward-case";
import { notAcceptCase } from "@/lib/use-cases/case-file/not-accept-case";
import { receiveForwardedCase } from "@/lib/use-cases/case-file/receive-forwarded-case";
import { refuseCase } from "@/lib/use-cases/case-file/refuse-case";
import { registerCase } from "@/lib/use-cases/case-file/register-case";
import { requestMore } from "@/lib/use-cases/case-file/request-more";
import { resumeCase } from "@/lib/use-cases/case-file/resume-case";
import { setUrgency } from "@/lib/use-cases/case-file/set-urgency";
import { splitCase } from "@/lib/use-cases/case-file/split-case";
import { suspendCase } from "@/lib/use-cases/case-file/suspend-case";

import { act } from "./act";
import type { DeskFormState } from "./desk-form-state";

type State = DeskFormState;

export async function registerAction(_: State, form: FormData): Promise<State> {
  return act("register", form, { schema: input.RegisterInput, perform: registerCase });
}

export async function receiveForwardedAction(_: State, form: FormData): Promise<State> {
  const { ReceiveForwardedInput: schema } = input;
  return act("receive_forwarded", form, { schema, perform: receiveForwardedCase });
}

export async function confirmSignatureAction(_: State, form: FormData): Promise<State> {
  const { scope } = await requirePosition(...deskRolesFor("confirm_signature"));
  const schema = input.confirmSignatureInput(await findToday(scope));
  return act("confirm_signature", form, { schema, perform: confirmSignature });
}

export async function claimAction(_: State, form: FormData): Promise<State> {
  return act("claim", form, { schema: input.ClaimInput, perform: claimCase });
}

export async function assignAction(_: State, form: FormData): Promise<State> {
  return act("assign", form, { schema: input.AssignInput, perform: assignCase });
}

export async function requestMoreAction(_: State, form: FormData): Promise<State> {
  return act("request_more", form, { schema: input.RequestMoreInput, perform: requestMore });
}

export async function splitAction(_: State, form: FormData): Promise<State> {
  return act("split", form, { schema: input.SplitInput, perform: splitCase });
}

export async function acceptAction(_: State, form: FormData): Promise<State> {
  return act("accept", form, { schema: input.AcceptInput, perform: acceptCase });
}

export async function notAcceptAction(_: State, form: FormData): Promise<State> {
  return act("not_accept", form, { schema: input.NotAcceptInput, perform: notAcceptCase });
}

export async function discontinueAction(_: State, form: FormData): Promise<State> {
  return act("discontinue", form, { schema: input.DiscontinueInput, perform: discontinueCase });
}

export async function extendAction(_: State, form: FormData): Promise<State> {
  return act("extend", form, { schema: input.ExtendInput, perform: extendCase });
}

export async function resumeAction(_: State, form: FormData): Promise<State> {
  return act("resume", form, { schema: input.ResumeInput, perform: resumeCase });
}

export async function suspendAction(_: State, form: FormData): Promise<State> {
  return act("suspend", form, { schema: input.SuspendInput, perform: suspendCase });
}

export async function forwardAction(_: State, form: FormData): Promise<State> {
  return act("forward", form, { schema: input.ForwardInput, perform: forwardCase });
}

export async function refuseAction(_: State, form: FormData): Promise<State> {
  return act("refuse", form, { schema: input.RefuseInput, perform: refuseCase });
}

export async function setUrgencyAction(_: State, form: FormData): Promise<State> {
  return act("set_urgency", form, { schema: input.UrgencyInput, perform: setUrgency });
}

export async function correctEntryAction(_: State, form: FormData): Promise<State> {
  return act("correct_entry", form, { schema: input.CorrectEntryInput, perform: correctEntry });
}

export async function closeAction(_: State, form: FormData): Promise<State> {
  return act("close", form, { schema: input.CloseInput, perform: closeCase });
}
