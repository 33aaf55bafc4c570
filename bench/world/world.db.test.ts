import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { seed } from "@/db/seed";
import { type TestDatabase, testDatabase } from "@/db/testing/database";

import { fillWorld } from "./fill";

type World = { readonly database: TestDatabase; readonly owner: Sql };

const CASES = 600;
let world: World;

async function aWorld(countEach: boolean): Promise<World> {
  const database = await testDatabase();
  await seed({ ownerUrl: database.ownerUrl, demo: false });
  await fillWorld(database.ownerUrl, { cases: CASES, countEach });
  return { database, owner: postgres(database.ownerUrl, { max: 1, onnotice: () => {} }) };
}

async function end({ database, owner }: World) {
  await owner.end();
  await database.drop();
}

const ROLLED = [
  "select * from case_state_counts where count <> 0 order by unit_id, kind, state",
  `select * from case_daily where received + due_open + due_met + due_late + rated <> 0 order by unit_id, kind, day`,
];

async function rollups({ owner }: World) {
  const found = [];
  for (const query of ROLLED) found.push([...(await owner.unsafe(query))]);
  return found;
}

async function count(query: string): Promise<number> {
  const [row] = await world.owner.unsafe<{ count: string }[]>(`select count(*) from ${query}`);
  return Number(row?.count);
}

beforeAll(async () => {
  world = await aWorld(false);
});
afterAll(async () => end(world));

describe("the world of the bench", () => {
  it("counts at once what the triggers count one by one", async () => {
    const counted = await aWorld(true);
    try {
      const expected = await rollups(counted);
      expect(expected[0]?.length).toBeGreaterThan(30);
      expect(await rollups(world)).toEqual(expected);
    } finally {
      await end(counted);
    }
  });

  it("numbers every register from one without a gap, and goes on after the last", async () => {
    expect(
      await count(`(select 1 from case_files group by filed_unit_id, register_year, register_series
        having min(register_number) <> 1 or max(register_number) <> count(*)) gaps`),
    ).toBe(0);
    expect(
      await count(`(select filed_unit_id, register_year, register_series, max(register_number) from case_files group by 1, 2, 3
        except select unit_id, year, series, last_number from register_counters) unlike`),
    ).toBe(0);
  });

  it("has cases of every kind and state, in wards of today and before", async () => {
    expect(await count("case_files")).toBe(CASES);
    expect(await count("(select distinct kind, state from case_files) met")).toBeGreaterThan(15);
    expect(await count("(select distinct filed_unit_id from case_files) wards")).toBeGreaterThan(
      20,
    );
    expect(await count("(select distinct register_year from case_files) years")).toBeGreaterThan(4);
  });

  it("gives each case one event per revision, and due dates to those that run", async () => {
    expect(
      await count(`case_files c where revision <> (select count(*) from case_events e where e.case_file_id = c.id)
        or state <> (select to_state from case_events e where e.case_file_id = c.id order by id desc limit 1)`),
    ).toBe(0);
    expect(
      await count(`case_files c where due_on is distinct from (select due_on from case_deadlines d
        where d.case_file_id = c.id and met_on is null and stopped_on is null)`),
    ).toBe(0);
    expect(await count("case_files where due_on is not null and closed_on is not null")).toBe(0);
    expect(await count("case_events where at > now()")).toBe(0);
  });

  it("wakes the triggers again", async () => {
    expect(await count("pg_trigger where tgname = 'rolls_up' and tgenabled <> 'O'")).toBe(0);
  });
});
