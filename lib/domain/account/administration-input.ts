import * as z from "zod";

import { email } from "@/lib/domain/account/email";
import { ROLES } from "@/lib/domain/actor";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { emptyOr, form, id, key, line, optionalLine, optionalParagraphs } from "@/lib/domain/input";

const role = z.enum(ROLES).exclude(["resident"], { error: "role_missing" });

/** A day from a date field. */
const day = z
  .string({ error: "date_missing" })
  .min(1)
  .transform((text, context): CalendarDate => {
    try {
      return calendarDate(text);
    } catch {
      context.addIssue({ code: "custom", message: "date_not_real" });
      return z.NEVER;
    }
  });

/** The last day in office as people say it; kept as the first day without it. */
const lastDay = emptyOr(day)
  .default(null)
  .transform((last) => (last === null ? null : addDays(last, 1)));

const office = {
  role,
  unit: z.string({ error: "office_unit_missing" }).min(1).pipe(key),
  from: day,
  last: lastDay,
  title: optionalLine({ name: "position_title", max: 120 }),
};

export const GrantInput = form({ account: id, ...office });
export type GrantInput = z.infer<typeof GrantInput>;

export const InviteInput = form({
  email,
  name: line({ name: "name", min: 2, max: 120 }),
  language: z.enum(["vi", "en"], { error: "choice_missing" }),
  ...office,
});
export type InviteInput = z.infer<typeof InviteInput>;

export const AccountInput = form({ account: id });

export const LockInput = form({ account: id, lock: z.enum(["lock", "unlock"]) });

export const EndPositionInput = form({
  account: id,
  position: id,
  /** The end it had on the page, so that nobody ends what somebody else has just ended otherwise. */
  seen: emptyOr(day),
  end: day,
});
export type EndPositionInput = z.infer<typeof EndPositionInput>;

/** A file stands beside it. */
export const UnitBoundaryInput = form({
  unit: key,
  source: line({ name: "boundary_source", min: 3, max: 300 }),
  asOf: day,
});
export type UnitBoundaryInput = z.infer<typeof UnitBoundaryInput>;

export const UnitContactsInput = form({
  unit: key,
  /** What the page showed, in one word: see `fingerprintOf`. */
  seen: z.string().max(100, "form_malformed"),
  seat: optionalLine({ name: "seat", max: 200 }),
  phone: optionalLine({ name: "contact_phone", max: 60 }),
  email: emptyOr(email),
  hours: optionalParagraphs({ name: "hours", max: 300 }),
});
export type UnitContactsInput = z.infer<typeof UnitContactsInput>;
