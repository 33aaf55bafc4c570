import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import {
  areAllIllustrations,
  ResultList,
  type ResultSummary,
} from "@/components/oversight/result-list";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";

import { type WardEntry, WardList } from "./ward-list";

type Props = {
  readonly name: string;
  readonly results: readonly ResultSummary[];
  readonly olderHref: string | null;
  /** The pages of the wards before it, which keep what was theirs. */
  readonly predecessors: readonly WardEntry[];
};

/** All results of one ward, and where those of the wards before it are. */
export function WardResultsView({ name, results, olderHref, predecessors }: Props) {
  const t = useTranslations("records.results");
  const isIllustration = areAllIllustrations(results);
  return (
    <>
      <PageTop title={t("of-ward", { name })} lead={t("of-ward-lead")} />
      <Section id="list" title={t("list")} isIllustration={isIllustration}>
        {results.length === 0 ? (
          <EmptyState title={t("none-yet")} />
        ) : (
          <ResultList results={results} withUnit={false} withTags={!isIllustration} />
        )}
        {olderHref && (
          <p>
            <MoreLink href={olderHref}>{t("older")}</MoreLink>
          </p>
        )}
      </Section>
      {predecessors.length > 0 && (
        <Section id="predecessors" title={t("predecessors")}>
          <WardList wards={predecessors} isLong />
        </Section>
      )}
    </>
  );
}
