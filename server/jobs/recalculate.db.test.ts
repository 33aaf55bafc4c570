import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { withScope } from "@/db/scope";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { addDays, type CalendarDate, calendarDate, weekdayOf } from "@/lib/domain/calendar-date";
import type { CalendarDay } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { ruleById } from "@/lib/domain/clock/standing";
import { env } from "@/lib/env";
import {
  confirmCalendar,
  proposeCalendar,
  withdrawCalendar,
} from "@/lib/use-cases/administration/change-calendar";

import { noticeRulesOf, recalculateNext } from "./recalculate";

let world: DeskWorld;
let worker: Database;
beforeAll(async () => {
  world = await openDeskWorld();
  worker = connect(env.PORTAL_WORKER_DATABASE_URL, 2);
});
afterAll(async () => {
  await worker.$client.end({ timeout: 5 });
  await world.end();
});

const CASES = 1000;
const RULE = "report-answer";
const FIRST = calendarDate("2026-09-01");
/** A Thursday nobody works on by a decision that came late, made up for on a Saturday. */
const OFF = "2026-12-10";
const WORKED = "2026-12-19";
const DOCUMENT = "Công văn thử số 1/2026";

const day = (date: string, kind: CalendarDay["kind"]): CalendarDay => ({
  date: calendarDate(date),
  kind,
  name: "Nghỉ hoán đổi",
  sourceDocument: DOCUMENT,
  confirmed: true,
});
const withSwap = (current: readonly CalendarDay[]) => [
  ...current,
  day(OFF, "swap_off"),
  day(WORKED, "swap_work"),
];

/** Counted on the fingers, one day after the other, by nothing the portal counts with. */
function countedByHand(startOn: CalendarDate, days: readonly CalendarDay[]): CalendarDate {
  const entries = new Map(days.map((entry) => [entry.date, entry.kind]));
  const isWorked = (date: CalendarDate) => {
    const kind = entries.get(date);
    if (kind) return kind === "swap_work";
    return weekdayOf(date) !== 0 && weekdayOf(date) !== 6;
  };
  const period = ruleById(RULE)?.period;
  if (!period) throw new Error("no rule");
  let date = startOn;
  for (let left = period.length; left > 0;) {
    date = addDays(date, 1);
    if (period.unit !== "working" || isWorked(date)) left -= 1;
  }
  while (!isWorked(date)) date = addDays(date, 1);
  return date;
}

/** A thousand reports sent on a hundred days, each with the day its answer is due by the calendar as it is. */
async function aThousandCases() {
  const unitId = await world.aWard();
  const resident = await world.aResident();
  const starts = Array.from({ length: CASES }, (_, n) => addDays(FIRST, n % 100));
  const rows = starts.map((startOn, n) => ({
    n,
    startOn,
    dueOn: countedByHand(startOn, CALENDAR_DAYS),
  }));
  await world.owner`
    with asked as (select n, "startOn" as start_on, "dueOn" as due_on, gen_random_uuid() as id, gen_random_uuid() as matter
        from jsonb_to_recordset(${world.owner.json(rows)}) as r(n int, "startOn" date, "dueOn" date)),
      m as (insert into matters (id, title, opened_on) select matter, 'thử', start_on from asked),
      c as (insert into case_files (id, receipt_code, matter_id, kind, state, signature, channel, field, subject, content, filed_by,
          filed_unit_id, responsible_unit_id, sent_at, received_on, register_year, register_series, register_number, idempotency_key,
          content_hash, due_on, due_stage)
        select id, id::text, matter, 'report', 'registered', 'none', 'online', 'environment', 'Rác', 'Rác', ${resident.actor.accountId},
          ${unitId}, ${unitId}, start_on, start_on, 2026, 'KNPA', n + 1, gen_random_uuid(), id::text, due_on, 'answer' from asked),
      e as (insert into case_events (case_file_id, action, to_state, at, role) select id, 'send', 'sent', start_on, 'resident' from asked)
    insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on)
      select id, ${unitId}, 'report', 'answer', ${RULE}, start_on, due_on from asked`;
  return { unitId, resident };
}

const standing = async (unitId: string) =>
  world.owner<
    {
      number: number;
      startOn: CalendarDate;
      dueOn: CalendarDate;
      shown: CalendarDate;
      revision: number;
      told: number;
    }[]
  >`
    select c.register_number as number, d.start_on::text as "startOn", d.due_on::text as "dueOn", c.due_on::text as shown, c.revision,
      (select count(*)::int from case_events e where e.case_file_id = c.id and e.action = 'recalculate') as told
    from case_files c join case_deadlines d on d.case_file_id = c.id where c.responsible_unit_id = ${unitId} order by 1`;

async function workUntilRest() {
  for (let turns = 0; turns < 50; turns += 1)
    if ((await recalculateNext(worker)) === "rest") return;
  throw new Error("the worker never came to rest");
}

const changeOf = async (id: string) => {
  const [row] =
    await world.owner`select state, moved_count, countings from calendar_changes where id = ${id}`;
  return { ...row };
};

const proposed = async (administrator: Awaited<ReturnType<DeskWorld["aColleague"]>>) => {
  const made = await proposeCalendar(administrator, {
    year: 2026,
    sourceDocument: DOCUMENT,
    days: withSwap,
  });
  if (!made.ok) throw new Error(made.problem);
  return made.value.id;
};

describe("a change of the calendar", () => {
  it("moves exactly the dates of a thousand open cases that it moves by hand, tells each once, and nothing when done again", async () => {
    const { unitId, resident } = await aThousandCases();
    const administrator = await world.aColleague("administrator", await world.aWard());
    const wanted = withSwap(CALENDAR_DAYS);
    const before = await standing(unitId);
    const expected = before.map((row) => ({ ...row, byHand: countedByHand(row.startOn, wanted) }));
    const moving = expected.filter(({ dueOn, byHand }) => dueOn !== byHand);
    expect(moving.length).toBeGreaterThan(50);
    expect(moving.length).toBeLessThan(500);

    const id = await proposed(administrator);
    await workUntilRest();
    expect(await changeOf(id)).toEqual({
      state: "counted",
      moved_count: moving.length,
      countings: 1,
    });
    const list = await world.owner<{ number: number; after: string }[]>`
      select right(reference, 6)::int as number, after_on::text as after from calendar_change_moves where change_id = ${id} order by 1`;
    expect(list.map(({ number, after }) => [number, after])).toEqual(
      moving.map(({ number, byHand }) => [number, byHand]),
    );
    expect(await standing(unitId)).toEqual(before);

    expect(await confirmCalendar(administrator, { id, countings: 1 })).toEqual({
      ok: true,
      value: null,
    });
    await workUntilRest();
    expect((await changeOf(id))["state"]).toBe("carried_out");
    const after = await standing(unitId);
    expect(after.map(({ dueOn }) => dueOn)).toEqual(expected.map(({ byHand }) => byHand));
    for (const [n, row] of after.entries()) {
      const isMoved = expected[n]?.dueOn !== expected[n]?.byHand;
      expect([row.shown, row.told, row.revision]).toEqual([
        row.dueOn,
        isMoved ? 1 : 0,
        isMoved ? 2 : 1,
      ]);
    }
    const mails =
      await world.owner`select 1 from outbox where payload->>'toAccount' = ${resident.actor.accountId}`;
    expect(mails).toHaveLength(moving.length);

    expect(
      await proposeCalendar(administrator, {
        year: 2026,
        sourceDocument: DOCUMENT,
        days: (current) => current,
      }),
    ).toEqual({
      ok: false,
      problem: "calendar_unchanged",
    });
    await world.owner`update calendar_changes set state = 'under_way' where id = ${id}`;
    await world.owner`update calendar_change_moves set case_event_id = null where change_id = ${id}`;
    await workUntilRest();
    expect(await standing(unitId)).toEqual(after);
  }, 60_000);

  it("is not carried out on a list that is no longer true: the new list is shown first", async () => {
    const { unitId } = await aThousandCases();
    const administrator = await world.aColleague("administrator", await world.aWard());
    const undo = (current: readonly CalendarDay[]) =>
      current.filter(({ date }) => date !== OFF && date !== WORKED);
    const made = await proposeCalendar(administrator, {
      year: 2026,
      sourceDocument: DOCUMENT,
      days: undo,
    });
    const id = made.ok ? made.value.id : "";
    await workUntilRest();
    const [first] = await world.owner<{ deadline: string }[]>`
      select deadline_id as deadline from calendar_change_moves where change_id = ${id} limit 1`;
    await world.owner`update case_deadlines set met_on = '2026-11-20' where id = ${first?.deadline ?? ""}`;

    expect(await confirmCalendar(administrator, { id, countings: 1 })).toMatchObject({ ok: true });
    await workUntilRest();
    expect(await changeOf(id)).toMatchObject({ state: "counted", countings: 2 });
    expect(await confirmCalendar(administrator, { id, countings: 1 })).toEqual({
      ok: false,
      problem: "calendar_change_moved_on",
    });
    expect((await standing(unitId)).every(({ told }) => told === 0)).toBe(true);

    expect(await withdrawCalendar(administrator, { id })).toMatchObject({ ok: true });
    await workUntilRest();
    expect((await changeOf(id))["state"]).toBe("withdrawn");
    expect(await world.owner`select 1 from calendar_days where date = ${OFF}`).toHaveLength(1);
  }, 60_000);

  it("reaches a case that was filed by the calendar before, while the days were being changed", async () => {
    const administrator = await world.aColleague("administrator", await world.aWard());
    const days = (current: readonly CalendarDay[]) => [...current, day("2026-12-03", "swap_off")];
    const made = await proposeCalendar(administrator, {
      year: 2026,
      sourceDocument: DOCUMENT,
      days,
    });
    const id = made.ok ? made.value.id : "";
    await workUntilRest();
    expect(await confirmCalendar(administrator, { id, countings: 1 })).toMatchObject({ ok: true });
    expect(await recalculateNext(worker)).toBe("go_on");
    expect((await changeOf(id))["state"]).toBe("under_way");

    const unitId = await world.aWard();
    const startOn = calendarDate("2026-12-01");
    const current = await world.owner<CalendarDay[]>`
      select date::text, kind from calendar_days where date <> '2026-12-03'`;
    const late = countedByHand(startOn, current);
    const caseId = await world.aCase({ unitId, due: { stage: "answer", startOn, dueOn: late } });
    await workUntilRest();
    const byHand = countedByHand(startOn, [...current, day("2026-12-03", "swap_off")]);
    expect(byHand).not.toBe(late);
    const [row] =
      await world.owner`select due_on::text as due from case_files where id = ${caseId}`;
    expect(row).toEqual({ due: byHand });
  }, 60_000);

  it("is an administrator's alone, who learns from it nothing a case says", async () => {
    const ward = await world.aWard();
    const leader = await world.aColleague("leader", ward);
    const asked = { year: 2026, sourceDocument: DOCUMENT, days: () => [] };
    expect(await proposeCalendar(leader, asked)).toMatchObject({ ok: false });
    for (const scope of [leader.scope, (await world.aResident()).scope]) {
      const seen = await withScope(scope, async (tx) =>
        tx.execute("select 1 from calendar_changes union all select 1 from calendar_change_moves"),
      );
      expect(seen).toHaveLength(0);
    }
    const administrator = await world.aColleague("administrator", ward);
    await expect(
      withScope(administrator.scope, async (tx) =>
        tx.execute("update calendar_days set name = 'x'"),
      ),
    ).rejects.toThrow(/Failed query/);
    expect(
      await withScope(administrator.scope, async (tx) => tx.execute("select 1 from case_files")),
    ).toHaveLength(0);
  });

  it("is proposed by the worker when the portal comes with other rules, and each time they are others than before", async () => {
    const rules = { document: "Bộ quy tắc", fingerprint: "first" };
    await noticeRulesOf(worker, rules);
    await noticeRulesOf(worker, { ...rules, fingerprint: "second" });
    await noticeRulesOf(worker, { ...rules, fingerprint: "second" });
    await noticeRulesOf(worker, rules);
    await workUntilRest();
    const made =
      await world.owner`select state, cause, moved_count from calendar_changes where cause = 'rules'`;
    expect([...made]).toMatchObject([{ state: "counted" }, { state: "counted" }]);
  });
});
