import { cache } from "react";

import { findLegalCalendar } from "@/db/queries/calendar";
import { findPublishedDecision, listDecisions } from "@/db/queries/community-decision";
import { findUnitFacts } from "@/db/queries/unit";
import { communityDecisionTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { publicQuery } from "@/lib/public-query";

/** What the people of a ward are to decide and have decided; null for what is no ward of the portal. */
export const loadDecisions = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug)], async (tx, today) => {
    const ward = await findUnitFacts(tx, slug);
    if (ward?.kind !== "ward" || ward.service !== "full") return null;
    return {
      ward,
      today,
      calendar: await findLegalCalendar(tx),
      decisions: await listDecisions(tx, ward.id),
    };
  }),
);

export type LoadedDecisions = NonNullable<Awaited<ReturnType<typeof loadDecisions>>>;

/** One decision with what came of it; null for one that is not public. */
export const loadDecision = cache(async (slug: string) =>
  publicQuery([communityDecisionTag(slug), unitsTag], async (tx, today) => {
    const decision = await findPublishedDecision(tx, slug);
    return decision && { decision, today, calendar: await findLegalCalendar(tx) };
  }),
);

export type LoadedDecision = NonNullable<Awaited<ReturnType<typeof loadDecision>>>;
