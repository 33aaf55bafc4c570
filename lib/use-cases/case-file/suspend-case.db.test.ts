import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { listCaseDeadlines } from "@/db/queries/case-deadlines";
import { withScope } from "@/db/scope";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { addDays } from "@/lib/domain/calendar-date";
import { discontinueCase } from "@/lib/use-cases/case-file/discontinue-case";
import { extendCase } from "@/lib/use-cases/case-file/extend-case";
import { resumeCase } from "@/lib/use-cases/case-file/resume-case";
import { suspendCase } from "@/lib/use-cases/case-file/suspend-case";
import { withdrawCase } from "@/lib/use-cases/case-file/withdraw-case";

let world: DeskWorld;
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(async () => world.end());

const note = "Phải đợi kết luận giám định của cơ quan chuyên môn.";
const SUSPEND = { ground: "awaiting_other_result", documentNumber: "12/QĐ-UBND", note } as const;
const RESUME = { documentNumber: "13/QĐ-UBND", note } as const;

/** A complaint accepted ten days ago: twenty days are left of thirty. */
async function anAccepted() {
  const unitId = await world.aWard();
  const [leader, officer] = [
    await world.aColleague("leader", unitId),
    await world.aColleague("officer", unitId),
  ];
  const startOn = addDays(await world.today(), -10);
  const dueOn = addDays(startOn, 30);
  const filer = await world.aResident();
  const caseId = await world.aCase({
    unitId,
    kind: "complaint",
    state: "accepted",
    acceptedOn: startOn,
    filedBy: filer.actor.accountId,
    due: { stage: "settlement", startOn, dueOn },
  });
  return { unitId, leader, officer, filer, caseId, startOn };
}

const rowOf = async (caseId: string) => {
  const [row] = await world.owner`
    select c.state, c.due_on::text as shown, d.due_on::text as due, d.paused_on::text as paused, d.stopped_on::text as stopped,
      (select coalesce(sum(due_open), 0)::int from case_daily w where w.unit_id = c.responsible_unit_id) as counted
    from case_files c join case_deadlines d on d.case_file_id = c.id where c.id = ${caseId}`;
  return { ...row };
};

describe("a suspension", () => {
  it("stops the clock, takes the case out of what can be late, and goes on with the days left", async () => {
    const { leader, officer, caseId, filer } = await anAccepted();
    const today = await world.today();
    const before = await rowOf(caseId);
    expect(before).toMatchObject({ paused: null, counted: 1 });

    expect(await suspendCase(officer, { caseId, revision: 1, ...SUSPEND })).toEqual({
      ok: false,
      problem: "action_not_yours",
    });
    expect(await suspendCase(leader, { caseId, revision: 1, ...SUSPEND })).toMatchObject({
      ok: true,
    });
    expect(await rowOf(caseId)).toMatchObject({
      state: "suspended",
      shown: null,
      paused: today,
      counted: 0,
    });

    expect(await resumeCase(leader, { caseId, revision: 2, ...RESUME })).toMatchObject({
      ok: true,
    });
    expect(await rowOf(caseId)).toMatchObject({
      state: "accepted",
      paused: null,
      due: before["due"],
      shown: before["due"],
      counted: 1,
    });

    const [deadline] = await withScope(filer.scope, async (tx) => listCaseDeadlines(tx, caseId));
    expect(deadline?.events).toMatchObject([
      { event: "pause", onDay: today, groundCode: "awaiting_other_result" },
      { event: "resume", onDay: today, groundCode: "ground_gone", documentNumber: "13/QĐ-UBND" },
    ]);
  });

  it("moves the day by as many days as it lasted", async () => {
    const { leader, caseId, startOn } = await anAccepted();
    await suspendCase(leader, { caseId, revision: 1, ...SUSPEND });
    // It was decided eight days ago.
    await world.owner.unsafe("alter table clock_events disable trigger user");
    await world.owner`update clock_events set on_day = on_day - 8 where case_file_id = ${caseId}`;
    await world.owner.unsafe("alter table clock_events enable trigger user");
    await resumeCase(leader, { caseId, revision: 2, ...RESUME });

    const { due } = await rowOf(caseId);
    const raw = addDays(startOn, 38);
    expect(due >= raw && due <= addDays(raw, 4)).toBe(true);
  });

  it("is done once however often it is sent, and changes nothing when the law refuses it", async () => {
    const { leader, caseId } = await anAccepted();
    const send = async () => suspendCase(leader, { caseId, revision: 1, ...SUSPEND });
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(
      await world.owner`select 1 from clock_events where case_file_id = ${caseId}`,
    ).toHaveLength(1);

    const extended = await anAccepted();
    const form = { caseId: extended.caseId, ground: "many_people", note } as const;
    expect(await extendCase(extended.leader, { ...form, revision: 1 })).toMatchObject({ ok: true });
    const after = await rowOf(extended.caseId);
    expect(await extendCase(extended.leader, { ...form, revision: 2 })).toEqual({
      ok: false,
      problem: "extension_used_up",
    });
    expect(await rowOf(extended.caseId)).toEqual(after);
  });

  it("ends with a discontinuation, which counts as neither kept nor late", async () => {
    const { leader, caseId } = await anAccepted();
    await suspendCase(leader, { caseId, revision: 1, ...SUSPEND });
    const end = { ground: "no_successor", documentNumber: "14/QĐ-UBND", note } as const;
    expect(await discontinueCase(leader, { caseId, revision: 2, ...end })).toMatchObject({
      ok: true,
    });
    expect(await rowOf(caseId)).toMatchObject({
      state: "discontinued",
      stopped: await world.today(),
      counted: 0,
    });
  });

  it("is told to nobody else, and never rewritten", async () => {
    const { leader, filer, caseId } = await anAccepted();
    await suspendCase(leader, { caseId, revision: 1, ...SUSPEND });
    const seen = async (scope: Parameters<typeof withScope>[0]) =>
      withScope(scope, async (tx) =>
        tx.execute(`select 1 from clock_events where case_file_id = '${caseId}'`),
      );

    const stranger = await world.aResident();
    const neighbour = await world.aColleague("leader", await world.aWard());
    expect(await seen(filer.scope)).toHaveLength(1);
    expect(await seen(stranger.scope)).toHaveLength(0);
    expect(await seen(neighbour.scope)).toHaveLength(0);
    await expect(
      withScope(leader.scope, async (tx) =>
        tx.execute("update clock_events set on_day = on_day - 1"),
      ),
    ).rejects.toThrow(/Failed query/);
    await expect(world.owner`delete from clock_events`).rejects.toThrow(/only ever added/);
  });
});

describe("an accepted complaint that is withdrawn", () => {
  it("stays open, its clock running, until its leader discontinues it by a decision", async () => {
    const { leader, officer, filer, caseId } = await anAccepted();
    const before = await rowOf(caseId);
    const ask = { caseId, revision: 1, ground: "solved_meanwhile", note: null } as const;
    expect(await withdrawCase(filer, ask)).toMatchObject({ ok: true });
    expect(await rowOf(caseId)).toEqual({ ...before, state: "withdrawing" });
    expect(await withdrawCase(filer, { ...ask, revision: 2 })).toMatchObject({ ok: false });

    const end = {
      caseId,
      revision: 2,
      ground: "withdrawn_on_paper",
      documentNumber: "14/QĐ-UBND",
      note,
    } as const;
    expect(await discontinueCase(officer, end)).toMatchObject({ problem: "action_not_yours" });
    expect(await discontinueCase(leader, end)).toMatchObject({ ok: true });
    expect(await rowOf(caseId)).toMatchObject({
      state: "discontinued",
      shown: null,
      stopped: await world.today(),
      counted: 0,
    });
  });
});
