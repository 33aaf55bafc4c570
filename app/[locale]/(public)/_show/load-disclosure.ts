import { cache } from "react";

import { findLegalCalendar } from "@/db/queries/calendar";
import { listConsultations } from "@/db/queries/consultation";
import { findPublishedDisclosure, listChannels, listDisclosures } from "@/db/queries/disclosure";
import { listPeriodPapers, readDisclosureFigures } from "@/db/queries/disclosure-paper";
import { findUnitFacts } from "@/db/queries/unit";
import { disclosureTag, unitsTag, unitTag } from "@/lib/cache-tags";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { disclosureYears, yearAmong } from "@/lib/domain/disclosure/matrix";
import { quarterPeriod, writePeriod } from "@/lib/domain/disclosure/period";
import { quarterAmong } from "@/lib/domain/disclosure/quarter";
import { publicQuery } from "@/lib/public-query";

type Transaction = Parameters<Parameters<typeof publicQuery>[1]>[0];

/** A ward that keeps a list of what it makes public, with the years of it; null for one that has none. */
async function findDisclosingWard(tx: Transaction, slug: string, today: CalendarDate) {
  const facts = await findUnitFacts(tx, slug);
  if (facts?.kind !== "ward" || facts.service !== "full") return null;
  const years = disclosureYears(facts, today);
  return years.length > 0 ? { facts, years } : null;
}

/** What one ward has made public and owes, of every year. */
export const loadDisclosures = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug)], async (tx, today) => {
    const ward = await findDisclosingWard(tx, slug, today);
    if (!ward) return null;
    const rows = await listDisclosures(tx, ward.facts.id);
    const ids = rows.map(({ id }) => id);
    return {
      ...ward,
      rows,
      channels: await listChannels(tx, ids),
      consultations: await listConsultations(tx, ward.facts.id),
      papers: await listPeriodPapers(tx, { unitId: ward.facts.id }),
      calendar: await findLegalCalendar(tx),
      today,
    };
  }),
);

export type LoadedDisclosures = NonNullable<Awaited<ReturnType<typeof loadDisclosures>>>;

/** What one ward made public in a quarter; null for a quarter that has not begun. */
export const loadQuarter = cache(async (slug: string, askedYear: string, askedQuarter: string) =>
  publicQuery([unitsTag, unitTag(slug)], async (tx, today) => {
    const ward = await findDisclosingWard(tx, slug, today);
    const year = ward && yearAmong(askedYear, ward.years);
    const quarter = year === null ? null : quarterAmong(askedQuarter, year, today);
    if (!ward || year === null || quarter === null) return null;

    const unitId = ward.facts.id;
    const period = quarterPeriod(year, quarter);
    const papers = await listPeriodPapers(tx, { unitId, year });
    return {
      ...ward,
      year,
      quarter,
      figures: await readDisclosureFigures(tx, { unitId, period }, today),
      papers: papers.filter((paper) => paper.period === writePeriod(period)),
      today,
    };
  }),
);

/** One public record with all its versions; null for a draft. */
export const loadDisclosure = cache(async (slug: string) =>
  publicQuery([disclosureTag(slug), unitsTag], async (tx, today) => {
    const record = await findPublishedDisclosure(tx, slug);
    return record && { record, today, calendar: await findLegalCalendar(tx) };
  }),
);

export type LoadedDisclosure = NonNullable<Awaited<ReturnType<typeof loadDisclosure>>>;
