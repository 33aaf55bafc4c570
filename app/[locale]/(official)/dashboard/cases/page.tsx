import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { RowsTable } from "@/components/dashboard/rows-table";
import { DeskFrame } from "@/components/layout/desk-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { type CaseRow, listCaseRows } from "@/db/queries/dashboard-rows";
import { requirePosition } from "@/lib/auth/gates";
import { CLOCK_STAGES } from "@/lib/domain/clock/rules";
import { CaseRowsFilter } from "@/lib/domain/dashboard/rows";
import { getPathname } from "@/lib/i18n/navigation";

import { dashboardAddress, FIGURE_ROLES, NOTHING_ASKED } from "../dashboard-address";
import { RowsHead } from "../rows-head";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.rows"))("window") };
}

export default async function CaseRowsPage({
  searchParams,
}: PageProps<"/[locale]/dashboard/cases">) {
  const { actor, scope } = await requirePosition(...FIGURE_ROLES);
  const filter = CaseRowsFilter.parse({ ...NOTHING_ASKED, ...(await searchParams) });
  const { rows, next, span, today, inSight } = await listCaseRows(scope, filter);
  const t = await getTranslations("dashboard.rows");
  const locale = await getLocale();
  const { measure, unit } = filter;
  const isToday = measure === "open" || measure === "overdue";
  const page = (after: CaseRowsFilter["after"]) =>
    dashboardAddress(locale, "/dashboard/cases", filter, { measure, unit, after });

  return (
    <DeskFrame
      here="/dashboard/cases"
      actor={actor}
      isIllustration={rows.some(({ isDemonstration }) => isDemonstration)}
    >
      <div className="space-y-4">
        <RowsHead
          title={t(`title.${measure}`)}
          how={t(`how.${measure}`)}
          unitName={unit === null ? null : (inSight.nameOf.get(unit) ?? null)}
          span={isToday ? { from: null, to: today } : span}
          count={rows.length}
          isWhole={!next && !filter.after}
          backHref={dashboardAddress(locale, "/dashboard", filter)}
        />
        {rows.length === 0 ? (
          <EmptyState title={t("none")} />
        ) : (
          <RowsTable
            caption={t(`title.${measure}`)}
            today={today}
            rows={rows.map((row) => figureRow(row, locale, scope.role === "leader"))}
          />
        )}
        <Pagination
          previousHref={filter.after ? page(null) : undefined}
          nextHref={next ? page(next) : undefined}
        />
      </div>
    </DeskFrame>
  );
}

/** A period is judged by its own due date; a case that is merely open by the one that runs. */
function figureRow(row: CaseRow, locale: string, mayOpen: boolean) {
  const { caseId, stage: name, day, dueOn, ...rest } = row;
  const stage = CLOCK_STAGES.find((known) => known === name) ?? null;
  return {
    ...rest,
    stage,
    dueOn: stage ? day : dueOn,
    href: mayOpen
      ? getPathname({ href: { pathname: "/desk/cases/[id]", params: { id: caseId } }, locale })
      : null,
  };
}
