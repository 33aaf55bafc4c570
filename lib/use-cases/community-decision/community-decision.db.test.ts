import { randomUUID } from "node:crypto";

import postgres, { type Sql, type TransactionSql } from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import type { PositionRole } from "@/lib/domain/actor";
import { addDays, type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import type { DecisionContent } from "@/lib/domain/community-decision/content-input";
import type { Votes } from "@/lib/domain/community-decision/tally";
import type { PositionScope } from "@/lib/domain/scope";
import {
  announceDecision,
  callOffDecision,
  moveDecision,
  returnDecision,
} from "@/lib/use-cases/community-decision/announce-decision";
import {
  countVotes,
  publishResult,
  returnResult,
} from "@/lib/use-cases/community-decision/count-votes";
import { beginDecision, changeDraft } from "@/lib/use-cases/community-decision/draft-decision";
import {
  recogniseDecision,
  refuseDecision,
  repealDecision,
  sendDecision,
  setInForce,
} from "@/lib/use-cases/community-decision/settle-decision";
import type { UseCaseContext } from "@/lib/use-cases/context";

type Context = UseCaseContext<PositionScope>;

const NOTE = "Hội trường mất điện, chuyển sang tuần sau.";
/** 90 households of which so many are in favour. */
const line = (neighbourhood: string, inFavour: number) => ({
  neighbourhood,
  households: 90,
  present: 80,
  inFavour,
  against: 0,
  other: 0,
});
const fails = (problem: string) => ({ ok: false, problem });
const done = { ok: true };

describe("a decision of the community", () => {
  let test: TestDatabase;
  let owner: Sql;
  let database: Database;
  let publisher: Context;
  let leader: Context;
  let front: Context;
  let today: CalendarDate;

  const someone = async (role: PositionRole, unitId = "lang"): Promise<Context> => {
    const [accountId, positionId] = [randomUUID(), randomUUID()];
    await owner`insert into accounts (id, email, name) values (${accountId}, ${`${accountId}@example.org`}, 'Ai')`;
    await owner`insert into positions (id, account_id, role, unit_id, from_on) values (${positionId}, ${accountId}, ${role}, ${unitId}, '2026-01-01')`;
    const unitIds = [unitId];
    return {
      actor: { accountId, name: role, position: { id: positionId, role, unitId, unitIds } },
      scope: { kind: "position", accountId, positionId, role, unitId, unitIds },
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
    [publisher, leader, front] = [
      await someone("publisher"),
      await someone("leader"),
      await someone("front"),
    ];
  });

  const content = (but: Partial<DecisionContent> = {}): DecisionContent => ({
    subject: "contribution",
    scope: "neighbourhood",
    origin: "neighbourhood_head",
    method: "meeting",
    neighbourhood: "Tổ dân phố số 5",
    title: "Góp tiền sửa cổng ngõ 42",
    proposal: "Mỗi hộ góp 200.000 đồng, thi công trong tháng 12.",
    notice: "Giấy mời từng hộ và loa tổ dân phố",
    place: "Nhà văn hóa tổ 5",
    households: 120,
    neighbourhoods: null,
    agreedOnline: null,
    consents: null,
    consentsFrom: null,
    frontAgrees: false,
    groupMembers: [],
    planIssuedOn: null,
    planSentOn: null,
    announcedOn: today,
    heldOn: addDays(today, 3),
    startsAt: "19:30",
    endsAt: "21:00",
    endsOn: null,
    ...but,
  });
  const BALLOT: Partial<DecisionContent> = {
    method: "ballot",
    groupMembers: ["Bà A, Ban công tác Mặt trận", "Ông B", "Bà C"],
    startsAt: null,
    endsAt: null,
  };

  const rowOf = async (id: string) => {
    const [row] = await owner`
      select stage, revision, held_on::text as held, in_force_on::text as in_force from community_decisions where id = ${id}`;
    if (!row) throw new Error("there is no such decision");
    return row;
  };
  const revisionOf = async (id: string) => ({
    decisionId: id,
    revision: (await rowOf(id))["revision"],
  });
  const begin = async (but: Partial<DecisionContent> = {}, followsId: string | null = null) =>
    beginDecision(publisher, { content: content(but), action: "submit", followsId });
  const submitted = async (but: Partial<DecisionContent> = {}, followsId: string | null = null) => {
    const begun = await begin(but, followsId);
    if (!begun.ok) throw new Error(begun.problem);
    return begun.value.decisionId;
  };
  const announced = async (but: Partial<DecisionContent> = {}, followsId: string | null = null) => {
    const id = await submitted(but, followsId);
    expect(await announceDecision(leader, await revisionOf(id))).toMatchObject(done);
    return id;
  };
  /** As if it had been held five days ago. */
  const letTimePass = async (id: string) =>
    owner`update community_decisions set announced_on = announced_on - 8, held_on = held_on - 8, ends_on = ends_on - 8 where id = ${id}`;
  const VOTES: Votes = { households: 120, present: 100, inFavour: 80, against: 12, other: 8 };
  const count = async (id: string, votes: Partial<Votes> = {}, but: object = {}) =>
    countVotes(publisher, {
      ...(await revisionOf(id)),
      neighbourhoods: null,
      documentForm: "minutes",
      source: "Biên bản họp tổ dân phố số 5",
      decided: "Góp 200.000 đồng mỗi hộ.",
      isWitnessed: true,
      correctionReason: null,
      votes: { ...VOTES, ...votes },
      ...but,
    });
  const waitingIn = async (id: string) => {
    const [row] =
      await owner`select id from community_decision_results where decision_id = ${id} order by number desc limit 1`;
    return { decisionId: id, resultId: String(row?.["id"]) };
  };
  const publish = async (id: string, by = leader) => publishResult(by, await waitingIn(id));
  const counted = async (but: Partial<DecisionContent> = {}, votes: Partial<Votes> = {}) => {
    const id = await announced(but);
    await letTimePass(id);
    expect(await count(id, votes)).toMatchObject(done);
    expect(await publish(id)).toMatchObject(done);
    return id;
  };
  const sent = async (but: Partial<DecisionContent> = {}) => {
    const id = await counted(but);
    expect(await sendDecision(publisher, { decisionId: id, sentOn: today })).toMatchObject(done);
    return id;
  };
  const answer = (id: string) => ({
    decisionId: id,
    answeredOn: today,
    document: "Quyết định số 12/QĐ-UBND",
  });
  const refusal = (id: string) => ({
    ...answer(id),
    ground: "procedure_not_kept" as const,
    reason: "Các hộ không được thông báo trước cuộc họp.",
  });

  /** Straight at the database, as the application would be. */
  const asked = async (who: Context | null, work: (tx: TransactionSql) => Promise<unknown>) => {
    const app = postgres(test.appUrl, { max: 1 });
    const nobody = { kind: "public", accountId: "", positionId: "", role: "", unitId: "" };
    const { kind, accountId, positionId, role, unitId, unitIds } = who?.scope ?? {
      ...nobody,
      unitIds: [] as string[],
    };
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
  const rowsFor = async (who: Context | null, id: string) =>
    asked(who, async (tx) => {
      const [row] = await tx`select
        (select count(*)::int from community_decisions where id = ${id}) as decisions,
        (select count(*)::int from community_decision_results where decision_id = ${id}) as results,
        (select count(*)::int from community_decision_tallies t join community_decision_results r on r.id = t.result_id
          where r.decision_id = ${id}) as tallies,
        (select count(*)::int from community_decision_events where decision_id = ${id}) as events`;
      return Object.values(row ?? {});
    });

  it("is its ward's alone until the leader announces it, and its result until it is published", async () => {
    const id = await submitted();
    const elsewhere = await someone("leader", "kim-lien");
    expect(await rowsFor(null, id)).toEqual([0, 0, 0, 0]);
    expect(await rowsFor(front, id)).toEqual([0, 0, 0, 0]);
    expect(await rowsFor(elsewhere, id)).toEqual([0, 0, 0, 0]);
    const target = await revisionOf(id);
    expect(await announceDecision(elsewhere, target)).toEqual(
      fails("community_decision_not_found"),
    );
    expect(await announceDecision(publisher, target)).toEqual(
      fails("community_decision_not_found"),
    );
    expect(await announceDecision(leader, { ...target, revision: 7 })).toEqual(
      fails("changed_meanwhile"),
    );
    expect(await announceDecision(leader, target)).toMatchObject(done);
    expect(await rowsFor(null, id)).toEqual([1, 0, 0, 1]);

    expect(await count(id)).toEqual(fails("vote_not_over"));
    await letTimePass(id);
    expect(await count(id, {}, { isWitnessed: false })).toEqual(fails("witnesses_missing"));
    expect(await count(id)).toMatchObject(done);
    expect(await count(id)).toEqual(fails("result_waits"));
    expect(await rowsFor(null, id)).toEqual([1, 0, 0, 1]);
    expect(await rowsFor(leader, id)).toEqual([1, 1, 1, 4]);
    expect(await publish(id)).toMatchObject(done);
    expect(await rowsFor(null, id)).toEqual([1, 1, 1, 2]);
    expect(await rowOf(id)).toMatchObject({ stage: "passed", in_force: addDays(today, -5) });
  });

  it("is told in time, or not announced", async () => {
    expect(await begin({ heldOn: addDays(today, 1) })).toEqual(fails("announced_too_late"));
    expect(await begin({ scope: "ward", subject: "village_convention" })).toEqual(
      fails("scope_not_of_subject"),
    );
    expect(await begin({ ...BALLOT, endsOn: addDays(today, 9) })).toEqual(
      fails("method_not_allowed"),
    );
    const unfinished = {
      content: content({ heldOn: null }),
      action: "edit",
      followsId: null,
    } as const;
    expect(await beginDecision(publisher, unfinished)).toMatchObject(done);
  });

  it("goes back to its writer with a note, and two who write it never overwrite each other", async () => {
    const id = await submitted();
    const change = { decisionId: id, revision: 1, content: content(), action: "edit" } as const;
    expect(await changeDraft(publisher, change)).toEqual(fails("transition_not_allowed"));
    expect(await returnDecision(leader, { decisionId: id, note: NOTE })).toMatchObject(done);
    expect(await changeDraft(publisher, change)).toEqual(fails("changed_meanwhile"));
    const again = { ...change, revision: 2, action: "submit" } as const;
    expect(await changeDraft(publisher, again)).toMatchObject(done);
    expect(await rowOf(id)).toMatchObject({ stage: "submitted", revision: 3 });
  });

  it("is approved by nobody who wrote it", async () => {
    const id = await submitted();
    await owner`update community_decisions set drafted_by = ${leader.scope.positionId} where id = ${id}`;
    expect(await announceDecision(leader, await revisionOf(id))).toEqual(
      fails("community_decision_not_found"),
    );
    const other = await announced();
    await letTimePass(other);
    await count(other);
    await owner`update community_decision_results set written_by = ${leader.scope.positionId} where decision_id = ${other}`;
    expect(await publish(other)).toEqual(fails("not_your_own_result"));
  });

  it("is moved by the leader with a reason, and told again in time; or called off", async () => {
    const id = await announced();
    const to = {
      announcedOn: today,
      heldOn: addDays(today, 1),
      startsAt: "19:00",
      endsAt: "20:30",
      endsOn: null,
      place: "Sân chung cư số 2",
      note: NOTE,
    };
    const move = async (but: object = {}) =>
      moveDecision(leader, { ...(await revisionOf(id)), ...to, ...but });
    expect(await move()).toEqual(fails("announced_too_late"));
    expect(await move({ heldOn: addDays(today, -1) })).toEqual(fails("day_is_over"));
    expect(await move({ heldOn: addDays(today, 9) })).toMatchObject(done);
    expect(await rowOf(id)).toMatchObject({ held: addDays(today, 9) });
    expect(await callOffDecision(leader, { decisionId: id, note: NOTE })).toMatchObject(done);
    expect(await count(id)).toEqual(fails("transition_not_allowed"));
    expect(await rowsFor(null, id)).toEqual([1, 0, 0, 3]);
  });

  it.each<[Partial<DecisionContent>, number, string]>([
    [{}, 80, "passed"],
    [{}, 79, "not_passed"],
    [{ subject: "self_management" }, 61, "passed"],
    [{ subject: "self_management" }, 60, "not_passed"],
  ])("%j with %i of 120 households is %s", async (but, inFavour, stage) => {
    const id = await counted(but, { inFavour, against: 0, other: 0 });
    expect(await rowOf(id)).toMatchObject({ stage });
  });

  it("that too few came to decide is put to a ballot; one that enough refused is not", async () => {
    const lacking = await counted({}, { present: 79, inFavour: 79, against: 0, other: 0 });
    const refusedOne = await counted({}, { present: 100, inFavour: 20, against: 80, other: 0 });
    const ballot = { ...BALLOT, endsOn: addDays(today, 9), planIssuedOn: today };
    expect(await begin(ballot, refusedOne)).toEqual(fails("method_not_allowed"));
    const id = await announced(ballot, lacking);
    expect(await rowOf(id)).toMatchObject({ stage: "announced" });
    const elsewhere = await someone("publisher", "kim-lien");
    expect(
      await beginDecision(elsewhere, {
        content: content(),
        action: "edit",
        followsId: lacking,
      }),
    ).toEqual(fails("community_decision_not_found"));
  });

  it("is in force by the vote, and sent; repealed only with a ground", async () => {
    const id = await counted();
    const early = { decisionId: id, sentOn: addDays(today, -9) };
    expect(await sendDecision(publisher, early)).toEqual(fails("sent_before_the_vote"));
    expect(await sendDecision(leader, { ...early, sentOn: today })).toEqual(
      fails("community_decision_not_found"),
    );
    expect(await sendDecision(publisher, { ...early, sentOn: today })).toMatchObject(done);
    expect(await rowOf(id)).toMatchObject({ stage: "in_force", in_force: addDays(today, -5) });
    const { answeredOn: repealedOn, ...why } = refusal(id);
    expect(await repealDecision(leader, { ...why, repealedOn })).toMatchObject(done);
    expect(await rowOf(id)).toMatchObject({ stage: "repealed" });
  });

  it("on a convention is the committee's to recognise, on the boards the front's", async () => {
    const convention = await sent({ subject: "village_convention" });
    const boards = await sent({ subject: "supervision_boards" });
    expect(await rowOf(convention)).toMatchObject({ stage: "sent", in_force: null });
    const notFound = fails("community_decision_not_found");
    expect(await recogniseDecision(front, answer(convention))).toEqual(notFound);
    expect(await recogniseDecision(leader, answer(boards))).toEqual(notFound);
    expect(
      await recogniseDecision(leader, { ...answer(convention), answeredOn: addDays(today, -1) }),
    ).toEqual(fails("answered_before_it_came"));
    expect(await recogniseDecision(leader, answer(convention))).toMatchObject(done);
    expect(await recogniseDecision(front, answer(boards))).toMatchObject(done);
    expect(await rowOf(boards)).toMatchObject({ stage: "in_force", in_force: today });

    const refusedOne = await sent({ subject: "supervision_boards" });
    expect(
      await refuseDecision(front, { ...refusal(refusedOne), ground: "against_the_law" }),
    ).toEqual(fails("ground_missing"));
    expect(await refuseDecision(front, refusal(refusedOne))).toMatchObject(done);
    expect(await rowOf(refusedOne)).toMatchObject({ stage: "not_recognised" });
  });

  it("of the whole ward counts its neighbourhoods, and is in force from the day the committee names", async () => {
    const id = await announced({
      scope: "ward",
      origin: "ward_chair",
      neighbourhood: null,
      neighbourhoods: 3,
    });
    await letTimePass(id);
    const votes = [line("Tổ 1", 60), line("Tổ 2", 60), line("Tổ 3", 59)];
    expect(await count(id, {}, { votes, neighbourhoods: 3 })).toMatchObject(done);
    expect(await publish(id)).toMatchObject(done);
    expect(await rowOf(id)).toMatchObject({ stage: "passed", in_force: null });
    await sendDecision(publisher, { decisionId: id, sentOn: today });
    const day = {
      decisionId: id,
      inForceOn: addDays(today, 30),
      document: "Quyết định 15/QĐ-UBND",
    };
    expect(await setInForce(leader, { ...day, inForceOn: addDays(today, -9) })).toEqual(
      fails("in_force_before_the_vote"),
    );
    expect(await setInForce(leader, day)).toMatchObject(done);
    expect(await rowOf(id)).toMatchObject({ stage: "in_force", in_force: addDays(today, 30) });
  });

  it("is corrected with a reason; what was published before stays, and after sending nothing turns", async () => {
    const id = await counted();
    const correction = { correctionReason: "Cộng nhầm hai lượt đếm." };
    expect(await count(id, { inFavour: 79 })).toEqual(fails("correction_reason_missing"));
    expect(await count(id, { inFavour: 79 }, correction)).toMatchObject(done);
    expect(await returnResult(leader, { ...(await waitingIn(id)), note: NOTE })).toMatchObject(
      done,
    );
    expect(await publish(id)).toEqual(fails("changed_meanwhile"));
    expect(await count(id, { inFavour: 79 }, correction)).toMatchObject(done);
    expect(await publish(id)).toMatchObject(done);
    expect(await rowOf(id)).toMatchObject({ stage: "not_passed", in_force: null });
    expect(await rowsFor(null, id)).toEqual([1, 2, 2, 3]);

    const gone = await sent();
    expect(await count(gone, { inFavour: 79 }, correction)).toMatchObject(done);
    expect(await publish(gone)).toEqual(fails("correction_turns_outcome"));
    await returnResult(leader, { ...(await waitingIn(gone)), note: NOTE });
    expect(await count(gone, { inFavour: 81, against: 11 }, correction)).toMatchObject(done);
    expect(await publish(gone)).toMatchObject(done);
    expect(await rowOf(gone)).toMatchObject({ stage: "in_force" });
  });

  it("is what its counts say, whatever writes to the database", async () => {
    const id = await announced();
    const passed = await counted();
    const refusedOne = await counted({}, { inFavour: 79 });
    for (const [who, which, change] of [
      [leader, id, { stage: "passed" }],
      [leader, id, { stage: "in_force" }],
      [leader, id, { proposal: "Mỗi hộ góp 900.000 đồng." }],
      [publisher, id, { held_on: addDays(today, 9) }],
      [publisher, id, { stage: "called_off" }],
      [leader, refusedOne, { stage: "passed" }],
      [leader, passed, { stage: "not_passed" }],
      [front, passed, { stage: "sent" }],
    ] as const) {
      const attempt = asked(
        who,
        async (tx) => tx`update community_decisions set ${tx(change)} where id = ${which}`,
      );
      await expect(attempt).rejects.toMatchObject({ code: "42501" });
    }
    const [result] =
      await owner`select id from community_decision_results where decision_id = ${passed}`;
    const stuffed = asked(
      publisher,
      async (
        tx,
      ) => tx`insert into community_decision_tallies (result_id, neighbourhood, households, present, in_favour, against, other)
        values (${result?.["id"]}, 'Tổ ma', 10, 10, 10, 0, 0)`,
    );
    await expect(stuffed).rejects.toMatchObject({ code: "42501" });
    const impossible = owner`insert into community_decision_tallies (result_id, neighbourhood, households, present, in_favour, against, other)
      values (${result?.["id"]}, 'Tổ ma', 10, 10, 9, 1, 1)`;
    await expect(impossible).rejects.toMatchObject({ code: "23514" });
  });

  it.each([
    ["on-line without half", { method: "online", agreed_online: 60 }],
    ["of a group of two", { method: "ballot", group_members: ["A", "B"] }],
    ["of the whole ward on a convention", { scope: "ward", subject: "village_convention" }],
    ["of an initiative of few", { origin: "initiative", consents: 11 }],
  ])("%s is no row", async (_, but) => {
    const id = await submitted({ subject: "self_management" });
    const attempt = owner`update community_decisions set ${owner(but)} where id = ${id}`;
    await expect(attempt).rejects.toMatchObject({ code: "23514" });
  });
});
