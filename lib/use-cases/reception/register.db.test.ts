import { randomUUID } from "node:crypto";

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  exportReceptions,
  findReception,
  listReceptions,
  RECEPTION_PAGE,
} from "@/db/queries/reception";
import { withScope } from "@/db/scope";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { ReceptionEntry } from "@/lib/domain/reception/entry";
import { aDenunciation, aVisit } from "@/lib/domain/reception/entry.builder";
import { ReceptionFilter } from "@/lib/domain/reception/register";
import { correctReception } from "@/lib/use-cases/reception/correct-reception";
import { recordReception } from "@/lib/use-cases/reception/record-reception";

let world: DeskWorld;
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(async () => world.end());

const of2026 = (but: object = {}) => ReceptionFilter.parse({ year: 2026, ...but });

async function aCounter() {
  const unitId = await world.aWard();
  return { unitId, clerk: await world.aColleague("clerk", unitId) };
}

const written = (entry: ReceptionEntry = aVisit(), key: string = randomUUID()) => ({
  key,
  entry,
  caseReference: null,
});

async function record(clerk: Colleague, entry?: ReceptionEntry): Promise<string> {
  const recorded = await recordReception(clerk, written(entry));
  if (!recorded.ok) throw new Error(recorded.problem);
  return recorded.value.entryId;
}

const correction = (entryId: string, version: number, entry: ReceptionEntry = aVisit()) => ({
  ...written(entry),
  entryId,
  version,
  cause: "wrong_entry" as const,
  reason: null,
});

describe("the book of receptions", () => {
  it("numbers each visit once, without a gap, whoever writes at the same time", async () => {
    const { unitId, clerk } = await aCounter();
    const colleague = await world.aColleague("clerk", unitId);
    const all = Array.from({ length: 12 }, async (_, n) => record(n % 2 ? clerk : colleague));
    expect(new Set(await Promise.all(all)).size).toBe(12);
    const { rows } = await listReceptions(clerk.scope, of2026());
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("counts anew in each year and in each ward", async () => {
    const [one, other] = [await aCounter(), await aCounter()];
    await record(one.clerk);
    await record(other.clerk);
    await record(one.clerk, aVisit({ receivedOn: calendarDate("2025-12-30") }));
    const numbers = async ({ clerk }: typeof one, year: number) =>
      (await listReceptions(clerk.scope, of2026({ year }))).rows.map(({ number }) => number);
    expect(await numbers(one, 2026)).toEqual([1]);
    expect(await numbers(other, 2026)).toEqual([1]);
    expect(await numbers(one, 2025)).toEqual([1]);
  });

  it("loses no number with a visit that was refused", async () => {
    const { clerk } = await aCounter();
    await record(clerk);
    const caseReference = { series: "KN", year: 2026, number: 9 } as const;
    expect(await recordReception(clerk, { ...written(), caseReference })).toEqual({
      ok: false,
      problem: "reception_case_missing",
    });
    await record(clerk);
    const { rows } = await listReceptions(clerk.scope, of2026());
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("holds a visit once, however often and however fast its form is sent", async () => {
    const { clerk } = await aCounter();
    const once = written();
    const sent = await Promise.all([1, 2, 3, 4].map(async () => recordReception(clerk, once)));
    const ids = sent.map((answer) => (answer.ok ? answer.value.entryId : answer.problem));
    expect(new Set(ids).size).toBe(1);
    expect(sent.filter((answer) => answer.ok && !answer.value.isRepeated)).toHaveLength(1);
    expect((await listReceptions(clerk.scope, of2026())).rows).toHaveLength(1);
  });

  it("is written by clerks and nobody else", async () => {
    const { unitId, clerk } = await aCounter();
    const entryId = await record(clerk);
    for (const role of ["officer", "leader", "publisher", "administrator"] as const) {
      const other = await world.aColleague(role, unitId);
      expect(await recordReception(other, written())).toMatchObject({ ok: false });
      expect(await correctReception(other, correction(entryId, 1))).toMatchObject({ ok: false });
    }
    const stranger = await world.aColleague("clerk", await world.aWard());
    expect(await correctReception(stranger, correction(entryId, 1))).toEqual({
      ok: false,
      problem: "reception_not_found",
    });
  });

  it("goes on page by page, and is taken along whole", async () => {
    const { unitId, clerk } = await aCounter();
    await world.owner`
      with entry as (insert into reception_entries (unit_id, year)
        select ${unitId}, 2026 from generate_series(1, ${RECEPTION_PAGE + 2}) returning id)
      insert into reception_versions (entry_id, version, key, received_on, occasion, kind, people, content, recorded_by, position_id)
        select id, 1, gen_random_uuid(), '2026-11-05', 'regular', 'report', 1, 'Một việc', ${clerk.scope.accountId}, ${clerk.scope.positionId}
        from entry`;
    const first = await listReceptions(clerk.scope, of2026());
    expect([first.rows.length, first.next]).toEqual([RECEPTION_PAGE, RECEPTION_PAGE]);
    const second = await listReceptions(clerk.scope, of2026({ after: first.next }));
    expect(second.rows.map(({ number }) => number)).toEqual([101, 102]);
    expect((await exportReceptions(clerk.scope, of2026())).rows).toHaveLength(102);
  });
});

describe("a line that was corrected", () => {
  it("is read as it is in force, and as it was", async () => {
    const { unitId, clerk } = await aCounter();
    const entryId = await record(clerk);
    const colleague = await world.aColleague("clerk", unitId);
    const other = aVisit({ people: 3, kind: "petition" });
    const corrected = { ...correction(entryId, 1, other), reason: "Ghi nhầm số người." };
    expect(await correctReception(colleague, corrected)).toMatchObject({ ok: true });

    const { rows } = await listReceptions(clerk.scope, of2026());
    expect(rows).toMatchObject([{ number: 1, version: 2, people: 3, kind: "petition" }]);
    const found = await findReception(clerk.scope, entryId);
    expect(found?.current).toMatchObject({
      version: 2,
      cause: "wrong_entry",
      reason: "Ghi nhầm số người.",
      recordedBy: colleague.actor.name,
    });
    expect(found?.earlier).toMatchObject([{ version: 1, people: 1, name: "Trần Thị Thử" }]);
  });

  it("is corrected by one of two at a time, and once however often it is sent", async () => {
    const { clerk } = await aCounter();
    const entryId = await record(clerk);
    const [one, other] = [correction(entryId, 1), correction(entryId, 1)];
    const answers = await Promise.all([
      correctReception(clerk, one),
      correctReception(clerk, other),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, problem: "changed_meanwhile" });
    const winner = answers[0].ok ? one : other;
    expect(await correctReception(clerk, winner)).toMatchObject({ ok: true });
    expect((await findReception(clerk.scope, entryId))?.current.version).toBe(2);
  });

  it("stays in the book of its year", async () => {
    const { clerk } = await aCounter();
    const entryId = await record(clerk);
    const moved = aVisit({ receivedOn: calendarDate("2025-11-05") });
    expect(await correctReception(clerk, correction(entryId, 1, moved))).toEqual({
      ok: false,
      problem: "reception_year_stays",
    });
  });

  it("names the case that was filed from it, if that is one of this ward", async () => {
    const { unitId, clerk } = await aCounter();
    const elsewhere = await world.aWard();
    const caseId = await world.aCase({ unitId });
    await world.aCase({ unitId: elsewhere });
    await world.aCase({ unitId: elsewhere });
    const entryId = await record(clerk);
    const naming = (number: number) => ({
      ...correction(entryId, 1),
      caseReference: { series: "KNPA", year: 2026, number } as const,
    });
    expect(await correctReception(clerk, naming(2))).toMatchObject({
      problem: "reception_case_missing",
    });
    expect(await correctReception(clerk, naming(1))).toMatchObject({ ok: true });
    const found = await findReception(clerk.scope, entryId);
    expect(found?.current.filed).toEqual({ id: caseId, reference: "KNPA-2026-000001" });
  });
});

const REFUSED_BY_THE_DATABASE = ["42501", "23514"];

/** What the database says to a statement of somebody's; "done" when it lets them. */
async function answerTo({ scope }: Colleague, statement: ReturnType<typeof sql>): Promise<string> {
  try {
    await withScope(scope, async (tx) => tx.execute(statement));
    return "done";
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    if (typeof cause === "object" && cause && "code" in cause) return String(cause.code);
    throw error;
  }
}

describe("who came, and what for", () => {
  it("is read by the desk of the ward, and by nobody else", async () => {
    const { unitId, clerk } = await aCounter();
    const entryId = await record(clerk);
    const seen = async ({ scope }: Pick<Colleague, "scope">) => {
      const [row] = await withScope(scope, async (tx) =>
        tx.execute<{ counts: number[] }>(sql`select array[
          (select count(*) from reception_entries where id = ${entryId}),
          (select count(*) from reception_versions where entry_id = ${entryId}),
          (select count(*) from reception_visitors where entry_id = ${entryId})]::int[] as counts`),
      );
      return row?.counts;
    };
    for (const role of ["clerk", "officer", "leader"] as const) {
      expect([role, await seen(await world.aColleague(role, unitId))]).toEqual([role, [1, 1, 1]]);
      const stranger = await world.aColleague(role, await world.aWard());
      expect([role, await seen(stranger)]).toEqual([role, [0, 0, 0]]);
    }
    for (const role of [
      "publisher",
      "overseer",
      "front",
      "official",
      "inspector",
      "administrator",
    ] as const) {
      expect([role, await seen(await world.aColleague(role, unitId))]).toEqual([role, [0, 0, 0]]);
    }
    const resident = await world.aResident();
    const [row] = await withScope(resident.scope, async (tx) =>
      tx.execute(sql`select name from reception_visitors`),
    );
    expect(row).toBeUndefined();
  });

  it("is written down as looked at, and as refused", async () => {
    const { clerk } = await aCounter();
    const entryId = await record(clerk);
    const stranger = await world.aColleague("clerk", await world.aWard());
    await listReceptions(clerk.scope, of2026());
    await findReception(clerk.scope, entryId);
    expect(await findReception(stranger.scope, entryId)).toBeNull();
    const looks = async ({ scope }: Colleague) =>
      (
        await world.owner`select action, object_type from access_log where account_id = ${scope.accountId} order by id`
      ).map((row) => `${row["action"]} ${row["object_type"]}`);
    expect(await looks(clerk)).toEqual(["read register", "read reception"]);
    expect(await looks(stranger)).toEqual(["refused reception"]);
  });

  it("is never changed and never taken out, not even by who wrote it", async () => {
    const { clerk } = await aCounter();
    const entryId = await record(clerk);
    const statements = [
      sql`update reception_versions set content = 'Khác' where entry_id = ${entryId}`,
      sql`delete from reception_visitors where entry_id = ${entryId}`,
      sql`update reception_visitors set name = 'Khác' where entry_id = ${entryId}`,
      sql`update reception_entries set number = 7 where id = ${entryId}`,
      sql`delete from reception_entries where id = ${entryId}`,
    ];
    for (const statement of statements) {
      expect(await answerTo(clerk, statement)).toBe("42501");
    }
  });

  it("gives nobody a number of their choice, a line without words, or a version out of turn", async () => {
    const { unitId, clerk } = await aCounter();
    const { accountId, positionId } = clerk.scope;
    const entryId = await record(clerk);
    expect(
      await answerTo(
        clerk,
        sql`insert into reception_entries (unit_id, year) values (${unitId}, 2026)`,
      ),
    ).toBe("23514");
    const version = (number: number, by: string, at = sql`now()`) =>
      sql`insert into reception_versions (entry_id, version, key, received_on, occasion, kind, people, content, cause, recorded_by, position_id, recorded_at)
        values (${entryId}, ${number}, gen_random_uuid(), '2026-11-05', 'regular', 'report', 1, 'Lời khác', 'addition', ${by}, ${positionId}, ${at})`;
    expect(await answerTo(clerk, version(3, accountId))).toBe("23514");
    const { scope } = await world.aColleague("clerk", unitId);
    expect(await answerTo(clerk, version(2, scope.accountId))).toBe("42501");
    expect(await answerTo(clerk, version(2, accountId, sql`'2020-01-01'`))).toBe("42501");
    expect(await answerTo(clerk, version(2, accountId))).toBe("done");
  });
});

describe("of a denunciation", () => {
  it("the book keeps that it came, and nothing else", async () => {
    const { clerk } = await aCounter();
    await record(clerk, aDenunciation());
    const { rows } = await listReceptions(clerk.scope, of2026());
    expect(rows).toMatchObject([{ kind: "denunciation", content: null, name: null, number: 1 }]);
  });

  it.each(["content", "settled_by", "guided_to", "taken_up_by", "outcome", "note", "reason"])(
    "the database takes no %s",
    async (column) => {
      const { clerk } = await aCounter();
      const { accountId, positionId } = clerk.scope;
      const entryId = await record(clerk, aDenunciation());
      const answer = await answerTo(
        clerk,
        sql`insert into reception_versions (entry_id, version, key, received_on, occasion, kind, people, cause, recorded_by, position_id, ${sql.identifier(column)})
          values (${entryId}, 2, gen_random_uuid(), '2026-11-05', 'regular', 'denunciation', 1, 'addition', ${accountId}, ${positionId}, 'Điều không được ghi')`,
      );
      expect(REFUSED_BY_THE_DATABASE).toContain(answer);
    },
  );

  it("the database takes no name", async () => {
    const { clerk } = await aCounter();
    const entryId = await record(clerk, aDenunciation());
    const naming = sql`insert into reception_visitors (entry_id, version, name, address) values (${entryId}, 1, 'Ông A', 'Ngõ 1')`;
    expect(await answerTo(clerk, naming)).toBe("42501");
  });

  it("what was written before it was known for one is closed to everybody", async () => {
    const { unitId, clerk } = await aCounter();
    const entryId = await record(clerk);
    const known = { ...correction(entryId, 1, aDenunciation()), cause: "wrong_kind" as const };
    expect(await correctReception(clerk, known)).toMatchObject({ ok: true });

    const leader = await world.aColleague("leader", unitId);
    const found = await findReception(leader.scope, entryId);
    expect(found?.current).toMatchObject({ version: 2, kind: "denunciation", name: null });
    expect([found?.earlier, found?.sealedBelow]).toEqual([[], 2]);
    const names = await withScope(leader.scope, async (tx) =>
      tx.execute(sql`select name from reception_visitors where entry_id = ${entryId}`),
    );
    expect(names).toHaveLength(0);
  });
});
