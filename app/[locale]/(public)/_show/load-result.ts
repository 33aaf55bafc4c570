import { cache } from "react";

import { findLegalCalendar } from "@/db/queries/calendar";
import { findPublishedResult, listPublishedVersions } from "@/db/queries/published-result";
import { listUnits } from "@/db/queries/unit";
import { resultTag, unitsTag } from "@/lib/cache-tags";
import { publicQuery } from "@/lib/public-query";

/** One result and how the days of its recommendations are counted; null for a draft. */
export const loadResult = cache(async (slug: string) =>
  publicQuery([resultTag(slug), unitsTag], async (tx, today) => {
    const result = await findPublishedResult(tx, slug);
    return result && { result, today, calendar: await findLegalCalendar(tx) };
  }),
);

/** The same with every version that was ever public, oldest first. */
export const loadVersions = cache(async (slug: string) =>
  publicQuery([resultTag(slug), unitsTag], async (tx) => {
    const result = await findPublishedResult(tx, slug);
    if (!result) return null;
    return { result, versions: await listPublishedVersions(tx, slug), units: await listUnits(tx) };
  }),
);
