import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { calendarDate } from "@/lib/domain/calendar-date";
import { acceptCase } from "@/lib/use-cases/case-file/accept-case";
import { answerCase } from "@/lib/use-cases/case-file/answer-case";
import { assignCase } from "@/lib/use-cases/case-file/assign-case";
import { claimCase } from "@/lib/use-cases/case-file/claim-case";
import { confirmSignature } from "@/lib/use-cases/case-file/confirm-signature";
import { forwardCase } from "@/lib/use-cases/case-file/forward-case";
import { notAcceptCase } from "@/lib/use-cases/case-file/not-accept-case";
import { receiveForwardedCase } from "@/lib/use-cases/case-file/receive-forwarded-case";
import { refuseCase } from "@/lib/use-cases/case-file/refuse-case";
import { registerCase } from "@/lib/use-cases/case-file/register-case";
import { reprocessAnswer } from "@/lib/use-cases/case-file/reprocess-answer";
import { requestMore } from "@/lib/use-cases/case-file/request-more";
import { setUrgency } from "@/lib/use-cases/case-file/set-urgency";

const NOTE = "Đề nghị ông/bà cho biết thêm về địa điểm.";
const ANSWER =
  "Tổ vệ sinh môi trường đã dọn sạch điểm tập kết rác ở đầu ngõ vào sáng nay, ảnh kèm theo.";

let world: DeskWorld;
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(async () => world.end());

/** A ward with one of each at its desk. */
async function aDesk() {
  const unitId = await world.aWard();
  const [clerk, officer, leader] = await Promise.all([
    world.aColleague("clerk", unitId),
    world.aColleague("officer", unitId),
    world.aColleague("leader", unitId),
  ]);
  return { unitId, clerk, officer, leader };
}

const rowOf = async (caseId: string) => {
  const [row] = await world.owner`
    select state, revision, responsible_unit_id, handled_unit_ids, assigned_position_id, answered_by, due_on::text, due_stage,
      accepted_on::text, closed_on::text, signature from case_files where id = ${caseId}`;
  return row;
};
const eventsOf = async (caseId: string) =>
  world.owner`select action, from_state, to_state, note, ground_code, data, account_id, position_id, role
    from case_events where case_file_id = ${caseId} order by id`;
const deadlinesOf = async (caseId: string) =>
  world.owner`select unit_id, stage, start_on::text, due_on::text, met_on::text, stopped_on::text
    from case_deadlines where case_file_id = ${caseId} order by start_on, stage`;
const mailsFor = async (accountId: string) =>
  world.owner`select payload from outbox where payload->>'toAccount' = ${accountId}`;

const ANSWER_PERIOD = { stage: "answer", startOn: "2026-11-02", dueOn: "2099-11-16" } as const;
const LATE_PERIOD = { stage: "answer", startOn: "2026-01-05", dueOn: "2026-01-19" } as const;

describe("how urgent a report is", () => {
  it("is said by the desk with a reason, once, and told to whoever sent it", async () => {
    const { unitId, officer } = await aDesk();
    const filer = await world.aResident();
    const filedBy = filer.actor.accountId;
    const caseId = await world.aCase({ unitId, kind: "report", state: "sent", filedBy });
    const form = { caseId, urgency: "urgent", note: "Hố ga mất nắp ngay cổng trường." } as const;

    expect(await setUrgency(officer, { ...form, revision: 1 })).toMatchObject({ ok: true });
    expect(await setUrgency(officer, { ...form, revision: 2, note: "Vẫn còn rất khẩn." })).toEqual({
      ok: false,
      problem: "urgency_unchanged",
    });
    const [row] = await world.owner`select urgency, state from case_files where id = ${caseId}`;
    expect(row).toEqual({ urgency: "urgent", state: "sent" });
    expect((await eventsOf(caseId)).slice(1)).toMatchObject([
      { action: "set_urgency", from_state: "sent", to_state: "sent", data: { urgency: "urgent" } },
    ]);
    expect(await mailsFor(filedBy)).toHaveLength(1);
  });

  it("is nothing a petition has, whoever writes it into the table", async () => {
    const { unitId, clerk } = await aDesk();
    const caseId = await world.aCase({ unitId, kind: "petition", state: "sent" });
    const form = {
      caseId,
      revision: 1,
      urgency: "urgent",
      note: "Việc này rất khẩn cấp.",
    } as const;
    expect(await setUrgency(clerk, form)).toEqual({
      ok: false,
      problem: "transition_not_allowed",
    });
    await expect(
      world.owner`update case_files set urgency = 'urgent' where id = ${caseId}`,
    ).rejects.toThrow("urgency_is_of_reports");
  });
});

describe("the desk", () => {
  it("takes a case in, tells the resident and leaves one line in the trail", async () => {
    const { unitId, clerk } = await aDesk();
    const resident = await world.aResident();
    const caseId = await world.aCase({ unitId, state: "sent", filedBy: resident.actor.accountId });

    const done = await registerCase(clerk, { caseId, revision: 1, note: null });

    expect(done).toEqual({ ok: true, value: { caseId } });
    expect(await rowOf(caseId)).toMatchObject({ state: "registered", revision: 2 });
    expect((await eventsOf(caseId)).at(-1)).toMatchObject({
      action: "register",
      from_state: "sent",
      to_state: "registered",
      account_id: clerk.scope.accountId,
      position_id: clerk.scope.positionId,
      role: "clerk",
    });
    const [mail] = await mailsFor(resident.actor.accountId);
    expect(mail?.["payload"]).toMatchObject({ template: "case_changed", facts: { caseId } });
  });

  it("does a form sent twice once, also when both arrive together", async () => {
    const { unitId, clerk } = await aDesk();
    const caseId = await world.aCase({ unitId, state: "sent" });
    const send = async () => registerCase(clerk, { caseId, revision: 1, note: null });

    const both = await Promise.all([send(), send()]);

    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await eventsOf(caseId)).toHaveLength(2);
  });

  it("lets one of two officers win, and says so to the other", async () => {
    const { unitId, officer } = await aDesk();
    const second = await world.aColleague("officer", unitId);
    const caseId = await world.aCase({ unitId });

    const both = await Promise.all([
      claimCase(officer, { caseId, revision: 1 }),
      claimCase(second, { caseId, revision: 1 }),
    ]);

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, problem: "case_changed_meanwhile" });
    expect(await eventsOf(caseId)).toHaveLength(2);
  });

  it("answers alike for a case of another ward and one that does not exist", async () => {
    const { clerk } = await aDesk();
    const elsewhere = await world.aCase({ unitId: await world.aWard(), state: "sent" });
    const form = { revision: 1, note: null };

    const notFound = { ok: false, problem: "case_not_found" };
    expect(await registerCase(clerk, { ...form, caseId: elsewhere })).toEqual(notFound);
    expect(await registerCase(clerk, { ...form, caseId: randomUUID() })).toEqual(notFound);
  });

  it("gives work only to people of the unit who handle cases", async () => {
    const { unitId, clerk, officer } = await aDesk();
    const stranger = await world.aColleague("officer", await world.aWard());
    const caseId = await world.aCase({ unitId });
    const give = async ({ scope }: Colleague) =>
      assignCase(clerk, { caseId, revision: 1, positionId: scope.positionId, note: null });

    expect(await give(stranger)).toEqual({ ok: false, problem: "assignee_not_here" });
    expect(await give(clerk)).toEqual({ ok: false, problem: "assignee_not_here" });
    expect(await give(officer)).toMatchObject({ ok: true });
    expect(await rowOf(caseId)).toMatchObject({
      state: "in_progress",
      assigned_position_id: officer.scope.positionId,
    });
  });

  it("asks for more without stopping the clock, on a ground that fits the kind", async () => {
    const { unitId, officer } = await aDesk();
    const caseId = await world.aCase({ unitId, due: ANSWER_PERIOD });
    const ask = async (ground: "signature_missing" | "content_unclear") =>
      requestMore(officer, { caseId, revision: 1, ground, note: NOTE });

    expect(await ask("signature_missing")).toEqual({ ok: false, problem: "ground_not_applicable" });
    expect(await eventsOf(caseId)).toHaveLength(1);
    expect(await ask("content_unclear")).toMatchObject({ ok: true });
    expect(await rowOf(caseId)).toMatchObject({
      state: "more_requested",
      due_on: ANSWER_PERIOD.dueOn,
    });
  });

  it("starts the clock of a complaint with its signature", async () => {
    const { unitId, clerk } = await aDesk();
    const caseId = await world.aCase({
      unitId,
      kind: "complaint",
      state: "awaiting_completion",
      signature: "none",
      receivedOn: "2026-10-23",
    });

    const signedOn = calendarDate("2026-10-26");
    const form = { caseId, revision: 1, signature: "confirmed_at_counter", note: null } as const;
    expect(await confirmSignature(clerk, { ...form, signedOn })).toMatchObject({ ok: true });

    expect(await rowOf(caseId)).toMatchObject({
      state: "registered",
      signature: "confirmed_at_counter",
      due_on: "2026-11-04",
      due_stage: "acceptance",
    });
    expect(await deadlinesOf(caseId)).toMatchObject([
      { stage: "acceptance", start_on: "2026-10-26", due_on: "2026-11-04", met_on: null },
    ]);
  });

  it("meets the acceptance and starts the settlement when the leader accepts", async () => {
    const { unitId, leader, officer } = await aDesk();
    const caseId = await world.aCase({
      unitId,
      kind: "complaint",
      due: { stage: "acceptance", startOn: "2026-11-02", dueOn: "2099-11-11" },
    });
    const form = { caseId, revision: 1, complexity: null, note: null };

    expect(await acceptCase(officer, form)).toEqual({ ok: false, problem: "action_not_yours" });
    expect(await acceptCase(leader, form)).toMatchObject({ ok: true });

    const today = await world.today();
    expect(await rowOf(caseId)).toMatchObject({
      state: "accepted",
      accepted_on: today,
      due_stage: "settlement",
    });
    expect(await deadlinesOf(caseId)).toMatchObject([
      { stage: "acceptance", met_on: today },
      { stage: "settlement", start_on: today, met_on: null },
    ]);
  });

  it("refuses a complaint on a ground of the law and closes it", async () => {
    const { unitId, leader } = await aDesk();
    const caseId = await world.aCase({ unitId, kind: "complaint" });

    const form = { caseId, revision: 1, ground: "time_barred", note: NOTE } as const;
    expect(await notAcceptCase(leader, form)).toMatchObject({ ok: true });
    expect(await rowOf(caseId)).toMatchObject({
      state: "not_accepted",
      closed_on: await world.today(),
    });
  });

  it("hands a case over: the other unit owes it, this one still reads what stands in its register", async () => {
    const here = await aDesk();
    const there = await aDesk();
    const caseId = await world.aCase({ unitId: here.unitId, due: ANSWER_PERIOD });
    const form = {
      caseId,
      revision: 1,
      ground: "place_in_other_ward",
      targetUnitId: there.unitId,
      note: NOTE,
    } as const;

    expect(await forwardCase(here.officer, { ...form, targetUnitId: here.unitId })).toEqual({
      ok: false,
      problem: "target_unit_not_possible",
    });
    expect(await forwardCase(here.officer, form)).toMatchObject({ ok: true });
    expect(await forwardCase(here.officer, form)).toMatchObject({ ok: true });
    expect(await rowOf(caseId)).toMatchObject({
      state: "forwarded",
      responsible_unit_id: there.unitId,
      handled_unit_ids: [here.unitId],
      due_on: null,
      closed_on: null,
    });
    expect(await deadlinesOf(caseId)).toMatchObject([
      { unit_id: here.unitId, stopped_on: await world.today(), met_on: null },
    ]);

    const taken = { caseId, revision: 2, note: null };
    expect(await receiveForwardedCase(here.clerk, taken)).toMatchObject({ ok: false });
    expect(await receiveForwardedCase(there.clerk, taken)).toMatchObject({ ok: true });
    expect((await deadlinesOf(caseId)).at(-1)).toMatchObject({
      unit_id: there.unitId,
      stage: "answer",
      met_on: null,
      stopped_on: null,
    });
  });

  it("keeps a refusal that came too late in the figures as late", async () => {
    const { unitId, officer } = await aDesk();
    const caseId = await world.aCase({ unitId, due: LATE_PERIOD, receivedOn: "2026-01-05" });

    const form = { caseId, revision: 1, ground: "already_answered", note: NOTE } as const;
    expect(await refuseCase(officer, form)).toMatchObject({ ok: true });
    expect(await deadlinesOf(caseId)).toMatchObject([
      { met_on: await world.today(), stopped_on: null },
    ]);
  });

  it("answers nothing without a photograph or document, and half saves nothing", async () => {
    const { unitId, officer } = await aDesk();
    const caseId = await world.aCase({ unitId, due: ANSWER_PERIOD });
    const form = { caseId, revision: 1, answer: ANSWER, documentNumber: "15/UBND" };

    expect(await answerCase(officer, form)).toEqual({ ok: false, problem: "evidence_missing" });
    expect(await rowOf(caseId)).toMatchObject({ state: "registered", revision: 1 });

    await world.aWaitingFile(caseId, officer);
    expect(await answerCase(officer, form)).toMatchObject({ ok: true });
    expect(await rowOf(caseId)).toMatchObject({
      state: "answered",
      answered_by: officer.scope.accountId,
      due_on: null,
    });
    expect(await deadlinesOf(caseId)).toMatchObject([{ met_on: await world.today() }]);
    const [file] =
      await world.owner`select event_id, draft_id from attachments where case_file_id = ${caseId}`;
    expect(file).toMatchObject({ draft_id: null });
    expect(file?.["event_id"]).not.toBeNull();
  });

  it("counts only one's own files as evidence", async () => {
    const { unitId, officer, leader } = await aDesk();
    const caseId = await world.aCase({ unitId });
    await world.aWaitingFile(caseId, leader);

    const form = { caseId, revision: 1, answer: ANSWER, documentNumber: null };
    expect(await answerCase(officer, form)).toEqual({ ok: false, problem: "evidence_missing" });
  });

  it("wants the decision itself for a complaint", async () => {
    const { unitId, leader } = await aDesk();
    const caseId = await world.aCase({
      unitId,
      kind: "complaint",
      state: "accepted",
      acceptedOn: "2026-11-02",
    });
    const form = { caseId, revision: 1, answer: ANSWER, documentNumber: null };

    await world.aWaitingFile(caseId, leader, "image/png");
    expect(await answerCase(leader, form)).toEqual({ ok: false, problem: "document_missing" });
    await world.aWaitingFile(caseId, leader, "application/pdf");
    expect(await answerCase(leader, form)).toMatchObject({ ok: true });
  });

  it("lets somebody else answer after the resident asked for re-processing", async () => {
    const { unitId, clerk, officer } = await aDesk();
    const second = await world.aColleague("officer", unitId);
    const caseId = await world.aCase({
      unitId,
      state: "reprocessing",
      answeredBy: officer.scope.accountId,
      reprocessingCount: 1,
    });
    await world.aWaitingFile(caseId, officer);
    await world.aWaitingFile(caseId, second);
    const form = { caseId, revision: 1, answer: ANSWER, documentNumber: null };
    const give = { caseId, revision: 1, positionId: officer.scope.positionId, note: null };

    expect(await assignCase(clerk, give)).toEqual({
      ok: false,
      problem: "reprocessing_same_person",
    });
    expect(await reprocessAnswer(officer, form)).toEqual({
      ok: false,
      problem: "action_not_yours",
    });
    expect(await reprocessAnswer(second, form)).toMatchObject({ ok: true });
    expect(await rowOf(caseId)).toMatchObject({ answered_by: second.scope.accountId });
  });
});
