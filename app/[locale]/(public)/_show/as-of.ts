import type { AsOfChoice } from "@/components/ward/as-of-switch";
import type { ListedUnit } from "@/db/queries/unit";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { asOfDates } from "@/lib/domain/unit/as-of";

import { asOfHref, wardHref } from "./units";

/** Days on which the map changed or something was reported of it: every other date shows one of these. */
export function changeDates(
  units: readonly ListedUnit[],
  reportedOn: readonly CalendarDate[],
): CalendarDate[] {
  return [...new Set([...asOfDates(units), ...reportedOn])].toSorted((a, b) => a.localeCompare(b));
}

type Asked = {
  readonly slug: string;
  readonly dates: readonly CalendarDate[];
  /** Null is the page as it is today. */
  readonly current: CalendarDate | null;
  readonly locale: string;
};

/** Today, then back in time. The first date is only the day of our earliest list, so it is not offered. */
export function asOfChoices({ slug, dates, current, locale }: Asked): AsOfChoice[] {
  const past = dates.slice(1).toReversed();
  return [
    { date: null, href: wardHref(slug, locale), isCurrent: current === null },
    ...past.map((date) => ({
      date,
      href: asOfHref(slug, date, locale),
      isCurrent: date === current,
    })),
  ];
}
