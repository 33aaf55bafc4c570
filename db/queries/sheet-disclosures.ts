import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { disclosureChannels, disclosures, disclosureVersions } from "@/db/schema";
import type { ChannelCells, DisclosureRecord } from "@/lib/domain/sheet/disclosures-columns";

const HEAD = {
  id: disclosures.id,
  unitId: disclosures.unitId,
  code: disclosures.slug,
  item: disclosures.item,
  year: disclosures.year,
  name: disclosures.name,
  responsible: disclosures.responsible,
  plannedOn: disclosures.plannedOn,
  openDecidedOn: disclosures.openDecidedOn,
  openVariant: disclosures.openVariant,
  metDecidedOn: disclosures.metDecidedOn,
  metVariant: disclosures.metVariant,
  metOn: disclosures.metOn,
  isDemonstration: disclosures.isDemonstration,
  content: disclosureVersions.content,
};

const select = (tx: Transaction) =>
  tx
    .select(HEAD)
    .from(disclosures)
    .leftJoin(
      disclosureVersions,
      and(
        eq(disclosureVersions.disclosureId, disclosures.id),
        eq(disclosureVersions.version, disclosures.publishedVersion),
      ),
    );
type Head = Awaited<ReturnType<typeof select>>[number];

/** What a unit has made public or planned to, as its file has it. */
export async function listDisclosureItems(
  tx: Transaction,
  unitId: string,
): Promise<DisclosureRecord[]> {
  const heads = await select(tx)
    .where(
      and(
        eq(disclosures.unitId, unitId),
        or(isNotNull(disclosures.planApprovedAt), isNotNull(disclosures.publishedVersion)),
      ),
    )
    .orderBy(asc(disclosures.year), asc(disclosures.item), sql`${disclosures.slug} collate "C"`);
  return (await withChannels(tx, heads)).map(({ record }) => record);
}

/** The disclosures that bear these names; null for one of another unit. */
export async function findDisclosuresNamed(
  tx: Transaction,
  unitId: string,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, DisclosureRecord | null>> {
  if (slugs.length === 0) return new Map();
  const heads = await select(tx).where(inArray(disclosures.slug, [...slugs]));
  return new Map(
    (await withChannels(tx, heads)).map(
      ({ head, record }) => [head.code, head.unitId === unitId ? record : null] as const,
    ),
  );
}

async function withChannels(tx: Transaction, heads: readonly Head[]) {
  const ids = heads.map(({ id }) => id);
  const channels = ids.length === 0 ? [] : await listPostings(tx, ids);
  return heads.map((head) => ({
    head,
    record: recordOf(
      head,
      channels.filter(({ disclosureId }) => disclosureId === head.id),
    ),
  }));
}

const listPostings = async (tx: Transaction, ids: string[]) =>
  tx
    .select({
      disclosureId: disclosureChannels.disclosureId,
      kind: disclosureChannels.kind,
      fromOn: disclosureChannels.fromOn,
      toOn: disclosureChannels.toOn,
      place: disclosureChannels.place,
      evidence: disclosureChannels.evidence,
    })
    .from(disclosureChannels)
    .where(
      and(inArray(disclosureChannels.disclosureId, ids), isNull(disclosureChannels.withdrawnNote)),
    );

function recordOf(head: Head, channels: readonly ChannelCells[]): DisclosureRecord {
  const { code, item, year, name, responsible, plannedOn, isDemonstration, content } = head;
  const line = { code, item, year, name, responsible, plannedOn, isDemonstration };
  if (!content || !head.metOn) {
    const { openDecidedOn: decidedOn, openVariant: variant } = head;
    return { ...line, decidedOn, variant, published: null, channels: [] };
  }
  const { title, body, documentNumber, issuer, expiresOn = null } = content;
  return {
    ...line,
    decidedOn: head.metDecidedOn,
    variant: head.metVariant ?? "standard",
    published: { title, body, documentNumber, issuer, expiresOn, metOn: head.metOn },
    channels: channels.map(({ kind, fromOn, toOn, place, evidence }) => ({
      kind,
      fromOn,
      toOn,
      place,
      evidence,
    })),
  };
}
