import { addDays, type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { isWorkingDay, type LegalCalendar } from "@/lib/domain/clock/calendar";

/** The story is told backwards from the day it is loaded, so that something is always due soon and something late. */
export type StoryClock = {
  readonly now: Date;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
};

export function storyClock(now: Date, calendar: LegalCalendar): StoryClock {
  return { now, today: calendarDateOf(now), calendar };
}

export const daysAgo = ({ today }: StoryClock, days: number): CalendarDate => addDays(today, -days);

/** That day, or the working day before it: offices do nothing on a Sunday. */
export function workingDayAgo(clock: StoryClock, days: number): CalendarDate {
  let date = daysAgo(clock, days);
  while (!isWorkingDay(clock.calendar, date)) date = addDays(date, -1);
  return date;
}

/** That minute of the day in Vietnam; never later than the story is told. */
export function at(clock: StoryClock, date: CalendarDate, time: string): Date {
  const instant = new Date(`${date}T${time}:00+07:00`);
  return instant < clock.now ? instant : clock.now;
}
