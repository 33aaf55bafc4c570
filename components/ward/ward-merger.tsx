import { useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { Day } from "@/components/ui/day";
import { IllustrationTag } from "@/components/ui/illustration";
import { type Column, Table } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { SuccessionShare } from "@/lib/domain/unit/unit";

/** One ward before or after the merger, with what was supervised in its own time. */
export type MergerRow = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** How much of it came here; null for the ward itself. */
  readonly share: SuccessionShare | null;
  readonly from: CalendarDate;
  /** The last day; null while it exists. */
  readonly last: CalendarDate | null;
  /** Where else parts of it went: its figures stand there too. */
  readonly elsewhere: readonly string[];
  readonly results: number;
  readonly sent: number;
  readonly answeredInTime: number;
  readonly isIllustration: boolean;
};

/** Before and after, side by side. There is no sum: a ward that was divided would be counted twice. */
export function WardMerger({ rows }: { readonly rows: readonly MergerRow[] }) {
  const t = useTranslations("ward.merger");
  const columns: readonly Column<MergerRow>[] = [
    { id: "ward", header: t("ward"), isRowHeader: true, cell: (row) => <WardCell row={row} /> },
    { id: "time", header: t("time"), cell: ({ from, last }) => <Time from={from} last={last} /> },
    { id: "results", header: t("results"), numeric: true, cell: ({ results }) => results },
    { id: "sent", header: t("sent"), numeric: true, cell: ({ sent }) => sent },
    {
      id: "in-time",
      header: t("in-time"),
      numeric: true,
      cell: ({ sent, answeredInTime }) => (sent === 0 ? "–" : answeredInTime),
    },
  ];
  return (
    <Section id="merger" title={t("title")} aside={<p>{t("text")}</p>}>
      <Table
        caption={t("title")}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

function WardCell({ row }: { readonly row: MergerRow }) {
  const t = useTranslations();
  const { name, href, share, elsewhere, isIllustration } = row;
  return (
    <>
      {share === null ? (
        name
      ) : (
        <a href={href} className="hit">
          {name}
        </a>
      )}
      <span className="text-note text-muted block font-normal">
        {share === null
          ? t("ward.merger.this")
          : t("ward.share-to", { share: t(`terms.succession-share.${share}`) })}
        {elsewhere.length > 0 && ` · ${t("ward.merger.also", { wards: elsewhere.join(", ") })}`}
      </span>
      {isIllustration && <IllustrationTag />}
    </>
  );
}

function Time({ from, last }: Pick<MergerRow, "from" | "last">) {
  const t = useTranslations("ward.merger");
  // One piece, which a card on a phone keeps together.
  return (
    <span>
      {last === null
        ? t.rich("since", { day: () => <Day date={from} /> })
        : t.rich("until", { day: () => <Day date={last} /> })}
    </span>
  );
}
