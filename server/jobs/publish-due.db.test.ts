import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { ResultContent } from "@/lib/domain/oversight/content";
import { recordInput } from "@/lib/domain/record/content";
import { env } from "@/lib/env";
import { changeDraft } from "@/lib/use-cases/oversight/change-draft";
import { draftResult } from "@/lib/use-cases/oversight/draft-result";
import { publishResult } from "@/lib/use-cases/oversight/publish-result";
import { returnResult } from "@/lib/use-cases/oversight/return-result";
import { cancelPublication } from "@/lib/use-cases/publication/cancel-publication";
import { schedulePublication } from "@/lib/use-cases/publication/schedule-publication";
import { beginRecordDraft } from "@/lib/use-cases/record/draft-record";
import { returnRecordDraft } from "@/lib/use-cases/record/return-record";

import { publishDue } from "./publish-due";

let world: DeskWorld;
let pools: { worker: Database; people: Database };
beforeAll(async () => {
  world = await openDeskWorld();
  pools = {
    worker: connect(env.PORTAL_WORKER_DATABASE_URL, 1),
    people: connect(env.PORTAL_APP_DATABASE_URL, 1),
  };
});
afterAll(async () => {
  await Promise.all(Object.values(pools).map(async (pool) => pool.$client.end({ timeout: 5 })));
  await world.end();
});

const content: ResultContent = {
  title: "Giám sát sửa vỉa hè ngõ 25",
  summary: "Ban đã xem hồ sơ và hiện trường ngày 02/11.",
  field: "construction",
  inspectedFrom: calendarDate("2026-11-02"),
  inspectedTo: null,
  findings: [{ key: "f1", verdict: "good", text: "Gạch lát đúng chủng loại, bề mặt phẳng." }],
  recommendations: [],
};

type Given = {
  readonly overseer: Colleague;
  readonly front: Colleague;
  readonly resultId: string;
  readonly versionId: string;
};

/** A result that waits for the front. */
async function aSubmitted(): Promise<Given> {
  const unitId = await world.aWard();
  const [overseer, front] = [
    await world.aColleague("overseer", unitId),
    await world.aColleague("front", unitId),
  ];
  const bodyId = randomUUID();
  await world.owner`insert into bodies (id, kind, unit_id, name, source_id) values (${bodyId}, 'people_inspection_board', ${unitId}, 'Ban TTND', 'portal')`;
  const drafted = await draftResult(overseer, { bodyId, content });
  if (!drafted.ok) throw new Error(drafted.problem);
  const { resultId, versionId } = drafted.value;
  const form = { versionId, revision: 1, content, action: "submit" } as const;
  expect((await changeDraft(overseer, form)).ok).toBe(true);
  return { overseer, front, resultId, versionId };
}

/** A work that waits for its leader. */
async function aSubmittedRecord() {
  const unitId = await world.aWard();
  const [publisher, leader] = [
    await world.aColleague("publisher", unitId),
    await world.aColleague("leader", unitId),
  ];
  const typed = { name: "Cải tạo ngõ 25", stage: "started", sourceId: "portal" };
  const begun = await beginRecordDraft(publisher, {
    kind: "projects",
    recordId: null,
    content: recordInput("projects", { complete: true }).parse(typed),
    action: "submit",
    reason: null,
    baseVersion: null,
  });
  if (!begun.ok) throw new Error(begun.problem);
  return { leader, versionId: begun.value.draftId };
}

const inAnHour = () => new Date(Date.now() + 60 * 60 * 1000);
const scheduled = async ({ front, versionId }: Given) =>
  schedulePublication(front, { kind: "result", versionId, at: inAnHour() });

/** As if the hour had come; then the worker takes turns until nothing is due. */
async function atItsHour({ versionId }: Pick<Given, "versionId">) {
  await world.owner`update scheduled_publications set due_at = now() - interval '1 second' where version_id = ${versionId} and state = 'waiting'`;
  const settled: (string | null)[] = [];
  for (;;) {
    const one = await publishDue(pools);
    if (!one) return settled;
    settled.push(one.problem);
  }
}

const standing = async ({ versionId }: Pick<Given, "versionId">) => {
  const [row] = await world.owner`
    select v.state, v.approved_by,
      (select string_agg(s.state || coalesce(' ' || s.problem, ''), ', ' order by s.created_at) from scheduled_publications s where s.version_id = v.id) as hours
    from oversight_result_versions v where v.id = ${versionId}`;
  return { ...row };
};

describe("what is approved for an hour of its own", () => {
  it("becomes public by itself then and not before, in the name of whoever approved it", async () => {
    const given = await aSubmitted();
    expect(await scheduled(given)).toMatchObject({ ok: true });
    expect(await publishDue(pools)).toBeNull();
    expect(await standing(given)).toMatchObject({ state: "submitted", hours: "waiting" });

    expect(await atItsHour(given)).toEqual([null]);
    expect(await standing(given)).toEqual({
      state: "published",
      approved_by: given.front.scope.positionId,
      hours: "published",
    });
    const trail = await world.owner`
      select action, account_id, is_public from oversight_events where result_id = ${given.resultId} order by id desc limit 2`;
    expect(trail).toMatchObject([
      { action: "publish", account_id: given.front.actor.accountId, is_public: true },
      { action: "schedule", is_public: false },
    ]);
  });

  it("waits no more once the hour is taken back, or another is set", async () => {
    const given = await aSubmitted();
    await scheduled(given);
    await scheduled(given);
    expect(await standing(given)).toMatchObject({ hours: "cancelled, waiting" });
    const { front, versionId } = given;
    expect(await cancelPublication(front, { kind: "result", versionId })).toMatchObject({
      ok: true,
    });
    expect(await atItsHour(given)).toEqual([]);
    expect(await standing(given)).toMatchObject({
      state: "submitted",
      hours: "cancelled, cancelled",
    });
  });

  it("is not done twice when somebody publishes it before", async () => {
    const given = await aSubmitted();
    await scheduled(given);
    expect((await publishResult(given.front, given)).ok).toBe(true);
    expect(await atItsHour(given)).toEqual([]);
    expect(await standing(given)).toMatchObject({ state: "published", hours: "cancelled" });
  });

  it("never is another text than the one that was read: sent back and handed in again it waits for approval", async () => {
    const given = await aSubmitted();
    await scheduled(given);
    const { front, overseer, versionId } = given;
    await returnResult(front, { versionId, note: "Ghi rõ đoạn nào của vỉa hè." });
    expect(await standing(given)).toMatchObject({ state: "returned", hours: "cancelled" });

    const again = { versionId, revision: 3, content, action: "submit" } as const;
    expect((await changeDraft(overseer, again)).ok).toBe(true);
    // Even if the hour had stayed.
    await world.owner`update scheduled_publications set state = 'waiting' where version_id = ${versionId}`;
    expect(await atItsHour(given)).toEqual(["changed_meanwhile"]);
    expect(await standing(given)).toMatchObject({
      state: "submitted",
      hours: "refused changed_meanwhile",
    });
  });

  it("stays as it is when whoever approved it has left", async () => {
    const given = await aSubmitted();
    await scheduled(given);
    await world.owner`update positions set to_on = vietnam_today() where id = ${given.front.scope.positionId}`;
    expect(await atItsHour(given)).toEqual(["approver_left"]);
    expect(await standing(given)).toMatchObject({ state: "submitted" });
  });

  it("is for the front of the ward to set, for an hour that lies ahead", async () => {
    const given = await aSubmitted();
    const { front, overseer, versionId } = given;
    const stranger = await world.aColleague("front", await world.aWard());
    for (const other of [overseer, stranger]) {
      expect(
        await schedulePublication(other, { kind: "result", versionId, at: inAnHour() }),
      ).toEqual({ ok: false, problem: "publication_not_found" });
    }
    const past = new Date(Date.now() - 1000);
    expect(await schedulePublication(front, { kind: "result", versionId, at: past })).toEqual({
      ok: false,
      problem: "moment_past",
    });
    expect(await standing(given)).toMatchObject({ hours: null });
  });

  it("publishes a record of the desk in the name of the leader, or says that it was sent back", async () => {
    const { leader, versionId } = await aSubmittedRecord();
    const hour = { kind: "record", versionId, at: inAnHour() } as const;
    expect(await schedulePublication(leader, hour)).toMatchObject({ ok: true });
    expect(await atItsHour({ versionId })).toEqual([null]);
    const [draft] = await world.owner`
      select state, approved_by from record_drafts where id = ${versionId}`;
    expect({ ...draft }).toEqual({ state: "published", approved_by: leader.scope.positionId });

    const other = await aSubmittedRecord();
    await schedulePublication(other.leader, { ...hour, versionId: other.versionId });
    await returnRecordDraft(other.leader, {
      draftId: other.versionId,
      note: "Bổ sung số văn bản.",
    });
    expect(await atItsHour(other)).toEqual([]);
  });
});
