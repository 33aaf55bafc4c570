import { useLocale, useTranslations } from "next-intl";

import type { ExplainedDueDate, SkippedDay } from "@/lib/domain/clock/explanation";
import type { LegalRule } from "@/lib/domain/clock/rules";
import { formatDay, formatDayOfYear } from "@/lib/i18n/format";

type Props = {
  readonly due: ExplainedDueDate;
  /** Null where only a length was given. */
  readonly rule: LegalRule | null;
  readonly extendedBy?: number;
};

/** The count as one would tell it: from when, how long and by what, what was left out, where it ended. */
export function CountingSteps({ due, rule, extendedBy = 0 }: Props) {
  const t = useTranslations("deadline.steps");
  const locale = useLocale();
  const isBackwards = due.dueOn < due.startOn;
  const moved = due.rawDueOn === due.dueOn ? null : isBackwards ? "moved-back" : "moved";

  return (
    <ol className="max-w-measure text-note list-decimal space-y-1.5 pl-6">
      <li>{t(isBackwards ? "start-before" : "start", { day: formatDay(due.startOn, locale) })}</li>
      <li>
        <Length due={due} rule={rule} extendedBy={extendedBy} />
      </li>
      <LeftOut due={due} />
      {moved && <li>{t(moved, { day: formatDay(due.rawDueOn, locale) })}</li>}
    </ol>
  );
}

function Length({ due, rule, extendedBy }: Required<Props>) {
  const t = useTranslations("deadline.steps");
  const length = due.length - extendedBy;
  return (
    <>
      {rule?.period.unit === "month"
        ? t("length-month", { count: rule.period.length, length })
        : t(`length-${due.unit}`, { length })}{" "}
      {rule?.article && <span className="text-muted">{rule.article}. </span>}
      {extendedBy > 0 && t("extended", { days: extendedBy })}
    </>
  );
}

/** Days off and days on which the clock stood still; those at the end are told with the move. */
function LeftOut({ due: { skipped, rawDueOn, dueOn, startOn } }: Pick<Props, "due">) {
  const t = useTranslations("deadline.steps");
  const isBefore = dueOn < startOn;
  const onTheWay = skipped.filter(({ date }) => (isBefore ? date > rawDueOn : date < rawDueOn));
  const paused = onTheWay.filter(({ reason }) => reason.code === "paused");
  const off = onTheWay.filter(({ reason }) => reason.code !== "paused");
  return (
    <>
      {off.length > 0 && (
        <li>
          {t("days-off", { count: off.length })} <NamedDays days={off} />
        </li>
      )}
      {paused.length > 0 && <li>{t("paused", { count: paused.length })}</li>}
    </>
  );
}

/** What the days off are called, but for weekends; the days of one feast together. */
function NamedDays({ days }: { readonly days: readonly SkippedDay[] }) {
  const locale = useLocale();
  const byName = new Map<string, string[]>();
  for (const { date, reason } of days) {
    if (reason.code === "weekend" || reason.code === "paused") continue;
    const { name } = reason.day;
    byName.set(name, [...(byName.get(name) ?? []), formatDayOfYear(date, locale)]);
  }
  if (byName.size === 0) return null;
  const named = [...byName].map(([name, dates]) => `${name} (${dates.join(", ")})`);
  return <span className="text-muted">{named.join("; ")}.</span>;
}
