import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";

import { IssuedPapers, type PaperData } from "./issued-papers";
import { type ItemRow, ItemRows } from "./item-rows";
import { type MatrixCounts, MatrixStrip } from "./matrix-strip";

export type YearChoice = {
  readonly year: number;
  readonly href: string;
  readonly isCurrent: boolean;
};

export type QuarterChoice = {
  readonly year: number;
  readonly quarter: number;
  readonly href: string;
};

export type DisclosureListData = {
  readonly wardName: string;
  readonly year: number;
  readonly years: readonly YearChoice[];
  readonly counts: MatrixCounts;
  readonly rows: readonly ItemRow[];
  readonly quarters: readonly QuarterChoice[];
  /** Lists and reports about the year as they were signed, the latest first. */
  readonly papers: readonly PaperData[];
  readonly feedHref: string;
  /** Nothing that stands here is real. */
  readonly isIllustration: boolean;
};

/** What a ward has to make public in a year, item by item: public, not yet, or overdue. */
export function DisclosureListView({ list }: { readonly list: DisclosureListData }) {
  const t = useTranslations("disclosure.list");
  const { wardName: name, year, years, rows, counts, isIllustration } = list;
  const { quarters, papers, feedHref } = list;
  return (
    <>
      <PageTop title={t("title", { name, year })} lead={t("lead")}>
        <Years years={years} />
      </PageTop>
      <Section
        id="glance"
        title={t("glance")}
        aside={<p>{t("glance-rule")}</p>}
        isIllustration={isIllustration}
      >
        <MatrixStrip cells={rows} counts={counts} />
      </Section>
      <Section
        id="items"
        title={t("items")}
        aside={<p>{t("items-aside")}</p>}
        isIllustration={isIllustration}
      >
        <ItemRows rows={rows} withTags={!isIllustration} />
      </Section>
      <Section id="quarters" title={t("quarters")} aside={<p>{t("quarters-aside")}</p>}>
        <Quarters quarters={quarters} />
        {papers.length > 0 && (
          <>
            <h3>{t("papers")}</h3>
            <IssuedPapers papers={papers} />
          </>
        )}
        <p className="print:hidden">
          <a href={feedHref} className="inline-flex min-h-11 items-center">
            {t("feed")}
          </a>
        </p>
      </Section>
    </>
  );
}

function Years({ years }: { readonly years: readonly YearChoice[] }) {
  const t = useTranslations("disclosure.list");
  if (years.length < 2) return null;
  return (
    <nav
      aria-label={t("year")}
      className="text-note flex flex-wrap items-center gap-x-1 print:hidden"
    >
      <span className="text-muted mr-2 inline-flex min-h-11 items-center">{t("year")}</span>
      {years.map(({ year, href, isCurrent }) => (
        <a
          key={year}
          href={href}
          aria-current={isCurrent ? "true" : undefined}
          className="text-ink hover:border-line aria-[current]:border-son aria-[current]:text-son inline-flex min-h-11 items-center border-b-2 border-transparent px-2.5 no-underline aria-[current]:font-semibold"
        >
          {year}
        </a>
      ))}
    </nav>
  );
}

export function Quarters({ quarters }: { readonly quarters: readonly QuarterChoice[] }) {
  const t = useTranslations("disclosure.list");
  return (
    <ul className="flex flex-wrap gap-x-8">
      {quarters.map(({ year, quarter, href }) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center">
            {t("quarter", { quarter, year })}
          </a>
        </li>
      ))}
    </ul>
  );
}
