import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { bodies, bodyMembers, indicators, projects, receptionDays } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { IndicatorItem } from "@/lib/domain/sheet/indicators";
import type { MemberItem } from "@/lib/domain/sheet/members";
import type { ProjectItem } from "@/lib/domain/sheet/projects";
import type { ReceptionDayItem } from "@/lib/domain/sheet/reception-days";

const provenanceOf = (table: typeof indicators | typeof projects | typeof bodyMembers) => ({
  source: table.sourceId,
  asOf: table.asOf,
  asOfNote: table.asOfNote,
  verified: table.verified,
  isDemonstration: table.isDemonstration,
});

const INDICATOR = {
  key: indicators.key,
  year: indicators.year,
  value: indicators.value,
  measure: indicators.measure,
  scope: indicators.scope,
  denominator: indicators.denominator,
  quote: indicators.quote,
  expiresOn: indicators.expiresOn,
  ...provenanceOf(indicators),
};

/** The reported figures of a unit as its file has them. */
export async function listIndicatorItems(
  tx: Transaction,
  unitId: string,
  years?: readonly number[],
): Promise<IndicatorItem[]> {
  return tx
    .select(INDICATOR)
    .from(indicators)
    .where(
      and(eq(indicators.unitId, unitId), years ? inArray(indicators.year, [...years]) : undefined),
    )
    .orderBy(asc(indicators.year), sql`${indicators.key} collate "C"`);
}

const PROJECT = {
  code: projects.slug,
  name: projects.name,
  stage: projects.stage,
  owner: projects.owner,
  contractor: projects.contractor,
  capitalDong: projects.capitalDong,
  disbursedDong: projects.disbursedDong,
  progressPercent: projects.progressPercent,
  startedOn: projects.startedOn,
  dueOn: projects.dueOn,
  boardId: projects.boardId,
  summary: projects.summary,
  expiresOn: projects.expiresOn,
  ...provenanceOf(projects),
};

/** The works of a unit as its file has them. */
export async function listProjectItems(tx: Transaction, unitId: string): Promise<ProjectItem[]> {
  return tx
    .select(PROJECT)
    .from(projects)
    .where(eq(projects.unitId, unitId))
    .orderBy(sql`${projects.slug} collate "C"`);
}

/** The works that bear these names; null for one of another unit. */
export async function findProjectsNamed(
  tx: Transaction,
  unitId: string,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, ProjectItem | null>> {
  if (slugs.length === 0) return new Map();
  const rows = await tx
    .select({ ...PROJECT, unitId: projects.unitId })
    .from(projects)
    .where(inArray(projects.slug, [...slugs]));
  return new Map(
    rows.map(({ unitId: of, ...item }) => [item.code, of === unitId ? item : null] as const),
  );
}

/** The days on which the head of a unit receives people, as their file has them; what was put off is not among them. */
export async function listReceptionDayItems(
  tx: Transaction,
  unitId: string,
  days?: readonly CalendarDate[],
): Promise<ReceptionDayItem[]> {
  return tx
    .select({
      onDay: receptionDays.onDay,
      startsAt: receptionDays.startsAt,
      endsAt: receptionDays.endsAt,
      place: receptionDays.place,
      receiver: receptionDays.receiver,
      attendants: receptionDays.attendants,
      subject: receptionDays.subject,
      isDemonstration: receptionDays.isDemonstration,
    })
    .from(receptionDays)
    .where(
      and(
        eq(receptionDays.unitId, unitId),
        eq(receptionDays.state, "published"),
        days ? inArray(receptionDays.onDay, [...days]) : undefined,
      ),
    )
    .orderBy(asc(receptionDays.onDay));
}

/** Who sits or sat on the boards of a unit, as their file has them. */
export async function listMemberItems(tx: Transaction, unitId: string): Promise<MemberItem[]> {
  return tx
    .select({
      boardId: bodyMembers.bodyId,
      name: bodyMembers.name,
      duty: bodyMembers.duty,
      neighbourhood: bodyMembers.neighbourhood,
      electedOn: bodyMembers.electedOn,
      fromOn: bodyMembers.fromOn,
      toOn: bodyMembers.toOn,
      ...provenanceOf(bodyMembers),
    })
    .from(bodyMembers)
    .innerJoin(bodies, eq(bodies.id, bodyMembers.bodyId))
    .where(eq(bodies.unitId, unitId))
    .orderBy(
      sql`${bodies.name} collate "C"`,
      sql`${bodyMembers.name} collate "C"`,
      asc(bodyMembers.neighbourhood),
      asc(bodyMembers.fromOn),
      asc(bodyMembers.id),
    );
}
