import { useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import {
  areAllIllustrations,
  ResultList,
  type ResultSummary,
} from "@/components/oversight/result-list";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";

import { HomeFigures, type HomeFiguresData } from "./home-figures";
import { HomeTop, type HomeTopData } from "./home-top";
import { HomeWards, type HomeWardsData } from "./home-wards";

export type HomeData = {
  readonly top: HomeTopData;
  readonly wards: HomeWardsData;
  readonly figures: HomeFiguresData;
  readonly latest: readonly ResultSummary[];
  readonly resultsHref: string;
};

/** The first page: search, two doors, the wards, the year's figures, what is new. */
export function HomeView({ top, wards, figures, latest, resultsHref }: HomeData) {
  const t = useTranslations("home");
  const isIllustration = areAllIllustrations(latest);
  return (
    <>
      <HomeTop {...top} />
      <HomeWards {...wards} />
      <Section
        id="latest"
        title={t("latest")}
        aside={<p>{t("latest-text")}</p>}
        isIllustration={isIllustration}
      >
        {latest.length === 0 ? (
          <EmptyState title={t("latest-none")}>{t("latest-none-text")}</EmptyState>
        ) : (
          <>
            <ResultList results={latest} withTags={!isIllustration} />
            <p>
              <MoreLink href={resultsHref}>{t("latest-more")}</MoreLink>
            </p>
          </>
        )}
      </Section>
      <HomeFigures {...figures} />
    </>
  );
}
