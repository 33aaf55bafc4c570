import { useLocale, useTranslations } from "next-intl";

import { Waterfall } from "@/components/chart/waterfall";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Figure, FigureGrid } from "@/components/ui/figure";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatDay, formatNumber, formatShare } from "@/lib/i18n/format";

/** How petitions are doing: deadlines kept, kept too late, running, run out. */
export type WardCaseFigures = {
  readonly since: CalendarDate | null;
  readonly until: CalendarDate;
  readonly received: number;
  /** Cases somebody at the desk still owes something. */
  readonly open: number;
  readonly inTime: number;
  readonly late: number;
  readonly running: number;
  readonly overdue: number;
  readonly rated: number;
  readonly satisfied: number;
  readonly isIllustration: boolean;
};

export function WardCases({ figures }: { readonly figures: WardCaseFigures }) {
  const t = useTranslations("ward");
  const locale = useLocale();
  const { since, until, received, isIllustration } = figures;

  return (
    <Section
      id="cases"
      title={t("cases")}
      isIllustration={isIllustration}
      aside={
        <>
          {since && (
            <p>
              {t("cases-period", { from: formatDay(since, locale), to: formatDay(until, locale) })}
            </p>
          )}
          <p>{t("cases-without")}</p>
        </>
      }
    >
      {received === 0 ? (
        <EmptyState title={t("cases-none")}>{t("cases-none-text")}</EmptyState>
      ) : (
        <>
          <Counts figures={figures} />
          <FigureGrid>
            <OnTime figures={figures} />
            <Satisfied figures={figures} />
          </FigureGrid>
          <Deadlines figures={figures} />
        </>
      )}
    </Section>
  );
}

type Props = { readonly figures: WardCaseFigures };

function Counts({ figures: { received, open, overdue } }: Props) {
  const t = useTranslations("ward");
  const locale = useLocale();
  const count = (value: number) => formatNumber(value, locale, 0);
  return (
    <Facts
      facts={[
        { term: t("cases-received"), value: count(received) },
        { term: t("cases-in-work"), value: count(open) },
        { term: t("cases-overdue-now"), value: count(overdue) },
      ]}
    />
  );
}

function OnTime({ figures: { inTime, late, overdue } }: Props) {
  const t = useTranslations("ward");
  const locale = useLocale();
  const due = inTime + late + overdue;
  if (due === 0) return null;
  const share = formatShare(inTime / due, locale);

  return (
    <Figure
      value={share.slice(0, -1)}
      unit="%"
      provenance={
        <p className="text-muted text-sm">
          {t("cases-formula", { onTime: inTime, late, overdue })}
        </p>
      }
    >
      {t("cases-on-time")}
    </Figure>
  );
}

/** Below this a share would be about persons, not about the ward. */
const LEAST_RATED = 5;

function Satisfied({ figures: { rated, satisfied } }: Props) {
  const t = useTranslations("ward");
  const locale = useLocale();
  if (rated < LEAST_RATED) {
    return <EmptyState title={t("cases-too-few", { least: LEAST_RATED })} />;
  }
  return (
    <Figure
      value={formatNumber(satisfied, locale, 0)}
      unit={t("cases-satisfied-of", { count: rated })}
      provenance={null}
    >
      {t("cases-satisfied")}
    </Figure>
  );
}

function Deadlines({ figures: { inTime, late, running, overdue } }: Props) {
  const t = useTranslations("ward");
  return (
    <div className="pt-3">
      <Waterfall
        title={t("cases-chart")}
        caption={t("cases-chart")}
        rows={[
          {
            label: t("cases-all"),
            value: inTime + late + running + overdue,
            part: "whole",
            tone: "quiet",
          },
          { label: t("cases-answered"), value: inTime, part: "taken", tone: "ok" },
          { label: t("cases-answered-late"), value: late, part: "taken", tone: "soon" },
          { label: t("cases-open"), value: running, part: "taken", tone: "info" },
          { label: t("cases-overdue"), value: overdue, part: "taken", tone: "late" },
        ]}
      />
    </div>
  );
}
