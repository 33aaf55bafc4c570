import { randomUUID } from "node:crypto";

import postgres, { type Sql, type TransactionSql } from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { listConsultations } from "@/db/queries/consultation";
import { withScope } from "@/db/scope";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import type { PositionRole } from "@/lib/domain/actor";
import { addDays, type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import type { Outcome, Stance } from "@/lib/domain/consultation/consultation";
import { type AccountScope, type PositionScope, PUBLIC } from "@/lib/domain/scope";
import {
  answerConsultation,
  closeConsultation,
} from "@/lib/use-cases/consultation/answer-consultation";
import { beginConsultation, changeDraft } from "@/lib/use-cases/consultation/draft-consultation";
import { giveOpinion } from "@/lib/use-cases/consultation/give-opinion";
import { recordSheet, withdrawSheet } from "@/lib/use-cases/consultation/keep-sheets";
import {
  openConsultation,
  prolongConsultation,
} from "@/lib/use-cases/consultation/open-consultation";
import { returnConsultation } from "@/lib/use-cases/consultation/return-consultation";
import { sumUpConsultation } from "@/lib/use-cases/consultation/sum-up-consultation";
import type { UseCaseContext } from "@/lib/use-cases/context";

type Context = UseCaseContext<PositionScope>;
type Resident = UseCaseContext<AccountScope>;

const NOTE = "Ghi rõ thời gian cấm xe theo từng đoạn.";
const SYNTHESIS = "Đa số đồng ý; một số hộ kinh doanh đề nghị lùi giờ cấm.";
const RESPONSE = "Phường tiếp thu, lùi giờ cấm xe một giờ ở đoạn có chợ.";

const fails = (problem: string) => ({ ok: false, problem });

describe("a consultation", () => {
  let test: TestDatabase;
  let owner: Sql;
  let database: Database;
  let publisher: Context;
  let leader: Context;
  let today: CalendarDate;

  const anAccount = async () => {
    const accountId = randomUUID();
    await owner`insert into accounts (id, email, name) values (${accountId}, ${`${accountId}@example.org`}, 'Ai')`;
    return accountId;
  };
  const someone = async (role: PositionRole, unitId = "lang"): Promise<Context> => {
    const [accountId, positionId] = [await anAccount(), randomUUID()];
    await owner`insert into positions (id, account_id, role, unit_id, from_on) values (${positionId}, ${accountId}, ${role}, ${unitId}, '2026-01-01')`;
    const unitIds = [unitId];
    return {
      actor: { accountId, name: role, position: { id: positionId, role, unitId, unitIds } },
      scope: { kind: "position", accountId, positionId, role, unitId, unitIds },
      database,
    };
  };
  const aResident = async (): Promise<Resident> => {
    const accountId = await anAccount();
    return {
      actor: { accountId, name: "Ai", position: null },
      scope: { kind: "account", accountId },
      database,
    };
  };

  beforeAll(async () => {
    test = await testDatabase();
    owner = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
    database = connect(test.appUrl, 4);
    await owner`insert into units (id, code, kind, name, slug, valid_from) values
      ('lang', '00199', 'ward', 'Láng', 'lang', '2025-07-01'), ('kim-lien', '00229', 'ward', 'Kim Liên', 'kim-lien', '2025-07-01')`;
    const days = CALENDAR_DAYS.map(({ date, kind, name, sourceDocument, confirmed }) => ({
      date,
      kind,
      name,
      source_document: sourceDocument,
      confirmed: confirmed ? "confirmed" : "proposed",
    }));
    await owner`insert into calendar_days ${owner(days)}`;
    const [row] = await owner`select now() as now`;
    today = calendarDateOf(row?.["now"]);
  });

  afterAll(async () => {
    await Promise.all([owner.end(), database.$client.end()]);
    await test.drop();
  });

  beforeEach(async () => {
    [publisher, leader] = [await someone("publisher"), await someone("leader")];
  });

  const content = () => ({
    subject: "community_interest" as const,
    title: "Phương án cấm xe tải trong ngõ 25",
    question: "Ông/bà có đồng ý cấm xe tải trên 2,5 tấn vào ngõ 25 giờ cao điểm không?",
    papers: "Dự thảo phương án: cấm từ 6 giờ 30 đến 8 giờ và từ 16 giờ 30 đến 18 giờ 30.",
    planSentOn: today,
    closesOn: addDays(today, 20),
  });
  const rowOf = async (id: string) => {
    const [row] = await owner`
      select slug, stage, revision, closes_on::text as closes, opened_on::text as opened from consultations where id = ${id}`;
    if (!row) throw new Error("there is no such consultation");
    return row;
  };
  const submitted = async (by = publisher, but: object = {}) => {
    const done = await beginConsultation(by, {
      content: { ...content(), ...but },
      action: "submit",
    });
    if (!done.ok) throw new Error(done.problem);
    return done.value.consultationId;
  };
  const opened = async () => {
    const id = await submitted();
    const until = { consultationId: id, closesOn: addDays(today, 20) };
    expect(await openConsultation(leader, until)).toMatchObject({ ok: true });
    return id;
  };
  const say = async (id: string, stance: Stance, by?: Resident, wantsAnswer = true) => {
    const { slug } = await rowOf(id);
    const opinion = { stance, text: null, wantsAnswer };
    return giveOpinion(by ?? (await aResident()), { slug, opinion });
  };
  /** As if it had been published 25 days ago. */
  const letTimePass = async (id: string) =>
    owner`update consultations set opened_on = opened_on - 25, closes_on = closes_on - 25 where id = ${id}`;
  const sheet = (id: string, but: object = {}) => ({
    consultationId: id,
    form: "community_meeting" as const,
    heldOn: today,
    source: "Biên bản họp tổ dân phố số 5",
    agree: 3,
    disagree: 9,
    other: 0,
    ...but,
  });
  const sumUp = async (id: string, by = publisher) =>
    sumUpConsultation(by, {
      consultationId: id,
      revision: (await rowOf(id))["revision"],
      synthesis: SYNTHESIS,
    });
  const answer = async (id: string, outcome: Outcome, departureReason: string | null = null) =>
    answerConsultation(leader, {
      consultationId: id,
      revision: (await rowOf(id))["revision"],
      response: RESPONSE,
      outcome,
      departureReason,
    });

  /** Straight at the database, as the application would be. */
  const asked = async (
    who: Context | Resident | null,
    work: (tx: TransactionSql) => Promise<unknown>,
  ) => {
    const app = postgres(test.appUrl, { max: 1 });
    const none = { positionId: "", role: "resident", unitId: "", unitIds: [] as string[] };
    const { kind, accountId, positionId, role, unitId, unitIds } = who
      ? { ...none, ...who.scope }
      : { ...none, kind: "public", accountId: "", role: "" };
    try {
      return await app.begin(async (tx) => {
        await tx`select set_config('app.kind', ${kind}, true), set_config('app.account', ${accountId}, true),
          set_config('app.position', ${positionId}, true), set_config('app.role', ${role}, true),
          set_config('app.unit', ${unitId}, true), set_config('app.units', ${`{${unitIds.join(",")}}`}, true)`;
        return work(tx);
      });
    } finally {
      await app.end();
    }
  };
  const rowsFor = async (who: Context | Resident | null, table: string, id: string) => {
    const column = table === "consultations" ? "id" : "consultation_id";
    return asked(
      who,
      async (tx) => (await tx`select 1 from ${tx(table)} where ${tx(column)} = ${id}`).length,
    );
  };

  it("is nobody's but its ward's until the leader publishes it, for twenty days at least", async () => {
    const id = await submitted();
    expect(await rowsFor(null, "consultations", id)).toBe(0);
    expect(await rowsFor(await someone("leader", "kim-lien"), "consultations", id)).toBe(0);
    expect(await say(id, "agree")).toEqual(fails("consultation_not_found"));

    const until = (days: number) => ({ consultationId: id, closesOn: addDays(today, days) });
    expect(await openConsultation(leader, until(19))).toEqual(fails("open_too_short"));
    expect(await openConsultation(publisher, until(20))).toEqual(fails("consultation_not_found"));
    expect(await openConsultation(await someone("leader", "kim-lien"), until(20))).toEqual(
      fails("consultation_not_found"),
    );
    expect(await openConsultation(leader, until(20))).toMatchObject({ ok: true });
    expect(await rowOf(id)).toMatchObject({ stage: "open", opened: today });
    expect(await rowsFor(null, "consultations", id)).toBe(1);
    expect(await openConsultation(leader, until(20))).toEqual(fails("transition_not_allowed"));
  });

  it("goes back to its writer with a note, and two who write it never overwrite each other", async () => {
    const id = await submitted();
    const change = { consultationId: id, revision: 1, content: content(), action: "edit" as const };
    expect(await changeDraft(publisher, change)).toEqual(fails("transition_not_allowed"));
    expect(await returnConsultation(leader, { consultationId: id, note: NOTE })).toMatchObject({
      ok: true,
    });
    expect(await changeDraft(publisher, change)).toEqual(fails("changed_meanwhile"));
    expect(
      await changeDraft(publisher, { ...change, revision: 2, action: "submit" }),
    ).toMatchObject({ ok: true });
    expect(await rowOf(id)).toMatchObject({ stage: "submitted", revision: 3 });
  });

  it("is not published by who wrote it, nor while its plan was sent nowhere", async () => {
    const both = await someone("leader");
    const id = await submitted();
    await owner`update consultations set drafted_by = ${both.scope.positionId} where id = ${id}`;
    const until = { consultationId: id, closesOn: addDays(today, 20) };
    expect(await openConsultation(both, until)).toEqual(fails("consultation_not_found"));
    const unsent = await submitted(publisher, { planSentOn: null });
    expect(await openConsultation(leader, { ...until, consultationId: unsent })).toEqual(
      fails("plan_not_sent"),
    );
  });

  it("is prolonged and never shortened, whatever writes to the database", async () => {
    const id = await opened();
    const until = (days: number) => ({ consultationId: id, closesOn: addDays(today, days) });
    expect(await prolongConsultation(leader, until(20))).toEqual(fails("never_shortened"));
    expect(await prolongConsultation(leader, until(27))).toMatchObject({ ok: true });
    expect(await rowOf(id)).toMatchObject({ closes: addDays(today, 27) });
    // Calendars go by how often it changed, and by when.
    const listed = await withScope(PUBLIC, async (tx) =>
      listConsultations(tx, publisher.scope.unitId),
    );
    const mine = listed.find((one) => one.id === id);
    expect(mine).toMatchObject({ prolonged: 1, closesOn: addDays(today, 27) });
    expect(mine?.prolongedAt).toBeInstanceOf(Date);
    for (const [who, change] of [
      [leader, { closes_on: addDays(today, 21) }],
      [publisher, { closes_on: addDays(today, 40) }],
      [leader, { papers: "Một dự thảo khác hẳn." }],
      [leader, { stage: "closed" }],
      [leader, { stage: "answered" }],
      [publisher, { stage: "summed_up" }],
    ] as const) {
      const attempt = asked(
        who,
        async (tx) => tx`update consultations set ${tx(change)} where id = ${id}`,
      );
      await expect(attempt).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("keeps one opinion of each resident, changed while it is open, read by them and the desk alone", async () => {
    const id = await opened();
    const [resident, other] = [await aResident(), await aResident()];
    expect(await say(id, "agree", resident)).toMatchObject({ ok: true });
    expect(await say(id, "disagree", resident)).toMatchObject({ ok: true });
    const kept =
      await owner`select stance from consultation_opinions where consultation_id = ${id}`;
    expect(kept.map(({ stance }) => stance)).toEqual(["disagree"]);

    const read = async (who: Context | Resident | null) =>
      rowsFor(who, "consultation_opinions", id);
    const foreign = await someone("publisher", "kim-lien");
    expect([await read(resident), await read(publisher), await read(leader)]).toEqual([1, 1, 1]);
    expect([
      await read(null),
      await read(other),
      await read(foreign),
      await read(await someone("clerk")),
      await read(await someone("inspector")),
    ]).toEqual([0, 0, 0, 0, 0]);

    const forged = asked(
      other,
      async (tx) => tx`insert into consultation_opinions (consultation_id, account_id, stance)
      values (${id}, ${resident.scope.accountId}, 'agree')`,
    );
    await expect(forged).rejects.toMatchObject({ code: "42501" });
    await letTimePass(id);
    expect(await say(id, "agree", resident)).toEqual(fails("opinions_over"));
    expect(await say(id, "agree", other)).toEqual(fails("opinions_over"));
    const late = asked(
      other,
      async (tx) => tx`insert into consultation_opinions (consultation_id, account_id, stance)
      values (${id}, ${other.scope.accountId}, 'agree')`,
    );
    await expect(late).rejects.toMatchObject({ code: "42501" });
  });

  it("is summed up when its time is over, and ends only with a synthesis, a response and reasons where it departs", async () => {
    const id = await opened();
    await say(id, "agree");
    await say(id, "agree");
    expect(await recordSheet(publisher, sheet(id))).toMatchObject({ ok: true });
    expect(await recordSheet(publisher, sheet(id, { heldOn: addDays(today, -1) }))).toEqual(
      fails("sheet_before_opening"),
    );
    expect(await recordSheet(leader, sheet(id))).toEqual(fails("consultation_not_found"));
    expect(await sumUp(id)).toEqual(fails("still_open"));
    expect(await answer(id, "dropped")).toEqual(fails("transition_not_allowed"));

    await letTimePass(id);
    expect(await sumUp(id)).toMatchObject({ ok: true });
    expect(await sumUp(id)).toMatchObject({ ok: true });
    expect(await rowsFor(null, "consultation_answers", id)).toBe(0);
    const counted = async () =>
      asked(null, async (tx) => [
        ...(await tx`select stance, opinions from consultation_counts(${id})`),
      ]);
    expect(await counted()).toEqual([]);
    expect(await closeConsultation(leader, { consultationId: id })).toEqual(
      fails("transition_not_allowed"),
    );

    // Two agreed here, nine of twelve refused at the meeting.
    expect(await answer(id, "as_drafted")).toEqual(fails("reasons_missing"));
    expect(await answer(id, "as_drafted", "Ngõ hẹp, xe chữa cháy không vào được.")).toMatchObject({
      ok: true,
    });
    expect(await counted()).toEqual([{ stance: "agree", opinions: 2 }]);
    expect(await rowsFor(null, "consultation_answers", id)).toBe(1);
    expect(await rowsFor(null, "consultation_sheets", id)).toBe(1);
    expect(await closeConsultation(leader, { consultationId: id })).toMatchObject({ ok: true });
    expect(await sumUp(id)).toEqual(fails("transition_not_allowed"));
    const rewritten = asked(
      leader,
      async (tx) =>
        (await tx`update consultation_answers set response = 'Khác' where consultation_id = ${id}`)
          .count,
    );
    expect(await rewritten).toBe(0);
    const trail = await asked(null, async (tx) => [
      ...(await tx`select action from consultation_events where consultation_id = ${id} order by id`),
    ]);
    expect(trail).toEqual([{ action: "open" }, { action: "answer" }, { action: "close" }]);
  });

  it("is told once to whoever took part and wants to know, when the response is public and not before", async () => {
    const id = await opened();
    const [told, silent, changed] = [await aResident(), await aResident(), await aResident()];
    await say(id, "agree", told);
    await say(id, "agree", silent, false);
    await say(id, "agree", changed);
    await say(id, "disagree", changed, false);
    await letTimePass(id);
    await sumUp(id);
    const { slug } = await rowOf(id);
    const mails = async () => [
      ...(await owner`select recipient, payload->>'template' as template, payload->'facts' as facts
        from outbox where payload->'facts'->>'slug' = ${slug}`),
    ];
    expect(await mails()).toEqual([]);
    expect(await answer(id, "as_drafted")).toMatchObject({ ok: true });
    expect(await mails()).toEqual([
      { recipient: told.scope.accountId, template: "consultation_answered", facts: { slug } },
    ]);
    await closeConsultation(leader, { consultationId: id });
    expect(await mails()).toHaveLength(1);
  });

  it("counts a sheet no more that was recorded by mistake, and who answers has read the newest", async () => {
    const id = await opened();
    await say(id, "agree");
    await recordSheet(publisher, sheet(id));
    const [row] = await owner`select id from consultation_sheets where consultation_id = ${id}`;
    const wrong = { sheetId: row?.["id"], note: "Ghi nhầm biên bản của tổ khác." };
    expect(await withdrawSheet(leader, wrong)).toEqual(fails("consultation_not_found"));
    expect(await withdrawSheet(publisher, wrong)).toMatchObject({ ok: true });
    expect(await withdrawSheet(publisher, wrong)).toEqual(fails("consultation_not_found"));
    await letTimePass(id);
    await sumUp(id);
    const stale = answerConsultation(leader, {
      consultationId: id,
      revision: 1,
      response: RESPONSE,
      outcome: "as_drafted",
      departureReason: null,
    });
    expect(await stale).toEqual(fails("changed_meanwhile"));
    expect(await answer(id, "as_drafted")).toMatchObject({ ok: true });
  });

  it("keeps its trail and its opinions for good", async () => {
    for (const table of [
      "consultations",
      "consultation_opinions",
      "consultation_sheets",
      "consultation_answers",
      "consultation_events",
    ]) {
      await expect(owner.unsafe(`delete from ${table}`)).rejects.toMatchObject({ code: "42501" });
    }
  });
});
