import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { IllustrationTag } from "@/components/ui/illustration";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import {
  listRecommendationRows,
  type RecommendationRow,
} from "@/db/queries/dashboard-recommendations";
import { requirePosition } from "@/lib/auth/gates";
import { RecommendationRowsFilter } from "@/lib/domain/dashboard/rows";
import { getPathname } from "@/lib/i18n/navigation";

import { dashboardAddress, FIGURE_ROLES, NOTHING_ASKED } from "../dashboard-address";
import { RowsHead } from "../rows-head";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.recommendations"))("window") };
}

export default async function RecommendationRowsPage({
  searchParams,
}: PageProps<"/[locale]/dashboard/recommendations">) {
  const { actor, scope } = await requirePosition(...FIGURE_ROLES);
  const filter = RecommendationRowsFilter.parse({ ...NOTHING_ASKED, ...(await searchParams) });
  const { rows, next, span, inSight } = await listRecommendationRows(scope, filter);
  const t = await getTranslations("dashboard.recommendations");
  const locale = await getLocale();
  const { measure, unit } = filter;
  const page = (after: RecommendationRowsFilter["after"]) =>
    dashboardAddress(locale, "/dashboard/recommendations", filter, { measure, unit, after });

  return (
    <DeskFrame
      here="/dashboard/recommendations"
      actor={actor}
      isIllustration={rows.some(({ isDemonstration }) => isDemonstration)}
    >
      <div className="space-y-4">
        <RowsHead
          title={t(`title.${measure}`)}
          how={t("how")}
          unitName={unit === null ? null : (inSight.nameOf.get(unit) ?? null)}
          span={span}
          count={rows.length}
          isWhole={!next && !filter.after}
          backHref={dashboardAddress(locale, "/dashboard", filter)}
        />
        {rows.length === 0 ? (
          <EmptyState title={t("none")} />
        ) : (
          <RecommendationTable rows={rows} caption={t(`title.${measure}`)} />
        )}
        <Pagination
          previousHref={filter.after ? page(null) : undefined}
          nextHref={next ? page(next) : undefined}
        />
      </div>
    </DeskFrame>
  );
}

type TableProps = { readonly rows: readonly RecommendationRow[]; readonly caption: string };

function RecommendationTable({ rows, caption }: TableProps) {
  const t = useTranslations("dashboard.recommendations");
  const terms = useTranslations("terms.recommendation-state");
  const locale = useLocale();
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "text",
          header: t("text"),
          isRowHeader: true,
          cell: ({ text, resultSlug, isDemonstration }) => (
            <>
              {isDemonstration && <IllustrationTag isSmall />}
              <a
                href={getPathname({
                  href: { pathname: "/results/[slug]", params: { slug: resultSlug } },
                  locale,
                })}
              >
                {text}
              </a>
            </>
          ),
        },
        { id: "unit", header: t("unit"), cell: ({ unitName }) => unitName },
        { id: "body", header: t("body"), cell: ({ bodyName }) => bodyName },
        { id: "due", header: t("due"), cell: ({ day }) => <Day date={day} /> },
        {
          id: "answered",
          header: t("answered"),
          cell: ({ answeredOn }) => answeredOn && <Day date={answeredOn} />,
        },
        { id: "state", header: t("state"), cell: ({ state }) => terms(state) },
      ]}
    />
  );
}
