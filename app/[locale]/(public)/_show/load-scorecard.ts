import { cache } from "react";

import { findScoredWard } from "@/db/queries/scorecard";
import { figuresTag, resultsTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { publicQuery } from "@/lib/public-query";

/** What a ward of today is measured by; null for every other address. */
export const loadScorecard = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug), figuresTag, resultsTag], async (tx, today) =>
    findScoredWard(tx, slug, today),
  ),
);
export type LoadedScorecard = NonNullable<Awaited<ReturnType<typeof loadScorecard>>>;
