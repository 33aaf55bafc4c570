import type {
  CaseMeasure,
  DashboardFilter,
  RecommendationMeasure,
  RowCursor,
} from "@/lib/domain/dashboard/rows";
import { writeRowCursor } from "@/lib/domain/dashboard/rows";
import { getPathname } from "@/lib/i18n/navigation";

type Page = "/dashboard" | "/dashboard/cases" | "/dashboard/recommendations";

type Asked = {
  readonly measure?: CaseMeasure | RecommendationMeasure;
  readonly unit?: string | null;
  readonly after?: RowCursor | null;
};

/** An address that keeps which time and which kind is looked at. */
export function dashboardAddress(
  locale: string,
  href: Page,
  { span, from, to, kind }: DashboardFilter,
  { measure, unit, after }: Asked = {},
): string {
  const isCustom = span === "custom";
  const asked = {
    span,
    from: isCustom ? from : null,
    to: isCustom ? to : null,
    kind,
    measure,
    unit,
    after: after ? writeRowCursor(after) : null,
  };
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return `${getPathname({ href, locale })}?${query}`;
}

/** The offices that look at figures. */
export const FIGURE_ROLES = ["leader", "official", "inspector"] as const;

/** Every part of a filter, so that what the address leaves out counts as not asked for. */
export const NOTHING_ASKED = {
  span: null,
  from: null,
  to: null,
  kind: null,
  unit: null,
  after: null,
  measure: null,
};
