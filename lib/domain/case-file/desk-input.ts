import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { SIGNATURE_STATUSES } from "@/lib/domain/case-file/case-file";
import { groundCodes } from "@/lib/domain/case-file/grounds";
import { CASE } from "@/lib/domain/case-file/input";
import {
  dayFrom,
  form,
  key,
  optionalChoice,
  optionalLine,
  optionalParagraphs,
  paragraphs,
} from "@/lib/domain/input";

/** What staff write about a case at hand; the resident reads every `note`. */
const note = paragraphs({ name: "note", min: 10, max: 5000 });
const optionalNote = optionalParagraphs({ name: "note", max: 5000 });

const ground = (action: Parameters<typeof groundCodes>[0]) =>
  z.enum(groundCodes(action), { error: "ground_missing" });

export const RegisterInput = form({ ...CASE, note: optionalNote });

const SIGNED_STATUSES = SIGNATURE_STATUSES.filter((status) => status !== "none");

const dayPart = z.string({ error: "date_not_real" }).trim().default("");

/** The signature came on a day that may lie before today: a slow desk must not cost the resident time. */
export const confirmSignatureInput = (today: CalendarDate) =>
  form({
    ...CASE,
    signature: z.enum(SIGNED_STATUSES, { error: "signature_missing" }),
    signedDay: dayPart,
    signedMonth: dayPart,
    signedYear: dayPart,
    note: optionalNote,
  }).transform(({ signedDay, signedMonth, signedYear, ...fields }, context) => {
    const signedOn = dayFrom({ day: signedDay, month: signedMonth, year: signedYear });
    if (signedOn !== null && signedOn <= today) return { ...fields, signedOn };

    const message = signedOn === null ? "date_not_real" : "date_in_future";
    context.addIssue({ code: "custom", path: ["signedDay"], message });
    return z.NEVER;
  });

export const AssignInput = form({
  ...CASE,
  positionId: z.string({ error: "assignee_missing" }).min(1, "assignee_missing").pipe(key),
  note: optionalNote,
});

export const ClaimInput = form(CASE);

export const RequestMoreInput = form({ ...CASE, ground: ground("request_more"), note });

/** Acceptance of a complaint; a ground here says in writing why it is complex and has the longer period. */
export const AcceptInput = form({
  ...CASE,
  complexity: optionalChoice(groundCodes("accept")),
  note: optionalNote,
});

export const NotAcceptInput = form({ ...CASE, ground: ground("not_accept"), note });

export const ForwardInput = form({
  ...CASE,
  ground: ground("forward"),
  targetUnitId: z.string({ error: "target_unit_missing" }).min(1, "target_unit_missing").pipe(key),
  note,
});

export const ReceiveForwardedInput = form({ ...CASE, note: optionalNote });

export const RefuseInput = form({ ...CASE, ground: ground("refuse"), note });

/** Evidence comes as files beside the form; that there is some is checked by the use case. */
export const AnswerInput = form({
  ...CASE,
  answer: paragraphs({ name: "answer", min: 50, max: 20_000 }),
  documentNumber: optionalLine({ name: "document_number", max: 60 }),
});

export const CloseInput = form({ ...CASE, note: optionalNote });
