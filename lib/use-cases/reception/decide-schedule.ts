import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import {
  changeSchedule,
  findTakenDays,
  insertReceptionDays,
  lockSchedule,
} from "@/db/commands/reception-schedule";
import { findLegalCalendar } from "@/db/queries/calendar";
import { unitTag } from "@/lib/cache-tags";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { mayPublish, plannedDays } from "@/lib/domain/reception/days";
import { noticeOf, spanOf } from "@/lib/domain/reception/schedule";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Decided = { readonly schedule: string; readonly revision: number };

/** The leader approves a schedule: its days are public from then on. @vi duyệt và công bố lịch tiếp công dân */
export async function approveSchedule(context: UseCaseContext<PositionScope>, decided: Decided) {
  const { role, positionId } = context.scope;
  return carryOut(context, async (tx, now) => {
    const found = await scheduleToDecide(tx, context, decided);
    if (!found.ok) return found;
    const schedule = found.value;
    // Nobody publishes what they wrote themselves, whatever offices they hold.
    if (schedule.draftedBy === context.scope.accountId) return fail("schedule_own_draft");

    const calendar = await findLegalCalendar(tx);
    const planned = plannedDays(spanOf(schedule), calendar);
    if (!planned.ok) return planned;
    const { days } = planned.value;
    const dates = days.map(({ onDay }) => onDay);
    const inTime = mayPublish(dates, { today: calendarDateOf(now), doer: role, calendar });
    if (!inTime.ok) return inTime;
    if ((await findTakenDays(tx, schedule.unitId, dates)).length > 0) return fail("day_taken");

    const approved = { state: "published", approvedBy: positionId, approvedAt: now } as const;
    await changeSchedule(tx, schedule, approved);
    const { id: scheduleId, unitId } = schedule;
    const notice = noticeOf(schedule);
    if (!(await insertReceptionDays(tx, { scheduleId, unitId, notice }, days))) {
      return fail("day_taken");
    }
    await invalidateTags(tx, [unitTag(schedule.unitSlug)]);
    return ok({ id: schedule.id });
  });
}

/** The leader gives a schedule back and says what is to be mended. */
export async function returnSchedule(
  context: UseCaseContext<PositionScope>,
  { note, ...decided }: Decided & { readonly note: string },
) {
  return carryOut(context, async (tx) => {
    const found = await scheduleToDecide(tx, context, decided);
    if (!found.ok) return found;
    await changeSchedule(tx, found.value, { state: "returned", returnedNote: note });
    return ok({ id: found.value.id });
  });
}

async function scheduleToDecide(
  tx: Transaction,
  { scope: { role, unitId } }: UseCaseContext<PositionScope>,
  { schedule: id, revision }: Decided,
) {
  const schedule = await lockSchedule(tx, id);
  if (!schedule || role !== "leader" || schedule.unitId !== unitId) {
    return fail("schedule_not_found");
  }
  if (schedule.state !== "submitted") return fail("transition_not_allowed");
  return schedule.revision === revision ? ok(schedule) : fail("changed_meanwhile");
}
