import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { SearchForm } from "@/components/ui/search-form";
import { type WardEntry, WardList } from "@/components/ward/ward-list";

import { type FacetData, Facets, type HitData, HitList } from "./found-records";
import { type ServiceEntry, ServiceList } from "./found-services";

export type SearchData = {
  readonly action: string;
  /** "ten" looks for a ward only. */
  readonly asks: "q" | "ten";
  readonly query: string;
  readonly trackHref: string | null;
  readonly services: readonly ServiceEntry[];
  readonly wards: readonly WardEntry[];
  readonly wardsHref: string;
  /** Null where no record was looked for. */
  readonly records: FoundRecords | null;
  /** Looks like a number in a register, which opens nothing by itself. */
  readonly isReference: boolean;
  readonly trackPage: string;
};

export type FoundRecords = {
  readonly hits: readonly HitData[];
  readonly total: number;
  readonly facets: readonly FacetData[];
  readonly isNarrowed: boolean;
  /** Nothing has the words: these look alike. */
  readonly isAlike: boolean;
  /** How many were looked at of a word that very many have. */
  readonly bound: number | null;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  readonly feedHref: string;
};

/** One question, answered by wards and by every kind of public record; a receipt code is recognised. */
export function SearchView({ data }: { readonly data: SearchData }) {
  const t = useTranslations("search");
  const { action, asks, query, services, wards, records } = data;
  const count = services.length + wards.length + (records?.total ?? 0);
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
      {count === 0 && <Nothing data={data} />}
      {services.length > 0 && (
        <Section id="services" title={t("services")}>
          <ServiceList services={services} />
        </Section>
      )}
      {wards.length > 0 && (
        <Section id="wards" title={t("wards")}>
          <WardList wards={wards} />
        </Section>
      )}
      {records && <Records records={records} />}
    </>
  );
}

function Nothing({ data }: { readonly data: SearchData }) {
  const t = useTranslations("search");
  const { query, records, wardsHref } = data;
  if (query === "" || records?.isNarrowed || isAnswered(data)) return null;
  return (
    <EmptyState
      title={t("none", { query })}
      action={<MoreLink href={wardsHref}>{t("all-wards")}</MoreLink>}
    >
      {t("none-text")}
    </EmptyState>
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

function Records({ records }: { readonly records: FoundRecords }) {
  const t = useTranslations("search");
  const { hits, total, facets, isAlike, bound, previousHref, nextHref, feedHref } = records;
  if (total === 0 && !records.isNarrowed) return null;
  return (
    <Section
      id="records"
      title={t("hits")}
      aside={
        <>
          <p>{t("counted", { count: total })}</p>
          {bound !== null && <p>{t("bounded", { count: bound })}</p>}
        </>
      }
    >
      {isAlike && <p className="text-muted">{t("alike")}</p>}
      <Facets facets={facets} />
      {hits.length > 0 ? (
        <HitList hits={hits} />
      ) : (
        <EmptyState title={t("none-narrowed")}>{t("none-narrowed-text")}</EmptyState>
      )}
      <Pagination previousHref={previousHref ?? undefined} nextHref={nextHref ?? undefined} />
      <p>
        <a href={feedHref} className="inline-flex min-h-11 items-center print:hidden">
          {t("feed")}
        </a>
      </p>
    </Section>
  );
}
