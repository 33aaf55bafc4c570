import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  CASE_KINDS,
  type CaseKind,
  FIELDS,
  FILER_CAPACITIES,
  type FilerCapacity,
  REPRESENTATION_BASES,
} from "@/lib/domain/case-file/case-file";
import { groundCodes } from "@/lib/domain/case-file/grounds";
import { type Matter, MATTERS } from "@/lib/domain/case-file/kind-proposal";
import { parseReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { parseReference } from "@/lib/domain/case-file/reference";
import {
  beside,
  choice,
  dayFrom,
  dayPart,
  dayProblem,
  form,
  id,
  key,
  line,
  optionalChoice,
  optionalKey,
  optionalLine,
  optionalParagraphs,
  paragraphs,
  phone,
} from "@/lib/domain/input";

/** The pages of filing, in their order; each has its own form. */
export const FILING_STEPS = ["kind", "place", "content", "attachments", "filer", "review"] as const;
export type FilingStep = (typeof FILING_STEPS)[number];

const YES_NO = ["yes", "no"] as const;

/** What is it about? The answers propose the kind. `matters` may be given several times. */
export const FilingQuestionsInput = form({
  matters: z.array(choice(MATTERS, "matter_missing"), { error: "matter_missing" }).min(1),
  affectsMe: choice(YES_NO).optional(),
})
  .refine(saysWhomItHarms, beside("affectsMe", "affects_me_missing"))
  .transform(({ matters, affectsMe }) => ({ matters, affectsMe: affectsMe === "yes" }));

type Questions = Partial<{ matters: readonly Matter[]; affectsMe: "yes" | "no" | undefined }>;

/** Only a decision or an act harms or doesn't harm somebody. */
function saysWhomItHarms({ matters = [], affectsMe }: Questions): boolean {
  return affectsMe !== undefined || !matters.includes("decision_or_act");
}

/** The kind the filer settled on after reading the proposal. */
export const FilingKindInput = form({ kind: choice(CASE_KINDS, "kind_missing") });

export const FilingPlaceInput = form({
  unitId: z.string({ error: "unit_missing" }).min(1).pipe(key),
  /** The ward of old, where the filer knows it. */
  formerUnitId: optionalKey(),
  place: optionalLine({ name: "place", max: 300 }),
  field: choice(FIELDS, "field_missing"),
});

const CONTENT = {
  subject: line({ name: "subject", min: 5, max: 200 }),
  content: paragraphs({ name: "content", min: 20, max: 10_000 }),
  wish: optionalParagraphs({ name: "wish", max: 2000 }),
};

const ProposalContentInput = form(CONTENT).transform((content) => ({
  ...content,
  contestedDecision: null,
  complainedOf: null,
  learntOn: null,
}));

type LearntFields = Partial<Record<"learntDay" | "learntMonth" | "learntYear", string>>;

const learntFields = ({ learntDay = "", learntMonth = "", learntYear = "" }: LearntFields) => ({
  day: learntDay,
  month: learntMonth,
  year: learntYear,
});

/** A complaint names what it is against and when the filer learnt of it; too late is a warning, never a block. */
function complaintContentInput(today: CalendarDate) {
  const isNot = (code: string) => (typed: LearntFields) =>
    dayProblem(learntFields(typed), { missing: "learnt_on_missing", today }) !== code;

  return form({
    contestedDecision: line({ name: "contested_decision", min: 5, max: 500 }),
    /** The office or person whose decision or act it is. */
    complainedOf: line({ name: "complained_of", min: 2, max: 300 }),
    ...CONTENT,
    learntDay: dayPart,
    learntMonth: dayPart,
    learntYear: dayPart,
  })
    .refine(isNot("learnt_on_missing"), beside("learntDay", "learnt_on_missing"))
    .refine(isNot("date_not_real"), beside("learntDay", "date_not_real"))
    .refine(isNot("date_in_future"), beside("learntDay", "date_in_future"))
    .transform(({ learntDay, learntMonth, learntYear, ...content }) => ({
      ...content,
      learntOn: dayFrom(learntFields({ learntDay, learntMonth, learntYear })),
    }));
}

/** The page "what happened", which asks more of a complaint. */
export function filingContentInput(kind: CaseKind, today: CalendarDate) {
  return kind === "complaint" ? complaintContentInput(today) : ProposalContentInput;
}

/** Who files, and for whom. */
export const FilingFilerInput = form({
  capacity: choice(FILER_CAPACITIES, "capacity_missing"),
  name: line({ name: "name", min: 2, max: 120 }),
  address: line({ name: "address", min: 5, max: 300 }),
  phone,
  /** The person or organisation spoken for. */
  actsFor: optionalLine({ name: "acts_for", max: 200 }),
  basis: optionalChoice(REPRESENTATION_BASES),
})
  .refine(speaksForSomebody, beside("actsFor", "acts_for_missing"))
  .refine(hasBasis, beside("basis", "basis_missing"));

type Speaker = Partial<{ capacity: FilerCapacity; actsFor: string | null; basis: string | null }>;

function speaksForSomebody({ capacity = "self", actsFor }: Speaker): boolean {
  return capacity === "self" || actsFor !== null;
}

function hasBasis({ capacity, basis }: Speaker): boolean {
  return capacity !== "representative" || basis !== null;
}

/**
 * Sending a draft: its id is the key under which the same case comes back when it is sent again. `seen` is the hash of
 * what the filer read before sending, so that nothing else is sent in its place.
 */
export const FilingSendInput = form({
  draftId: id,
  seen: z.string({ error: "form_malformed" }).regex(/^[0-9a-f]{64}$/),
});
export type FilingSendInput = z.infer<typeof FilingSendInput>;

/** Forms about a case at hand carry the revision they were drawn from, so that two people cannot overwrite each other. */
export const CASE = { caseId: id, revision: z.coerce.number({ error: "form_malformed" }).int() };

export const SupplementInput = form({
  ...CASE,
  note: paragraphs({ name: "supplement", min: 5, max: 5000 }),
});

export const WithdrawInput = form({
  ...CASE,
  ground: z.enum(groundCodes("withdraw"), { error: "withdrawal_reason_missing" }),
  note: optionalParagraphs({ name: "note", max: 2000 }),
});

export const RateInput = form({
  ...CASE,
  score: z.coerce.number({ error: "rating_missing" }).int().min(1).max(5),
  isReallyDone: choice(YES_NO)
    .optional()
    .transform((answer) => (answer === undefined ? null : answer === "yes")),
  reason: optionalParagraphs({ name: "reason", max: 2000 }),
});

export const RequestReprocessingInput = form({
  ...CASE,
  reason: paragraphs({ name: "reason", min: 20, max: 2000 }),
});

/** Looking a case up by its receipt. */
export const TrackInput = form({
  code: z.string({ error: "receipt_code_missing" }).transform((text, context) => {
    const code = parseReceiptCode(text);
    if (code.ok) return code.value;

    context.addIssue({ code: "custom", message: notACode(text) ?? code.problem });
    return z.NEVER;
  }),
});

/** Nothing at all, or the number in the books, which stands beside the code on the receipt. */
function notACode(text: string) {
  if (text.trim() === "") return "receipt_code_missing";
  return parseReference(text).ok ? "receipt_code_is_reference" : null;
}
