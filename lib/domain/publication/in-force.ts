import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";

/** What a record says of its own time. Its last day in force is whole: it ends with that day in Vietnam. */
export type InForce = {
  readonly withdrawnOn: CalendarDate | null;
  readonly withdrawnNote: string | null;
  readonly expiresOn: CalendarDate | null;
};

/** Why something that was public no longer holds, and since which day. */
export type OutOfForce =
  | { readonly why: "withdrawn"; readonly since: CalendarDate; readonly note: string }
  /** @vi hết hiệu lực */
  | { readonly why: "expired"; readonly since: CalendarDate };

/** The first day after the last one in force, once it has come. */
export const expiredSince = (
  expiresOn: CalendarDate | null,
  today: CalendarDate,
): CalendarDate | null => (expiresOn !== null && expiresOn < today ? addDays(expiresOn, 1) : null);

/** Null while it holds. What was taken back is that first, whatever its last day would have been. */
export function outOfForce(
  { withdrawnOn, withdrawnNote, expiresOn }: InForce,
  today: CalendarDate,
): OutOfForce | null {
  if (withdrawnOn !== null) {
    return { why: "withdrawn", since: withdrawnOn, note: withdrawnNote ?? "" };
  }
  const since = expiredSince(expiresOn, today);
  return since === null ? null : { why: "expired", since };
}
