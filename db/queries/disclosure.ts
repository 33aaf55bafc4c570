import "server-only";
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  disclosureChannels,
  disclosureEvents,
  disclosures,
  disclosureVersions,
  units,
} from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DisclosureDates } from "@/lib/domain/disclosure/matrix";

export const HEAD = {
  id: disclosures.id,
  slug: disclosures.slug,
  item: disclosures.item,
  year: disclosures.year,
  name: disclosures.name,
  title: disclosures.title,
  responsible: disclosures.responsible,
  plannedOn: disclosures.plannedOn,
  planApprovedAt: disclosures.planApprovedAt,
  openDecidedOn: disclosures.openDecidedOn,
  openVariant: disclosures.openVariant,
  metDecidedOn: disclosures.metDecidedOn,
  metVariant: disclosures.metVariant,
  metOn: disclosures.metOn,
  publishedVersion: disclosures.publishedVersion,
  firstPublishedAt: disclosures.firstPublishedAt,
  publishedAt: disclosures.publishedAt,
  postingOverOn: disclosures.postingOverOn,
  expiresOn: disclosures.expiresOn,
  isDemonstration: disclosures.isDemonstration,
} as const;

type HeadRow = {
  readonly openDecidedOn: CalendarDate | null;
  readonly openVariant: NonNullable<DisclosureDates["open"]>["variant"];
  readonly metDecidedOn: CalendarDate | null;
  readonly metVariant: NonNullable<DisclosureDates["open"]>["variant"] | null;
  readonly metOn: CalendarDate | null;
};

/** The two duties of a row: what is owed, and what is met. */
export function dutiesOf(row: HeadRow): Pick<DisclosureDates, "open" | "met"> {
  const { openDecidedOn, openVariant, metDecidedOn, metVariant, metOn } = row;
  return {
    open: openDecidedOn && { decidedOn: openDecidedOn, variant: openVariant },
    met:
      metDecidedOn && metOn
        ? { decidedOn: metDecidedOn, variant: metVariant ?? "standard", metOn }
        : null,
  };
}

const isPublic = or(isNotNull(disclosures.planApprovedAt), isNotNull(disclosures.publishedVersion));

/** What a ward has made public and what it owes, as everybody may know it: for the list of its fourteen items. */
export async function listDisclosures(tx: Transaction, unitId: string) {
  const rows = await tx
    .select(HEAD)
    .from(disclosures)
    .where(and(eq(disclosures.unitId, unitId), isPublic))
    .orderBy(asc(disclosures.item), desc(disclosures.publishedAt), asc(disclosures.name));
  return rows.map((row) => ({ ...row, ...dutiesOf(row) }));
}

export type ListedDisclosure = Awaited<ReturnType<typeof listDisclosures>>[number];

/** Where else these were made public, the first posting first. */
export async function listChannels(tx: Transaction, disclosureIds: readonly string[]) {
  if (disclosureIds.length === 0) return [];
  return tx
    .select({
      id: disclosureChannels.id,
      disclosureId: disclosureChannels.disclosureId,
      version: disclosureChannels.version,
      kind: disclosureChannels.kind,
      fromOn: disclosureChannels.fromOn,
      toOn: disclosureChannels.toOn,
      place: disclosureChannels.place,
      evidence: disclosureChannels.evidence,
      withdrawnNote: disclosureChannels.withdrawnNote,
    })
    .from(disclosureChannels)
    .where(inArray(disclosureChannels.disclosureId, [...disclosureIds]))
    .orderBy(asc(disclosureChannels.fromOn), asc(disclosureChannels.createdAt));
}

export type ListedChannel = Awaited<ReturnType<typeof listChannels>>[number];

/** One public record with every version that was ever public, its postings and what happened; null for a draft. */
export async function findPublishedDisclosure(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({ ...HEAD, unit: { id: units.id, slug: units.slug, name: units.name } })
    .from(disclosures)
    .innerJoin(units, eq(units.id, disclosures.unitId))
    .where(and(eq(disclosures.slug, slug), isNotNull(disclosures.publishedVersion)));
  if (!row) return null;

  const versions = await listPublicVersions(tx, row.id);
  const newest = versions.at(-1);
  if (!newest) return null;
  return {
    ...row,
    ...dutiesOf(row),
    versions,
    newest,
    channels: await listChannels(tx, [row.id]),
    events: await listPublicEvents(tx, row.id),
  };
}

export type PublishedDisclosure = NonNullable<Awaited<ReturnType<typeof findPublishedDisclosure>>>;

/** Oldest first. */
async function listPublicVersions(tx: Transaction, disclosureId: string) {
  const rows = await tx
    .select({
      version: disclosureVersions.version,
      content: disclosureVersions.content,
      ground: disclosureVersions.ground,
      reason: disclosureVersions.reason,
      publishedAt: disclosureVersions.publishedAt,
    })
    .from(disclosureVersions)
    .where(
      and(
        eq(disclosureVersions.disclosureId, disclosureId),
        inArray(disclosureVersions.state, ["published", "superseded"]),
      ),
    )
    .orderBy(asc(disclosureVersions.version));
  return rows.flatMap(({ publishedAt, ...row }) => (publishedAt ? [{ ...row, publishedAt }] : []));
}

async function listPublicEvents(tx: Transaction, disclosureId: string) {
  return tx
    .select({
      id: disclosureEvents.id,
      action: disclosureEvents.action,
      version: disclosureEvents.version,
      at: disclosureEvents.at,
      role: disclosureEvents.role,
      note: disclosureEvents.note,
    })
    .from(disclosureEvents)
    .where(
      and(eq(disclosureEvents.disclosureId, disclosureId), eq(disclosureEvents.isPublic, true)),
    )
    .orderBy(desc(disclosureEvents.at), desc(disclosureEvents.id));
}

/** What a ward made public from one day to another, each record once, by its newest version of that time (art. 13(2)). */
export async function listDisclosedBetween(
  tx: Transaction,
  unitId: string,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
) {
  const on = sql<CalendarDate>`(${disclosureVersions.publishedAt} at time zone 'Asia/Ho_Chi_Minh')::date::text`;
  const rows = await tx
    .selectDistinctOn([disclosures.id], {
      id: disclosures.id,
      slug: disclosures.slug,
      item: disclosures.item,
      content: disclosureVersions.content,
      ground: disclosureVersions.ground,
      version: disclosureVersions.version,
      publishedOn: on,
      isDemonstration: disclosures.isDemonstration,
    })
    .from(disclosures)
    .innerJoin(disclosureVersions, eq(disclosureVersions.disclosureId, disclosures.id))
    .where(
      and(
        eq(disclosures.unitId, unitId),
        inArray(disclosureVersions.state, ["published", "superseded"]),
        gte(on, from),
        lte(on, to),
      ),
    )
    .orderBy(disclosures.id, desc(disclosureVersions.version));
  return rows.toSorted((a, b) => a.item - b.item || a.publishedOn.localeCompare(b.publishedOn));
}

/** Addresses of everything published, for the site map. */
export async function listDisclosureSlugs(tx: Transaction, limit: number) {
  const rows = await tx
    .select({ slug: disclosures.slug, publishedAt: disclosures.publishedAt })
    .from(disclosures)
    .where(isNotNull(disclosures.publishedVersion))
    .orderBy(desc(disclosures.publishedAt), asc(disclosures.id))
    .limit(limit);
  return rows.flatMap(({ slug, publishedAt }) => (publishedAt ? [{ slug, publishedAt }] : []));
}

/** Lines of the plan that wait for the leader, by year. */
export async function countWaitingLines(tx: Transaction, unitIds: readonly string[]) {
  return tx
    .select({ year: disclosures.year, lines: sql<number>`count(*)`.mapWith(Number) })
    .from(disclosures)
    .where(and(inArray(disclosures.unitId, [...unitIds]), isNull(disclosures.planApprovedAt)))
    .groupBy(disclosures.year)
    .orderBy(asc(disclosures.year));
}
