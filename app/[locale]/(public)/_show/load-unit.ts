import { cache } from "react";

import { listBodies } from "@/db/queries/body";
import { listBoundaries } from "@/db/queries/boundary";
import { findLegalCalendar } from "@/db/queries/calendar";
import { listDecisions } from "@/db/queries/community-decision";
import { listConsultations } from "@/db/queries/consultation";
import { listDisclosures } from "@/db/queries/disclosure";
import { countRecommendations, listPublishedResults } from "@/db/queries/oversight";
import { listProjects } from "@/db/queries/project";
import { findNextReception } from "@/db/queries/reception-schedule";
import {
  hasDemonstration,
  listComingConferences,
  listConferences,
  listIndicators,
  listReportDays,
} from "@/db/queries/record";
import {
  findUnitFacts,
  type ListedUnit,
  listSuccessions,
  listUnitOutlines,
  listUnits,
  type UnitFacts,
} from "@/db/queries/unit";
import { listUnitRecords } from "@/db/queries/unit-records";
import { findCaseFigures } from "@/db/queries/ward-figures";
import { figuresTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { predecessorsOf } from "@/lib/domain/unit/succession";
import { publicQuery } from "@/lib/public-query";

import { wardsOn } from "./units";

type Transaction = Parameters<Parameters<typeof publicQuery>[1]>[0];

const NEWEST = 4;

/** Everything the page of one unit shows, read once for its head and its body; null for an address nobody gave. */
export const loadUnit = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug), figuresTag], async (tx, today) => {
    const facts = await findUnitFacts(tx, slug);
    if (!facts) return null;

    const units = await listUnits(tx);
    const world = {
      units,
      today,
      reportedOn: await listReportDays(tx),
      successions: await listSuccessions(tx),
      outlines: await listUnitOutlines(
        tx,
        wardsOn(units, today).map(({ id }) => id),
      ),
    };
    return facts.kind === "ward"
      ? {
          kind: "ward" as const,
          facts,
          world,
          records: await listUnitRecords(tx, [
            facts.id,
            ...predecessorsOf(facts.id, units, world.successions).map(({ unit }) => unit.id),
          ]),
          boundaries: await listBoundaries(tx, drawnWith(facts, units, today)),
          ...(await loadWard(tx, facts, today)),
        }
      : { kind: "higher" as const, facts, world, ...(await loadHigher(tx, facts, today)) };
  }),
);

export type LoadedUnit = NonNullable<Awaited<ReturnType<typeof loadUnit>>>;
export type LoadedWard = Extract<LoadedUnit, { kind: "ward" }>;
export type LoadedHigher = Extract<LoadedUnit, { kind: "higher" }>;

/** A ward of today is drawn among the others, one that is no more alone. */
const drawnWith = (
  { id, validTo }: UnitFacts,
  units: readonly ListedUnit[],
  today: CalendarDate,
) =>
  validTo === null ? [...new Set([id, ...wardsOn(units, today).map((ward) => ward.id)])] : [id];

/** So many works a ward's own page shows; the others are a link away. */
const WORKS = 8;

async function loadWard(
  tx: Transaction,
  { id, validFrom, validTo }: UnitFacts,
  today: CalendarDate,
) {
  const { results } = await listPublishedResults(tx, { unitIds: [id] }, NEWEST);
  return {
    results,
    bodies: await listBodies(tx, id, validTo === null ? today : addDays(validTo, -1)),
    works: await listProjects(tx, { unitId: id }, WORKS),
    recommendations: await countRecommendations(tx, [id], { since: validFrom, today }),
    nextReception: validTo === null ? await findNextReception(tx, { unitId: id, today }) : null,
    // A ward that is no more has handed its cases on: they are counted where they are answered now.
    cases: validTo === null ? await findCaseFigures(tx, [id], today) : null,
    disclosures: await listDisclosures(tx, id),
    consultations: await listConsultations(tx, id),
    coming: await listComingConferences(tx, id, today),
    decisions: await listDecisions(tx, id),
    calendar: await findLegalCalendar(tx),
    isIllustrated: await hasDemonstration(tx),
  };
}

async function loadHigher(tx: Transaction, { id, validTo }: UnitFacts, today: CalendarDate) {
  return {
    bodies: await listBodies(tx, id, validTo === null ? today : addDays(validTo, -1)),
    indicators: await listIndicators(tx, id),
    conferences: await listConferences(tx, id),
  };
}
