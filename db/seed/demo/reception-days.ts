import { eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { receptionDays, receptionSchedules, units } from "@/db/schema";
import type { Cast } from "@/db/seed/demo/people";
import { WARD, WARDS_TODAY, type WardToday } from "@/db/seed/demo/place";
import { at, daysAgo, type StoryClock, workingDayAgo } from "@/db/seed/demo/story-clock";
import { stableId } from "@/db/seed/stable-id";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { isWorkingDay, isYearCovered, yearOf } from "@/lib/domain/clock/calendar";
import { type PlannedDay, plannedDays } from "@/lib/domain/reception/days";

type Told = { readonly tx: Transaction; readonly cast: Cast; readonly clock: StoryClock };

/** Two months back and two ahead, as far as the calendar is known. */
const WEEKS_OF_THE_STORY = 8;
const HOURS = { startsAt: "08:00", endsAt: "11:30" } as const;
const SUBJECT = "Nghe và trả lời kiến nghị, phản ánh của người dân; các việc đã hẹn từ buổi trước.";

/** The days of reception of the five wards: one a week, in one ward one put off and one that waits for the leader. */
export async function tellReceptionDays(told: Told): Promise<void> {
  for (const [index, ward] of WARDS_TODAY.entries()) {
    const days = await tellWeekly(told, ward, index + 1);
    if (ward !== "kim-lien") continue;
    await putOffNext(told, ward, days);
    await tellOnline(told, ward, days);
    await tellWaiting(told, ward);
  }
}

async function noticeOf({ tx, cast }: Told, ward: WardToday) {
  const [unit] = await tx.select({ seat: units.seat }).from(units).where(eq(units.id, WARD[ward]));
  const seat = unit?.seat ? `, ${unit.seat}` : "";
  return {
    ...HOURS,
    place: `Phòng tiếp công dân, trụ sở Ủy ban nhân dân phường${seat}`,
    receiver: `${cast.staff(ward, "leader").name}, Chủ tịch Ủy ban nhân dân phường`,
    attendants: "Công chức tiếp công dân, đại diện các bộ phận chuyên môn",
    subject: SUBJECT,
    onlinePlaces: null,
    onlineCases: null,
  };
}

function writersOf({ cast }: Told, ward: WardToday) {
  const writer = cast.staff(ward, "publisher");
  const leader = cast.staff(ward, "leader");
  if (!writer.position || !leader.position) throw new Error(`${ward} has no offices`);
  return { draftedBy: writer.position.id, approvedBy: leader.position.id };
}

const dayId = (ward: WardToday, onDay: CalendarDate, today: CalendarDate) =>
  stableId("demo reception day", ward, onDay, today);

async function tellWeekly(told: Told, ward: WardToday, weekday: number) {
  const { tx, clock } = told;
  const span = { kind: "weekly" as const, weekday, ...spanOf(clock) };
  const planned = plannedDays(span, clock.calendar);
  if (!planned.ok) throw new Error(planned.problem);

  const id = stableId("demo reception schedule", ward);
  const unitId = WARD[ward];
  const notice = await noticeOf(told, ward);
  const approvedAt = at(clock, workingDayAgo(clock, WEEKS_OF_THE_STORY * 7 + 14), "10:00");
  const marked = { unitId, ...notice, isDemonstration: true };
  await tx.insert(receptionSchedules).values({
    id,
    ...marked,
    ...span,
    ...writersOf(told, ward),
    state: "published",
    approvedAt,
    revision: 2,
    createdAt: approvedAt,
  });
  const { days } = planned.value;
  const published = { publishedAt: approvedAt, changedAt: approvedAt, state: "published" as const };
  await tx.insert(receptionDays).values(
    days.map((day) => ({
      id: dayId(ward, day.onDay, clock.today),
      scheduleId: id,
      ...day,
      ...marked,
      ...published,
    })),
  );
  return days;
}

function spanOf(clock: StoryClock) {
  const { today, calendar } = clock;
  const toOn = addDays(today, WEEKS_OF_THE_STORY * 7);
  return {
    fromOn: daysAgo(clock, WEEKS_OF_THE_STORY * 7),
    toOn: isYearCovered(calendar, yearOf(toOn)) ? toOn : calendarDate(`${yearOf(today)}-12-31`),
  };
}

/** The second day to come is put off by some days. */
async function putOffNext(told: Told, ward: WardToday, days: readonly PlannedDay[]) {
  const { tx, clock } = told;
  const [, next] = days.filter(({ onDay }) => onDay > clock.today);
  if (!next) return;

  const taken = new Set(days.map(({ onDay }) => onDay));
  let newDay = addDays(next.onDay, 2);
  while (!isWorkingDay(clock.calendar, newDay) || taken.has(newDay)) newDay = addDays(newDay, 1);
  if (!isYearCovered(clock.calendar, yearOf(newDay))) return;

  const id = dayId(ward, next.onDay, clock.today);
  const changedAt = at(clock, workingDayAgo(clock, 1), "16:10");
  const { approvedBy } = writersOf(told, ward);
  await tx
    .update(receptionDays)
    .set({
      state: "postponed",
      postponedReason: "Chủ tịch Ủy ban nhân dân phường dự họp do thành phố triệu tập.",
      postponedBy: approvedBy,
      sequence: 1,
      changedAt,
    })
    .where(eq(receptionDays.id, id));
  await tx.insert(receptionDays).values({
    id: dayId(ward, newDay, clock.today),
    scheduleId: stableId("demo reception schedule", ward),
    unitId: WARD[ward],
    onDay: newDay,
    ...(await noticeOf(told, ward)),
    state: "published",
    replacesId: id,
    publishedAt: changedAt,
    changedAt,
    isDemonstration: true,
  });
}

/** One of the days to come is held on-line as well. */
async function tellOnline({ tx, clock }: Told, ward: WardToday, days: readonly PlannedDay[]) {
  const [, , , day] = days.filter(({ onDay }) => onDay > clock.today);
  if (!day) return;
  await tx
    .update(receptionDays)
    .set({
      onlinePlaces: "Nhà văn hóa tổ dân phố số 5; nhà văn hóa tổ dân phố số 9",
      onlineCases: ["complex", "hard_to_come"],
    })
    .where(eq(receptionDays.id, dayId(ward, day.onDay, clock.today)));
}

/** An extra day that the leader has still to look at, held on-line as well. */
async function tellWaiting(told: Told, ward: WardToday) {
  const { tx, clock } = told;
  let onDay = addDays(clock.today, 24);
  while (!isWorkingDay(clock.calendar, onDay)) onDay = addDays(onDay, 1);
  const { draftedBy } = writersOf(told, ward);
  await tx.insert(receptionSchedules).values({
    id: stableId("demo reception schedule", ward, "waiting"),
    unitId: WARD[ward],
    kind: "extra",
    fromOn: onDay,
    toOn: onDay,
    ...(await noticeOf(told, ward)),
    startsAt: "14:00",
    endsAt: "16:30",
    onlinePlaces: "Nhà văn hóa tổ dân phố số 5; nhà văn hóa tổ dân phố số 9",
    onlineCases: ["complex", "hard_to_come"],
    state: "submitted",
    draftedBy,
    createdAt: at(clock, workingDayAgo(clock, 1), "09:00"),
    isDemonstration: true,
  });
}
