import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";

import { findLegalCalendar } from "@/db/queries/calendar";
import { countWaitingLines, dutiesOf, HEAD, listChannels } from "@/db/queries/disclosure";
import { findSchedule } from "@/db/queries/scheduled-publication";
import {
  consultations,
  disclosureEvents,
  disclosures,
  disclosureVersions,
  positions,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import type { DisclosureVersionState } from "@/lib/domain/disclosure/states";
import { isId } from "@/lib/domain/input";
import type { PositionScope } from "@/lib/domain/scope";

const newestState = sql<DisclosureVersionState | null>`(
  select v.state from disclosure_versions v where v.disclosure_id = ${disclosures.id} order by v.version desc limit 1)`;

/** All that the units of an office have made public and owe, with how far each has come. */
export async function listDisclosuresAtDesk(scope: PositionScope) {
  return withScope(scope, async (tx, now) => {
    const rows = await tx
      .select({ ...HEAD, unitName: units.name, newestState })
      .from(disclosures)
      .innerJoin(units, eq(units.id, disclosures.unitId))
      .where(inArray(disclosures.unitId, [...scope.unitIds]))
      .orderBy(asc(disclosures.item), desc(disclosures.publishedAt), asc(disclosures.name));
    return {
      rows: rows.map((row) => ({ ...row, ...dutiesOf(row) })),
      waiting: await countWaitingLines(tx, scope.unitIds),
      consultations: await tx
        .select({ openedOn: consultations.openedOn })
        .from(consultations)
        .where(
          and(inArray(consultations.unitId, [...scope.unitIds]), isNotNull(consultations.openedOn)),
        ),
      calendar: await findLegalCalendar(tx),
      today: calendarDateOf(now),
    };
  });
}

/** One disclosure at the desk: its versions, where it hangs, and what happened. Null when it isn't mine. */
export async function findDisclosureAtDesk(scope: PositionScope, id: string) {
  if (!isId(id)) return null;
  return withScope(scope, async (tx, now) => {
    const [row] = await tx
      .select({ ...HEAD, unitId: disclosures.unitId, unitName: units.name })
      .from(disclosures)
      .innerJoin(units, eq(units.id, disclosures.unitId))
      .where(and(eq(disclosures.id, id), inArray(disclosures.unitId, [...scope.unitIds])));
    if (!row) return null;

    const versions = await tx
      .select({
        id: disclosureVersions.id,
        version: disclosureVersions.version,
        state: disclosureVersions.state,
        content: disclosureVersions.content,
        ground: disclosureVersions.ground,
        reason: disclosureVersions.reason,
        revision: disclosureVersions.revision,
        returnedNote: disclosureVersions.returnedNote,
        draftedBy: positions.accountId,
      })
      .from(disclosureVersions)
      .leftJoin(positions, eq(positions.id, disclosureVersions.draftedBy))
      .where(eq(disclosureVersions.disclosureId, id))
      .orderBy(desc(disclosureVersions.version));
    const events = await tx
      .select({
        id: disclosureEvents.id,
        action: disclosureEvents.action,
        role: disclosureEvents.role,
        version: disclosureEvents.version,
        note: disclosureEvents.note,
        at: disclosureEvents.at,
      })
      .from(disclosureEvents)
      .where(eq(disclosureEvents.disclosureId, id))
      .orderBy(desc(disclosureEvents.id));
    return {
      ...row,
      ...dutiesOf(row),
      versions,
      newest: versions[0] ?? null,
      schedule: versions[0] ? await findSchedule(tx, versions[0].id) : null,
      channels: await listChannels(tx, [id]),
      events,
      calendar: await findLegalCalendar(tx),
      today: calendarDateOf(now),
    };
  });
}

export type OpenDisclosure = NonNullable<Awaited<ReturnType<typeof findDisclosureAtDesk>>>;
