import "server-only";
import { and, inArray, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { caseDaily, caseStateCounts } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { OPEN_STATES } from "@/lib/domain/case-file/case-file";

/** How petitions are doing in some units. Denunciations are in none of these. */
export type CaseFigures = {
  readonly received: number;
  /** Cases somebody at the desk still owes something. */
  readonly open: number;
  /** Periods of the law, by the day they were due: kept, kept too late, running, run out and still open. */
  readonly inTime: number;
  readonly late: number;
  readonly running: number;
  readonly overdue: number;
  readonly rated: number;
  readonly satisfied: number;
  /** First day with anything counted; null where nothing was received yet. */
  readonly since: CalendarDate | null;
};

const sum = (what: SQL | AnyPgColumn) => sql<number>`coalesce(sum(${what}), 0)`.mapWith(Number);

const dueOpen = (condition: SQL) =>
  sql<number>`coalesce(sum(${caseDaily.dueOpen}) filter (where ${condition}), 0)`.mapWith(Number);

/** Up to today, from the rollups: one row per unit, kind and day, however many cases there are. */
export async function findCaseFigures(
  tx: Transaction,
  unitIds: readonly string[],
  today: CalendarDate,
): Promise<CaseFigures> {
  const [days] = await tx
    .select({
      received: sum(caseDaily.received),
      inTime: sum(caseDaily.dueMet),
      late: sum(caseDaily.dueLate),
      running: dueOpen(sql`${caseDaily.day} >= ${today}`),
      overdue: dueOpen(sql`${caseDaily.day} < ${today}`),
      rated: sum(caseDaily.rated),
      satisfied: sum(caseDaily.satisfied),
      since: sql<CalendarDate | null>`min(${caseDaily.day}) filter (where ${caseDaily.received} > 0)`,
    })
    .from(caseDaily)
    .where(inArray(caseDaily.unitId, [...unitIds]));
  const [states] = await tx
    .select({ open: sum(caseStateCounts.count) })
    .from(caseStateCounts)
    .where(
      and(
        inArray(caseStateCounts.unitId, [...unitIds]),
        inArray(caseStateCounts.state, [...OPEN_STATES]),
      ),
    );
  if (!days || !states) throw new Error("a sum gave no row");
  return { ...days, ...states };
}
