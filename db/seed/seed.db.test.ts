import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { seed } from "@/db/seed";
import { ARTICLE_ID, ARTICLE_TEXT } from "@/db/seed/article";
import { DISTRICT_ID } from "@/db/seed/units";
import { type TestDatabase, testDatabase } from "@/db/testing/database";

/** Every table with the number of its rows and a hash over all of them. */
async function fingerprints(sql: Sql) {
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await sql.unsafe(
      `select count(*)::text || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from public."${name}" t`,
    );
    prints[name] = String(row?.["print"]);
  }
  return prints;
}

describe("what the portal knows on its first day", () => {
  let home: TestDatabase;
  let sql: Sql;

  beforeAll(async () => {
    home = await testDatabase();
    await seed({ ownerUrl: home.ownerUrl, demo: false });
    sql = postgres(home.ownerUrl, { max: 1, onnotice: () => {} });
  });
  afterAll(async () => {
    await sql.end({ timeout: 1 });
    await home.drop();
  });

  it.each([
    ["2022-12-22", 21, DISTRICT_ID],
    ["2025-01-01", 17, DISTRICT_ID],
    ["2025-06-30", 17, DISTRICT_ID],
    ["2025-07-01", 5, "01-20191017"],
  ])("has on %s %i wards of its own", async (date, count, parent) => {
    const wards = await sql`
      select id from units where kind = 'ward' and service = 'full' and parent_id = ${parent}
        and valid_from <= ${date} and (valid_to is null or valid_to > ${date})`;
    expect(wards).toHaveLength(count);
  });

  it("says of every ward that ended what became of it, on the day it ended", async () => {
    const lost = await sql`
      select id from units u where kind = 'ward' and valid_to is not null and not exists (
        select 1 from unit_successions s join units h on h.id = s.to_unit_id
        where s.from_unit_id = u.id and s.effective_on = u.valid_to and h.valid_from = u.valid_to)`;
    expect(lost).toEqual([]);
  });

  it("gives no territory away twice: all of a ward goes to one, or parts to several", async () => {
    const contradictions = await sql`
      select from_unit_id from unit_successions group by 1
      having count(*) > 1 and bool_or(share = 'all') or count(*) = 1 and not bool_and(share = 'all')`;
    expect(contradictions).toEqual([]);
  });

  it("reports the article's figures of the district, each in its sentence, none of them checked", async () => {
    const rows = await sql<{ key: string; value: string; quote: string; unit_id: string }[]>`
      select key, value::real::text as value, quote, unit_id from indicators
      where source_id = ${ARTICLE_ID} and not verified and not is_demonstration`;
    expect(Object.fromEntries(rows.map(({ key, value }) => [key, Number(value)]))).toEqual({
      wards_supervised: 21,
      wards_party_cell_congress: 100,
      wards_people_conference: 100,
      wards_weekly_reception: 100,
      offices_staff_conference: 100,
      unions_workers_conference: 71,
      projects_preparing: 55,
      projects_carried_over: 9,
      projects_started: 11,
      clearances_settled: 30,
      collectives_commended: 10,
      tasks_set: 8,
    });
    expect(rows.filter(({ quote }) => !ARTICLE_TEXT.includes(quote))).toEqual([]);
    expect(new Set(rows.map(({ unit_id }) => unit_id))).toEqual(new Set([DISTRICT_ID]));
  });

  it("keeps the date that looks like a slip as it was printed, and says so", async () => {
    const rows = await sql`select as_of_note from indicators where as_of = '2021-11-10'`;
    expect(rows.map((row) => row["as_of_note"])).toEqual(
      Array.from({ length: 2 }, () => "ghi như bài báo, có thể in nhầm"),
    );
  });

  it("names no collective and numbers no task", async () => {
    expect(await sql`select collectives, names from commendations`).toEqual([
      { collectives: 10, names: null },
    ]);
    const tasks = await sql<{ ordinal: number | null; content: string }[]>`
      select ordinal, content from tasks`;
    expect(tasks.map(({ ordinal }) => ordinal)).toEqual([null, null]);
    expect(tasks.every(({ content }) => ARTICLE_TEXT.includes(content))).toBe(true);
  });

  it("invents nothing: no row is a demonstration, no body but the one the article names", async () => {
    expect(await sql`select id from bodies where kind <> 'steering_committee'`).toEqual([]);
    expect(await sql`select id from oversight_results`).toEqual([]);
    expect(await sql`select id from accounts`).toEqual([]);
  });

  it("changes nothing when it is loaded again", async () => {
    const before = await fingerprints(sql);
    await seed({ ownerUrl: home.ownerUrl, demo: false });
    expect(await fingerprints(sql)).toEqual(before);
  });

  it("leaves alone what an administrator has corrected since", async () => {
    await sql`update units set seat = 'Nơi khác' where slug = 'lang'`;
    await seed({ ownerUrl: home.ownerUrl, demo: false });
    expect(await sql`select seat from units where slug = 'lang'`).toEqual([{ seat: "Nơi khác" }]);
  });
});
