import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";

import { addDays, type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import type { ExplainedDueDate } from "@/lib/domain/clock/explanation";
import { formatDay, formatDayOfYear } from "@/lib/i18n/format";

const WIDTH = 252;

type Props = { readonly due: ExplainedDueDate; readonly today: CalendarDate };

/** The whole period as a row of marks: a long one counts, a short one doesn't; today and the end stand out. */
export function ClockRuler({ due, today }: Props) {
  const t = useTranslations("desk.case");
  const locale = useLocale();
  const id = useId();
  const { startOn, dueOn } = due;
  const end = today > dueOn ? today : dueOn;
  const step = WIDTH / (daysBetween(startOn, end) + 1);
  const place = (date: CalendarDate) => daysBetween(startOn, date) * step;
  const picture = { role: "img" };

  return (
    <svg
      viewBox={`0 0 ${WIDTH} 64`}
      className="mt-1 w-full max-w-80"
      aria-labelledby={`${id}-t`}
      aria-describedby={`${id}-d`}
      {...picture}
    >
      <title id={`${id}-t`}>
        {t("ruler", { from: formatDay(startOn, locale), to: formatDay(dueOn, locale) })}
      </title>
      <desc id={`${id}-d`}>{t("ruler-text", { today: formatDay(today, locale) })}</desc>
      {marks(due, today, end).map(({ date, look, isCounted }) => (
        <rect
          key={date}
          x={place(date)}
          y={look === "mark" ? 4 : isCounted ? 12 : 22}
          width={Math.max(1, step - 1.8)}
          height={look === "mark" ? 26 : isCounted ? 18 : 8}
          className={fillOf(look, date, due, today)}
        />
      ))}
      <text x="0" y="46" className="fill-muted text-[12px]">
        {formatDayOfYear(startOn, locale)}
      </text>
      <text x="0" y="60" className="fill-muted text-[12px]">
        {t("ruler-start")}
      </text>
      <Ends due={due} today={today} dueAt={place(dueOn) + step} />
    </svg>
  );
}

type EndsProps = {
  readonly due: ExplainedDueDate;
  readonly today: CalendarDate;
  readonly dueAt: number;
};

/** The due day under its mark; behind it, when it has passed, today at the end. */
function Ends({ due: { dueOn }, today, dueAt }: EndsProps) {
  const t = useTranslations("desk.case");
  const locale = useLocale();
  return (
    <>
      <text x={dueAt} y="46" textAnchor="end" className="fill-ink text-[12px] font-semibold">
        {formatDayOfYear(dueOn, locale)}
      </text>
      <text x={dueAt} y="60" textAnchor="end" className="fill-muted text-[12px]">
        {t("ruler-due")}
      </text>
      {today > dueOn && (
        <text x={WIDTH} y="46" textAnchor="end" className="fill-late text-[12px] font-semibold">
          {t("ruler-today")}
        </text>
      )}
    </>
  );
}

type Mark = {
  readonly date: CalendarDate;
  readonly look: "past" | "ahead" | "mark" | "over";
  readonly isCounted: boolean;
};

function marks(due: ExplainedDueDate, today: CalendarDate, end: CalendarDate): Mark[] {
  const counted = new Set(due.counted);
  return Array.from({ length: daysBetween(due.startOn, end) + 1 }, (_, index) => {
    const date = addDays(due.startOn, index);
    const isMarked = date === today || date === due.dueOn;
    return {
      date,
      look: isMarked ? "mark" : lookOf(date, due, today),
      isCounted: counted.has(date),
    };
  });
}

function lookOf(
  date: CalendarDate,
  { dueOn }: ExplainedDueDate,
  today: CalendarDate,
): Mark["look"] {
  if (date > dueOn) return "over";
  return date < today ? "past" : "ahead";
}

function fillOf(
  look: Mark["look"],
  date: CalendarDate,
  due: ExplainedDueDate,
  today: CalendarDate,
): string {
  if (look === "mark") return date === today && date !== due.dueOn ? "fill-son" : "fill-vang";
  if (look === "over") return "fill-late";
  return look === "past" ? "fill-muted" : "fill-line/45";
}
