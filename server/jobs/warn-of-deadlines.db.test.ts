import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { withScope } from "@/db/scope";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { env } from "@/lib/env";
import { warnOfDeadlines } from "@/lib/use-cases/case-file/warn-of-deadlines";

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

/** As if it were that moment in Vietnam. */
const at = async (day: string, time = "09:00") =>
  withScope(
    { kind: "worker" },
    async (tx) => warnOfDeadlines(tx, new Date(`${day}T${time}:00+07:00`)),
    worker,
  );

const mails = async (accountId: string) => {
  const rows = await world.owner<{ facts: Record<string, string> }[]>`
    select payload->'facts' as facts from outbox where recipient = ${accountId} and payload->>'template' = 'deadlines' order by id`;
  return rows.map(({ facts: { soon, overdue, limit } }) => [soon, overdue, limit].join(" "));
};

const ANSWER = { stage: "answer", startOn: "2027-03-01", dueOn: "2027-03-17" } as const;

async function aDesk() {
  const unitId = await world.aWard();
  const [clerk, officer, leader, official] = await Promise.all(
    (["clerk", "officer", "leader", "official"] as const).map(async (role) =>
      world.aColleague(role, unitId),
    ),
  );
  if (!clerk || !officer || !leader || !official) throw new Error("nobody at the desk");
  return { unitId, clerk, officer, leader, official };
}

describe("warnings of deadlines", () => {
  it("come once before and once after, to whoever answers for the case, and once a day at most", async () => {
    const { unitId, clerk, officer, leader, official } = await aDesk();
    const assignedTo = officer.scope.positionId;
    const held = { unitId, receivedOn: "2027-03-01", assignedTo, due: ANSWER };
    await world.aCase(held);
    await world.aCase(held);
    await world.aCase({ ...held, assignedTo: null });
    await world.aCase({ ...held, due: { ...ANSWER, dueOn: "2027-06-30" } });
    await world.aCase({ ...held, state: "answered" });
    const people = [clerk, officer, leader, official].map(({ actor }) => actor.accountId);
    const told = async () => Promise.all(people.map(mails));

    await at("2027-03-12");
    expect(await told()).toEqual([[], [], [], []]);
    await at("2027-03-15");
    expect(await told()).toEqual([["1 0 0"], ["2 0 0"], [], []]);
    await at("2027-03-15", "16:00");
    await at("2027-03-16");
    await at("2027-03-17");
    expect(await told()).toEqual([["1 0 0"], ["2 0 0"], [], []]);
    await at("2027-03-18");
    await at("2027-03-19");
    const atLast = [["1 0 0", "0 1 0"], ["2 0 0", "0 2 0"], ["0 3 0"], []];
    expect(await told()).toEqual(atLast);
  });

  it("come again about a day that was moved", async () => {
    const { unitId, officer } = await aDesk();
    const assignedTo = officer.scope.positionId;
    const id = await world.aCase({
      unitId,
      receivedOn: "2027-04-01",
      assignedTo,
      due: { ...ANSWER, startOn: "2027-04-01", dueOn: "2027-04-14" },
    });
    await at("2027-04-13");
    await world.owner`update case_files set due_on = '2027-04-22' where id = ${id}`;
    await world.owner`update case_deadlines set due_on = '2027-04-22' where case_file_id = ${id}`;
    await at("2027-04-14");
    expect(await mails(officer.actor.accountId)).toEqual(["1 0 0"]);
    await at("2027-04-21");
    expect(await mails(officer.actor.accountId)).toEqual(["1 0 0", "1 0 0"]);
  });

  it("wait for working hours: neither at night nor on a day off is anybody written to", async () => {
    const { unitId, officer } = await aDesk();
    await world.aCase({
      unitId,
      receivedOn: "2027-05-05",
      assignedTo: officer.scope.positionId,
      due: { ...ANSWER, dueOn: "2027-05-14" },
    });
    expect(await at("2027-05-14", "06:59")).toBe(0);
    expect(await at("2027-05-14", "17:00")).toBe(0);
    expect(await at("2027-05-15", "09:00")).toBe(0);
    expect(await mails(officer.actor.accountId)).toEqual([]);
    await at("2027-05-17", "07:00");
    expect(await mails(officer.actor.accountId)).toEqual(["0 1 0"]);
  });

  it("say nothing of a clock that stands still", async () => {
    const { unitId, officer } = await aDesk();
    const due = { stage: "settlement", startOn: "2027-05-20", dueOn: "2027-06-18" } as const;
    const id = await world.aCase({
      unitId,
      kind: "complaint",
      state: "suspended",
      receivedOn: "2027-05-18",
      assignedTo: officer.scope.positionId,
      due,
    });
    await world.owner`update case_deadlines set paused_on = '2027-06-01' where case_file_id = ${id}`;
    await at("2027-06-21");
    expect(await mails(officer.actor.accountId)).toEqual([]);
  });

  it("tell the leader too of a letter nobody handled for forty days", async () => {
    const { unitId, clerk, officer, leader } = await aDesk();
    await world.aCase({ unitId, kind: "petition", receivedOn: "2027-06-01" });
    await at("2027-07-09");
    expect(await mails(clerk.actor.accountId)).toEqual([]);
    await at("2027-07-12");
    const told = await Promise.all(
      [clerk, officer, leader].map(async ({ actor }) => mails(actor.accountId)),
    );
    expect(told).toEqual([["0 0 1"], [], ["0 0 1"]]);
  });

  it("are all of one day or none: what fails is told in the next turn", async () => {
    const { unitId, officer } = await aDesk();
    await world.aCase({
      unitId,
      receivedOn: "2027-08-02",
      assignedTo: officer.scope.positionId,
      due: { ...ANSWER, dueOn: "2027-08-16" },
    });
    const accountId = officer.actor.accountId;
    const key = `deadlines-2027-08-16-${accountId}`;
    await world.owner`insert into outbox (key, kind, payload) values (${key}, 'mail', '{}')`;
    await expect(at("2027-08-16")).rejects.toThrow(/outbox/);
    await world.owner`delete from outbox where key = ${key}`;
    expect(await mails(accountId)).toEqual([]);
    expect(await at("2027-08-16", "09:10")).toBeGreaterThan(0);
    expect(await mails(accountId)).toEqual(["1 0 0"]);
  });

  it("reach each of more cases than fit one reading", async () => {
    const { unitId, officer } = await aDesk();
    const position = officer.scope.positionId;
    await world.owner`
      with asked as (select n, gen_random_uuid() as id, gen_random_uuid() as matter from generate_series(1, 2500) as n),
        m as (insert into matters (id, title, opened_on) select matter, 'thử', '2027-09-01' from asked),
        c as (insert into case_files (id, receipt_code, matter_id, kind, state, signature, channel, field, subject, content,
            filed_unit_id, responsible_unit_id, assigned_position_id, sent_at, received_on, register_year, register_series, register_number,
            idempotency_key, content_hash, due_on, due_stage)
          select id, id::text, matter, 'report', 'registered', 'none', 'online', 'environment', 'Rác', 'Rác',
            ${unitId}, ${unitId}, ${position}, '2027-09-01', '2027-09-01', 2027, 'KNPA', n, gen_random_uuid(), id::text, '2027-09-15', 'answer' from asked)
      insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on)
        select id, ${unitId}, 'report', 'answer', 'report-answer', '2027-09-01', '2027-09-15' from asked`;
    await at("2027-09-16");
    expect(await mails(officer.actor.accountId)).toEqual(["0 2500 0"]);
  }, 30_000);
});
