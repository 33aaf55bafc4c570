import "server-only";
import type { Transaction } from "@/db/client";
import { indicators, projects } from "@/db/schema";

export async function insertIndicators(
  tx: Transaction,
  rows: readonly (typeof indicators.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(indicators).values([...rows]);
}

export async function insertProjects(
  tx: Transaction,
  rows: readonly (typeof projects.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(projects).values([...rows]);
}
