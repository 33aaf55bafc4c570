import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database, type Transaction } from "@/db/client";
import { findLegalCalendar } from "@/db/queries/calendar";
import { listDisclosures } from "@/db/queries/disclosure";
import { findUnitFacts } from "@/db/queries/unit";
import { withScope } from "@/db/scope";
import { seed, type SeedAccount } from "@/db/seed";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { verifyPassword } from "@/lib/auth/password";
import { ROLES } from "@/lib/domain/actor";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { CASE_STATES } from "@/lib/domain/case-file/case-file";
import { placedOn } from "@/lib/domain/disclosure/matrix";
import { ResultContent } from "@/lib/domain/oversight/content";
import { PUBLIC } from "@/lib/domain/scope";

const listOf = async (tx: Transaction, slug: string) => {
  const facts = await findUnitFacts(tx, slug);
  return facts ? listDisclosures(tx, facts.id) : [];
};

const count = async (rows: Promise<readonly unknown[]>) => (await rows).length;

describe("the story that only illustrates", () => {
  let home: TestDatabase;
  let sql: Sql;
  let database: Database;
  let told: SeedAccount[] = [];

  beforeAll(async () => {
    process.env["PASSWORD_PEPPER"] = "a pepper that only this test knows, long enough";
    home = await testDatabase();
    const loaded = await seed({ ownerUrl: home.ownerUrl, demo: true });
    told = loaded.accounts;
    sql = postgres(home.ownerUrl, { max: 1, onnotice: () => {} });
    database = connect(home.appUrl, 1);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([sql.end({ timeout: 1 }), database.$client.end({ timeout: 1 })]);
    await home.drop();
  });

  it("tells one account per role, with passwords that open it", async () => {
    expect(new Set(told.map(({ role }) => role))).toEqual(new Set(ROLES));
    expect(new Set(told.map(({ password }) => password)).size).toBe(told.length);
    const [first] = told;
    const [row] = await sql`select password_hash from accounts where email = ${first?.email ?? ""}`;
    expect(await verifyPassword(first?.password ?? "", row?.["password_hash"])).toBe(true);
  });

  it("keeps every other account without a password", async () => {
    const open = await sql`select email from accounts where password_hash is not null`;
    expect(new Set(open.map(({ email }) => email))).toEqual(
      new Set(told.map(({ email }) => email)),
    );
  });

  it("marks everything it tells", async () => {
    for (const table of [
      "accounts",
      "bodies",
      "programmes",
      "oversight_results",
      "disclosures",
      "consultations",
      "body_members",
      "board_matters",
      "community_decisions",
      "case_files",
    ]) {
      const real = sql`select id from ${sql(table)} where not is_demonstration`;
      expect([table, await count(real)]).toEqual([table, table === "bodies" ? 1 : 0]);
    }
  });

  it("keeps the books of receptions of five wards, and marks each line and each day", async () => {
    const [row] = await sql`
      select (select count(distinct unit_id)::int from reception_entries) as books,
        (select count(*)::int from reception_entries where not is_demonstration) as real_lines,
        (select count(*)::int from reception_days where not is_demonstration) as real_days,
        (select count(*)::int from reception_versions where kind = 'denunciation') as denunciations,
        (select count(*)::int from reception_versions where version > 1) as corrections,
        (select count(*)::int from reception_versions where recorded_at > now()) as to_come,
        (select count(distinct unit_id)::int from reception_days where on_day >= current_date and state = 'published') as wards,
        (select count(*)::int from reception_days d join reception_days n on n.replaces_id = d.id where d.state = 'postponed') as put_off,
        (select count(*)::int from reception_schedules where state = 'submitted') as waiting`;
    expect(row).toMatchObject({ books: 5, real_lines: 0, real_days: 0, to_come: 0, wards: 5 });
    expect(row).toMatchObject({ denunciations: 5, put_off: 1, waiting: 1 });
    expect(row?.["corrections"]).toBeGreaterThan(5);
    const disorder = await sql`
      select 1 from reception_entries a join reception_versions v on v.entry_id = a.id and v.version = 1
        join reception_entries b using (unit_id, year) join reception_versions w on w.entry_id = b.id and w.version = 1
      where a.number < b.number and v.received_on > w.received_on`;
    expect(disorder).toEqual([]);
  });

  it("shows cases in every state a desk knows, some near their day and some past it", async () => {
    const states = await sql`select distinct state from case_files`;
    // A case that was forwarded within the five wards has been taken in by the other one.
    const missing = CASE_STATES.filter((state) => !states.some((row) => row["state"] === state));
    expect(missing).toEqual(["forwarded"]);
    expect(await count(sql`select 1 from case_files where due_on < current_date`)).toBeGreaterThan(
      3,
    );
    expect(
      await count(
        sql`select 1 from case_files where due_on between current_date and current_date + 4`,
      ),
    ).toBeGreaterThan(0);
  });

  it("reports of five wards what was met about, done, praised and set, and keeps what changed with its office and reason", async () => {
    for (const table of ["conferences", "commendations", "indicators", "tasks"]) {
      const [row] =
        await sql`select count(distinct unit_id)::int as wards from ${sql(table)} where is_demonstration`;
      expect([table, row?.["wards"]]).toEqual([table, 5]);
      // The article's own rows are of the district, and none of them was touched.
      const touched = sql`select 1 from ${sql(table)} where not is_demonstration and (unit_id in
        (select unit_id from ${sql(table)} where is_demonstration) or version > 1)`;
      expect([table, await count(touched)]).toEqual([table, 0]);
    }
    const changes =
      await sql`select role, reason from record_versions where record_type = 'tasks' and version = 2`;
    expect(changes).toHaveLength(10);
    expect(changes.every(({ role, reason }) => role === "publisher" && reason)).toBe(true);
  });

  it("numbers every register without a gap, in the order of receipt", async () => {
    const gaps = await sql`
      select filed_unit_id, register_series from case_files
      group by filed_unit_id, register_year, register_series
      having max(register_number) <> count(*)`;
    expect(gaps).toEqual([]);
    const disorder = await sql`
      select a.id from case_files a join case_files b using (filed_unit_id, register_year, register_series)
      where a.register_number < b.register_number and a.received_on > b.received_on`;
    expect(disorder).toEqual([]);
  });

  it("gives each case as many events as changes, none later than now and each after the one before", async () => {
    const wrong = await sql`
      select c.id from case_files c where c.revision <> (select count(*) from case_events e where e.case_file_id = c.id)`;
    expect(wrong).toEqual([]);
    const disorder = await sql`
      select a.id from case_events a join case_events b on b.case_file_id = a.case_file_id and b.id > a.id
      where a.at > b.at or b.at > now()`;
    expect(disorder).toEqual([]);
  });

  it("agrees with its own rollups", async () => {
    const [rows] = await sql`
      select (select count(*)::int from case_files) as cases, (select sum(received)::int from case_daily) as received,
        (select sum(count)::int from case_state_counts) as counted,
        (select count(*)::int from case_deadlines where met_on is null and stopped_on is null and paused_on is null) as running,
        (select sum(due_open)::int from case_daily) as due_open`;
    expect(rows?.["received"]).toBe(rows?.["cases"]);
    expect(rows?.["counted"]).toBe(rows?.["cases"]);
    expect(rows?.["due_open"]).toBe(rows?.["running"]);
  });

  it("publishes results in every ward of today and in wards that are no more", async () => {
    const wards = await sql`
      select u.slug, count(*)::int as results from oversight_results r join units u on u.id = r.unit_id
      where r.published_version is not null group by 1`;
    const today = wards.filter(({ slug }) => !/-20\d\d$/.test(slug));
    expect(today).toHaveLength(5);
    expect(today.every(({ results }) => results >= 2 && results <= 4)).toBe(true);
    expect(wards.length - today.length).toBe(5);
  });

  it("has recommendations answered in time, late, not yet, done and confirmed", async () => {
    const [row] = await sql`
      select count(*) filter (where answered_on <= due_on)::int as in_time,
        count(*) filter (where answered_on > due_on)::int as late,
        count(*) filter (where answered_on is null and due_on >= current_date)::int as waiting,
        count(*) filter (where answered_on is null and due_on < current_date)::int as overdue,
        count(*) filter (where state = 'done')::int as done,
        count(*) filter (where state = 'verified')::int as verified
      from recommendations`;
    expect(Object.values(row ?? {}).every((number) => number > 0)).toBe(true);
  });

  it("keeps both versions of the result that was corrected, each readable", async () => {
    const versions = await sql`
      select version, state, reason, content from oversight_result_versions
      where result_id in (select result_id from oversight_result_versions where version = 2) order by version`;
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [1, "superseded"],
      [2, "published"],
    ]);
    expect(versions[1]?.["reason"]).toMatch(/\S/);
    expect(versions.every(({ content }) => ResultContent.safeParse(content).success)).toBe(true);
    expect(versions[0]?.["content"]).not.toEqual(versions[1]?.["content"]);
  });

  it("lets people decide in all five wards, and never says what the counts deny", async () => {
    const decided = await sql`
      select d.stage, d.unit_id, community_decision_passes(d.id) as passes, d.announced_on <= d.held_on - 2 as is_in_time
      from community_decisions d`;
    expect(new Set(decided.map((row) => row["unit_id"])).size).toBe(5);
    expect(decided.filter((row) => !row["is_in_time"])).toEqual([]);
    const counted = decided.filter((row) => row["passes"] !== null);
    expect(counted.every((row) => row["passes"] === (row["stage"] !== "not_passed"))).toBe(true);
    expect(new Set(decided.map((row) => row["stage"]))).toEqual(
      new Set([
        "submitted",
        "announced",
        "called_off",
        "passed",
        "not_passed",
        "sent",
        "not_recognised",
        "in_force",
      ]),
    );
    const ahead = await sql`select 1 from community_decision_events where at > now()`;
    expect(ahead).toHaveLength(0);
  });

  it("asks people now, and has answered before with reasons for departing from what most said", async () => {
    const asked = await sql`
      select stage, closes_on >= current_date as is_running, closes_on - opened_on >= 20 as is_long_enough,
        (select count(*)::int from consultation_opinions o where o.consultation_id = c.id) > 0 as has_opinions,
        (select departure_reason from consultation_answers a where a.consultation_id = c.id) is not null as gives_reasons
      from consultations c order by stage`;
    expect(asked.map((row) => ({ ...row }))).toMatchObject([
      {
        stage: "closed",
        is_running: false,
        is_long_enough: true,
        has_opinions: true,
        gives_reasons: true,
      },
      { stage: "open", is_running: true, is_long_enough: true, has_opinions: true },
      { stage: "submitted", has_opinions: false },
    ]);
    const ahead = await sql`select 1 from consultation_events where at > now()`;
    expect(ahead).toEqual([]);
  });

  it("discloses in every ward, in time and late, and owes something past its day", async () => {
    const wards = await sql`
      select u.slug, count(*) filter (where published_version is not null)::int as published,
        count(*) filter (where published_version is null)::int as owed
      from disclosures d join units u on u.id = d.unit_id group by 1`;
    expect(wards).toHaveLength(5);
    expect(wards.every(({ published, owed }) => published >= 4 && owed >= 1)).toBe(true);
    const calendar = await withScope(PUBLIC, findLegalCalendar, database);
    const rows = await withScope(
      PUBLIC,
      async (tx) => (await Promise.all(wards.map(async ({ slug }) => listOf(tx, slug)))).flat(),
      database,
    );
    const today = calendarDateOf(new Date());
    const placed = rows.map((row) => placedOn(row, today, calendar));
    const met = new Set(placed.map(({ metStanding }) => metStanding?.status));
    const open = new Set(placed.map(({ openStanding }) => openStanding?.status));
    expect([...met]).toEqual(expect.arrayContaining(["on_time", "late"]));
    expect([...open]).toEqual(expect.arrayContaining(["waiting", "overdue"]));
    expect(rows.some(({ publishedVersion }) => publishedVersion === 2)).toBe(true);
  });

  it("is told once: a second loading adds nothing and tells no password", async () => {
    const before = await sql`select count(*)::int as events, max(id) as last from case_events`;
    const again = await seed({ ownerUrl: home.ownerUrl, demo: true });
    expect(again.accounts).toEqual([]);
    expect(await sql`select count(*)::int as events, max(id) as last from case_events`).toEqual(
      before,
    );
  });
});
