import "server-only";
import { recordAdministration } from "@/db/commands/administration";
import {
  confirmChange,
  insertCalendarChange,
  listCalendarEntries,
  lockCalendarChange,
  setChangeState,
} from "@/db/commands/calendar-change";
import { type CalendarDay, yearOf } from "@/lib/domain/clock/calendar";
import { changesBetween } from "@/lib/domain/clock/calendar-change";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { administer } from "@/lib/use-cases/administration/administer";
import type { UseCaseContext } from "@/lib/use-cases/context";

type Context = UseCaseContext<PositionScope>;

export type WantedYear = {
  readonly year: number;
  readonly sourceDocument: string;
  /** The days of that year as they shall be, made from those that are there. */
  readonly days: (current: readonly CalendarDay[]) => readonly CalendarDay[];
};

/** Proposes what the days of a year shall be. Nothing is counted by it before its consequences were seen and confirmed. */
export async function proposeCalendar(
  context: Context,
  { year, sourceDocument, days }: WantedYear,
) {
  return administer(context, async (tx) => {
    const entered = await listCalendarEntries(tx);
    const current = entered.filter(({ date }) => yearOf(date) === year);
    const changes = changesBetween(current, days(current));
    if (changes.length === 0) return fail("calendar_unchanged");

    const proposed = { cause: "calendar", year, sourceDocument, days: changes } as const;
    const id = await insertCalendarChange(tx, { ...proposed, proposedBy: context.scope.accountId });
    await recordAdministration(tx, context.scope, {
      objectType: "calendar",
      objectId: id,
      reason: "proposed",
    });
    return ok({ id });
  });
}

/** The list that was seen is the one that is carried out: one that was made anew meanwhile has to be seen first. */
export async function confirmCalendar(
  context: Context,
  { id, countings }: { readonly id: string; readonly countings: number },
) {
  return administer(context, async (tx) => {
    const change = await lockCalendarChange(tx, id);
    if (!change) return fail("calendar_change_not_found");
    if (change.state !== "counted" || change.countings !== countings)
      return fail("calendar_change_moved_on");

    await confirmChange(tx, id, context.scope);
    await recordAdministration(tx, context.scope, {
      objectType: "calendar",
      objectId: id,
      reason: "confirmed",
    });
    return ok(null);
  });
}

export async function withdrawCalendar(context: Context, { id }: { readonly id: string }) {
  return administer(context, async (tx) => {
    const change = await lockCalendarChange(tx, id);
    if (!change) return fail("calendar_change_not_found");
    if (change.state !== "counted" && change.state !== "counting")
      return fail("calendar_change_moved_on");
    await setChangeState(tx, id, "withdrawn");
    await recordAdministration(tx, context.scope, {
      objectType: "calendar",
      objectId: id,
      reason: "withdrawn",
    });
    return ok(null);
  });
}
