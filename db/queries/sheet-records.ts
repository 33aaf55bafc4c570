import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { indicators, projects } from "@/db/schema";
import type { IndicatorItem } from "@/lib/domain/sheet/indicators";
import type { ProjectItem } from "@/lib/domain/sheet/projects";

const provenanceOf = (table: typeof indicators | typeof projects) => ({
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
