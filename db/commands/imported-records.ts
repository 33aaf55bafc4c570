import "server-only";
import type { Transaction } from "@/db/client";
import {
  bodyMembers,
  disclosureChannels,
  disclosureEvents,
  disclosures,
  disclosureVersions,
  indicators,
  projects,
  receptionDays,
  receptionSchedules,
} from "@/db/schema";

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

export async function insertMembers(
  tx: Transaction,
  rows: readonly (typeof bodyMembers.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(bodyMembers).values([...rows]);
}

/** Days of reception, each with the plan by which it was approved. */
export async function insertApprovedDays(
  tx: Transaction,
  rows: readonly {
    readonly schedule: typeof receptionSchedules.$inferInsert;
    readonly day: typeof receptionDays.$inferInsert;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(receptionSchedules).values(rows.map(({ schedule }) => schedule));
  await tx.insert(receptionDays).values(rows.map(({ day }) => day));
}

export type ImportedDisclosures = {
  readonly lines: readonly (typeof disclosures.$inferInsert)[];
  readonly versions: readonly (typeof disclosureVersions.$inferInsert)[];
  readonly channels: readonly (typeof disclosureChannels.$inferInsert)[];
  readonly events: readonly (typeof disclosureEvents.$inferInsert)[];
};

/** Disclosures with all that belongs to them. */
export async function insertDisclosures(
  tx: Transaction,
  { lines, versions, channels, events }: ImportedDisclosures,
): Promise<void> {
  if (lines.length > 0) await tx.insert(disclosures).values([...lines]);
  if (versions.length > 0) await tx.insert(disclosureVersions).values([...versions]);
  if (channels.length > 0) await tx.insert(disclosureChannels).values([...channels]);
  if (events.length > 0) await tx.insert(disclosureEvents).values([...events]);
}
