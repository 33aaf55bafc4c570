import * as z from "zod";

import { type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import {
  beside,
  choice,
  dayWritten,
  form,
  id,
  line,
  optionalLine,
  optionalParagraphs,
  paragraphs,
} from "@/lib/domain/input";
import { ONLINE_CASES, SCHEDULE_KINDS, type ScheduleSpan } from "@/lib/domain/reception/schedule";

const MOST_DAYS = 366;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const isTime = (text: string) => TIME.test(text);

const time = z
  .string({ error: "time_missing" })
  .min(1, "time_missing")
  .regex(TIME, "time_malformed");

const written = z.string({ error: "date_missing" }).min(1, "date_missing");
const isDay = (text: string) => dayWritten(text) !== null;

/** Where and when people are received, and by whom. */
const NOTICE = {
  startsAt: time,
  endsAt: time,
  place: line({ name: "reception_place", min: 3, max: 200 }),
  receiver: line({ name: "receiver", min: 3, max: 160 }),
  attendants: optionalLine({ name: "attendants", max: 300 }),
  subject: optionalParagraphs({ name: "reception_subject", max: 500 }),
  onlinePlaces: optionalLine({ name: "online_places", max: 300 }),
  onlineCases: z
    .array(z.enum(ONLINE_CASES, { error: "form_malformed" }), { error: "form_malformed" })
    .default([]),
};

const revision = z
  .string({ error: "form_malformed" })
  .regex(/^\d{1,6}$/, "form_malformed")
  .transform(Number);

/** A plan of days; an empty `schedule` is a new one, any other one that waits for the leader. */
export const ScheduleInput = form({
  schedule: z.union([z.literal("").transform(() => null), id]).default(null),
  revision: revision.optional(),
  kind: choice(SCHEDULE_KINDS, "schedule_kind_missing"),
  weekday: z
    .string({ error: "form_malformed" })
    .regex(/^[1-5]?$/, "form_malformed")
    .default(""),
  from: written,
  to: z.string({ error: "form_malformed" }).default(""),
  ...NOTICE,
})
  .refine(
    ({ kind, weekday }) => kind !== "weekly" || weekday !== "",
    beside("weekday", "weekday_missing"),
  )
  .refine(({ from }) => !from || isDay(from), beside("from", "date_not_real"))
  .refine(({ kind, to }) => kind !== "weekly" || Boolean(to), beside("to", "date_missing"))
  .refine(({ kind, to }) => kind !== "weekly" || !to || isDay(to), beside("to", "date_not_real"))
  .refine((typed) => isInOrder(typed), beside("to", "ends_before_it_begins"))
  .refine((typed) => isWithinAYear(typed), beside("to", "schedule_too_long"))
  .refine(
    ({ startsAt, endsAt }) => !isTime(startsAt) || !isTime(endsAt) || startsAt < endsAt,
    beside("endsAt", "time_out_of_order"),
  )
  .refine(
    ({ onlinePlaces, onlineCases }) => onlinePlaces === null || onlineCases.length > 0,
    beside("onlineCases", "online_cases_missing"),
  )
  .refine(
    ({ onlinePlaces, onlineCases }) => onlinePlaces !== null || onlineCases.length === 0,
    beside("onlinePlaces", "online_places_missing"),
  )
  .transform(({ schedule, revision: seen = 0, kind, weekday, from, to, ...typed }) => ({
    schedule,
    revision: seen,
    span: spanOf({ kind, weekday, from, to }),
    notice: { ...typed, onlineCases: typed.onlinePlaces === null ? null : typed.onlineCases },
  }));
export type ScheduleInput = z.infer<typeof ScheduleInput>;

type Typed = { readonly kind: string; readonly from: string; readonly to: string };

function daysOf({ kind, from, to }: Typed) {
  const [first, last] = [from ? dayWritten(from) : null, to ? dayWritten(to) : null];
  return kind === "weekly" && first && last ? { first, last } : null;
}

const isInOrder = (typed: Typed) => {
  const days = daysOf(typed);
  return !days || days.first <= days.last;
};

const isWithinAYear = (typed: Typed) => {
  const days = daysOf(typed);
  return !days || daysBetween(days.first, days.last) <= MOST_DAYS;
};

/** Never without a day: the checks above have let it through. */
function spanOf({ kind, weekday, from, to }: Typed & { readonly weekday: string }): ScheduleSpan {
  const fromOn = day(from);
  return kind === "weekly"
    ? { kind, weekday: Number(weekday), fromOn, toOn: day(to) }
    : { kind: "extra", weekday: null, fromOn, toOn: fromOn };
}

function day(text: string): CalendarDate {
  const known = dayWritten(text);
  if (!known) throw new RangeError(`not a day: ${text}`);
  return known;
}

const SCHEDULE = { schedule: id, revision };

/** The leader has seen these days and publishes them. */
export const ApproveScheduleInput = form(SCHEDULE);

export const ReturnScheduleInput = form({
  ...SCHEDULE,
  note: paragraphs({ name: "return_note", min: 10, max: 2000 }),
});

export const PostponeInput = form({
  day: id,
  newDay: written,
  reason: paragraphs({ name: "postponement_reason", min: 10, max: 500 }),
})
  .refine(({ newDay }) => !newDay || isDay(newDay), beside("newDay", "date_not_real"))
  .transform(({ newDay, ...typed }) => ({ ...typed, newDay: day(newDay) }));
export type PostponeInput = z.infer<typeof PostponeInput>;
