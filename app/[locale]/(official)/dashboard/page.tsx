import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { DashboardView } from "@/components/dashboard/dashboard-view";
import { SpanForm } from "@/components/dashboard/span-form";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Notice } from "@/components/ui/notice";
import { findDashboard } from "@/db/queries/dashboard";
import { listCaseRows } from "@/db/queries/dashboard-rows";
import { requirePosition } from "@/lib/auth/gates";
import { DashboardFilter } from "@/lib/domain/dashboard/rows";
import { SPAN_KINDS } from "@/lib/domain/dashboard/span";
import { getPathname } from "@/lib/i18n/navigation";

import { FIGURE_ROLES, NOTHING_ASKED } from "./dashboard-address";
import { dashboardData } from "./dashboard-data";

/** As many late ones as are read at one look; the others are behind the figure. */
const LATES = 7;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard"))("window") };
}

export default async function DashboardPage({ searchParams }: PageProps<"/[locale]/dashboard">) {
  const { actor, scope } = await requirePosition(...FIGURE_ROLES);
  const filter = DashboardFilter.parse({ ...NOTHING_ASKED, ...(await searchParams) });
  const [dashboard, { rows: lates }] = await Promise.all([
    findDashboard(scope, filter),
    listCaseRows(scope, { ...filter, measure: "overdue", unit: null, after: null }, LATES),
  ]);
  const t = await getTranslations();
  const locale = await getLocale();
  const { span, isAsAsked } = dashboard;

  return (
    <DeskFrame here="/dashboard" actor={actor} isIllustration={dashboard.isDemonstration}>
      <DashboardView
        data={dashboardData(dashboard, lates, { filter, scope, words: { t, locale } })}
        notice={!isAsAsked && <Notice tone="soon" title={t("dashboard.no-such-time")} />}
        form={
          <SpanForm
            action={getPathname({ href: "/dashboard", locale })}
            spans={SPAN_KINDS}
            span={filter.span}
            from={filter.from ?? span.from}
            to={filter.to ?? span.to}
            kind={filter.kind}
          />
        }
      />
    </DeskFrame>
  );
}
