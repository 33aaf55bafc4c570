import * as z from "zod";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { CASE_KINDS, FIELDS, OPEN_STATES } from "@/lib/domain/case-file/case-file";

/** Ways of looking at what a unit owes; each is a condition and never more than that. */
export const QUEUE_VIEWS = [
  "all",
  "mine",
  "unassigned",
  "due_soon",
  "overdue",
  /** Received so long ago without being handled that removal from office is near. @vi gần mốc 45 ngày */
  "near_limit",
  /** The resident owes something: a signature, more information. */
  "completion",
  "reprocessing",
  /** Another unit sent it over and nobody has taken it in yet. */
  "forwarded_here",
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export const QUEUE_HOLDERS = ["me", "nobody"] as const;

/** States a case can have while some desk owes something. */
export const QUEUE_STATES = [...OPEN_STATES, "forwarded"] as const;

/** Where a page of the queue begins: after this due date and case. */
export type QueueCursor = { readonly dueOn: CalendarDate | null; readonly id: string };

const CURSOR = /^(?<day>\d{4}-\d{2}-\d{2})?_(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const writeCursor = ({ dueOn, id }: QueueCursor) => `${dueOn ?? ""}_${id}`;

/** Null for anything that isn't a place in the queue: then it is read from its beginning. */
export function readCursor(text: string): QueueCursor | null {
  const { day, id } = CURSOR.exec(text)?.groups ?? {};
  if (id === undefined) return null;
  try {
    return { dueOn: day === undefined ? null : calendarDate(day), id };
  } catch {
    return null; // the thirtieth of February is no place in the queue either
  }
}

/** What the address asks for; whatever isn't known counts as not asked, so that no link ever breaks. */
export const QueueFilter = z.object({
  view: z.enum(QUEUE_VIEWS).catch("all"),
  kind: z.enum(CASE_KINDS).nullable().catch(null),
  state: z.enum(QUEUE_STATES).nullable().catch(null),
  field: z.enum(FIELDS).nullable().catch(null),
  holder: z.enum(QUEUE_HOLDERS).nullable().catch(null),
  q: z
    .string()
    .transform((text) => text.normalize("NFC").trim().slice(0, 100) || null)
    .nullable()
    .catch(null),
  after: z.string().transform(readCursor).nullable().catch(null),
});
export type QueueFilter = z.infer<typeof QueueFilter>;

/** Whether anything besides the view is asked for. */
export const isNarrowed = ({
  kind,
  state,
  field,
  holder,
  q,
}: Omit<QueueFilter, "view" | "after">) =>
  [kind, state, field, holder, q].some((asked) => asked !== null);
