import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  CONSULTATION_SUBJECTS,
  OPINION_FORMS,
  OUTCOMES,
  STANCES,
} from "@/lib/domain/consultation/consultation";
import { type Counts, opinionsIn } from "@/lib/domain/consultation/tally";
import { optionalDay, requiredDay } from "@/lib/domain/day-input";
import { beside, choice, form, id, line, optionalParagraphs, paragraphs } from "@/lib/domain/input";
import { richText } from "@/lib/domain/rich-text/input";

const revision = z
  .string({ error: "form_malformed" })
  .regex(/^\d{1,6}$/, "form_malformed")
  .transform(Number);

/** What people are asked, as the publisher writes it: a draft may leave texts empty, what goes to the leader may not. */
export function consultationContentInput({
  today,
  complete,
}: {
  readonly today: CalendarDate;
  readonly complete: boolean;
}) {
  return form({
    subject: choice(CONSULTATION_SUBJECTS, "consultation_subject_missing"),
    title: line({ name: "consultation_title", min: 10, max: 200 }),
    question: paragraphs({ name: "consultation_question", min: complete ? 10 : 0, max: 2000 }),
    papers: richText({ name: "consultation_papers", min: complete ? 20 : 0, max: 40_000 }),
    planSentOn: complete
      ? requiredDay({ missing: "plan_sent_on_missing", latest: today })
      : optionalDay(today),
    closesOn: complete ? requiredDay({ missing: "closes_on_missing" }) : optionalDay(),
  });
}
export type ConsultationContent = z.output<ReturnType<typeof consultationContentInput>>;

/** The same, the other way: what the form shows of what is stored. */
export const contentValues = (content: ConsultationContent): Record<string, string> => ({
  ...content,
  planSentOn: content.planSentOn ?? "",
  closesOn: content.closesOn ?? "",
});

export const ReturnConsultationInput = form({
  consultationId: id,
  note: paragraphs({ name: "return_note", min: 10, max: 2000 }),
});

/** Published, or prolonged, until that day. */
export const ConsultationDayInput = form({
  consultationId: id,
  closesOn: requiredDay({ missing: "closes_on_missing" }),
});

export const CloseConsultationInput = form({ consultationId: id });

export const SumUpConsultationInput = form({
  consultationId: id,
  revision,
  synthesis: richText({ name: "synthesis", min: 20, max: 20_000 }),
});

export const AnswerConsultationInput = form({
  consultationId: id,
  revision,
  response: richText({ name: "consultation_response", min: 20, max: 20_000 }),
  outcome: choice(OUTCOMES, "outcome_missing"),
  departureReason: optionalParagraphs({ name: "departure_reason", max: 5000 }),
});

const count = z
  .string({ error: "count_malformed" })
  .trim()
  .regex(/^\d{1,7}$/, "count_malformed")
  .transform(Number);

/** What is no number is complained of beside its field. */
const saysSomething = (counts: Counts) =>
  STANCES.some((stance) => !Number.isInteger(counts[stance])) || opinionsIn(counts) > 0;

/** What was said elsewhere, and where that is written down: a sheet without an opinion is none. */
export const sheetInput = (today: CalendarDate) =>
  form({
    consultationId: id,
    form: choice(OPINION_FORMS),
    heldOn: requiredDay({ missing: "date_missing", latest: today }),
    source: line({ name: "sheet_source", min: 10, max: 300 }),
    agree: count,
    disagree: count,
    other: count,
  }).refine(saysSomething, { path: ["agree"], error: "sheet_empty" });
export type SheetInput = z.output<ReturnType<typeof sheetInput>>;

export const WithdrawSheetInput = form({
  sheetId: id,
  note: line({ name: "withdrawal_note", min: 10, max: 300 }),
});

/** What a resident says; who is of another opinion says which. */
export const OpinionInput = form({
  /** Its address. */
  consultation: z.string({ error: "form_malformed" }).regex(/^[a-z0-9-]{1,80}$/, "form_malformed"),
  stance: choice(STANCES, "stance_missing"),
  text: optionalParagraphs({ name: "opinion_text", max: 4000 }),
  /** A box that is not ticked is not sent. */
  wantsAnswer: z.literal("on", { error: "form_malformed" }).optional(),
})
  .refine(
    ({ stance, text }) => stance !== "other" || text !== null,
    beside("text", "opinion_text_missing"),
  )
  .transform(({ wantsAnswer, ...opinion }) => ({ ...opinion, wantsAnswer: wantsAnswer === "on" }));
export type Opinion = Omit<z.output<typeof OpinionInput>, "consultation">;
