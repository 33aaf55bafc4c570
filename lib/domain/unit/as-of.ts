import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Unit } from "@/lib/domain/unit/unit";

/** The days on which some unit began or ended, in order: every date shows the picture of one of them. */
export function asOfDates(units: readonly Unit[]): CalendarDate[] {
  const changes = units.flatMap(({ validFrom, validTo }) =>
    validTo === null ? [validFrom] : [validFrom, validTo],
  );
  return [...new Set(changes)].sort();
}

/** The last change on or before the day asked; the first when the day lies before all of them. */
export function snapAsOf(dates: readonly CalendarDate[], asked: CalendarDate): CalendarDate | null {
  return dates.findLast((date) => date <= asked) ?? dates[0] ?? null;
}
