import "server-only";
import { eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { unitBoundaries, units } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Boundary } from "@/lib/domain/unit/boundary";

export async function findUnitSlug(tx: Transaction, unitId: string): Promise<string | null> {
  const [unit] = await tx.select({ slug: units.slug }).from(units).where(eq(units.id, unitId));
  return unit?.slug ?? null;
}

type Loaded = {
  readonly unitId: string;
  readonly shape: Boundary;
  readonly points: number;
  readonly source: string;
  readonly asOf: CalendarDate;
  readonly positionId: string;
};

export async function insertBoundary(
  tx: Transaction,
  { positionId: loadedBy, ...boundary }: Loaded,
): Promise<void> {
  await tx.insert(unitBoundaries).values({ ...boundary, loadedBy });
}
