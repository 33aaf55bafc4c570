import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import { promiseMail } from "@/db/commands/outbox";
import { moveBookings } from "@/db/commands/reception-booking";
import {
  findTakenDays,
  insertReceptionDays,
  lockReceptionDay,
  postponeReceptionDay,
} from "@/db/commands/reception-schedule";
import { findLegalCalendar } from "@/db/queries/calendar";
import { unitTag } from "@/lib/cache-tags";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { slotAt } from "@/lib/domain/reception/booking";
import { mayPostpone } from "@/lib/domain/reception/days";
import { noticeOf } from "@/lib/domain/reception/schedule";
import type { PostponeInput } from "@/lib/domain/reception/schedule-input";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { formatDay } from "@/lib/i18n/format";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** A published day is put off: it stays, says why, and another takes its place. @vi lùi lịch tiếp công dân */
export async function postponeReception(
  context: UseCaseContext<PositionScope>,
  { day: id, newDay, reason }: PostponeInput,
) {
  const { role, unitId, positionId } = context.scope;
  return carryOut(context, async (tx, now) => {
    const day = await lockReceptionDay(tx, id);
    if (!day || role !== "leader" || day.unitId !== unitId) return fail("reception_day_not_found");
    if (day.state !== "published") return fail("transition_not_allowed");

    const calendar = await findLegalCalendar(tx);
    const doing = { today: calendarDateOf(now), doer: role, calendar };
    const may = mayPostpone({ onDay: day.onDay, newDay }, doing);
    if (!may.ok) return may;
    if ((await findTakenDays(tx, unitId, [newDay])).length > 0) return fail("day_taken");

    await postponeReceptionDay(tx, { id, reason, positionId });
    const { scheduleId } = day;
    const replacing = { scheduleId, unitId, notice: noticeOf(day), replacesId: id };
    if (!(await insertReceptionDays(tx, replacing, [{ onDay: newDay, insteadOf: null }]))) {
      return fail("day_taken");
    }
    await tellThoseWhoBooked(tx, day, newDay);
    await invalidateTags(tx, [unitTag(day.unitSlug)]);
    return ok({ scheduleId });
  });
}

type PutOff = {
  readonly id: string;
  readonly onDay: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
};

/** Whoever had a turn keeps it on the new day, and is told so that they can give it up. */
async function tellThoseWhoBooked(tx: Transaction, day: PutOff, newDay: CalendarDate) {
  for (const { id, dayId, accountId, slot } of await moveBookings(tx, day.id)) {
    await promiseMail(tx, `reception-moved-${id}-${newDay}`, {
      template: "reception_moved",
      toAccount: accountId,
      facts: {
        dayId,
        slot: String(slot),
        at: slotAt(day, slot)?.at ?? day.startsAt,
        before: formatDay(day.onDay, "vi"),
        day: formatDay(newDay, "vi"),
      },
    });
  }
}
