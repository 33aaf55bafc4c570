import "server-only";
import type { Transaction } from "@/db/client";
import { findSurroundings } from "@/db/commands/import";
import type { CacheTag } from "@/lib/cache-tags";
import type { ImportKind } from "@/lib/domain/import/import";
import { DISCLOSURES_SHEET } from "@/lib/domain/sheet/disclosures";
import { INDICATORS_SHEET } from "@/lib/domain/sheet/indicators";
import { MEMBERS_SHEET } from "@/lib/domain/sheet/members";
import { PROJECTS_SHEET } from "@/lib/domain/sheet/projects";
import { RECEPTION_DAYS_SHEET } from "@/lib/domain/sheet/reception-days";
import { RESULTS_SHEET } from "@/lib/domain/sheet/results";
import { headingsOf, type Surroundings, writeRow } from "@/lib/domain/sheet/sheet";
import { disclosuresStore } from "@/lib/use-cases/import/disclosures-store";
import { receptionDaysStore } from "@/lib/use-cases/import/reception-days-store";
import { indicatorsStore, membersStore, projectsStore } from "@/lib/use-cases/import/records-store";
import { resultsStore } from "@/lib/use-cases/import/results-store";
import type { Kind } from "@/lib/use-cases/import/store";
import { type Walk, type Walked, walkFile } from "@/lib/use-cases/import/walk-file";

/** A kind of file as everybody but its own definition knows it. */
export type AnyKind = {
  readonly walk: (walk: Walk) => Promise<Walked>;
  /** The file of a unit, row by row, the heading first. */
  readonly rows: (tx: Transaction, unitId: string, around: Surroundings) => AsyncIterable<string[]>;
  readonly tags: (unitSlug: string, slugs: readonly string[]) => readonly CacheTag[];
};

const anyKind = <Row, Item>(kind: Kind<Row, Item>): AnyKind => ({
  walk: async (walk) => walkFile(kind, walk),
  rows: async function* rows(tx, unitId, around) {
    const { sheet, store } = kind;
    yield headingsOf(sheet.columns);
    for await (const item of store.each(tx, unitId)) {
      for (const row of sheet.rowsOf(item, around)) yield writeRow(sheet.columns, row);
    }
  },
  tags: kind.store.tags,
});

export const KINDS: Readonly<Record<ImportKind, AnyKind>> = {
  results: anyKind({ sheet: RESULTS_SHEET, store: resultsStore }),
  indicators: anyKind({ sheet: INDICATORS_SHEET, store: indicatorsStore }),
  projects: anyKind({ sheet: PROJECTS_SHEET, store: projectsStore }),
  disclosures: anyKind({ sheet: DISCLOSURES_SHEET, store: disclosuresStore }),
  reception_days: anyKind({ sheet: RECEPTION_DAYS_SHEET, store: receptionDaysStore }),
  members: anyKind({ sheet: MEMBERS_SHEET, store: membersStore }),
};

/** All records of one kind of a unit, as their file has them. */
export async function* exportRows(
  tx: Transaction,
  { kind, unitId, now }: { readonly kind: ImportKind; readonly unitId: string; readonly now: Date },
): AsyncGenerator<string[]> {
  const around = await findSurroundings(tx, { unitId, now, publishes: true });
  yield* KINDS[kind].rows(tx, unitId, around);
}
