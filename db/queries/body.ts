import "server-only";
import { and, asc, eq, gte, inArray, isNull, lte, or } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { bodies, bodyMembers, programmes, sources } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";

/** The boards of a unit with whoever sat on them that day, and what they set out to look at that year. */
export async function listBodies(tx: Transaction, unitId: string, on: CalendarDate) {
  const found = await tx
    .select({
      id: bodies.id,
      slug: bodies.slug,
      name: bodies.name,
      termFrom: bodies.termFrom,
      termTo: bodies.termTo,
      recognisedBy: bodies.recognisedBy,
      asOf: bodies.asOf,
      asOfNote: bodies.asOfNote,
      verified: bodies.verified,
      isDemonstration: bodies.isDemonstration,
      source: {
        id: sources.id,
        title: sources.title,
        author: sources.author,
        publishedOn: sources.publishedOn,
      },
    })
    .from(bodies)
    .innerJoin(sources, eq(sources.id, bodies.sourceId))
    .where(and(eq(bodies.unitId, unitId), or(isNull(bodies.endedOn), gte(bodies.endedOn, on))))
    // The board that every ward has stands before those of single works.
    .orderBy(asc(bodies.termFrom), asc(bodies.name));
  if (found.length === 0) return [];

  const ids = found.map(({ id }) => id);
  const [members, plans] = [await listMembers(tx, ids, on), await listPlans(tx, ids, on)];
  return found.map((body) => ({
    ...body,
    members: members.filter(({ bodyId }) => bodyId === body.id),
    plans: plans.filter(({ bodyId }) => bodyId === body.id),
  }));
}

export type Body = Awaited<ReturnType<typeof listBodies>>[number];

const listMembers = async (tx: Transaction, bodyIds: string[], on: CalendarDate) =>
  tx
    .select({
      id: bodyMembers.id,
      bodyId: bodyMembers.bodyId,
      name: bodyMembers.name,
      duty: bodyMembers.duty,
      neighbourhood: bodyMembers.neighbourhood,
    })
    .from(bodyMembers)
    .where(
      and(
        inArray(bodyMembers.bodyId, bodyIds),
        or(isNull(bodyMembers.fromOn), lte(bodyMembers.fromOn, on)),
        or(isNull(bodyMembers.toOn), gte(bodyMembers.toOn, on)),
      ),
    )
    .orderBy(asc(bodyMembers.neighbourhood), asc(bodyMembers.name));

const listPlans = async (tx: Transaction, bodyIds: string[], on: CalendarDate) =>
  tx
    .select({ bodyId: programmes.bodyId, year: programmes.year, title: programmes.title })
    .from(programmes)
    .where(
      and(
        inArray(programmes.bodyId, bodyIds),
        eq(programmes.year, yearOf(on)),
        eq(programmes.state, "published"),
      ),
    )
    .orderBy(asc(programmes.title));
