import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { optionalDay, requiredDay } from "@/lib/domain/day-input";
import { beside, choice, emptyOr, form, id, line, optionalLine } from "@/lib/domain/input";
import { BOARD_DUTIES, type Sitting, type Term } from "@/lib/domain/oversight/board";
import { OVERSIGHT_BODY_KINDS, OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";

const version = z
  .string({ error: "form_malformed" })
  .regex(/^\d{1,6}$/, "form_malformed")
  .transform(Number);

/** Why something that is public is changed; read by everybody. */
const reason = line({ name: "change_reason", min: 10, max: 300 });

const count = z
  .string({ error: "count_malformed" })
  .trim()
  .regex(/^\d{1,3}$/, "count_malformed")
  .transform(Number);

const inOrder = ({ termFrom, termTo, endedOn }: Term): boolean =>
  termFrom === null ||
  ((termTo === null || termFrom <= termTo) && (endedOn === null || termFrom <= endedOn));

const board = {
  name: line({ name: "board_name", min: 10, max: 200 }),
  termFrom: requiredDay({ missing: "term_from_missing" }),
  termTo: optionalDay(),
  recognisedBy: line({ name: "recognised_by", min: 5, max: 300 }),
  neighbourhoods: emptyOr(count),
  /** The works it watches; empty for a board that watches none in particular. */
  projectId: emptyOr(id),
};

export const BeginBoardInput = form({
  kind: choice(OVERSIGHT_BODY_KINDS, "board_kind_missing"),
  ...board,
}).refine(
  (typed) => inOrder({ ...typed, endedOn: null }),
  beside("termTo", "ends_before_it_begins"),
);
export type BeginBoard = z.output<typeof BeginBoardInput>;

export const changeBoardInput = (today: CalendarDate) =>
  form({ board: id, version, ...board, endedOn: optionalDay(today), reason }).refine(
    inOrder,
    beside("termTo", "ends_before_it_begins"),
  );
export type ChangeBoard = z.output<ReturnType<typeof changeBoardInput>>;

const sitsInOrder = ({ fromOn, toOn }: Sitting): boolean =>
  fromOn === null || toOn === null || fromOn <= toOn;

const member = (today: CalendarDate) => ({
  name: line({ name: "member_name", min: 2, max: 100 }),
  duty: choice(BOARD_DUTIES, "duty_missing"),
  neighbourhood: optionalLine({ name: "neighbourhood", max: 100 }),
  electedOn: optionalDay(today),
  fromOn: requiredDay({ missing: "from_on_missing" }),
  toOn: optionalDay(),
  /** Ticked, or not sent at all. */
  eligible: z.literal("on", { error: "form_malformed" }).optional(),
});

/** What the law makes known of a member, and nothing else of them. */
export const addMemberInput = (today: CalendarDate) =>
  form({ board: id, ...member(today) }).refine(
    sitsInOrder,
    beside("toOn", "ends_before_it_begins"),
  );
export type AddMember = z.output<ReturnType<typeof addMemberInput>>;

export const changeMemberInput = (today: CalendarDate) =>
  form({ member: id, version, ...member(today), reason }).refine(
    sitsInOrder,
    beside("toOn", "ends_before_it_begins"),
  );
export type ChangeMember = z.output<ReturnType<typeof changeMemberInput>>;

/** A programme as the overseer writes it. */
const programme = {
  title: line({ name: "programme_title", min: 10, max: 200 }),
  subject: optionalLine({ name: "programme_subject", max: 500 }),
  target: optionalLine({ name: "programme_target", max: 200 }),
  field: choice(OVERSIGHT_FIELDS),
  plannedFrom: requiredDay({ missing: "planned_from_missing" }),
  plannedTo: requiredDay({ missing: "planned_to_missing" }),
  sentOn: optionalDay(),
};
const plannedInOrder = (typed: { plannedFrom: CalendarDate; plannedTo: CalendarDate }) =>
  typed.plannedFrom <= typed.plannedTo;
const ordered = beside("plannedTo", "ends_before_it_begins");

export const BeginProgrammeInput = form({ board: id, ...programme }).refine(
  plannedInOrder,
  ordered,
);
export const ChangeProgrammeInput = form({ programme: id, revision: version, ...programme }).refine(
  plannedInOrder,
  ordered,
);
export const CorrectProgrammeInput = form({
  programme: id,
  revision: version,
  ...programme,
  reason,
}).refine(plannedInOrder, ordered);
export type ProgrammeContent = Omit<z.output<typeof BeginProgrammeInput>, "board">;

/** Back to the overseer, or called off: with words that say why. */
export const DecideProgrammeInput = form({
  programme: id,
  revision: version,
  note: line({ name: "decision_note", min: 10, max: 300 }),
});
export const PublishProgrammeInput = form({ programme: id, revision: version });

/** A result that came of it. */
export const LinkResultInput = form({
  programme: id,
  result: z.uuid({ error: "programme_result_missing" }),
});
