import { cache } from "react";

import { findLegalCalendar } from "@/db/queries/calendar";
import { listDisclosures } from "@/db/queries/disclosure";
import { hasDemonstration } from "@/db/queries/record";
import { listPostedDays, listRecommendationDays, sumCasePeriods } from "@/db/queries/scorecard";
import { findUnitFacts } from "@/db/queries/unit";
import { figuresTag, resultsTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { scoredSince } from "@/lib/domain/scorecard/scorecard";
import { publicQuery } from "@/lib/public-query";

/** What a ward of today is measured by, from the facts the portal has; null for every other address. */
export const loadScorecard = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug), figuresTag, resultsTag], async (tx, today) => {
    const ward = await findUnitFacts(tx, slug);
    const isServed = ward?.kind === "ward" && ward.validTo === null && ward.service === "full";
    if (!isServed) return null;
    const since = scoredSince(today, ward.validFrom);
    const asked = { unitId: ward.id, since, today };
    return {
      ward,
      since,
      today,
      calendar: await findLegalCalendar(tx),
      disclosures: await listDisclosures(tx, ward.id),
      recommendations: await listRecommendationDays(tx, asked),
      receptions: await listPostedDays(tx, asked),
      cases: await sumCasePeriods(tx, asked),
      isIllustrated: await hasDemonstration(tx),
    };
  }),
);
export type LoadedScorecard = NonNullable<Awaited<ReturnType<typeof loadScorecard>>>;
