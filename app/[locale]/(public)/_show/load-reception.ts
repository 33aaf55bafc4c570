import { cache } from "react";

import { listReceptionDays } from "@/db/queries/reception-schedule";
import { findUnitFacts } from "@/db/queries/unit";
import { unitsTag, unitTag } from "@/lib/cache-tags";
import { publicQuery } from "@/lib/public-query";

/** A ward of today with its days of reception; null for every other address. Read once for the page's head and body. */
export const loadReception = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug)], async (tx, today) => {
    const ward = await findUnitFacts(tx, slug);
    const isServed = ward?.kind === "ward" && ward.validTo === null && ward.service === "full";
    if (!isServed) return null;
    return { ward, today, days: await listReceptionDays(tx, { unitId: ward.id, today }) };
  }),
);
