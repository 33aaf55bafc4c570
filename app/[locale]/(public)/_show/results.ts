import type { ResultSummary as ShownResult } from "@/components/oversight/result-list";
import type { ResultSummary } from "@/db/queries/oversight";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { chainOf } from "@/lib/domain/oversight/chain";
import { getPathname } from "@/lib/i18n/navigation";

/** Published results as lists show them, with how far each has come today. */
export function shownResults(
  results: readonly ResultSummary[],
  { locale, today }: { readonly locale: string; readonly today: CalendarDate },
): ShownResult[] {
  return results.map(({ slug, title, body, unit, field, ...result }) => ({
    href: getPathname({ href: { pathname: "/results/[slug]", params: { slug } }, locale }),
    title,
    bodyName: body.name,
    unitName: unit.name,
    field,
    publishedOn: calendarDateOf(result.publishedAt),
    chain: chainOf(result.inspectedTo ?? result.inspectedFrom, result.recommendations, today),
    isDemonstration: result.isDemonstration,
  }));
}
