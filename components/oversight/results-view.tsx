import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { ListFilter } from "@/components/ui/list-filter";
import { Pagination } from "@/components/ui/pagination";
import { SelectField } from "@/components/ui/select-field";
import { OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";

import { areAllIllustrations, ResultList, type ResultSummary } from "./result-list";

export type ResultsFilter = {
  readonly action: string;
  /** Wards by slug, those of today first. */
  readonly wards: readonly { readonly value: string; readonly label: string }[];
  readonly ward: string | null;
  readonly field: string | null;
};

type Props = {
  readonly filter: ResultsFilter;
  readonly results: readonly ResultSummary[];
  readonly previousHref: string | null;
  readonly nextHref: string | null;
};

/** Every published result, newest first, by ward and field. */
export function ResultsView({ filter, results, previousHref, nextHref }: Props) {
  const t = useTranslations("records.results");
  const isIllustration = areAllIllustrations(results);
  const isFiltered = filter.ward !== null || filter.field !== null;
  return (
    <>
      <PageTop title={t("title")} lead={t("lead")} />
      <Section id="filter" title={t("filter-title")}>
        <Filter filter={filter} />
      </Section>
      <Section id="list" title={t("list")} isIllustration={isIllustration}>
        {results.length === 0 ? (
          <EmptyState title={t(isFiltered ? "none" : "none-yet")}>
            {isFiltered && t("none-text")}
          </EmptyState>
        ) : (
          <ResultList results={results} withTags={!isIllustration} />
        )}
        <Pagination previousHref={previousHref ?? undefined} nextHref={nextHref ?? undefined} />
      </Section>
    </>
  );
}

function Filter({ filter: { action, wards, ward, field } }: { readonly filter: ResultsFilter }) {
  const t = useTranslations();
  return (
    <ListFilter action={action} isFiltered={ward !== null || field !== null}>
      <SelectField
        name="phuong"
        label={t("ui.filter.ward")}
        empty={t("ui.filter.all-wards")}
        options={wards}
        initial={ward ?? undefined}
      />
      <SelectField
        name="linh-vuc"
        label={t("records.results.field")}
        empty={t("records.results.all-fields")}
        options={OVERSIGHT_FIELDS.map((value) => ({
          value,
          label: t(`terms.oversight-field.${value}`),
        }))}
        initial={field ?? undefined}
      />
    </ListFilter>
  );
}
