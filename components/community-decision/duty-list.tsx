import { useLocale, useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { Tag, type Tone } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DecisionDuty, DutyStatus } from "@/lib/domain/community-decision/deadlines";
import { formatDay } from "@/lib/i18n/format";

export type DutyData = {
  readonly duty: DecisionDuty;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly status: DutyStatus;
  readonly article: string;
  readonly needsConfirmation: boolean;
  /** The calculator, with this period filled in. */
  readonly whyHref: string;
};

const TONES: Record<DutyStatus, Tone> = {
  on_time: "ok",
  late: "late",
  waiting: "open",
  overdue: "late",
};

/** Every last day the law gives, with what was done by it; what is overdue says so. */
export function DutyList({ duties }: { readonly duties: readonly DutyData[] }) {
  const t = useTranslations("community-decision.duty");
  const locale = useLocale();
  return (
    <ol className="parted">
      {duties.map(({ duty, dueOn, doneOn, status, article, needsConfirmation, whyHref }) => (
        <li key={duty} className="space-y-1.5">
          <p className="font-semibold">{t(`name.${duty}`)}</p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>
            <span>
              {t("last-day")} <Day date={dueOn} />
              {doneOn && ` · ${t("done", { day: formatDay(doneOn, locale) })}`}
            </span>
          </p>
          <p className="text-note text-muted">
            {article}
            {needsConfirmation && ` (${t("confirm")})`}{" "}
            <a href={whyHref} className="hit">
              {t("why")}
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
