import "server-only";
import { and, asc, desc, eq, gte, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { listPublicFiles } from "@/db/queries/record-file";
import { bodies, commendations, conferences, indicators, sources, tasks, units } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";

type Sourced<AsOf, Note, Verified, Illustration> = {
  readonly asOf: AsOf;
  readonly asOfNote: Note;
  readonly verified: Verified;
  readonly isDemonstration: Illustration;
};

/** Where a record is from, of whichever table. */
export const provenanceOf = <AsOf, Note, Verified, Illustration>(
  table: Sourced<AsOf, Note, Verified, Illustration>,
) => ({
  asOf: table.asOf,
  asOfNote: table.asOfNote,
  verified: table.verified,
  isDemonstration: table.isDemonstration,
  source: {
    id: sources.id,
    title: sources.title,
    author: sources.author,
    publishedOn: sources.publishedOn,
  },
});

/** The same of what is written at the desk, which may cease to hold. */
export const reportedOf = <AsOf, Note, Verified, Illustration, On, Why, Until>(
  table: Sourced<AsOf, Note, Verified, Illustration> & {
    readonly withdrawnOn: On;
    readonly withdrawnNote: Why;
    readonly expiresOn: Until;
  },
) => ({
  ...provenanceOf(table),
  withdrawnOn: table.withdrawnOn,
  withdrawnNote: table.withdrawnNote,
  expiresOn: table.expiresOn,
});

type Lasting = { readonly withdrawnOn: AnyPgColumn; readonly expiresOn: AnyPgColumn };

/** What holds today in Vietnam: the lists of what is. What no longer does is read at its own address. */
const holds = ({ withdrawnOn, expiresOn }: Lasting) =>
  and(isNull(withdrawnOn), sql`coalesce(${expiresOn} >= vietnam_today(), true)`);

/** What is needed to name a source in half a line. */
export type SourceName = {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  readonly publishedOn: CalendarDate | null;
};

/** What was reported of a unit: never our own count, never apportioned to the units below it. */
export async function listIndicators(tx: Transaction, unitId: string) {
  return selectIndicators(tx)
    .where(and(eq(indicators.unitId, unitId), holds(indicators)))
    .orderBy(desc(indicators.year), asc(indicators.key));
}

export type Indicator = Awaited<ReturnType<typeof listIndicators>>[number];

/** The figures read in one source. */
export async function listIndicatorsOf(tx: Transaction, sourceId: string) {
  return selectIndicators(tx)
    .where(and(eq(indicators.sourceId, sourceId), holds(indicators)))
    .orderBy(asc(indicators.year), asc(indicators.key));
}

function selectIndicators(tx: Transaction) {
  return tx
    .select({
      id: indicators.id,
      key: indicators.key,
      year: indicators.year,
      value: indicators.value,
      measure: indicators.measure,
      scope: indicators.scope,
      denominator: indicators.denominator,
      quote: indicators.quote,
      unit: { id: units.id, slug: units.slug, name: units.name },
      ...reportedOf(indicators),
    })
    .from(indicators)
    .innerJoin(sources, eq(sources.id, indicators.sourceId))
    .innerJoin(units, eq(units.id, indicators.unitId))
    .$dynamic();
}

export async function listConferences(tx: Transaction, unitId: string) {
  return tx
    .select({
      slug: conferences.slug,
      title: conferences.title,
      heldOn: conferences.heldOn,
      host: conferences.host,
      isDemonstration: conferences.isDemonstration,
    })
    .from(conferences)
    .where(and(eq(conferences.unitId, unitId), holds(conferences)))
    .orderBy(desc(conferences.heldOn));
}

/** Conferences of a ward that are still to come, the soonest first; one that was called off is none. */
export async function listComingConferences(tx: Transaction, unitId: string, today: CalendarDate) {
  return tx
    .select({
      slug: conferences.slug,
      title: conferences.title,
      kind: conferences.kind,
      heldOn: conferences.heldOn,
      startsAt: conferences.startsAt,
      endsAt: conferences.endsAt,
      place: conferences.place,
      isDemonstration: conferences.isDemonstration,
    })
    .from(conferences)
    .where(and(eq(conferences.unitId, unitId), gte(conferences.heldOn, today), holds(conferences)))
    .orderBy(asc(conferences.heldOn), asc(conferences.startsAt));
}

/** Every conference there is, for the site map and for search. */
export async function listAllConferences(tx: Transaction) {
  return tx
    .select({
      slug: conferences.slug,
      title: conferences.title,
      summary: conferences.summary,
      heldOn: conferences.heldOn,
      unitName: units.name,
    })
    .from(conferences)
    .innerJoin(units, eq(units.id, conferences.unitId))
    .orderBy(desc(conferences.heldOn));
}

/** Days on which something was reported; with the changes of the map they are the days one can look back to. */
export async function listReportDays(tx: Transaction): Promise<CalendarDate[]> {
  const rows = await tx
    .selectDistinct({ on: conferences.heldOn })
    .from(conferences)
    .where(sql`${conferences.heldOn} <= (now() at time zone 'Asia/Ho_Chi_Minh')::date`);
  return rows.map(({ on }) => on);
}

/** One conference with who was commended there and what was set as tasks. */
export async function findConference(tx: Transaction, slug: string) {
  const [conference] = await tx
    .select({
      id: conferences.id,
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
      captions: conferences.captions,
      conclusions: conferences.conclusions,
      unit: { id: units.id, slug: units.slug, name: units.name },
      ...reportedOf(conferences),
    })
    .from(conferences)
    .innerJoin(units, eq(units.id, conferences.unitId))
    .innerJoin(sources, eq(sources.id, conferences.sourceId))
    .where(eq(conferences.slug, slug));
  if (!conference) return null;

  const honours = await tx
    .select({
      id: commendations.id,
      year: commendations.year,
      collectives: commendations.collectives,
      individuals: commendations.individuals,
      names: commendations.names,
      givenBy: commendations.givenBy,
      ground: commendations.ground,
    })
    .from(commendations)
    .where(and(eq(commendations.conferenceId, conference.id), holds(commendations)));
  const work = await tx
    .select({
      id: tasks.id,
      year: tasks.year,
      ordinal: tasks.ordinal,
      content: tasks.content,
      owner: tasks.owner,
      dueOn: tasks.dueOn,
      state: tasks.state,
      conclusionKey: tasks.conclusionKey,
    })
    .from(tasks)
    .where(and(eq(tasks.conferenceId, conference.id), holds(tasks)))
    .orderBy(asc(tasks.ordinal), asc(tasks.content));
  const files = await listPublicFiles(tx, conference.id);
  return { ...conference, commendations: honours, tasks: work, files };
}

/** Whether the story that only illustrates has been loaded: then counted figures hold illustrations too. */
export async function hasDemonstration(tx: Transaction): Promise<boolean> {
  const rows = await tx
    .select({ id: bodies.id })
    .from(bodies)
    .where(eq(bodies.isDemonstration, true))
    .limit(1);
  return rows.length > 0;
}

export async function findSource(tx: Transaction, id: string) {
  const [source] = await tx
    .select()
    .from(sources)
    .where(and(eq(sources.id, id)));
  return source ?? null;
}

export async function listSourceIds(tx: Transaction): Promise<string[]> {
  const rows = await tx.select({ id: sources.id }).from(sources).orderBy(asc(sources.id));
  return rows.map(({ id }) => id);
}
