import "server-only";
import { asc, desc, eq, getTableColumns, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { sources, unitPopulations, units, unitSuccessions } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Confidence, Succession, Unit } from "@/lib/domain/unit/unit";

/** A unit as lists and finders need it; "edge" ones keep no records here. */
export type ListedUnit = Unit & { readonly service: "full" | "edge" };

/** Every unit of all times. There are a few hundred at most, so they are matched and ordered in memory. */
export async function listUnits(tx: Transaction): Promise<ListedUnit[]> {
  return tx
    .select({
      id: units.id,
      code: units.code,
      kind: units.kind,
      name: units.name,
      slug: units.slug,
      parentId: units.parentId,
      validFrom: units.validFrom,
      validTo: units.validTo,
      service: units.service,
    })
    .from(units)
    .orderBy(asc(units.code), desc(units.validFrom));
}

export async function listSuccessions(tx: Transaction): Promise<Succession[]> {
  return tx
    .select({
      fromId: unitSuccessions.fromUnitId,
      toId: unitSuccessions.toUnitId,
      share: unitSuccessions.share,
      effectiveOn: unitSuccessions.effectiveOn,
      basis: unitSuccessions.basis,
      confidence: unitSuccessions.confidence,
    })
    .from(unitSuccessions)
    .orderBy(asc(unitSuccessions.id));
}

/** Where a fact about a unit is from. */
export type SourceLine = { readonly id: string; readonly title: string };

export type Population = {
  readonly people: number;
  readonly asOf: CalendarDate | null;
  readonly confidence: Confidence;
  readonly source: SourceLine;
};

/** What one unit's own page says of it. */
export type UnitFacts = ListedUnit & {
  readonly areaKm2: number | null;
  readonly areaSource: SourceLine | null;
  readonly seat: string | null;
  readonly seatSource: SourceLine | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly openingHours: string | null;
  readonly legalBasis: string | null;
  /** The one to show first, then those that differ. */
  readonly populations: readonly Population[];
};

export async function findUnitFacts(tx: Transaction, slug: string): Promise<UnitFacts | null> {
  const areaSources = alias(sources, "area_sources");
  const seatSources = alias(sources, "seat_sources");
  const [row] = await tx
    .select({
      unit: getTableColumns(units),
      areaSource: { id: areaSources.id, title: areaSources.title },
      seatSource: { id: seatSources.id, title: seatSources.title },
    })
    .from(units)
    .leftJoin(areaSources, eq(areaSources.id, units.areaSourceId))
    .leftJoin(seatSources, eq(seatSources.id, units.seatSourceId))
    .where(eq(units.slug, slug));
  if (!row) return null;

  const { areaSourceId: _area, seatSourceId: _seat, ...unit } = row.unit;
  const populations = await listPopulations(tx, [unit.id]);
  return {
    ...unit,
    areaSource: row.areaSource,
    seatSource: row.seatSource,
    populations: populations.map(({ unitId: _unit, ...population }) => population),
  };
}

/** The dated figures first: they say as of when they hold. */
async function listPopulations(
  tx: Transaction,
  unitIds: readonly string[],
): Promise<(Population & { readonly unitId: string })[]> {
  return tx
    .select({
      unitId: unitPopulations.unitId,
      people: unitPopulations.people,
      asOf: unitPopulations.asOf,
      confidence: unitPopulations.confidence,
      source: { id: sources.id, title: sources.title },
    })
    .from(unitPopulations)
    .innerJoin(sources, eq(sources.id, unitPopulations.sourceId))
    .where(inArray(unitPopulations.unitId, [...unitIds]))
    .orderBy(asc(unitPopulations.asOf), asc(unitPopulations.id));
}

/** Area and seat of several units at once, for lists. */
export type UnitOutline = {
  readonly id: string;
  readonly areaKm2: number | null;
  readonly seat: string | null;
  /** Titles of what these rest on. */
  readonly areaSource: string | null;
  readonly seatSource: string | null;
};

export async function listUnitOutlines(
  tx: Transaction,
  unitIds: readonly string[],
): Promise<UnitOutline[]> {
  const areaSources = alias(sources, "area_sources");
  const seatSources = alias(sources, "seat_sources");
  return tx
    .select({
      id: units.id,
      areaKm2: units.areaKm2,
      seat: units.seat,
      areaSource: areaSources.title,
      seatSource: seatSources.title,
    })
    .from(units)
    .leftJoin(areaSources, eq(areaSources.id, units.areaSourceId))
    .leftJoin(seatSources, eq(seatSources.id, units.seatSourceId))
    .where(inArray(units.id, [...unitIds]));
}
