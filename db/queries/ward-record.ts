import "server-only";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { seated } from "@/db/queries/board";
import { provenanceOf, reportedOf } from "@/db/queries/record";
import {
  bodies,
  commendations,
  conferences,
  indicators,
  recordVersions,
  sources,
  tasks,
} from "@/db/schema";
import type { KeptVersion, RecordKind } from "@/lib/domain/oversight/record-history";

/** What these units reported, each of its own; nothing is added up over them. */
export async function listIndicatorsOfUnits(tx: Transaction, unitIds: readonly string[]) {
  return tx
    .select({
      id: indicators.id,
      unitId: indicators.unitId,
      key: indicators.key,
      year: indicators.year,
      value: indicators.value,
      measure: indicators.measure,
      scope: indicators.scope,
      denominator: indicators.denominator,
      quote: indicators.quote,
      ...reportedOf(indicators),
    })
    .from(indicators)
    .innerJoin(sources, eq(sources.id, indicators.sourceId))
    .where(inArray(indicators.unitId, [...unitIds]))
    .orderBy(desc(indicators.year), asc(indicators.key));
}

export async function listConferencesOfUnits(tx: Transaction, unitIds: readonly string[]) {
  return tx
    .select({
      id: conferences.id,
      unitId: conferences.unitId,
      slug: conferences.slug,
      title: conferences.title,
      kind: conferences.kind,
      heldOn: conferences.heldOn,
      startsAt: conferences.startsAt,
      endsAt: conferences.endsAt,
      place: conferences.place,
      host: conferences.host,
      chair: conferences.chair,
      summary: conferences.summary,
      ...reportedOf(conferences),
    })
    .from(conferences)
    .innerJoin(sources, eq(sources.id, conferences.sourceId))
    .where(inArray(conferences.unitId, [...unitIds]))
    .orderBy(desc(conferences.heldOn), asc(conferences.title));
}

const CONFERENCE = { slug: conferences.slug, title: conferences.title, heldOn: conferences.heldOn };

export async function listCommendationsOfUnits(tx: Transaction, unitIds: readonly string[]) {
  return tx
    .select({
      id: commendations.id,
      unitId: commendations.unitId,
      year: commendations.year,
      collectives: commendations.collectives,
      individuals: commendations.individuals,
      names: commendations.names,
      givenBy: commendations.givenBy,
      ground: commendations.ground,
      scoreBasis: commendations.scoreBasis,
      conference: CONFERENCE,
      ...reportedOf(commendations),
    })
    .from(commendations)
    .innerJoin(sources, eq(sources.id, commendations.sourceId))
    .leftJoin(conferences, eq(conferences.id, commendations.conferenceId))
    .where(inArray(commendations.unitId, [...unitIds]))
    .orderBy(desc(commendations.year), asc(commendations.id));
}

export async function listTasksOfUnits(tx: Transaction, unitIds: readonly string[]) {
  return tx
    .select({
      id: tasks.id,
      unitId: tasks.unitId,
      year: tasks.year,
      ordinal: tasks.ordinal,
      content: tasks.content,
      owner: tasks.owner,
      dueOn: tasks.dueOn,
      state: tasks.state,
      conference: CONFERENCE,
      ...reportedOf(tasks),
    })
    .from(tasks)
    .innerJoin(sources, eq(sources.id, tasks.sourceId))
    .leftJoin(conferences, eq(conferences.id, tasks.conferenceId))
    .where(inArray(tasks.unitId, [...unitIds]))
    .orderBy(desc(tasks.year), asc(tasks.ordinal), asc(tasks.content));
}

/** The boards these units have and had, with who leads them; the newest term stands first. */
export async function listBodiesOfUnits(tx: Transaction, unitIds: readonly string[]) {
  return tx
    .select({
      id: bodies.id,
      unitId: bodies.unitId,
      slug: bodies.slug,
      kind: bodies.kind,
      name: bodies.name,
      termFrom: bodies.termFrom,
      termTo: bodies.termTo,
      endedOn: bodies.endedOn,
      recognisedBy: bodies.recognisedBy,
      members: seated(),
      ...provenanceOf(bodies),
    })
    .from(bodies)
    .innerJoin(sources, eq(sources.id, bodies.sourceId))
    .where(inArray(bodies.unitId, [...unitIds]))
    .orderBy(sql`${bodies.termFrom} desc nulls last`, asc(bodies.name), asc(bodies.id));
}

/** Every writing of these records, by record. Who wrote is not among it, only in which office. */
export async function listRecordVersions(
  tx: Transaction,
  kind: RecordKind,
  ids: readonly string[],
): Promise<(KeptVersion & { readonly recordId: string })[]> {
  if (ids.length === 0) return [];
  return tx
    .select({
      recordId: recordVersions.recordId,
      version: recordVersions.version,
      at: recordVersions.at,
      role: recordVersions.role,
      reason: recordVersions.reason,
      snapshot: recordVersions.snapshot,
    })
    .from(recordVersions)
    .where(and(eq(recordVersions.recordType, kind), inArray(recordVersions.recordId, [...ids])))
    .orderBy(asc(recordVersions.version));
}
