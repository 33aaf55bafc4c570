import { cache } from "react";

import { findLegalCalendar } from "@/db/queries/calendar";
import { findPublishedConsultation, listConsultations } from "@/db/queries/consultation";
import { findUnitFacts } from "@/db/queries/unit";
import { consultationTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { publicQuery } from "@/lib/public-query";

/** What a ward asks and has asked; null for what is no ward of the portal. */
export const loadConsultations = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug)], async (tx, today) => {
    const ward = await findUnitFacts(tx, slug);
    if (ward?.kind !== "ward" || ward.service !== "full") return null;
    return { ward, today, consultations: await listConsultations(tx, ward.id) };
  }),
);

export type LoadedConsultations = NonNullable<Awaited<ReturnType<typeof loadConsultations>>>;

/** One consultation with what came of it; null for one that is not public. */
export const loadConsultation = cache(async (slug: string) =>
  publicQuery([consultationTag(slug), unitsTag], async (tx, today) => {
    const consultation = await findPublishedConsultation(tx, slug);
    return consultation && { consultation, today, calendar: await findLegalCalendar(tx) };
  }),
);

export type LoadedConsultation = NonNullable<Awaited<ReturnType<typeof loadConsultation>>>;
