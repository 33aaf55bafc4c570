import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { RichText } from "@/components/rich-text/rich-text";
import { Chain } from "@/components/ui/chain";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { type Fact, Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Tag, type Tone } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ChainLink } from "@/lib/domain/oversight/chain";
import type { FindingVerdict, OversightField } from "@/lib/domain/oversight/result";

import { type FileData, Files } from "./files";
import { RecommendationBlock, type RecommendationData } from "./recommendation-block";
import { type SourcedData, SourcedLine } from "./reported-figure";
import { ResultHistory, type VersionData } from "./result-history";

export type FindingData = {
  readonly key: string;
  readonly verdict: FindingVerdict;
  readonly text: string;
  readonly files: readonly FileData[];
};

type Named = { readonly name: string; readonly href: string };

/** One version of an oversight result, with what became of it. */
export type ResultData = {
  readonly title: string;
  readonly summary: string;
  readonly field: OversightField;
  readonly inspectedFrom: CalendarDate;
  readonly inspectedTo: CalendarDate | null;
  readonly body: Named;
  readonly programme: Named | null;
  readonly unit: Named;
  readonly chain: readonly ChainLink[];
  readonly findings: readonly FindingData[];
  readonly recommendations: readonly RecommendationData[];
  readonly versions: readonly VersionData[];
  readonly sourced: SourcedData | null;
  /** Given when a newer version has been published. */
  readonly superseded: { readonly version: number; readonly latestHref: string } | null;
};

const HREFS = {
  finding: "#findings",
  recommendation: "#recommendations",
  answer: "#recommendations",
  evidence: "#recommendations",
  verdict: "#recommendations",
} as const;

type Props = {
  readonly result: ResultData;
  /** Before everything else: what a later version changed. */
  readonly children?: ReactNode;
};

export function ResultView({ result, children }: Props) {
  const t = useTranslations();
  const { title, summary, field, chain, superseded } = result;

  return (
    <>
      <PageTop
        kicker={t("oversight.result.kicker", { field: t(`terms.oversight-field.${field}`) })}
        title={title}
      >
        <RichText markup={summary} under={1} className="prose text-muted text-lg lg:text-xl" />
        {superseded && <Superseded {...superseded} />}
        {chain.length > 0 && (
          <div className="pt-6">
            <Chain links={chain} hrefs={HREFS} />
          </div>
        )}
      </PageTop>
      {children}
      <Recommendations recommendations={result.recommendations} />
      <Findings result={result} />
      <ResultHistory versions={result.versions}>
        {result.sourced && <SourcedLine data={result.sourced} />}
      </ResultHistory>
    </>
  );
}

function Superseded({
  version,
  latestHref,
}: {
  readonly version: number;
  readonly latestHref: string;
}) {
  const t = useTranslations("oversight.result");
  return (
    <Notice tone="soon" title={t("superseded", { version })}>
      <p>
        {t("superseded-text")}{" "}
        <a href={latestHref} className="hit">
          {t("read-latest")}
        </a>
      </p>
    </Notice>
  );
}

function Recommendations({ recommendations }: Pick<ResultData, "recommendations">) {
  const t = useTranslations("oversight.result");
  return (
    <Section
      id="recommendations"
      title={t("recommendations")}
      aside={<p>{t("recommendations-aside")}</p>}
    >
      {recommendations.length === 0 && <EmptyState title={t("recommendations-none")} />}
      {recommendations.map((recommendation, index) => (
        <RecommendationBlock
          key={recommendation.id}
          recommendation={recommendation}
          number={index + 1}
        />
      ))}
    </Section>
  );
}

const VERDICT_TONE: Record<FindingVerdict, Tone> = {
  good: "ok",
  shortcoming: "soon",
  violation: "late",
};

function Findings({ result }: { readonly result: ResultData }) {
  const t = useTranslations();
  const { findings } = result;
  return (
    <Section
      id="findings"
      title={t("oversight.result.findings")}
      aside={<p>{t("oversight.result.findings-aside")}</p>}
    >
      {findings.length === 0 && <EmptyState title={t("oversight.result.findings-none")} />}
      <ol className="space-y-7">
        {findings.map(({ key, verdict, text, files }) => (
          <li key={key} id={`finding-${key}`} className="space-y-3">
            <p>
              <Tag tone={VERDICT_TONE[verdict]}>{t(`terms.finding-verdict.${verdict}`)}</Tag>
            </p>
            <p className="max-w-measure whitespace-pre-line">{text}</p>
            <Files files={files} />
          </li>
        ))}
      </ol>
      <Facts facts={useFacts(result)} />
    </Section>
  );
}

function useFacts({ body, programme, unit, inspectedFrom, inspectedTo }: ResultData): Fact[] {
  const t = useTranslations("oversight.result");
  return [
    { term: t("body"), value: <Link {...body} /> },
    ...(programme ? [{ term: t("programme"), value: <Link {...programme} /> }] : []),
    { term: t("unit"), value: <Link {...unit} /> },
    {
      term: t("when"),
      value: (
        <>
          <Day date={inspectedFrom} />
          {inspectedTo && inspectedTo !== inspectedFrom && (
            <>
              {" – "}
              <Day date={inspectedTo} />
            </>
          )}
        </>
      ),
    },
  ];
}

function Link({ name, href }: Named) {
  return (
    <a href={href} className="hit">
      {name}
    </a>
  );
}
