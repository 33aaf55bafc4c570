import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import {
  areAllIllustrations,
  ResultList,
  type ResultSummary,
} from "@/components/oversight/result-list";
import { ReceptionLink, type ReceptionLinkData } from "@/components/reception/reception-link";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import type { PageLink } from "@/components/ward-record/ward-records-view";

import { AsOfSwitch, type AsOfChoice } from "./as-of-switch";
import { type BoardData, WardBoards } from "./ward-boards";
import { WardCases, type WardCaseFigures } from "./ward-cases";
import { WardComing, type WardComingData } from "./ward-coming";
import { WardConsultations, type WardConsultationsData } from "./ward-consultations";
import { WardDecisions, type WardDecisionsData } from "./ward-decisions";
import { WardDisclosure, type WardDisclosureData } from "./ward-disclosure";
import { WardLead, type WardPeriod } from "./ward-lead";
import { type MergerRow, WardMerger } from "./ward-merger";
import { type ProjectData, WardProjects } from "./ward-projects";
import { WardTerritory, type WardTerritoryData } from "./ward-territory";

export type RecommendationCounts = {
  readonly sent: number;
  readonly answeredInTime: number;
  readonly answeredLate: number;
  readonly open: number;
  readonly overdue: number;
  readonly verified: number;
};

/** One ward as it was on one day. */
export type WardData = WardPeriod & {
  readonly name: string;
  readonly asOf: readonly AsOfChoice[];
  readonly territory: WardTerritoryData;
  readonly results: readonly ResultSummary[];
  readonly resultsHref: string;
  /** Null for a ward that ended before the law that asks for it. */
  readonly disclosure: WardDisclosureData | null;
  /** Null for a ward that asks nobody any more. */
  readonly consultations: WardConsultationsData | null;
  /** Null where no conference is to come. */
  readonly coming: WardComingData | null;
  /** Null for a ward whose people decide elsewhere by now. */
  readonly decisions: WardDecisionsData | null;
  readonly boards: readonly BoardData[];
  readonly projects: readonly ProjectData[];
  /** Where all of them are; null when these are all. */
  readonly projectsHref: string | null;
  /** Null where nothing was recommended yet. */
  readonly recommendations: RecommendationCounts | null;
  /** Null for a ward of another time: its cases are counted where they are answered now. */
  readonly cases: WardCaseFigures | null;
  /** Null for a ward that receives nobody here. */
  readonly reception: ReceptionLinkData | null;
  /** Pages of what was reported of it; none for a ward that keeps no records here. */
  readonly reported: readonly PageLink[];
  readonly fileHref: string | null;
  readonly feedHref: string | null;
  /** This ward beside those it came from; empty where it came from none. */
  readonly merger: readonly MergerRow[];
};

/** What people are asked, and what they decide themselves. */
function WardPeople({ ward: { consultations, decisions } }: { readonly ward: WardData }) {
  return (
    <>
      {consultations && <WardConsultations data={consultations} />}
      {decisions && <WardDecisions data={decisions} />}
    </>
  );
}

/** Where it is and what it came from. */
function WardPlace({ ward: { territory, merger } }: { readonly ward: WardData }) {
  return (
    <>
      <WardTerritory territory={territory} />
      {merger.length > 0 && <WardMerger rows={merger} />}
    </>
  );
}

/** What people come for stands first; of a ward that is no more, what became of it. */
export function WardView({ ward }: { readonly ward: WardData }) {
  const t = useTranslations("ward");
  const isOver = ward.validTo !== null;
  return (
    <>
      <PageTop title={t("name", { name: ward.name })} lead={<WardLead period={ward} />}>
        <AsOfSwitch choices={ward.asOf} />
        {ward.fileHref && (
          <p className="pt-2">
            <LinkButton href={ward.fileHref}>{t("file")}</LinkButton>
          </p>
        )}
        {ward.reception && <ReceptionLink data={ward.reception} />}
      </PageTop>
      {isOver && <WardPlace ward={ward} />}
      <WardComing data={ward.coming} />
      <WardPeople ward={ward} />
      <WardResults ward={ward} />
      {ward.disclosure && <WardDisclosure disclosure={ward.disclosure} />}
      {ward.projects.length > 0 && (
        <WardProjects projects={ward.projects} allHref={ward.projectsHref} />
      )}
      {ward.cases && <WardCases figures={ward.cases} />}
      {ward.reported.length > 0 && <WardReported pages={ward.reported} />}
      {ward.boards.length > 0 && <WardBoards boards={ward.boards} />}
      {!isOver && <WardPlace ward={ward} />}
    </>
  );
}

/** The ways to what was reported of the ward and how it is measured. */
function WardReported({ pages }: { readonly pages: readonly PageLink[] }) {
  const t = useTranslations("ward-records");
  return (
    <Section id="reported" title={t("ward.title")} aside={<p>{t("ward.text")}</p>}>
      <ul>
        {pages.map(({ page, href }) => (
          <li key={page}>
            <MoreLink href={href}>{t(`${page}.link`)}</MoreLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WardResults({ ward }: { readonly ward: WardData }) {
  const t = useTranslations("ward");
  const { results, resultsHref, feedHref, recommendations } = ward;
  const isIllustration = areAllIllustrations(results);

  return (
    <Section
      id="results"
      title={t("results")}
      isIllustration={isIllustration}
      aside={
        recommendations &&
        recommendations.sent > 0 && <RecommendationSummary counts={recommendations} />
      }
    >
      {results.length === 0 ? (
        <EmptyState title={t("results-none")}>{t("results-none-text")}</EmptyState>
      ) : (
        <ResultList results={results} withUnit={false} withTags={!isIllustration} />
      )}
      <p className="flex flex-wrap gap-x-8">
        {results.length > 0 && <MoreLink href={resultsHref}>{t("results-all")}</MoreLink>}
        {feedHref && (
          <a href={feedHref} className="inline-flex min-h-11 items-center print:hidden">
            {t("feed")}
          </a>
        )}
      </p>
    </Section>
  );
}

function RecommendationSummary({ counts }: { readonly counts: RecommendationCounts }) {
  const t = useTranslations("ward");
  const { sent, answeredInTime, answeredLate, open, overdue, verified } = counts;
  return (
    <p>
      {t("results-summary", {
        sent,
        inTime: answeredInTime,
        late: answeredLate,
        waiting: open,
        overdue,
        verified,
      })}
    </p>
  );
}
