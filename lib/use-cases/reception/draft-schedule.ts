import "server-only";
import { changeSchedule, insertSchedule, lockSchedule } from "@/db/commands/reception-schedule";
import { findLegalCalendar } from "@/db/queries/calendar";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { mayPublish, plannedDays } from "@/lib/domain/reception/days";
import type { ScheduleInput } from "@/lib/domain/reception/schedule-input";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** The publisher proposes days of reception, or mends what the leader gave back. @vi soạn lịch tiếp công dân */
export async function draftSchedule(
  context: UseCaseContext<PositionScope>,
  { schedule, revision, span, notice }: ScheduleInput,
) {
  const { role, unitId, positionId: draftedBy } = context.scope;
  return carryOut(context, async (tx, now) => {
    if (role !== "publisher") return fail("schedule_not_found");
    const calendar = await findLegalCalendar(tx);
    const planned = plannedDays(span, calendar);
    if (!planned.ok) return planned;
    const days = planned.value.days.map(({ onDay }) => onDay);
    if (days.length === 0) return fail("schedule_without_days");
    const inTime = mayPublish(days, { today: calendarDateOf(now), doer: role, calendar });
    if (!inTime.ok) return inTime;

    if (schedule === null) {
      return ok({ id: await insertSchedule(tx, { unitId, span, notice, draftedBy }) });
    }
    const known = await lockSchedule(tx, schedule);
    if (!known || known.unitId !== unitId || known.state === "published") {
      return fail("schedule_not_found");
    }
    if (known.revision !== revision) return fail("changed_meanwhile");
    const back = { state: "submitted", returnedNote: null } as const;
    await changeSchedule(tx, known, { ...span, ...notice, ...back, draftedBy });
    return ok({ id: schedule });
  });
}
