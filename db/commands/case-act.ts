import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { caseEvents, positions, units } from "@/db/schema";
import type { PositionRole } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseAction } from "@/lib/domain/case-file/transitions";

export type ActFingerprint = {
  readonly caseId: string;
  /** The revision the form was drawn from. */
  readonly revision: number;
  readonly action: CaseAction;
  readonly accountId: string;
  readonly note: string | null;
  readonly groundCode: string | null;
  readonly data: Readonly<Record<string, unknown>>;
};

/** Whether exactly this was already done from that revision: a case has one event for each revision. */
export async function isSameAct(
  tx: Transaction,
  { caseId, revision, action, accountId, note, groundCode, data }: ActFingerprint,
): Promise<boolean> {
  const [event] = await tx
    .select({
      action: caseEvents.action,
      accountId: caseEvents.accountId,
      note: caseEvents.note,
      groundCode: caseEvents.groundCode,
      hasData: sql<boolean>`${caseEvents.data} @> ${JSON.stringify(data)}::jsonb`,
    })
    .from(caseEvents)
    .where(eq(caseEvents.caseFileId, caseId))
    .orderBy(asc(caseEvents.id))
    .offset(revision)
    .limit(1);
  return (
    event !== undefined &&
    event.action === action &&
    event.accountId === accountId &&
    event.note === note &&
    event.groundCode === groundCode &&
    event.hasData
  );
}

export type Holder = {
  readonly positionId: string;
  readonly accountId: string;
  readonly role: PositionRole | "resident";
  readonly unitId: string;
};

/** An office as it is held that day; null when it is over, not begun or not in sight. */
export async function findHolder(
  tx: Transaction,
  positionId: string,
  on: CalendarDate,
): Promise<Holder | null> {
  const [row] = await tx
    .select({
      positionId: positions.id,
      accountId: positions.accountId,
      role: positions.role,
      unitId: positions.unitId,
    })
    .from(positions)
    .where(
      and(
        sql`${positions.id}::text = ${positionId}`,
        sql`${positions.fromOn} <= ${on}`,
        sql`(${positions.toOn} is null or ${positions.toOn} > ${on})`,
      ),
    );
  return row ?? null;
}

/** A unit that can take a case over that day. */
export async function findReceivingUnit(
  tx: Transaction,
  unitId: string,
  on: CalendarDate,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const [row] = await tx
    .select({ id: units.id, name: units.name })
    .from(units)
    .where(
      and(
        eq(units.id, unitId),
        eq(units.service, "full"),
        sql`${units.validFrom} <= ${on}`,
        sql`(${units.validTo} is null or ${units.validTo} > ${on})`,
      ),
    );
  return row ?? null;
}
