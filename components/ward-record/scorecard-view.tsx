import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  LEAST_CASES,
  LEAST_MEASURES,
  type MeasureScore,
  type Scorecard,
} from "@/lib/domain/scorecard/scorecard";
import { formatDay, formatNumber } from "@/lib/i18n/format";

import { CsvLink, OtherPages, type PageLink } from "./ward-records-view";

export type ScorecardData = {
  readonly wardName: string;
  readonly since: CalendarDate;
  readonly today: CalendarDate;
  readonly card: Scorecard;
  readonly csvHref: string;
  readonly others: readonly PageLink[];
  /** Some of what is counted is not real. */
  readonly isIllustration: boolean;
};

/** How much of what was owed by a day was done by it; beside each figure the way it is counted. */
export function ScorecardView({ data }: { readonly data: ScorecardData }) {
  const t = useTranslations();
  const locale = useLocale();
  const { wardName: name, since, today, card, csvHref, others, isIllustration } = data;
  return (
    <>
      <PageTop
        title={t("ward-records.scorecard.title", { name })}
        lead={t("ward-records.scorecard.lead")}
      >
        <p className="text-muted">
          {t("scorecard.period", { from: formatDay(since, locale), to: formatDay(today, locale) })}
        </p>
        <CsvLink href={csvHref} />
      </PageTop>
      <Section
        id="overall"
        title={t("scorecard.overall")}
        isIllustration={isIllustration}
        aside={<p>{t("scorecard.overall-aside")}</p>}
      >
        {card.permille === null ? (
          <NotEnough text={t("scorecard.overall-missing", { least: LEAST_MEASURES })} />
        ) : (
          <Figure
            value={tenths(card.permille, locale)}
            unit="%"
            provenance={
              <p className="text-muted text-sm">
                {t("scorecard.overall-formula", { least: LEAST_MEASURES })}
              </p>
            }
          >
            {t("scorecard.overall-text")}
          </Figure>
        )}
      </Section>
      <Section id="measures" title={t("scorecard.measures")} isIllustration={isIllustration}>
        <ul className="parted">
          {card.measures.map((score) => (
            <li key={score.measure} className="space-y-3">
              <MeasureFigure score={score} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="recount" title={t("scorecard.recount")}>
        <p className="max-w-measure">{t("scorecard.recount-text")}</p>
        <CsvLink href={csvHref} />
      </Section>
      <OtherPages others={others} />
    </>
  );
}

function MeasureFigure({ score }: { readonly score: MeasureScore }) {
  const t = useTranslations("scorecard");
  const locale = useLocale();
  const { measure, counted, inTime, permille } = score;
  const formula = <p className="text-muted max-w-measure text-sm">{t(`formula.${measure}`)}</p>;
  return (
    <>
      <h3>{t(`measure.${measure}`)}</h3>
      {permille === null ? (
        <>
          <NotEnough text={t(`missing.${measure}`, { least: LEAST_CASES })} />
          {formula}
        </>
      ) : (
        <Figure value={tenths(permille, locale)} unit="%" provenance={formula}>
          {t("of", {
            inTime: formatNumber(inTime, locale, 0),
            counted: formatNumber(counted, locale, 0),
          })}
        </Figure>
      )}
    </>
  );
}

function NotEnough({ text }: { readonly text: string }) {
  const t = useTranslations("scorecard");
  return <EmptyState title={t("not-enough")}>{text}</EmptyState>;
}

const tenths = (permille: number, locale: string) => formatNumber(permille / 10, locale, 1);
