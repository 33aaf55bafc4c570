import { cache } from "react";

import { findLegalCalendar } from "@/db/queries/calendar";
import { findConclusionFigures } from "@/db/queries/conclusion";
import { listReceptionDays } from "@/db/queries/reception-schedule";
import { findUnitFacts } from "@/db/queries/unit";
import { unitsTag, unitTag } from "@/lib/cache-tags";
import { addDays } from "@/lib/domain/calendar-date";
import { publicQuery } from "@/lib/public-query";

/** Days for which conclusions are counted. */
const LOOKED_BACK = 365;

/** A ward of today with its days of reception; null for every other address. Read once for the page's head and body. */
export const loadReception = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug)], async (tx, today) => {
    const ward = await findUnitFacts(tx, slug);
    const isServed = ward?.kind === "ward" && ward.validTo === null && ward.service === "full";
    if (!isServed) return null;
    const since = addDays(today, -LOOKED_BACK);
    return {
      ward,
      today,
      days: await listReceptionDays(tx, { unitId: ward.id, today }),
      calendar: await findLegalCalendar(tx),
      conclusions: {
        since,
        figures: await findConclusionFigures(tx, { unitId: ward.id, since }),
      },
    };
  }),
);
