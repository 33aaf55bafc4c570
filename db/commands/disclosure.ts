import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  disclosureChannels,
  disclosureEvents,
  disclosures,
  disclosureVersions,
  positions,
  units,
} from "@/db/schema";
import { type Actor, roleOf } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import type { ChannelInput, PlanLine } from "@/lib/domain/disclosure/draft-input";
import type { PublicationVariant } from "@/lib/domain/disclosure/publication-due";
import type {
  AmendmentGround,
  DisclosureTrailAction,
  DisclosureVersionState,
} from "@/lib/domain/disclosure/states";

export type NewLine = PlanLine & {
  readonly slug: string;
  readonly unitId: string;
  readonly createdBy: string;
};

/** A line of the plan; nobody but its unit sees it until the leader approves it. */
export async function insertDisclosure(
  tx: Transaction,
  { decidedOn, ...line }: NewLine,
): Promise<string> {
  const [row] = await tx
    .insert(disclosures)
    .values({ ...line, openDecidedOn: decidedOn })
    .returning({ id: disclosures.id });
  if (!row) throw new Error("the line of the plan was not stored");
  return row.id;
}

/** One disclosure with what the rules need of it; locked, so that two who write it wait for each other. */
export async function findDisclosure(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: disclosures.id,
      slug: disclosures.slug,
      unitId: disclosures.unitId,
      unitSlug: units.slug,
      item: disclosures.item,
      name: disclosures.name,
      planApprovedAt: disclosures.planApprovedAt,
      publishedVersion: disclosures.publishedVersion,
      postingOverOn: disclosures.postingOverOn,
    })
    .from(disclosures)
    .innerJoin(units, eq(units.id, disclosures.unitId))
    .where(eq(disclosures.id, id))
    .for("update", { of: disclosures });
  if (!row) return null;
  return { ...row, newest: await findNewest(tx, id) };
}

export type LoadedDisclosure = NonNullable<Awaited<ReturnType<typeof findDisclosure>>>;
export type LoadedDisclosureVersion = NonNullable<LoadedDisclosure["newest"]>;

async function findNewest(tx: Transaction, disclosureId: string) {
  const [row] = await tx
    .select({
      id: disclosureVersions.id,
      version: disclosureVersions.version,
      state: disclosureVersions.state,
      content: disclosureVersions.content,
      ground: disclosureVersions.ground,
      revision: disclosureVersions.revision,
      draftedBy: positions.accountId,
    })
    .from(disclosureVersions)
    .leftJoin(positions, eq(positions.id, disclosureVersions.draftedBy))
    .where(eq(disclosureVersions.disclosureId, disclosureId))
    .orderBy(sql`${disclosureVersions.version} desc`)
    .limit(1);
  return row ?? null;
}

/** The disclosure of a version, if it is its newest: nothing older is ever worked on. */
export async function findDisclosureOfVersion(tx: Transaction, versionId: string) {
  const [row] = await tx
    .select({ id: disclosureVersions.disclosureId })
    .from(disclosureVersions)
    .where(eq(disclosureVersions.id, versionId));
  const found = row && (await findDisclosure(tx, row.id));
  return found?.newest?.id === versionId ? { ...found, newest: found.newest } : null;
}

export type NewDisclosureVersion = {
  readonly disclosureId: string;
  readonly version: number;
  readonly content: DisclosureContent;
  readonly draftedBy: string;
  readonly ground?: AmendmentGround;
  readonly reason?: string;
};

export async function insertDisclosureVersion(
  tx: Transaction,
  version: NewDisclosureVersion,
): Promise<string> {
  const [row] = await tx
    .insert(disclosureVersions)
    .values({ ...version, state: "draft" })
    .returning({ id: disclosureVersions.id });
  if (!row) throw new Error("the version was not stored");
  return row.id;
}

type VersionChange = {
  readonly state: DisclosureVersionState;
  readonly content?: DisclosureContent;
  readonly approvedBy?: string;
  readonly returnedNote?: string | null;
  readonly publishedAt?: Date;
};

/** Moves a version on. Its disclosure is locked, so that nobody came between. */
export async function changeDisclosureVersion(
  tx: Transaction,
  { id, revision }: Pick<LoadedDisclosureVersion, "id" | "revision">,
  change: VersionChange,
): Promise<void> {
  await tx
    .update(disclosureVersions)
    .set({ ...change, revision: revision + 1, updatedAt: sql`now()` })
    .where(eq(disclosureVersions.id, id));
}

/** What is owed: the day of the decision starts the law's days, whether or not a word is written yet. */
export async function setOpenDuty(
  tx: Transaction,
  id: string,
  { decidedOn, variant }: { decidedOn: CalendarDate | null; variant: PublicationVariant },
): Promise<void> {
  await tx
    .update(disclosures)
    .set({ openDecidedOn: decidedOn, openVariant: variant })
    .where(eq(disclosures.id, id));
}

/** The lines that wait, of these units and that year, become the plan everybody reads; answers which. */
export async function approveLines(
  tx: Transaction,
  { unitIds, year, at, by }: { unitIds: readonly string[]; year: number; at: Date; by: string },
): Promise<{ id: string; unitId: string }[]> {
  return tx
    .update(disclosures)
    .set({ planApprovedAt: at, planApprovedBy: by })
    .where(
      and(
        inArray(disclosures.unitId, [...unitIds]),
        eq(disclosures.year, year),
        isNull(disclosures.planApprovedAt),
      ),
    )
    .returning({ id: disclosures.id, unitId: disclosures.unitId });
}

export async function setPostingOver(
  tx: Transaction,
  id: string,
  on: CalendarDate | null,
): Promise<void> {
  await tx.update(disclosures).set({ postingOverOn: on }).where(eq(disclosures.id, id));
}

/** Postings and broadcasts of a disclosure that count. */
export async function listCountedChannels(tx: Transaction, disclosureId: string) {
  return tx
    .select({
      kind: disclosureChannels.kind,
      fromOn: disclosureChannels.fromOn,
      toOn: disclosureChannels.toOn,
    })
    .from(disclosureChannels)
    .where(
      and(
        eq(disclosureChannels.disclosureId, disclosureId),
        isNull(disclosureChannels.withdrawnNote),
      ),
    );
}

export async function insertChannel(
  tx: Transaction,
  channel: ChannelInput & { readonly version: number; readonly positionId: string },
): Promise<void> {
  await tx.insert(disclosureChannels).values(channel);
}

/** One posting, locked; null when it was withdrawn or is somebody else's. */
export async function findChannel(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: disclosureChannels.id,
      disclosureId: disclosureChannels.disclosureId,
      version: disclosureChannels.version,
      kind: disclosureChannels.kind,
      fromOn: disclosureChannels.fromOn,
      toOn: disclosureChannels.toOn,
      place: disclosureChannels.place,
      evidence: disclosureChannels.evidence,
    })
    .from(disclosureChannels)
    .where(and(eq(disclosureChannels.id, id), isNull(disclosureChannels.withdrawnNote)))
    .for("update");
  return row ?? null;
}

export async function changeChannel(
  tx: Transaction,
  id: string,
  change: { toOn: CalendarDate; evidence: string | null } | { withdrawnNote: string },
): Promise<void> {
  await tx.update(disclosureChannels).set(change).where(eq(disclosureChannels.id, id));
}

export type DisclosureEvent = {
  readonly disclosureId: string;
  readonly version?: number | null;
  readonly action: DisclosureTrailAction;
  readonly actor: Actor;
  readonly at: Date;
  readonly note?: string | null;
  readonly isPublic: boolean;
};

/** One line of the trail, in the transaction of what it tells. */
export async function recordDisclosureEvent(
  tx: Transaction,
  { actor, note = null, ...event }: DisclosureEvent,
): Promise<void> {
  await tx.insert(disclosureEvents).values({
    ...event,
    note,
    accountId: actor.accountId,
    positionId: actor.position?.id ?? null,
    role: roleOf(actor),
    unitId: actor.position?.unitId ?? null,
  });
}
