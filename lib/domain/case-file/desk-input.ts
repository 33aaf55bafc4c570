import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  CASE_KINDS,
  FIELDS,
  SIGNATURE_STATUSES,
  URGENCIES,
} from "@/lib/domain/case-file/case-file";
import { groundCodes } from "@/lib/domain/case-file/grounds";
import { CASE } from "@/lib/domain/case-file/input";
import {
  beside,
  dayFrom,
  dayPart,
  dayProblem,
  form,
  id,
  key,
  line,
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

type SignedFields = Partial<Record<"signedDay" | "signedMonth" | "signedYear", string>>;

const signedFields = ({ signedDay = "", signedMonth = "", signedYear = "" }: SignedFields) => ({
  day: signedDay,
  month: signedMonth,
  year: signedYear,
});

/** The signature came on a day that may lie before today: a slow desk must not cost the resident time. */
export function confirmSignatureInput(today: CalendarDate) {
  const isNot = (code: string) => (typed: SignedFields) =>
    dayProblem(signedFields(typed), { missing: "date_not_real", today }) !== code;

  return form({
    ...CASE,
    signature: z.enum(SIGNED_STATUSES, { error: "signature_missing" }),
    signedDay: dayPart,
    signedMonth: dayPart,
    signedYear: dayPart,
    note: optionalNote,
  })
    .refine(isNot("date_not_real"), beside("signedDay", "date_not_real"))
    .refine(isNot("date_in_future"), beside("signedDay", "date_in_future"))
    .transform(({ signedDay, signedMonth, signedYear, ...fields }) => ({
      ...fields,
      // Never null: the checks above have let it through.
      signedOn: dayFrom(signedFields({ signedDay, signedMonth, signedYear })) ?? today,
    }));
}

export const AssignInput = form({
  ...CASE,
  positionId: z.string({ error: "assignee_missing" }).min(1).pipe(key),
  note: optionalNote,
});

export const ClaimInput = form(CASE);

export const RequestMoreInput = form({ ...CASE, ground: ground("request_more"), note });

/** A part of the letter, in the words of whoever wrote it, that is of another kind or another office's business. */
export const SplitInput = form({
  ...CASE,
  kind: z.enum(CASE_KINDS, { error: "kind_missing" }),
  field: z.enum(FIELDS, { error: "field_missing" }),
  subject: line({ name: "subject", min: 5, max: 200 }),
  content: paragraphs({ name: "content", min: 20, max: 10_000 }),
  note,
});

/** Acceptance of a complaint; a ground here says in writing why it is complex and has the longer period. */
export const AcceptInput = form({
  ...CASE,
  complexity: optionalChoice(groundCodes("accept")),
  note: optionalNote,
});

export const NotAcceptInput = form({ ...CASE, ground: ground("not_accept"), note });

const documentNumber = line({ name: "decision_number", max: 60 });

export const ExtendInput = form({ ...CASE, ground: ground("accept"), note });

export const SuspendInput = form({ ...CASE, ground: ground("suspend"), documentNumber, note });

export const ResumeInput = form({ ...CASE, documentNumber, note });

export const DiscontinueInput = form({
  ...CASE,
  ground: ground("discontinue"),
  documentNumber,
  note,
});

export const UrgencyInput = form({
  ...CASE,
  urgency: z.enum(URGENCIES, { error: "urgency_missing" }),
  note,
});

/** The entry of a letter in the register as it shall read. */
export const CorrectEntryInput = form({
  ...CASE,
  subject: line({ name: "subject", min: 5, max: 200 }),
  filerName: line({ name: "name", min: 2, max: 120 }),
  filerAddress: optionalLine({ name: "address", max: 200 }),
  note,
});

export const ForwardInput = form({
  ...CASE,
  ground: ground("forward"),
  targetUnitId: z.string({ error: "target_unit_missing" }).min(1).pipe(key),
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

/** A file that waits for the answer, under the id of the case. */
export const RemoveAnswerFileInput = form({ draftId: id, attachmentId: id });
