import type { HitData } from "@/components/search/found-records";
import type { Hit } from "@/db/queries/search";
import type { ListedUnit } from "@/db/queries/unit";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { excerpt, firstMatch, highlight } from "@/lib/domain/search/highlight";
import type { Search } from "@/lib/domain/search/search";

import { hitHref } from "../../(public)/_show/hit-page";

const LONGEST_EXCERPT = 180;

/** What of a record is shown beside its title: where the words stand, or how it begins. */
export function excerptOf({ lead, body, title }: Hit, search: Search): string {
  const isIn = (text: string) => firstMatch(text, search) !== null;
  // Many a summary says the title once more.
  const own = lead.startsWith(title) ? lead.slice(title.length).replace(/^[.\s]+/u, "") : lead;
  return excerpt(!isIn(own) && isIn(body) ? body : own, search, LONGEST_EXCERPT);
}

type Showing = {
  readonly search: Search;
  readonly units: readonly ListedUnit[];
  readonly locale: string;
};

export function shownHits(hits: readonly Hit[], { search, units, locale }: Showing): HitData[] {
  return hits.map((hit) => ({
    id: hit.id,
    href: hitHref(hit, { units, locale }),
    kind: hit.kind,
    title: highlight(hit.title, search),
    excerpt: highlight(excerptOf(hit, search), search),
    unitName: units.find(({ id }) => id === hit.unitId)?.name ?? "",
    day: hit.at && calendarDateOf(hit.at),
    expiredSince: hit.expiredSince,
    isDemonstration: hit.isDemonstration,
  }));
}
