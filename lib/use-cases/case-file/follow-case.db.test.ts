import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { type DeskWorld, openDeskWorld, type Resident } from "@/db/testing/desk-world";
import { attachToSupplement } from "@/lib/use-cases/case-file/attach-file";
import { rateCase } from "@/lib/use-cases/case-file/rate-case";
import { requestReprocessing } from "@/lib/use-cases/case-file/request-reprocessing";
import { supplementCase } from "@/lib/use-cases/case-file/supplement-case";
import { withdrawCase } from "@/lib/use-cases/case-file/withdraw-case";

let world: DeskWorld;
let ward = "";
let by: Resident;
let other: Resident;
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(async () => world.end());
beforeEach(async () => {
  ward = await world.aWard();
  by = await world.aResident();
  other = await world.aResident();
});

const own = (state: "more_requested" | "in_progress" | "answered", but = {}) =>
  world.aCase({ unitId: ward, filedBy: by.scope.accountId, state, ...but });

const stateOf = async (caseId: string) => {
  const [row] = await world.owner`select * from case_files where id = ${caseId}`;
  return row ?? {};
};
const NOT_THERE = { ok: false, problem: "case_not_found" };
const upload = () => ({
  stored: [
    {
      sha256: randomUUID().replaceAll("-", "").padEnd(64, "0"),
      mediaType: "application/pdf",
      byteSize: 1000,
      originalName: "giấy tờ.pdf",
    } as const,
  ],
  refused: [],
});

describe("a supplement", () => {
  it("takes its files along and sends the case back to work", async () => {
    const caseId = await own("more_requested");
    const typed = { note: "Tôi gửi thêm giấy tờ." };
    expect(await attachToSupplement(by, { caseId, typed }, upload())).toMatchObject({ ok: true });

    const input = { caseId, revision: 1, note: typed.note };
    expect(await supplementCase(by, input)).toMatchObject({ ok: true });
    expect(await supplementCase(by, input)).toMatchObject({ ok: true });

    expect(await stateOf(caseId)).toMatchObject({ state: "registered", revision: 2 });
    const events =
      await world.owner`select id, note from case_events where case_file_id = ${caseId} and action = 'supplement'`;
    expect(events).toMatchObject([{ note: typed.note }]);
    const files =
      await world.owner`select event_id, purpose from attachments where case_file_id = ${caseId}`;
    expect(files).toMatchObject([{ event_id: events[0]?.["id"], purpose: "supplement" }]);
    expect(await world.owner`select 1 from drafts where id = ${caseId}`).toHaveLength(0);
  });

  it("is nobody else's to send, with files or without", async () => {
    const caseId = await own("in_progress");
    expect(await attachToSupplement(other, { caseId, typed: {} }, upload())).toEqual(NOT_THERE);
    expect(await supplementCase(other, { caseId, revision: 1, note: "Của tôi." })).toEqual(
      NOT_THERE,
    );
    expect(await stateOf(caseId)).toMatchObject({ revision: 1 });
  });

  it("comes too late for a closed case", async () => {
    const caseId = await own("answered");
    expect(await supplementCase(by, { caseId, revision: 1, note: "Thêm nữa." })).toEqual({
      ok: false,
      problem: "transition_not_allowed",
    });
    expect(await attachToSupplement(by, { caseId, typed: {} }, upload())).toEqual(NOT_THERE);
  });
});

describe("withdrawing", () => {
  it("closes the case, stops its period and throws the unsent away", async () => {
    const caseId = await own("in_progress", {
      due: { stage: "answer", startOn: "2026-11-02", dueOn: "2099-01-04" },
    });
    await attachToSupplement(by, { caseId, typed: {} }, upload());
    const input = { caseId, revision: 1, ground: "sent_by_mistake", note: null } as const;
    expect(await withdrawCase(by, input)).toMatchObject({ ok: true });
    expect(await withdrawCase(by, input)).toMatchObject({ ok: true });

    const today = await world.today();
    const [deadline] =
      await world.owner`select met_on, stopped_on::text from case_deadlines where case_file_id = ${caseId}`;
    expect(deadline).toMatchObject({ met_on: null, stopped_on: today });
    expect(await stateOf(caseId)).toMatchObject({
      state: "withdrawn",
      due_on: null,
      due_stage: null,
    });
    expect(await world.owner`select 1 from attachments where draft_id = ${caseId}`).toHaveLength(0);
    expect(
      await world.owner`select 1 from outbox where payload->>'toAccount' = ${by.scope.accountId}`,
    ).toHaveLength(0);
  });

  it("is nobody else's to do", async () => {
    const caseId = await own("in_progress");
    const input = { caseId, revision: 1, ground: "other_wish", note: null } as const;
    expect(await withdrawCase(other, input)).toEqual(NOT_THERE);
    expect(await stateOf(caseId)).toMatchObject({ state: "in_progress" });
  });
});

describe("an answer", () => {
  const rating = { score: 2, isReallyDone: false, reason: null };

  it("is rated once by the filer, and the figures know", async () => {
    const caseId = await own("answered");
    expect(await rateCase(other, { caseId, revision: 1, ...rating })).toEqual(NOT_THERE);
    expect(await rateCase(by, { caseId, revision: 1, ...rating })).toMatchObject({ ok: true });
    expect(await rateCase(by, { caseId, revision: 1, ...rating })).toMatchObject({ ok: true });
    expect(await rateCase(by, { caseId, revision: 2, ...rating, score: 5 })).toEqual({
      ok: false,
      problem: "already_rated",
    });
    const [daily] =
      await world.owner`select sum(rated)::int as rated, sum(satisfied)::int as satisfied from case_daily where unit_id = ${ward}`;
    expect(daily).toMatchObject({ rated: 1, satisfied: 0 });
  });

  it("may be asked to be looked at again, once, by somebody else, with a new period", async () => {
    const clerk = await world.aColleague("officer", ward);
    const caseId = await own("answered", {
      answeredBy: clerk.scope.accountId,
      assignedTo: clerk.scope.positionId,
    });
    const input = { caseId, revision: 1, reason: "Đèn vẫn tắt từ hôm thứ Hai đến nay." };
    expect(await requestReprocessing(other, input)).toEqual(NOT_THERE);
    expect(await requestReprocessing(by, input)).toMatchObject({ ok: true });

    const row = await stateOf(caseId);
    expect(row).toMatchObject({
      state: "reprocessing",
      reprocessing_count: 1,
      assigned_position_id: null,
      due_stage: "reprocessing",
      closed_on: null,
    });
    await world.owner`update case_files set state = 'answered' where id = ${caseId}`;
    expect(await requestReprocessing(by, { ...input, revision: 2 })).toEqual({
      ok: false,
      problem: "reprocessing_already_used",
    });
    expect(await rateCase(by, { caseId, revision: 2, ...rating })).toMatchObject({ ok: true });
  });
});
