import type { Indicator as ShownIndicator } from "@/components/oversight/reported-figure";
import type { Indicator } from "@/db/queries/record";
import type { IndicatorKey } from "@/lib/domain/oversight/record";

import { sourceHref } from "./units";

/** Projects by stage belong together and are drawn as one bar; clearances are never added to them. */
export const STAGE_KEYS: readonly IndicatorKey[] = [
  "projects_preparing",
  "projects_carried_over",
  "projects_started",
];

/** A figure as its source reports it, with the way to the sentence it was read in. */
export function shownIndicator(indicator: Indicator, locale: string): ShownIndicator {
  const { key, value, measure, scope, denominator, source } = indicator;
  return {
    key,
    value,
    measure,
    scope,
    denominator,
    source: source.title,
    asOf: indicator.asOf,
    asOfNote: indicator.asOfNote,
    verified: indicator.verified,
    rowsHref: sourceHref(source.id, locale, key),
  };
}

/** The figures with these names, in this order. */
export function pickIndicators(
  indicators: readonly Indicator[],
  keys: readonly IndicatorKey[],
  locale: string,
): ShownIndicator[] {
  return keys.flatMap((key) =>
    indicators
      .filter((indicator) => indicator.key === key)
      .map((indicator) => shownIndicator(indicator, locale)),
  );
}
