import "server-only";
import { randomBytes, randomUUID } from "node:crypto";

import { type ImportedDisclosures, insertDisclosures } from "@/db/commands/imported-records";
import { findDisclosuresNamed, listDisclosureItems } from "@/db/queries/sheet-disclosures";
import { disclosureTag, unitTag } from "@/lib/cache-tags";
import type { DisclosureRecord } from "@/lib/domain/sheet/disclosures-columns";
import { slugify } from "@/lib/domain/unit/fold";
import type { Numbered, Store, Writing } from "@/lib/use-cases/import/store";

export const disclosuresStore: Store<DisclosureRecord> = {
  existing: findDisclosuresNamed,
  each: async function* each(tx, unitId) {
    yield* await listDisclosureItems(tx, unitId);
  },
  insert: async (tx, items, writing) => {
    const rows = items.map((one) => rowsOf(one, writing));
    await insertDisclosures(tx, {
      lines: rows.map(({ planned }) => planned),
      versions: rows.flatMap(({ version }) => version),
      channels: rows.flatMap(({ channels }) => channels),
      events: rows.flatMap(({ events }) => events),
    });
    return rows.map(({ id, line }) => ({ recordId: id, line }));
  },
  tags: (unitSlug, slugs) => [unitTag(unitSlug), ...slugs.map(disclosureTag)],
};

type Row<Key extends keyof ImportedDisclosures> = ImportedDisclosures[Key][number];

/** A line of the plan is approved with the import; what was public besides is published by it. */
function rowsOf({ item, line }: Numbered<DisclosureRecord>, writing: Writing) {
  const id = randomUUID();
  const { published } = item;
  return {
    id,
    line,
    planned: lineOf(id, item, writing),
    version: published ? [versionOf(id, { ...item, ...published }, writing)] : [],
    channels: item.channels.map((channel): Row<"channels"> => ({
      ...channel,
      disclosureId: id,
      version: 1,
      positionId: writing.sentPositionId,
    })),
    events: eventsOf(id, published !== null, writing),
  };
}

function lineOf(id: string, record: DisclosureRecord, writing: Writing): Row<"lines"> {
  const { code, item, year, name, responsible, plannedOn, isDemonstration, published } = record;
  const { now, unitId, sentPositionId } = writing;
  return {
    id,
    slug: code ?? `${slugify(name).slice(0, 60)}-${randomBytes(3).toString("hex")}`,
    unitId,
    item,
    year,
    name,
    responsible,
    plannedOn,
    isDemonstration,
    planApprovedAt: now,
    planApprovedBy: deciderOf(writing).positionId,
    createdBy: sentPositionId,
    ...(published === null
      ? { openDecidedOn: record.decidedOn, openVariant: record.variant }
      : {
          title: published.title,
          publishedVersion: 1,
          firstPublishedAt: now,
          publishedAt: now,
          metDecidedOn: record.decidedOn,
          metVariant: record.variant,
          metOn: published.metOn,
          expiresOn: published.expiresOn,
        }),
  };
}

type Published = Pick<DisclosureRecord, "decidedOn" | "variant"> &
  NonNullable<DisclosureRecord["published"]>;

function versionOf(disclosureId: string, published: Published, writing: Writing): Row<"versions"> {
  const { title, body, decidedOn, documentNumber, issuer, variant, expiresOn } = published;
  const { now, sentPositionId } = writing;
  return {
    disclosureId,
    version: 1,
    state: "published",
    content: { title, body, decidedOn, documentNumber, issuer, variant, expiresOn },
    draftedBy: sentPositionId,
    approvedBy: deciderOf(writing).positionId,
    publishedAt: now,
  };
}

function eventsOf(disclosureId: string, isPublished: boolean, writing: Writing): Row<"events">[] {
  const { accountId, positionId, role, unitId } = deciderOf(writing);
  const by = { disclosureId, accountId, positionId, role, unitId, at: writing.now, isPublic: true };
  return [
    { ...by, action: "approve_plan" },
    ...(isPublished ? [{ ...by, action: "publish" as const, version: 1 }] : []),
  ];
}

function deciderOf({ decider }: Writing) {
  if (!decider) throw new Error("nobody confirmed this import");
  return decider;
}
