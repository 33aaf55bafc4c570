import { useLocale, useTranslations } from "next-intl";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ExplainedDueDate, SkippedDay } from "@/lib/domain/clock/explanation";
import { formatDay, formatWeekday } from "@/lib/i18n/format";

type Line = {
  readonly date: CalendarDate;
  readonly number: number;
  readonly off: SkippedDay | null;
};

/** Every day on the way, one a line: its number, or why it has none. */
export function DayList({ due }: { readonly due: ExplainedDueDate }) {
  const t = useTranslations("deadline.days");
  const locale = useLocale();
  return (
    <ol className="text-note tabular-nums sm:columns-2 sm:gap-x-10">
      {linesOf(due).map(({ date, number, off }) => (
        <li key={date} className="border-hair flex break-inside-avoid gap-3 border-b py-1">
          <span className="w-40 flex-none">
            {formatWeekday(date, locale)}, {formatDay(date, locale)}
          </span>
          <span className={off ? "text-muted" : "font-semibold"}>
            {number > 0 && t("counted", { number })}
            {number > 0 && off && "; "}
            {off && <Reason day={off} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** In the order in which one counts; a raw end on a day off has both a number and a reason. */
function linesOf({ counted, skipped, startOn, dueOn }: ExplainedDueDate): Line[] {
  const numbers = new Map(counted.map((date, index) => [date, index + 1]));
  const reasons = new Map(skipped.map((day) => [day.date, day]));
  const dates = [...new Set([...numbers.keys(), ...reasons.keys(), dueOn])].toSorted();
  if (dueOn < startOn) dates.reverse();
  return dates.map((date) => ({
    date,
    number: numbers.get(date) ?? 0,
    off: reasons.get(date) ?? null,
  }));
}

function Reason({ day: { reason } }: { readonly day: SkippedDay }) {
  const t = useTranslations();
  const code = t(`terms.day-off.${reason.code}`);
  if (reason.code === "weekend" || reason.code === "paused") return code;
  const { name, confirmed } = reason.day;
  return confirmed ? `${name}, ${code}` : `${name}, ${code} (${t("deadline.open.mark")})`;
}
