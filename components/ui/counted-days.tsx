import { useLocale, useTranslations } from "next-intl";

import { addDays, type CalendarDate, daysBetween, weekdayOf } from "@/lib/domain/calendar-date";
import type { ExplainedDueDate, SkippedDay } from "@/lib/domain/clock/explanation";
import { formatDayOfYear } from "@/lib/i18n/format";

type Standing = "start" | "event" | "counted" | "due" | "off" | "holiday" | "paused" | "outside";

/** Longer periods are told in words: nobody counts two months on a wall calendar. */
const LONGEST = 45;

/** The wall calendar of a deadline: which days count, which do not, and where it ends. */
export function CountedDays({ due }: { readonly due: ExplainedDueDate }) {
  const t = useTranslations("ui.days");
  if (Math.abs(daysBetween(due.startOn, due.dueOn)) > LONGEST) return null;
  const days = weeksOf(due);

  return (
    <ol className="days" aria-label={t("label")}>
      {t("heads")
        .split(",")
        .map((head) => (
          <li key={head} data-day="head" aria-hidden="true">
            {head}
          </li>
        ))}
      {days.map((date) => (
        <DayCell key={date} date={date} due={due} isFirst={date === due.startOn} />
      ))}
    </ol>
  );
}

type CellProps = {
  readonly date: CalendarDate;
  readonly due: ExplainedDueDate;
  readonly isFirst: boolean;
};

const LOOK = {
  start: "from",
  event: "from",
  counted: undefined,
  due: "to",
  off: "off",
  holiday: "off",
  paused: "off",
} as const;

function DayCell({ date, due, isFirst }: CellProps) {
  const t = useTranslations("ui.days");
  const locale = useLocale();
  const standing = standingOf(date, due);
  if (standing === "outside") return <li data-day="none" aria-hidden="true" />;

  const number = due.counted.indexOf(date) + 1;
  const namesMonth = isFirst || date === due.dueOn || date.endsWith("-01");
  return (
    <li data-day={LOOK[standing]}>
      <b>
        <time dateTime={date}>
          {namesMonth ? formatDayOfYear(date, locale) : String(Number(date.slice(8)))}
        </time>
      </b>
      <span className="text-[0.75rem]">
        {standing === "counted" || (standing === "due" && number > 0)
          ? t("counted", { number })
          : t(standing)}
      </span>
    </li>
  );
}

function standingOf(date: CalendarDate, due: ExplainedDueDate): Standing {
  const [first, last] = span(due);
  if (date < first || date > last) return "outside";
  if (date === due.startOn) return due.dueOn < due.startOn ? "event" : "start";
  if (date === due.dueOn) return "due";
  const skipped = due.skipped.find((day) => day.date === date);
  return skipped ? offStanding(skipped) : "counted";
}

function offStanding({ reason }: SkippedDay): Standing {
  if (reason.code === "paused") return "paused";
  return reason.code === "weekend" ? "off" : "holiday";
}

/** The first and the last day of the count; what leads up to an event ends with it. */
function span({ startOn, dueOn }: ExplainedDueDate): [CalendarDate, CalendarDate] {
  return dueOn < startOn ? [dueOn, startOn] : [startOn, dueOn];
}

/** Whole weeks from the Monday before the first day to the Sunday after the last. */
function weeksOf(due: ExplainedDueDate): CalendarDate[] {
  const [first, last] = span(due);
  const monday = addDays(first, -((weekdayOf(first) + 6) % 7));
  const count = Math.ceil((daysBetween(monday, last) + 1) / 7) * 7;
  return Array.from({ length: count }, (_, index) => addDays(monday, index));
}
