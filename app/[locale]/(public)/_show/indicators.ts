import type { Indicator as ShownIndicator } from "@/components/oversight/reported-figure";
import type { Indicator, SourceName } from "@/db/queries/record";
import { INDICATOR_KEYS, type IndicatorKey } from "@/lib/domain/oversight/record";

import { sourceHref } from "./units";

/** Projects by stage belong together and are drawn as one bar; clearances are never added to them. */
export const STAGE_KEYS: readonly IndicatorKey[] = [
  "projects_preparing",
  "projects_carried_over",
  "projects_started",
];

/** How a source is called beside a figure. */
export type NameSource = (source: SourceName) => string;

type Showing = { readonly locale: string; readonly nameSource: NameSource };

/** The figures with these names, in this order, each with the way to the sentence it was read in. */
export function pickIndicators(
  indicators: readonly Indicator[],
  keys: readonly IndicatorKey[],
  showing: Showing,
): ShownIndicator[] {
  return keys.flatMap((key) =>
    indicators
      .filter((indicator) => indicator.key === key)
      .map((indicator) => shownIndicator(indicator, showing)),
  );
}

/** All but the stages, in the order the domain names them. */
export const PLAIN_KEYS = INDICATOR_KEYS.filter((key) => !STAGE_KEYS.includes(key));

function shownIndicator(indicator: Indicator, { locale, nameSource }: Showing): ShownIndicator {
  const { key, value, measure, denominator, source } = indicator;
  return {
    key,
    value,
    measure,
    denominator,
    source: nameSource(source),
    asOf: indicator.asOf,
    asOfNote: indicator.asOfNote,
    verified: indicator.verified,
    expiresOn: indicator.expiresOn,
    rowsHref: sourceHref(source.id, locale, key),
  };
}
