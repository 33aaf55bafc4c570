import postgres, { type Sql } from "postgres";

import { CASES } from "./cases";
import { STEPS } from "./courses";
import { DICE } from "./dice";
import { oversightFor } from "./oversight";
import { peopleFor } from "./people";
import { DEADLINES, PERIODS } from "./periods";
import { planFor } from "./plan";
import { COUNTED, ROLLUPS } from "./rollups";
import { TIME } from "./time";
import { EVENTS, FILES, RATINGS, TRACES } from "./trail";

type Wish = {
  readonly cases: number;
  /** Lets the triggers count each row as it comes, which takes its time; else the rollups are counted at the end. */
  readonly countEach?: boolean;
};

/**
 * Fills a migrated database as its owner with wards, people, cases of all kinds and states, and oversight. The same
 * number on the same day gives the same rows. Every constraint and foreign key is checked as always.
 */
export async function fillWorld(ownerUrl: string, wish: Wish): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (tx) => fillInside(tx, wish));
    // As autovacuum would have done long ago.
    await sql.unsafe("vacuum (analyze)");
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function fillInside(tx: Pick<Sql, "unsafe">, { cases, countEach = false }: Wish) {
  await tx.unsafe("set local work_mem = '128MB'");
  await tx.unsafe(DICE + TIME + peopleFor(cases) + planFor(cases) + STEPS + PERIODS);
  if (!countEach) await switchTriggers(tx, "disable");
  for (const part of [CASES, EVENTS, FILES, DEADLINES, RATINGS, TRACES, oversightFor(cases)]) {
    await tx.unsafe(part);
  }
  if (countEach) return;
  await tx.unsafe(ROLLUPS);
  await switchTriggers(tx, "enable");
}

async function switchTriggers(tx: Pick<Sql, "unsafe">, how: "enable" | "disable") {
  for (const table of COUNTED) await tx.unsafe(`alter table ${table} ${how} trigger rolls_up`);
}
