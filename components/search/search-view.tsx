import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { ResultList, type ResultSummary } from "@/components/oversight/result-list";
import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { SearchForm } from "@/components/ui/search-form";
import { type WardEntry, WardList } from "@/components/ward/ward-list";
import type { CalendarDate } from "@/lib/domain/calendar-date";

export type SearchData = {
  readonly action: string;
  /** "ten" looks for a ward only. */
  readonly asks: "q" | "ten";
  readonly query: string;
  readonly trackHref: string | null;
  readonly wards: readonly WardEntry[];
  readonly wardsHref: string;
  readonly results: readonly ResultSummary[];
  readonly hasMoreResults: boolean;
  /** Looks like a number in a register, which opens nothing by itself. */
  readonly isReference: boolean;
  readonly trackPage: string;
  readonly projects: readonly {
    readonly href: string;
    readonly name: string;
    readonly unitName: string;
  }[];
  readonly conferences: readonly {
    readonly href: string;
    readonly title: string;
    readonly heldOn: CalendarDate;
    readonly unitName: string;
  }[];
};

/** One question, answered by wards, results, works, conferences; a receipt code is recognised. */
export function SearchView({ data }: { readonly data: SearchData }) {
  const t = useTranslations("search");
  const { action, asks, query, wards, results, projects, conferences, wardsHref } = data;
  const count = wards.length + results.length + projects.length + conferences.length;
  return (
    <>
      <PageTop title={<Title data={data} />}>
        <div className="max-w-2xl">
          <SearchForm
            action={action}
            name={asks}
            label={t("ask")}
            hint={t("hint")}
            value={query}
            button={t("button")}
          />
        </div>
        <Count data={data} count={count} />
      </PageTop>
      <Recognised data={data} />
      {query !== "" && count === 0 && !isAnswered(data) && (
        <EmptyState
          title={t("none", { query })}
          action={<MoreLink href={wardsHref}>{t("all-wards")}</MoreLink>}
        >
          {t("none-text")}
        </EmptyState>
      )}
      {wards.length > 0 && (
        <Section id="wards" title={t("wards")}>
          <WardList wards={wards} />
        </Section>
      )}
      {results.length > 0 && <Results data={data} />}
      {projects.length > 0 && <Projects projects={projects} />}
      {conferences.length > 0 && <Conferences conferences={conferences} />}
    </>
  );
}

/** A receipt code and a register number are known, though nothing bears them as its name. */
const isAnswered = ({ trackHref, isReference }: SearchData) => trackHref !== null || isReference;

function Count({ data, count }: { readonly data: SearchData; readonly count: number }) {
  const t = useTranslations("search");
  if (data.query === "" || (count === 0 && isAnswered(data))) return null;
  return <p className="text-muted">{t("found", { count })}</p>;
}

/** What was typed is the code of a receipt, or a number in a register, which opens nothing by itself. */
function Recognised({
  data: { trackHref, trackPage, isReference },
}: {
  readonly data: SearchData;
}) {
  const t = useTranslations("search");
  if (trackHref === null && !isReference) return null;
  const what = trackHref === null ? "reference" : "receipt";
  return (
    <Notice tone="info" title={t(what)}>
      <p>{t(`${what}-text`)}</p>
      <p className="pt-2">
        <LinkButton href={trackHref ?? trackPage}>
          {t(trackHref === null ? "track" : "receipt-open")}
        </LinkButton>
      </p>
    </Notice>
  );
}

function Title({ data: { query, asks } }: { readonly data: SearchData }) {
  const t = useTranslations("search");
  if (query === "") return t("title");
  return t(asks === "ten" ? "finder" : "for", { query });
}

function Results({ data: { results, hasMoreResults } }: { readonly data: SearchData }) {
  const t = useTranslations("search");
  return (
    <Section
      id="results"
      title={t("results")}
      aside={hasMoreResults && <p>{t("results-more", { count: results.length })}</p>}
    >
      <ResultList results={results} />
    </Section>
  );
}

function Projects({ projects }: Pick<SearchData, "projects">) {
  const t = useTranslations("search");
  return (
    <Section id="projects" title={t("projects")}>
      <ul className="parted">
        {projects.map(({ href, name, unitName }) => (
          <li key={href} className="space-y-1.5">
            <p className="text-note text-muted">{unitName}</p>
            <h3>
              <a href={href} className="py-3">
                {name}
              </a>
            </h3>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Conferences({ conferences }: Pick<SearchData, "conferences">) {
  const t = useTranslations("search");
  return (
    <Section id="conferences" title={t("conferences")}>
      <ul className="parted">
        {conferences.map(({ href, title, heldOn, unitName }) => (
          <li key={href} className="space-y-1.5">
            <p className="text-note text-muted">
              {unitName} · <Day date={heldOn} />
            </p>
            <h3>
              <a href={href} className="py-3">
                {title}
              </a>
            </h3>
          </li>
        ))}
      </ul>
    </Section>
  );
}
