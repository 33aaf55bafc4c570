import { useLocale, useTranslations } from "next-intl";

import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { CLEARANCE_STATES, PlotTag } from "@/lib/domain/oversight/record";
import type { OutOfForce } from "@/lib/domain/publication/in-force";
import { formatDay, formatNumber } from "@/lib/i18n/format";

export type Site = {
  readonly id: string;
  readonly name: string;
  readonly state: (typeof CLEARANCE_STATES)[number];
  readonly households: number | null;
  readonly areaM2: number | null;
  readonly obstacle: string | null;
  readonly plotTags: readonly PlotTag[];
  readonly outOfForce: OutOfForce | null;
};

/** Sites that are cleared for a work, each with what stands in the way. */
export function ClearanceTable({ sites }: { readonly sites: readonly Site[] }) {
  const t = useTranslations("records.project");
  const ending = useTranslations("records.out-of-force");
  const locale = useLocale();
  return (
    <Table
      caption={t("clearances-caption")}
      captionHidden
      rows={sites}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "name",
          header: t("clearance.name"),
          isRowHeader: true,
          cell: ({ name, plotTags }) => (
            <>
              {name}{" "}
              {plotTags.map((tag) => (
                <Tag key={tag} tone="soon">
                  {t(`plot-tag.${tag}`)}
                </Tag>
              ))}
            </>
          ),
        },
        {
          id: "state",
          header: t("clearance.state"),
          cell: ({ state, outOfForce: ended }) => {
            if (ended === null) return t(`clearance-state.${state}`);
            return ended.why === "withdrawn"
              ? ending("short", { reason: ended.note })
              : ending("expired", { day: formatDay(ended.since, locale) });
          },
        },
        {
          id: "households",
          header: t("clearance.households"),
          numeric: true,
          cell: ({ households }) => households ?? "–",
        },
        {
          id: "area",
          header: t("clearance.area"),
          numeric: true,
          cell: ({ areaM2 }) =>
            areaM2 === null ? "–" : t("area", { area: formatNumber(areaM2, locale) }),
        },
        {
          id: "obstacle",
          header: t("clearance.obstacle"),
          cell: ({ obstacle }) => obstacle ?? "–",
        },
      ]}
    />
  );
}
