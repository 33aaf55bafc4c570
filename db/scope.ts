import "server-only";
import { sql } from "drizzle-orm";

import { type Database, database, type Transaction } from "@/db/client";
import type { Scope } from "@/lib/domain/scope";

const DEADLOCK = "40P01";
const ATTEMPTS = 3;

/**
 * The only door to the database: one transaction in which row-level security knows who asks.
 * `now` is the database's clock at the start of the transaction.
 */
export async function withScope<T>(
  scope: Scope,
  work: (tx: Transaction, now: Date) => Promise<T>,
  on: Database = database(),
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await on.transaction(async (tx) => work(tx, await enter(tx, scope)));
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

async function enter(tx: Transaction, scope: Scope): Promise<Date> {
  const { accountId, positionId, role, unitId, unitIds } = settingsOf(scope);
  const [row] = await tx.execute<{ now: string }>(sql`
    select now()::text as now,
      set_config('app.kind', ${scope.kind}, true),
      set_config('app.account', ${accountId}, true),
      set_config('app.position', ${positionId}, true),
      set_config('app.role', ${role}, true),
      set_config('app.unit', ${unitId}, true),
      set_config('app.units', ${unitIds}, true)`);
  if (!row) throw new Error("the database did not answer with its clock");
  return new Date(row.now);
}

function settingsOf(scope: Scope) {
  const nobody = { accountId: "", positionId: "", role: "", unitId: "", unitIds: "{}" };
  if (scope.kind === "account") return { ...nobody, accountId: scope.accountId, role: "resident" };
  if (scope.kind !== "position") return nobody;
  const { accountId, positionId, role, unitId, unitIds } = scope;
  return {
    accountId,
    positionId,
    role,
    unitId,
    unitIds: `{${unitIds.map((id) => JSON.stringify(id)).join(",")}}`,
  };
}

function isDeadlock(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === DEADLOCK;
}
