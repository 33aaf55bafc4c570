import type { Hit } from "@/db/queries/search";
import type { ListedUnit } from "@/db/queries/unit";
import type { SearchKind } from "@/lib/domain/search/kinds";
import type { AtomEntry } from "@/lib/feeds/atom";

import { absolute } from "./absolute";
import { hitHref } from "./hit-page";

export type FeedWords = {
  readonly units: readonly ListedUnit[];
  readonly locale: string;
  readonly nameKind: (kind: SearchKind) => string;
  readonly siteName: string;
  /** @vi dữ liệu minh họa */
  readonly illustration: string;
  /** @vi hết hiệu lực */
  readonly expired: string;
};

const LONGEST_SUMMARY = 300;

/**
 * A public record as a feed names it. What only illustrates, or is no more in force, says so in its title: a reader of
 * feeds shows little else.
 */
export function feedEntry(
  hit: Hit,
  { units, locale, nameKind, siteName, ...words }: FeedWords,
  summary = beginningOf(hit),
): AtomEntry {
  const { kind, id, title, changedAt, unitId, isDemonstration, expiredSince } = hit;
  const marks = [
    ...(isDemonstration ? [{ term: "demonstration", label: words.illustration }] : []),
    ...(expiredSince ? [{ term: "expired", label: words.expired }] : []),
  ];
  const name = nameKind(kind);
  return {
    id: `urn:uuid:${id}`,
    title: [...marks.map(({ label: mark }) => `[${mark}]`), title].join(" "),
    href: absolute(hitHref(hit, { units, locale })),
    updated: changedAt,
    author: units.find((unit) => unit.id === unitId)?.name ?? siteName,
    summary: summary || `${name}: ${title}`,
    categories: [{ term: kind, label: name }, ...marks],
  };
}

const beginningOf = ({ lead, body }: Hit) => (lead || body).slice(0, LONGEST_SUMMARY).trim();
