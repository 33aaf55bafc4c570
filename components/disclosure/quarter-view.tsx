import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { IllustrationTag } from "@/components/ui/illustration";
import { type Column, Table } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PublicationStanding } from "@/lib/domain/disclosure/publication-due";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";
import { formatDay } from "@/lib/i18n/format";

import { type ChannelData, useChannelWords } from "./channel-list";
import { type QuarterChoice, Quarters } from "./disclosure-list-view";
import type { PaperData } from "./issued-papers";
import { QuarterRest } from "./quarter-rest";
import { MetTag } from "./standing";

/** One line of the list of a quarter. */
export type QuarterRow = {
  readonly number: number;
  readonly item: DisclosureItem;
  readonly href: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly decidedOn: CalendarDate | null;
  readonly publishedOn: CalendarDate;
  readonly isCorrection: boolean;
  /** An earlier version was public: this one took its place. */
  readonly isLater: boolean;
  /** Null for a correction, which owes no day of its own. */
  readonly standing: PublicationStanding | null;
  readonly channels: readonly ChannelData[];
  readonly isIllustration: boolean;
};

/** What was owed when the quarter ended and not public. */
export type MissedRow = {
  readonly key: string;
  readonly item: DisclosureItem;
  readonly name: string;
  readonly dueOn: CalendarDate;
  readonly metOn: CalendarDate | null;
  readonly daysLate: number;
  readonly needsConfirmation: boolean;
  readonly isIllustration: boolean;
};

export type QuarterData = {
  readonly wardName: string;
  readonly year: number;
  readonly quarter: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly isRunning: boolean;
  readonly rows: readonly QuarterRow[];
  readonly missed: readonly MissedRow[];
  /** Clauses of which nothing was public in the year. */
  readonly without: readonly DisclosureItem[];
  /** The list as it was signed, the latest first. */
  readonly papers: readonly PaperData[];
  readonly csvHref: string;
  readonly others: readonly QuarterChoice[];
};

/** What was made public in a quarter, with form and time, as article 13(2) wants it kept. */
export function QuarterView({ data }: { readonly data: QuarterData }) {
  const t = useTranslations("disclosure.quarter");
  const list = useTranslations("disclosure.list");
  const locale = useLocale();
  const { wardName: name, year, quarter, from, to, rows, csvHref, others, isRunning } = data;
  const isIllustration = rows.length > 0 && rows.every((row) => row.isIllustration);
  return (
    <>
      <PageTop
        title={t("title", { quarter, year, name })}
        lead={t("lead", { from: formatDay(from, locale), to: formatDay(to, locale), name })}
      >
        {isRunning && <p className="text-muted">{t("running")}</p>}
        <p className="print:hidden">
          <a href={csvHref} className="inline-flex min-h-11 items-center">
            {list("csv")}
          </a>
        </p>
      </PageTop>
      <Section id="list" title={t("caption")} isIllustration={isIllustration}>
        {rows.length === 0 ? (
          <EmptyState title={t("none")} />
        ) : (
          <QuarterTable rows={rows} withTags={!isIllustration} />
        )}
      </Section>
      <QuarterRest data={data} />
      {others.length > 0 && (
        <Section id="others" title={t("others")}>
          <Quarters quarters={others} />
        </Section>
      )}
    </>
  );
}

type TableProps = { readonly rows: readonly QuarterRow[]; readonly withTags: boolean };

function QuarterTable({ rows, withTags }: TableProps) {
  const t = useTranslations("disclosure.quarter");
  const columns: Column<QuarterRow>[] = [
    { id: "item", header: t("column.item"), numeric: true, cell: ({ item }) => item },
    {
      id: "title",
      header: t("column.title"),
      isRowHeader: true,
      cell: ({ href, title, isCorrection, isLater, isIllustration }) => (
        <>
          <a href={href}>{title}</a>
          {isLater && ` (${t(isCorrection ? "correction" : "later")})`}{" "}
          {withTags && isIllustration && <IllustrationTag />}
        </>
      ),
    },
    {
      id: "document",
      header: t("column.document"),
      cell: ({ documentNumber, decidedOn }) => (
        <span>
          {documentNumber}
          {documentNumber && decidedOn && ", "}
          {decidedOn && <Day date={decidedOn} />}
        </span>
      ),
    },
    {
      id: "published",
      header: t("column.published"),
      cell: ({ publishedOn, standing }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
          <Day date={publishedOn} />
          {standing && <MetTag standing={standing} />}
        </span>
      ),
    },
    { id: "forms", header: t("column.forms"), cell: (row) => <Forms row={row} /> },
  ];
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ href }) => href}
    />
  );
}

function Forms({ row }: { readonly row: QuarterRow }) {
  const words = useFormWords();
  return (
    <ul className="space-y-1">
      {words(row).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** "Niêm yết: tại trụ sở, từ … đến …", one line a form; this portal comes first. */
function useFormWords() {
  const t = useTranslations("disclosure");
  const words = useChannelWords();
  const locale = useLocale();
  return ({ publishedOn, channels }: Pick<QuarterRow, "publishedOn" | "channels">): string[] => [
    `${t("channel.website")}: ${t("channels.since", { from: formatDay(publishedOn, locale) })}`,
    ...channels.map((channel) => `${t(`channel.${channel.kind}`)}: ${words(channel)}`),
  ];
}
