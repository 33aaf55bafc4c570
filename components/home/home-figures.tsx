import { useTranslations } from "next-intl";

import { StackedBar } from "@/components/chart/stacked-bar";
import { Section } from "@/components/layout/section";
import {
  type Indicator,
  ReportedFigure,
  SourcedLine,
} from "@/components/oversight/reported-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { FigureGrid } from "@/components/ui/figure";
import { MoreLink } from "@/components/ui/more-link";

export type HomeFiguresData = {
  readonly indicators: readonly Indicator[];
  /** Projects by stage: three of the indicators, drawn as one bar. */
  readonly stages: readonly Indicator[];
  readonly districtHref: string | null;
};

const STAGE_OF = {
  projects_preparing: "preparing",
  projects_carried_over: "carried_over",
  projects_started: "started",
} as const;

type StageKey = keyof typeof STAGE_OF;
const isStage = (key: string): key is StageKey => key in STAGE_OF;

/** A few figures of the district, each with its source; never divided among the wards. */
export function HomeFigures({ indicators, stages, districtHref }: HomeFiguresData) {
  const t = useTranslations();
  const [firstStage] = stages;

  return (
    <Section id="figures" title={t("home.figures")} aside={<p>{t("home.figures-text")}</p>}>
      {indicators.length === 0 && <EmptyState title={t("home.figures-none")} />}
      <FigureGrid>
        {indicators.map((indicator) => (
          <ReportedFigure key={indicator.key} indicator={indicator} />
        ))}
      </FigureGrid>
      {firstStage && (
        <div className="pt-5">
          <StackedBar
            title={t("home.projects-chart")}
            caption={t("home.projects-caption")}
            segments={stages.flatMap(({ key, value }) =>
              isStage(key) ? [{ label: t(`oversight.stage.${STAGE_OF[key]}`), value }] : [],
            )}
            provenance={<SourcedLine data={firstStage} />}
          />
        </div>
      )}
      {districtHref && (
        <p>
          <MoreLink href={districtHref}>{t("home.figures-more")}</MoreLink>
        </p>
      )}
    </Section>
  );
}
