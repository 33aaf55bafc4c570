import { useLocale, useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { RecurringDuty } from "@/lib/domain/clock/law/recurring";
import type { ScheduleSpan, ScheduleState } from "@/lib/domain/reception/schedule";
import { formatClock, formatDay } from "@/lib/i18n/format";

const TONE: Record<ScheduleState, Tone> = { submitted: "open", returned: "soon", published: "ok" };

export function ScheduleTag({ state }: { readonly state: ScheduleState }) {
  const t = useTranslations("reception-desk.schedule.state");
  return <Tag tone={TONE[state]}>{t(state)}</Tag>;
}

/** "Từ 01/12/2026 đến 31/12/2026", or one day. */
export function SpanWords({ span: { fromOn, toOn } }: { readonly span: ScheduleSpan }) {
  const t = useTranslations("reception-desk.schedule");
  const locale = useLocale();
  const [from, to] = [formatDay(fromOn, locale), formatDay(toOn, locale)];
  return fromOn === toOn ? from : t("span", { from, to });
}

/** "Thứ Năm hằng tuần", or that it is a day on its own. */
export function KindWords({ span: { kind, weekday } }: { readonly span: ScheduleSpan }) {
  const t = useTranslations("reception-desk.schedule");
  return weekday === null ? t(`kind.${kind}`) : t("every", { weekday: t(`weekday.${weekday}`) });
}

type Hours = { readonly startsAt: string; readonly endsAt: string };

export function HoursWords({ hours: { startsAt, endsAt } }: { readonly hours: Hours }) {
  const locale = useLocale();
  return (
    <span className="whitespace-nowrap">
      {`${formatClock(startsAt, locale)} – ${formatClock(endsAt, locale)}`}
    </span>
  );
}

/** How often the head owes a reception, as far as it is known. */
export function DutyWords({ duty }: { readonly duty: RecurringDuty }) {
  const t = useTranslations("reception-desk.schedule");
  const { per, times, article, confidence } = duty;
  return (
    <>
      {t(per === "week" ? "duty-week" : "duty-month", { times, article })}
      {confidence !== "high" && (
        <>
          {" · "}
          <b className="text-vang">{t("unsure")}</b>
        </>
      )}
    </>
  );
}
