import { useLocale } from "next-intl";

import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import {
  formatDay,
  formatDayOfYear,
  formatTime,
  formatWeekday,
  machineTime,
} from "@/lib/i18n/format";

type Props = {
  readonly date: CalendarDate;
  /** "short" leaves the year out; "long" names the weekday. */
  readonly written?: "plain" | "short" | "long";
};

/** A calendar day: 22/12/2022. */
export function Day({ date, written = "plain" }: Props) {
  const locale = useLocale();
  const day = written === "short" ? formatDayOfYear(date, locale) : formatDay(date, locale);

  return (
    <time dateTime={date} className="whitespace-nowrap">
      {written === "long" ? `${formatWeekday(date, locale)}, ${day}` : day}
    </time>
  );
}

/** The one day a page is about, in large, its weekday above it. */
export function LargeDay({ date }: { readonly date: CalendarDate }) {
  const locale = useLocale();
  return (
    <p className="text-date font-semibold tracking-[-0.03em]">
      <time dateTime={date}>
        <span className="block text-[0.45em] leading-snug tracking-[-0.01em]">
          {formatWeekday(date, locale)}
        </span>
        {formatDay(date, locale)}
      </time>
    </p>
  );
}

type MomentProps = { readonly at: Date; readonly written?: "plain" | "short" | "long" };

/** A day with the time on the clock in Vietnam. */
export function Moment({ at, written = "plain" }: MomentProps) {
  const locale = useLocale();
  const date = calendarDateOf(at);
  const day = written === "short" ? formatDayOfYear(date, locale) : formatDay(date, locale);
  const weekday = written === "long" ? `${formatWeekday(date, locale)}, ` : "";

  return (
    <time dateTime={machineTime(at)}>
      {weekday}
      <span className="whitespace-nowrap">{`${day}, ${formatTime(at, locale)}`}</span>
    </time>
  );
}
