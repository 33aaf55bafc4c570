import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  DECISION_GROUNDS,
  DOCUMENT_FORMS,
} from "@/lib/domain/community-decision/community-decision";
import {
  count,
  positive,
  revision,
  tick,
  time,
} from "@/lib/domain/community-decision/input-fields";
import { tallyLines } from "@/lib/domain/community-decision/tally-lines";
import { optionalDay, requiredDay } from "@/lib/domain/day-input";
import {
  beside,
  choice,
  emptyOr,
  form,
  id,
  line,
  optionalParagraphs,
  paragraphs,
} from "@/lib/domain/input";

export const ReturnDecisionInput = form({
  decisionId: id,
  note: paragraphs({ name: "return_note", min: 10, max: 2000 }),
});

export const AnnounceDecisionInput = form({ decisionId: id, revision });

export const CallOffDecisionInput = form({
  decisionId: id,
  note: paragraphs({ name: "call_off_note", min: 10, max: 1000 }),
});

/** Another day, or another place, told again in time. */
export const MoveDecisionInput = form({
  decisionId: id,
  revision,
  announcedOn: requiredDay({ missing: "announced_on_missing" }),
  heldOn: requiredDay({ missing: "held_on_missing" }),
  startsAt: emptyOr(time).default(null),
  endsAt: emptyOr(time).default(null),
  endsOn: optionalDay().default(null),
  place: line({ name: "decision_place", min: 5, max: 200 }),
  note: paragraphs({ name: "move_note", min: 10, max: 1000 }),
});
export type MovedTo = Omit<z.output<typeof MoveDecisionInput>, "decisionId" | "revision">;

const written = {
  decisionId: id,
  revision,
  documentForm: choice(DOCUMENT_FORMS, "document_form_missing"),
  source: line({ name: "minutes_source", min: 10, max: 300 }),
  decided: paragraphs({ name: "decided_text", min: 10, max: 20_000 }),
  isWitnessed: tick,
  correctionReason: optionalParagraphs({ name: "correction_reason", max: 1000 }),
};

/** What is no number is complained of beside its own field. */
const isMore = (one: number, other: number) =>
  Number.isInteger(one) && Number.isInteger(other) && one > other;

/** The result of one neighbourhood, as the minutes have it. */
export const NeighbourhoodResultInput = form({
  ...written,
  households: positive,
  present: count,
  inFavour: count,
  against: count,
  other: count,
})
  .refine(
    ({ present, households }) => !isMore(present, households),
    beside("present", "present_more_than_households"),
  )
  .refine(
    ({ inFavour, against, other, present }) => !isMore(inFavour + against + other, present),
    beside("inFavour", "votes_more_than_present"),
  );

/** The result of the whole ward: of each neighbourhood a line. */
export const WardResultInput = form({
  ...written,
  neighbourhoods: positive,
  tallies: z
    .string({ error: "tallies_missing" })
    .max(20_000, "tally_line_malformed")
    .transform((text, context) => {
      const read = tallyLines(text);
      if (read.ok) return read.value;
      context.addIssue({ code: "custom", message: read.problem });
      return z.NEVER;
    }),
}).refine(
  ({ tallies, neighbourhoods }) =>
    !Array.isArray(tallies) || !isMore(tallies.length, neighbourhoods),
  beside("neighbourhoods", "neighbourhoods_too_few"),
);

export const DecisionResultInput = form({
  decisionId: id,
  resultId: id,
});

export const ReturnResultInput = form({
  decisionId: id,
  resultId: id,
  note: paragraphs({ name: "return_note", min: 10, max: 2000 }),
});

export const sendDecisionInput = (today: CalendarDate) =>
  form({
    decisionId: id,
    sentOn: requiredDay({ missing: "sent_on_missing", latest: today }),
  });

const document = line({ name: "recognition_document", min: 5, max: 200 });

export const recogniseDecisionInput = (today: CalendarDate) =>
  form({
    decisionId: id,
    answeredOn: requiredDay({ missing: "answered_on_missing", latest: today }),
    document,
  });

export const refuseDecisionInput = (today: CalendarDate) =>
  form({
    decisionId: id,
    answeredOn: requiredDay({ missing: "answered_on_missing", latest: today }),
    document,
    ground: choice(DECISION_GROUNDS, "decision_ground_missing"),
    reason: paragraphs({ name: "refusal_reason", min: 20, max: 5000 }),
  });

/** The committee may name a day to come. */
export const SetInForceInput = form({
  decisionId: id,
  inForceOn: requiredDay({ missing: "in_force_on_missing" }),
  document,
});

export const repealDecisionInput = (today: CalendarDate) =>
  form({
    decisionId: id,
    repealedOn: requiredDay({ missing: "repealed_on_missing", latest: today }),
    document,
    ground: choice(DECISION_GROUNDS, "decision_ground_missing"),
    reason: paragraphs({ name: "refusal_reason", min: 20, max: 5000 }),
  });
