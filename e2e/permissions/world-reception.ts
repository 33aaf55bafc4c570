import { randomUUID } from "node:crypto";

import { addDays, type CalendarDate, calendarDateOf } from "../../lib/domain/calendar-date";
import { isWorkingDay, legalCalendar } from "../../lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "../../lib/domain/clock/calendar-data";
import { owner } from "../support/database";
import type { Person } from "../support/given";

type Visit = {
  readonly unitId: string;
  readonly clerk: Person;
  readonly name: string;
  readonly occasion?: "regular" | "head_periodic";
};

/** A visit in the ward's book, of somebody with this name. */
export async function aVisit({
  unitId,
  clerk,
  name,
  occasion = "regular",
}: Visit): Promise<string> {
  const id = randomUUID();
  await owner().begin(async (sql) => {
    await sql`insert into reception_entries (id, unit_id, year) values (${id}, ${unitId}, 2026)`;
    await sql`insert into reception_versions ${sql({
      entry_id: id,
      version: 1,
      key: randomUUID(),
      received_on: "2026-11-05",
      occasion,
      kind: "report",
      people: 1,
      content: "Vỉa hè ngõ 4 hỏng.",
      recorded_by: clerk.accountId,
      position_id: clerk.positionId,
    })}`;
    await sql`insert into reception_visitors (entry_id, version, name, address) values (${id}, 1, ${name}, 'Ngõ 4')`;
  });
  return id;
}

const CALENDAR = legalCalendar(CALENDAR_DAYS);

/** A working day so many weeks ahead, so that it may still be published. */
export function aDayAhead(weeks: number): CalendarDate {
  let date = addDays(calendarDateOf(new Date()), weeks * 7);
  while (!isWorkingDay(CALENDAR, date)) date = addDays(date, 1);
  return date;
}

type Planned = {
  readonly unitId: string;
  readonly publisher: Person;
  readonly place: string;
  readonly resident: Person;
};

/** A day that waits for the leader, at this place, and another that was published before, on which the resident has a turn. */
export async function aSchedule({ unitId, publisher, place, resident }: Planned) {
  const notice = { starts_at: "08:00", ends_at: "11:00", receiver: "Chủ tịch phường" };
  const schedule = async (onDay: CalendarDate, state: string, where: string) => {
    const id = randomUUID();
    await owner()`insert into reception_schedules ${owner()({
      id,
      unit_id: unitId,
      kind: "extra",
      from_on: onDay,
      to_on: onDay,
      place: where,
      state,
      drafted_by: publisher.positionId,
      ...notice,
    })}`;
    return id;
  };
  const receptionDayId = randomUUID();
  await owner()`insert into reception_days ${owner()({
    id: receptionDayId,
    schedule_id: await schedule(aDayAhead(3), "published", "Trụ sở"),
    unit_id: unitId,
    on_day: aDayAhead(3),
    place: "Trụ sở",
    state: "published",
    ...notice,
  })}`;
  const bookingId = randomUUID();
  await owner()`insert into reception_bookings ${owner()({
    id: bookingId,
    day_id: receptionDayId,
    account_id: resident.accountId,
    slot: 1,
    people: 1,
    name: "Người Đăng Ký",
    phone: "0900000000",
  })}`;
  const scheduleId = await schedule(aDayAhead(4), "submitted", place);
  return { scheduleId, receptionDayId, bookingId };
}
