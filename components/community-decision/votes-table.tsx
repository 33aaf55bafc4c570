import { useLocale, useTranslations } from "next-intl";

import { type Column, Table } from "@/components/ui/table";
import { agrees, sumOf, type Tally } from "@/lib/domain/community-decision/tally";
import { formatNumber } from "@/lib/i18n/format";

const COUNTS = ["households", "present", "inFavour", "against", "other"] as const;

type Props = {
  readonly tallies: readonly Tally[];
  /** Where many neighbourhoods decide, each is in favour or not. */
  readonly isWard: boolean;
};

/** How the households voted, by neighbourhood. */
export function VotesTable({ tallies, isWard }: Props) {
  const t = useTranslations("community-decision");
  const locale = useLocale();
  const columns: Column<Tally>[] = [
    {
      id: "neighbourhood",
      header: t("votes.neighbourhood"),
      isRowHeader: true,
      cell: ({ neighbourhood }) => neighbourhood,
    },
    ...COUNTS.map((name): Column<Tally> => ({
      id: name,
      header: t(`votes.${name}`),
      numeric: true,
      cell: (row) => formatNumber(row[name], locale),
    })),
  ];
  if (isWard) {
    columns.push({
      id: "agrees",
      header: t("votes.agrees"),
      cell: (row) => (row.neighbourhood === "" ? "" : t(agrees(row) ? "votes.yes" : "votes.no")),
    });
  }
  const total = { ...sumOf(tallies), neighbourhood: t("votes.total") };
  return (
    <Table
      caption={t("votes.caption")}
      captionHidden
      columns={columns}
      rows={tallies}
      rowKey={({ neighbourhood }) => neighbourhood}
      {...(tallies.length > 1 && !isWard && { total })}
    />
  );
}
