import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { listQueue } from "@/db/queries/queue";
import type { CaseAsked } from "@/db/testing/cases";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { CASE_STATES } from "@/lib/domain/case-file/case-file";
import { QueueFilter, type QueueView, readCursor } from "@/lib/domain/case-file/queue";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { warningsAbout } from "@/lib/domain/clock/warning";

let world: DeskWorld;
let today: CalendarDate;
beforeAll(async () => {
  world = await openDeskWorld();
  today = await world.today();
});
afterAll(async () => world.end());

const asked = (given: Record<string, string> = {}) => QueueFilter.parse({ ...ABSENT, ...given });
const ABSENT = { kind: null, state: null, field: null, holder: null, q: null, after: null };

const answerDue = (days: number): NonNullable<CaseAsked["due"]> => ({
  stage: "answer",
  startOn: addDays(today, days - 14),
  dueOn: addDays(today, days),
});

const idsOf = async ({ scope }: Colleague, given: Record<string, string> = {}) =>
  (await listQueue(scope, asked(given))).rows.map(({ id }) => id);

describe("the queue", () => {
  it("puts the most urgent first and what has no date last, and shows only what is owed", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    const undated = await world.aCase({ unitId, state: "sent" });
    const later = await world.aCase({ unitId, due: answerDue(30) });
    const late = await world.aCase({ unitId, due: answerDue(-3) });
    await world.aCase({ unitId, state: "answered" });

    expect(await idsOf(officer)).toEqual([late, later, undated]);
    const { rows } = await listQueue(officer.scope, asked());
    expect(rows.map(({ standing }) => standing?.status)).toEqual(["overdue", "on_time", undefined]);
  });

  it("lists nothing of another ward", async () => {
    const mine = await world.aWard();
    const theirs = await world.aWard();
    await world.aCase({ unitId: theirs });
    const officer = await world.aColleague("officer", mine);

    expect(await listQueue(officer.scope, asked())).toMatchObject({ rows: [], counts: { all: 0 } });
  });

  it("carries the cases of a ward it succeeded", async () => {
    const [old, unitId] = [await world.aWard(), await world.aWard()];
    const caseId = await world.aCase({ unitId: old });

    expect(await idsOf(await world.aColleague("clerk", unitId, [unitId, old]))).toEqual([caseId]);
  });

  it("counts each view by the rows it shows", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    const of = { unitId, receivedOn: today };
    const mine = { ...of, assignedTo: officer.scope.positionId };
    const expected: Record<QueueView, string[]> = {
      overdue: [await world.aCase({ ...mine, due: answerDue(-1) })],
      due_soon: [await world.aCase({ ...mine, due: answerDue(0) })],
      completion: [
        await world.aCase({ ...mine, kind: "complaint", state: "awaiting_completion" }),
        await world.aCase({ ...mine, state: "more_requested" }),
      ].sort(),
      reprocessing: [await world.aCase({ ...mine, state: "reprocessing" })],
      forwarded_here: [await world.aCase({ ...of, state: "forwarded" })],
      near_limit: [],
      unassigned: [],
      mine: [],
      all: [],
    };
    const neglected = await world.aCase({
      ...mine,
      receivedOn: addDays(today, -40),
      due: answerDue(61),
    });
    expected.near_limit = [neglected];
    const other = await world.aCase({ ...of, due: answerDue(60) });
    expected.mine = [
      ...expected.overdue,
      ...expected.due_soon,
      neglected,
      ...[...expected.completion, ...expected.reprocessing].sort(),
    ];
    expected.unassigned = [other, ...expected.forwarded_here];
    expected.all = [...expected.overdue, ...expected.due_soon, other, neglected].concat(
      [...expected.completion, ...expected.reprocessing, ...expected.forwarded_here].sort(),
    );

    const { counts } = await listQueue(officer.scope, asked());
    for (const [view, ids] of Object.entries(expected)) {
      expect([view, await idsOf(officer, { view })]).toEqual([view, ids]);
      expect({ ...counts }).toMatchObject({ [view]: ids.length });
    }
  });

  it("calls near in SQL what the domain calls near", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("leader", unitId);
    for (let days = 0; days <= 24; days += 1) {
      const startOn = addDays(today, days - 30);
      await world.aCase({
        unitId,
        kind: "complaint",
        state: "accepted",
        acceptedOn: startOn,
        due: { stage: "settlement", startOn, dueOn: addDays(today, days) },
      });
      await world.aCase({ unitId, due: answerDue(days) });
    }

    const { rows } = await listQueue(officer.scope, asked());
    const near = rows.filter(({ standing }) => standing?.status === "due_soon");
    expect(near.length).toBeGreaterThan(5);
    expect(await idsOf(officer, { view: "due_soon" })).toEqual(near.map(({ id }) => id));
  });

  it("calls near the limit in SQL what the domain does", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    const expected: string[] = [];
    for (const state of CASE_STATES) {
      for (const days of [39, 40, 45, 300]) {
        const receivedOn = addDays(today, -days);
        const kind = state === "accepted" || state === "suspended" ? "complaint" : "petition";
        const id = await world.aCase({ unitId, kind, state, receivedOn });
        const about = { kind, state, receivedOn, period: null } as const;
        if (warningsAbout(about, today, legalCalendar(CALENDAR_DAYS)).length > 0) expected.push(id);
      }
    }
    expect(expected).toHaveLength(9);
    expect(await idsOf(officer, { view: "near_limit" })).toEqual(expected.toSorted());
  });

  it("finds by words without marks and by the number in the register", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    await world.aCase({ unitId, subject: "Nắp cống vỡ trước trạm y tế" });
    const wanted = await world.aCase({ unitId, subject: "Đèn chiếu sáng nhấp nháy suốt đêm" });

    expect(await idsOf(officer, { q: "den chieu sang" })).toEqual([wanted]);
    expect(await idsOf(officer, { q: "KNPA-2026-000002" })).toEqual([wanted]);
    expect(await idsOf(officer, { q: "100%_" })).toEqual([]);
  });

  it("narrows by kind, state, field and holder together", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    await world.aCase({ unitId, kind: "complaint" });
    const wanted = await world.aCase({ unitId, assignedTo: officer.scope.positionId });

    const given = { kind: "report", state: "registered", field: "environment", holder: "me" };
    expect(await idsOf(officer, given)).toEqual([wanted]);
    expect(await idsOf(officer, { ...given, holder: "nobody" })).toEqual([]);
  });

  it("counts what a narrowed view shows, and says when nothing narrows it", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    await world.aCase({ unitId, subject: "Đèn tắt" });
    await world.aCase({ unitId, subject: "Rác đầy", due: answerDue(-3) });

    const matching = async (given: Record<string, string>) =>
      (await listQueue(officer.scope, asked(given))).matching;
    expect(await matching({})).toBeNull();
    expect(await matching({ view: "overdue" })).toBeNull();
    expect(await matching({ q: "den" })).toBe(1);
    expect(await matching({ view: "overdue", q: "den" })).toBe(0);
  });

  it("reads on where a page ended, without gap and without repeating, across cases without a date", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    const all: string[] = [];
    for (let at = 0; at < 104; at += 1) {
      const due = at % 3 === 0 ? {} : { due: answerDue((at % 7) + 1) };
      all.push(await world.aCase({ unitId, ...due }));
    }

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await listQueue(officer.scope, asked(after === null ? {} : { after }));
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(seen).toHaveLength(104);
    expect(new Set(seen)).toEqual(new Set(all));
  });
});

describe("a place in the queue", () => {
  it.each(["", "x", "2026-02-30_00000000-0000-4000-8000-000000000000", "_abc"])(
    "is not %j",
    (text) => expect(readCursor(text)).toBeNull(),
  );

  it("is a due date and a case, or a case without a date", () => {
    const id = "00000000-0000-4000-8000-000000000000";
    expect(readCursor(`2026-02-28_${id}`)).toEqual({ dueOn: calendarDate("2026-02-28"), id });
    expect(readCursor(`_${id}`)).toEqual({ dueOn: null, id });
  });
});
