import { useLocale, useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { Day } from "@/components/ui/day";
import { IllustrationTag } from "@/components/ui/illustration";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDay } from "@/lib/i18n/format";

import { IssuedPapers } from "./issued-papers";
import type { MissedRow, QuarterData } from "./quarter-view";

/** What the list of a quarter says beside what was made public: what was not, and the list as it was signed. */
export function QuarterRest({ data }: { readonly data: QuarterData }) {
  const t = useTranslations("disclosure.quarter");
  const words = useTranslations("disclosure");
  const locale = useLocale();
  const { missed, without, papers, isRunning, year, to } = data;
  return (
    <>
      <Section
        id="missed"
        title={isRunning ? t("missed-running") : t("missed", { to: formatDay(to, locale) })}
      >
        {missed.length === 0 ? <p>{t("missed-none")}</p> : <Missed rows={missed} />}
        {without.length > 0 && (
          <div className="max-w-measure space-y-2">
            <h3>{t("without", { year })}</h3>
            <ul className="list-disc space-y-1 pl-5">
              {without.map((item) => (
                <li key={item}>
                  {words("clause", { item })}: {words(`item.${item}`)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Section>
      <Section id="papers" title={t("papers")}>
        {papers.length === 0 ? (
          <p className="max-w-measure">{t(isRunning ? "papers-later" : "papers-none")}</p>
        ) : (
          <IssuedPapers papers={papers} />
        )}
      </Section>
    </>
  );
}

function Missed({ rows }: { readonly rows: readonly MissedRow[] }) {
  const t = useTranslations("disclosure.quarter");
  const standing = useTranslations("disclosure.standing");
  const columns: Column<MissedRow>[] = [
    { id: "item", header: t("column.item"), numeric: true, cell: ({ item }) => item },
    {
      id: "name",
      header: t("column.title"),
      isRowHeader: true,
      cell: ({ name, isIllustration }) => (
        <>
          {name} {isIllustration && <IllustrationTag />}
        </>
      ),
    },
    {
      id: "due",
      header: t("column.due"),
      cell: ({ dueOn, needsConfirmation }) => (
        <>
          <Day date={dueOn} />
          {needsConfirmation && ` (${standing("confirm")})`}
        </>
      ),
    },
    {
      id: "standing",
      header: t("column.standing"),
      cell: ({ metOn, daysLate }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
          {metOn ? <Day date={metOn} /> : t("not-public")}
          <Tag tone="late">{t("late", { days: daysLate })}</Tag>
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={t("missed-caption")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
