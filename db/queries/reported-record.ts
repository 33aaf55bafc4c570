import "server-only";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  clearances,
  commendations,
  conferences,
  indicators,
  projects,
  tasks,
  units,
} from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { AuthoredKind } from "@/lib/domain/record/draft";

const TABLES = { projects, clearances, conferences, tasks, indicators, commendations } as const;

/** A record as it stands, whatever its kind: its columns under their names. */
export type StoredRecord = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly unitId: string;
  readonly version: number;
  readonly withdrawnOn: CalendarDate | null;
  readonly isDemonstration: boolean;
};

/** A record with the unit it belongs to; null where there is none. */
export async function findRecord(
  tx: Transaction,
  kind: AuthoredKind,
  id: string,
): Promise<{ readonly row: StoredRecord; readonly unitSlug: string } | null> {
  const table = TABLES[kind];
  const [found] = await tx
    .select({ row: table, unitSlug: units.slug })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- six tables, one shape: what is read is the same columns
    .from(table as typeof projects)
    .innerJoin(units, eq(units.id, table.unitId))
    .where(eq(table.id, id));
  return found ?? null;
}

type Figure = { readonly unitId: string; readonly key: string; readonly year: number };

/** A unit reports each figure of a year once. */
export async function hasIndicator(
  tx: Transaction,
  { unitId, key, year }: Figure,
  but: string | null,
): Promise<boolean> {
  const rows = await tx
    .select({ id: indicators.id })
    .from(indicators)
    .where(
      and(
        eq(indicators.unitId, unitId),
        sql`${indicators.key} = ${key}`,
        eq(indicators.year, year),
        but === null ? undefined : sql`${indicators.id} <> ${but}`,
      ),
    );
  return rows.length > 0;
}

/** A conference as those need it who write what hangs on it. */
export async function findConferenceFor(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: conferences.id,
      slug: conferences.slug,
      unitId: conferences.unitId,
      heldOn: conferences.heldOn,
      conclusions: conferences.conclusions,
      sourceId: conferences.sourceId,
    })
    .from(conferences)
    .where(eq(conferences.id, id));
  return row ?? null;
}

/** Which conclusions of a conference were given to somebody as tasks: those are not taken out of it any more. */
export async function listGivenConclusions(tx: Transaction, conferenceId: string) {
  const rows = await tx
    .select({ key: tasks.conclusionKey })
    .from(tasks)
    .where(eq(tasks.conferenceId, conferenceId));
  return new Set(rows.flatMap(({ key }) => key ?? []));
}

/** Whether a source is known, and whether a board is one of these units'. */
export async function areThere(
  tx: Transaction,
  { sourceId, boardId }: { readonly sourceId: string | null; readonly boardId: string | null },
  unitIds: readonly string[],
): Promise<boolean> {
  const [row] = await tx.execute<{ are_there: boolean }>(sql`
    select (${sourceId}::text is null or exists (select 1 from sources s where s.id = ${sourceId}))
      and (${boardId}::text is null or exists (select 1 from bodies b where b.id::text = ${boardId}
        and b.unit_id in ${[...unitIds]})) as are_there`);
  return row?.are_there ?? false;
}

/** The address of a project, whose page shows what is cleared for it. */
export async function findProjectFor(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ slug: projects.slug, unitId: projects.unitId })
    .from(projects)
    .where(eq(projects.id, id));
  return row ?? null;
}

/** The unit and every unit that stands for it today: their pages show its records too. */
export async function listHeirSlugs(tx: Transaction, unitId: string): Promise<string[]> {
  const rows = await tx.execute<{ slug: string }>(sql`
    with recursive line as (
      select ${unitId}::text as id
      union select s.to_unit_id from unit_successions s join line on line.id = s.from_unit_id
    )
    select u.slug from units u join line on line.id = u.id`);
  return rows.map(({ slug }) => slug);
}
