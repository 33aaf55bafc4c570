import "server-only";
import { randomBytes, randomUUID } from "node:crypto";

import { insertIndicators, insertMembers, insertProjects } from "@/db/commands/imported-records";
import {
  findProjectsNamed,
  listIndicatorItems,
  listMemberItems,
  listProjectItems,
} from "@/db/queries/sheet-records";
import { projectsTag, projectTag, sourceTag, unitTag } from "@/lib/cache-tags";
import { type IndicatorItem, INDICATORS_SHEET } from "@/lib/domain/sheet/indicators";
import { type MemberItem, memberKey } from "@/lib/domain/sheet/members";
import type { ProjectItem } from "@/lib/domain/sheet/projects";
import { OWN_SOURCE } from "@/lib/domain/sheet/provenance";
import { slugify } from "@/lib/domain/unit/fold";
import type { Store } from "@/lib/use-cases/import/store";

export const indicatorsStore: Store<IndicatorItem> = {
  existing: async (tx, unitId, keys) => {
    const years = [...new Set(keys.map((key) => Number(key.split(" ")[1])))];
    const items = await listIndicatorItems(tx, unitId, years);
    return new Map(items.map((item) => [INDICATORS_SHEET.keyOf(item) ?? "", item]));
  },
  each: async function* each(tx, unitId) {
    yield* await listIndicatorItems(tx, unitId);
  },
  insert: async (tx, items, { unitId }) => {
    const rows = items.map(({ item: { source, ...item }, line }) => ({
      line,
      row: { ...item, id: randomUUID(), unitId, sourceId: source ?? OWN_SOURCE },
    }));
    await insertIndicators(
      tx,
      rows.map(({ row }) => row),
    );
    return rows.map(({ row, line }) => ({ recordId: row.id, line }));
  },
  tags: (unitSlug) => [unitTag(unitSlug), sourceTag(OWN_SOURCE)],
};

export const projectsStore: Store<ProjectItem> = {
  existing: findProjectsNamed,
  each: async function* each(tx, unitId) {
    yield* await listProjectItems(tx, unitId);
  },
  insert: async (tx, items, { unitId }) => {
    const rows = items.map(({ item: { source, code, ...item }, line }) => ({
      line,
      row: {
        ...item,
        id: randomUUID(),
        unitId,
        slug: code ?? `${slugify(item.name).slice(0, 60)}-${randomBytes(3).toString("hex")}`,
        sourceId: source ?? OWN_SOURCE,
      },
    }));
    await insertProjects(
      tx,
      rows.map(({ row }) => row),
    );
    return rows.map(({ row, line }) => ({ recordId: row.id, line }));
  },
  tags: (unitSlug, slugs) => [unitTag(unitSlug), projectsTag, ...slugs.map(projectTag)],
};

export const membersStore: Store<MemberItem> = {
  existing: async (tx, unitId) =>
    new Map((await listMemberItems(tx, unitId)).map((item) => [memberKey(item), item])),
  each: async function* each(tx, unitId) {
    yield* await listMemberItems(tx, unitId);
  },
  insert: async (tx, items) => {
    const rows = items.map(({ item: { source, boardId: bodyId, ...item }, line }) => ({
      line,
      row: { ...item, bodyId, id: randomUUID(), sourceId: source ?? OWN_SOURCE },
    }));
    await insertMembers(
      tx,
      rows.map(({ row }) => row),
    );
    return rows.map(({ row, line }) => ({ recordId: row.id, line }));
  },
  tags: (unitSlug) => [unitTag(unitSlug)],
};
