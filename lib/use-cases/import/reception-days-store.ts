import "server-only";
import { randomUUID } from "node:crypto";

import { insertApprovedDays } from "@/db/commands/imported-records";
import { listReceptionDayItems } from "@/db/queries/sheet-records";
import { unitTag } from "@/lib/cache-tags";
import { calendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { isWorkingDay, isYearCovered, yearOf } from "@/lib/domain/clock/calendar";
import { mayPublish } from "@/lib/domain/reception/days";
import { noticeOf } from "@/lib/domain/reception/schedule";
import type { ReceptionDayItem } from "@/lib/domain/sheet/reception-days";
import type { Fault } from "@/lib/domain/sheet/sheet";
import type { Numbered, Store, Writing } from "@/lib/use-cases/import/store";

export const receptionDaysStore: Store<ReceptionDayItem> = {
  existing: async (tx, unitId, keys) => {
    const days = keys.map((key) => calendarDate(key));
    const items = days.length === 0 ? [] : await listReceptionDayItems(tx, unitId, days);
    return new Map(items.map((item) => [item.onDay, item]));
  },
  each: async function* each(tx, unitId) {
    yield* await listReceptionDayItems(tx, unitId);
  },
  refuse,
  insert: async (tx, items, writing) => {
    const rows = items.map((one) => rowsOf(one, writing));
    await insertApprovedDays(tx, rows);
    return rows.map(({ day, line }) => ({ recordId: day.id, line }));
  },
  tags: (unitSlug) => [unitTag(unitSlug)],
};

/** As at the desk: only working days, and none that comes sooner than the law lets it be announced (art. 24(4)). */
function refuse(
  { item: { onDay }, line }: Numbered<ReceptionDayItem>,
  { now, calendar }: Writing,
): Fault[] {
  const isKnown = isYearCovered(calendar, yearOf(onDay));
  if (isKnown && !isWorkingDay(calendar, onDay)) {
    return [{ line, column: "onDay", problem: "reception_on_day_off" }];
  }
  const inTime = mayPublish([onDay], { today: calendarDateOf(now), doer: "leader", calendar });
  return inTime.ok ? [] : [{ line, column: "onDay", problem: "reception_too_soon" }];
}

function rowsOf({ item, line }: Numbered<ReceptionDayItem>, writing: Writing) {
  const { unitId, now, sentPositionId: draftedBy, decider } = writing;
  if (!decider) throw new Error("nobody confirmed this import");
  const { onDay, isDemonstration } = item;
  const scheduleId = randomUUID();
  const shared = {
    unitId,
    ...noticeOf({ ...item, onlinePlaces: null, onlineCases: null }),
    state: "published",
    isDemonstration,
  } as const;
  const span = { kind: "extra", weekday: null, fromOn: onDay, toOn: onDay } as const;
  const approved = { approvedBy: decider.positionId, approvedAt: now };
  return {
    line,
    schedule: { id: scheduleId, ...shared, ...span, draftedBy, ...approved },
    day: { id: randomUUID(), scheduleId, ...shared, onDay, publishedAt: now, changedAt: now },
  };
}
