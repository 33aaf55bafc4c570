import { cache } from "react";

import { findUnitFacts, listSuccessions, listUnits } from "@/db/queries/unit";
import {
  listBodiesOfUnits,
  listCommendationsOfUnits,
  listConferencesOfUnits,
  listIndicatorsOfUnits,
  listRecordVersions,
  listTasksOfUnits,
} from "@/db/queries/ward-record";
import { unitsTag, unitTag } from "@/lib/cache-tags";
import { lineOf } from "@/lib/domain/unit/succession";
import { publicQuery } from "@/lib/public-query";

type Transaction = Parameters<Parameters<typeof publicQuery>[1]>[0];

const READ = {
  conferences: listConferencesOfUnits,
  commendations: listCommendationsOfUnits,
  indicators: listIndicatorsOfUnits,
  tasks: listTasksOfUnits,
  bodies: listBodiesOfUnits,
} as const;

/** A ward that keeps records here, today or once, and whose records are read on its page; null for every other. */
async function findLine(tx: Transaction, slug: string) {
  const ward = await findUnitFacts(tx, slug);
  if (ward?.kind !== "ward" || ward.service !== "full") return null;
  return { ward, line: lineOf(ward.id, await listUnits(tx), await listSuccessions(tx)) };
}

/** Records of one kind, of the ward and of the units before it, with how each came to say what it says. */
function loaderOf<Kind extends keyof typeof READ>(kind: Kind) {
  return cache(async (slug: string) =>
    publicQuery([unitsTag, unitTag(slug)], async (tx, today) => {
      const found = await findLine(tx, slug);
      if (!found) return null;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table says which rows are of which kind
      const rows = (await READ[kind](
        tx,
        found.line.map(({ id }) => id),
      )) as Awaited<ReturnType<(typeof READ)[Kind]>>;
      const ids = rows.map(({ id }) => id);
      return { ...found, today, kind, rows, versions: await listRecordVersions(tx, kind, ids) };
    }),
  );
}

export const loadConferences = loaderOf("conferences");
export const loadCommendations = loaderOf("commendations");
export const loadFigures = loaderOf("indicators");
export const loadTasks = loaderOf("tasks");
export const loadBoards = loaderOf("bodies");

type Loader =
  | typeof loadConferences
  | typeof loadCommendations
  | typeof loadFigures
  | typeof loadTasks
  | typeof loadBoards;
export type LoadedRecords = NonNullable<Awaited<ReturnType<Loader>>>;
export type LoadedConferences = NonNullable<Awaited<ReturnType<typeof loadConferences>>>;
export type LoadedCommendations = NonNullable<Awaited<ReturnType<typeof loadCommendations>>>;
export type LoadedFigures = NonNullable<Awaited<ReturnType<typeof loadFigures>>>;
export type LoadedBoards = NonNullable<Awaited<ReturnType<typeof loadBoards>>>;
export type LoadedTasks = NonNullable<Awaited<ReturnType<typeof loadTasks>>>;
