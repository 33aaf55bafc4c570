import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { type Option, SelectField } from "@/components/ui/select-field";

import { DecisionList, type DecisionSummary } from "./decision-list";

export type DecisionListData = {
  readonly wardName: string;
  readonly coming: readonly DecisionSummary[];
  readonly held: readonly DecisionSummary[];
  readonly filter: {
    readonly action: string;
    readonly subjects: readonly Option[];
    readonly years: readonly Option[];
    readonly neighbourhoods: readonly Option[];
    readonly chosen: {
      readonly subject: string;
      readonly year: string;
      readonly neighbourhood: string;
    };
    readonly isNarrowed: boolean;
  };
  readonly csvHref: string;
  readonly calendarHref: string;
};

/** What the people of a ward are to decide, and what they have decided. */
export function DecisionListView({ list }: { readonly list: DecisionListData }) {
  const t = useTranslations("community-decision.list");
  const { wardName, coming, held, filter, csvHref, calendarHref } = list;
  return (
    <>
      <PageTop title={t("title", { name: wardName })} lead={t("lead")}>
        <Filter filter={filter} />
      </PageTop>
      <Section id="coming" title={t("coming")} aside={<p>{t("coming-aside")}</p>}>
        {coming.length === 0 ? (
          <EmptyState title={t("coming-none")}>{t("coming-none-text")}</EmptyState>
        ) : (
          <DecisionList decisions={coming} />
        )}
        <MoreLink href={calendarHref}>{t("calendar")}</MoreLink>
      </Section>
      <Section id="held" title={t("held")} aside={<p>{t("held-aside")}</p>}>
        {held.length === 0 ? (
          <EmptyState title={t(filter.isNarrowed ? "held-none-narrowed" : "held-none")}>
            {t("held-none-text")}
          </EmptyState>
        ) : (
          <DecisionList decisions={held} />
        )}
        <MoreLink href={csvHref}>{t("csv")}</MoreLink>
      </Section>
    </>
  );
}

function Filter({ filter }: Pick<DecisionListData, "filter">) {
  const t = useTranslations("community-decision.list");
  const { action, subjects, years, neighbourhoods, chosen, isNarrowed } = filter;
  return (
    <search className="print:hidden">
      <form action={action} method="get" className="grid items-end gap-4 sm:grid-cols-4">
        <SelectField
          name="noi-dung"
          label={t("subject")}
          empty={t("any-subject")}
          options={subjects}
          initial={chosen.subject}
        />
        <SelectField
          name="to"
          label={t("neighbourhood")}
          empty={t("any-neighbourhood")}
          options={neighbourhoods}
          initial={chosen.neighbourhood}
        />
        <SelectField
          name="nam"
          label={t("year")}
          empty={t("any-year")}
          options={years}
          initial={chosen.year}
        />
        <Button look="main">{t("narrow")}</Button>
      </form>
      {isNarrowed && (
        <p className="mt-2">
          <a href={action} className="hit">
            {t("show-all")}
          </a>
        </p>
      )}
    </search>
  );
}
