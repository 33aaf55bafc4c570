import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import {
  findMatterAtDesk,
  findMyMatter,
  listMattersAtDesk,
  listMyMatters,
} from "@/db/queries/board-matter";
import { withScope } from "@/db/scope";
import {
  type Colleague,
  type DeskWorld,
  openDeskWorld,
  type Resident,
} from "@/db/testing/desk-world";
import { POSITION_ROLES } from "@/lib/domain/actor";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import {
  adviseMatter,
  answerMatter,
  takeUpMatter,
} from "@/lib/use-cases/board-matter/act-on-matter";
import { sendMatter } from "@/lib/use-cases/board-matter/send-matter";

type Anyone = { readonly scope: Colleague["scope"] | Resident["scope"] };

/** Written past the use cases. */
const write = async ({ scope }: Anyone, statement: string) =>
  withScope(scope, async (tx) => (await tx.execute(statement)).count);

const fails = (problem: string) => ({ ok: false, problem });
const ANSWER = "Ban đã đến xem, chủ đầu tư đã cho nâng nắp rãnh.";

describe("a matter sent straight to a board", () => {
  let world: DeskWorld;
  let today: CalendarDate;
  let ward = "";
  let board = { id: "", slug: "" };
  let resident: Resident;
  let overseer: Colleague;
  let front: Colleague;

  beforeAll(async () => {
    world = await openDeskWorld();
    today = await world.today();
  });
  afterAll(async () => world.end());

  const aBoard = async (but: object = {}, unitId = ward) => {
    const id = randomUUID();
    await world.owner`insert into bodies ${world.owner({
      id,
      slug: `ban-${id}`,
      kind: "people_inspection_board",
      unit_id: unitId,
      name: "Ban Thanh tra nhân dân",
      term_from: addDays(today, -10),
      term_to: addDays(today, 1000),
      source_id: "portal",
      ...but,
    })}`;
    return { id, slug: `ban-${id}` };
  };
  beforeEach(async () => {
    ward = await world.aWard();
    board = await aBoard();
    resident = await world.aResident();
    overseer = await world.aColleague("overseer", ward);
    front = await world.aColleague("front", ward);
  });

  const words = (but: object = {}) => ({
    key: randomUUID(),
    board: board.slug,
    subject: "Nắp rãnh đặt thấp hơn mặt ngõ",
    content: "Từ hôm hoàn trả mặt ngõ, nắp rãnh thấp hơn mặt đường.",
    place: null,
    name: "Trần Thị Gửi",
    contact: null,
    ...but,
  });
  const sent = async (but: object = {}, by = resident) => {
    const done = await sendMatter(by, words(but));
    if (!done.ok) throw new Error(done.problem);
    return done.value.matterId;
  };
  const mailsTo = async (accountId: string) => {
    const rows = await world.owner`
      select payload->>'template' as template from outbox where payload->>'toAccount' = ${accountId} order by id`;
    return rows.map((row) => row["template"]);
  };
  const numbers = async () => {
    const rows =
      await world.owner`select number from board_matters where unit_id = ${ward} order by number`;
    return rows.map((row) => row["number"]);
  };

  it("is received with a number, and its sender and the board's overseers are told", async () => {
    const id = await sent();
    await sent();
    expect(await numbers()).toEqual([1, 2]);
    expect(await listMyMatters(resident.scope)).toMatchObject([{ number: 2 }, { number: 1 }]);
    expect(await findMyMatter(resident.scope, id)).toMatchObject({
      state: "sent",
      events: [{ action: "send", role: "resident" }],
    });
    expect(await mailsTo(resident.scope.accountId)).toEqual(["matter_received", "matter_received"]);
    expect(await mailsTo(overseer.scope.accountId)).toEqual(["matter_came", "matter_came"]);
    expect(await mailsTo(front.scope.accountId)).toEqual([]);
  });

  it("is one, however often its form is sent, also in the same instant", async () => {
    const once = words();
    const all = await Promise.all([once, once, once].map((form) => sendMatter(resident, form)));
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(all.filter((one) => one.ok && one.value.repeated === false)).toHaveLength(1);
    const changed = await sendMatter(resident, {
      ...once,
      content: "Nội dung đã sửa, dài đủ để nhận.",
    });
    expect(changed).toMatchObject({ ok: true, value: { repeated: "changed" } });
    await sent();
    expect(await numbers()).toEqual([1, 2]);
  });

  it("takes no key that is somebody else's, and leaves no gap for it", async () => {
    const key = await sent();
    const other = await world.aResident();
    expect(await sendMatter(other, words({ key }))).toEqual(fails("matter_key_taken"));
    await sent({}, other);
    expect(await numbers()).toEqual([1, 2]);
  });

  it("goes only to a board that people elected and that sits today", async () => {
    const sendTo = async (but: object) => {
      const { slug } = await aBoard(but);
      return sendMatter(resident, words({ board: slug }));
    };
    expect(await sendTo({ kind: "front" })).toEqual(fails("board_not_found"));
    expect(await sendTo({ term_to: addDays(today, -1) })).toEqual(fails("board_takes_nothing"));
    expect(await sendTo({ term_from: addDays(today, 1) })).toEqual(fails("board_takes_nothing"));
    expect(await sendTo({ ended_on: addDays(today, -1) })).toEqual(fails("board_takes_nothing"));
    expect(await sendTo({ kind: "community_investment_board", term_to: today })).toMatchObject({
      ok: true,
    });
    expect(await sendMatter(resident, words({ board: "khong-co" }))).toEqual(
      fails("board_not_found"),
    );
  });

  it("is not sent more than five times an hour", async () => {
    for (let count = 0; count < 5; count += 1) await sent();
    expect(await sendMatter(resident, words())).toEqual(fails("too_many_matters"));
    expect(await sendMatter(await world.aResident(), words())).toMatchObject({ ok: true });
  });

  it("is taken up, answered in writing with what was published of it, and then stays", async () => {
    const matter = await sent();
    const resultId = randomUUID();
    await world.owner`insert into oversight_results (id, slug, unit_id, body_id, field, title, summary, inspected_from, source_id)
      values (${resultId}, ${resultId}, ${ward}, ${board.id}, 'other', 'Kết quả', 'Tóm tắt', '2026-11-02', 'portal')`;
    expect(await takeUpMatter(front, { matter, revision: 1 })).toEqual(fails("matter_not_found"));
    expect(await takeUpMatter(overseer, { matter, revision: 1 })).toMatchObject({ ok: true });
    const answer = { matter, revision: 2, text: ANSWER, documentNumber: "04/TB", result: resultId };
    expect(await answerMatter(overseer, answer)).toEqual(fails("result_not_found"));
    await world.owner`update oversight_results set published_version = 1, published_at = now() where id = ${resultId}`;
    expect(await answerMatter(overseer, { ...answer, revision: 1 })).toEqual(
      fails("changed_meanwhile"),
    );
    expect(await answerMatter(overseer, answer)).toMatchObject({ ok: true });
    expect(await findMyMatter(resident.scope, matter)).toMatchObject({
      state: "answered",
      answer: ANSWER,
      documentNumber: "04/TB",
      result: { slug: resultId },
      events: [{ action: "answer" }, { action: "take_up" }, { action: "send" }],
    });
    const after = { matter, revision: 3, text: ANSWER };
    expect(await adviseMatter(overseer, after)).toEqual(fails("matter_not_found"));
    expect(await mailsTo(resident.scope.accountId)).toEqual([
      "matter_received",
      "matter_changed",
      "matter_changed",
    ]);
  });

  it("is led elsewhere with words, which is no refusal", async () => {
    const matter = await sent();
    const text = "Việc này do Ủy ban nhân dân phường giải quyết, xin gửi đơn tới phường.";
    expect(await adviseMatter(overseer, { matter, revision: 1, text })).toMatchObject({ ok: true });
    expect(await findMyMatter(resident.scope, matter)).toMatchObject({
      state: "advised",
      answer: text,
    });
  });

  it("is read by its sender, the overseers and the front of that ward, and by nobody else", async () => {
    const matter = await sent();
    const elsewhere = await world.aWard();
    const official = await world.aColleague("official", elsewhere, [elsewhere, ward]);
    const people: Record<string, Anyone> = {
      resident,
      stranger: await world.aResident(),
      foreign_overseer: await world.aColleague("overseer", elsewhere),
      foreign_front: await world.aColleague("front", elsewhere),
      official_above: official,
    };
    for (const role of POSITION_ROLES) people[role] = await world.aColleague(role, ward);
    const readers: string[] = [];
    for (const [who, { scope }] of Object.entries(people)) {
      const rows = await withScope(scope, async (tx) => [
        ...(await tx.execute(`select 1 from board_matters where id = '${matter}'`)),
        ...(await tx.execute(`select 1 from board_matter_events where matter_id = '${matter}'`)),
      ]);
      if (rows.length > 0) readers.push(who);
    }
    expect(readers.sort()).toEqual(["front", "overseer", "resident"]);
    expect(await findMyMatter((await world.aResident()).scope, matter)).toBeNull();
    const foreign = await world.aColleague("overseer", elsewhere);
    expect(await findMatterAtDesk(foreign.scope, matter)).toBeNull();
    expect(await listMattersAtDesk(foreign.scope)).toEqual([]);
    expect(await takeUpMatter(foreign, { matter, revision: 1 })).toEqual(fails("matter_not_found"));
  });

  it("leaves a line of each who opened it, and of who tried", async () => {
    const matter = await sent();
    const stranger = await world.aColleague("overseer", await world.aWard());
    for (const { scope } of [overseer, front, stranger]) await findMatterAtDesk(scope, matter);
    const log = await world.owner`
      select account_id, role, action from access_log where object_type = 'board_matter' and object_id = ${matter} order by id`;
    expect(log.map((row) => Object.values(row))).toEqual([
      [overseer.scope.accountId, "overseer", "read"],
      [front.scope.accountId, "front", "read"],
      [stranger.scope.accountId, "overseer", "refused"],
    ]);
  });

  it("is kept by the database against whoever goes around the use cases", async () => {
    const matter = await sent();
    const refused = { cause: { code: "42501" } };
    const put = (state: string) =>
      `insert into board_matters (id, body_id, unit_id, account_id, subject, content, name, state) values
        (gen_random_uuid(), '${board.id}', '${ward}', '${resident.scope.accountId}', 'a', 'b', 'c', '${state}')`;
    await expect(write(resident, put("answered"))).rejects.toMatchObject(refused);
    await expect(write(await world.aResident(), put("sent"))).rejects.toMatchObject(refused);
    await expect(write(overseer, put("sent"))).rejects.toMatchObject(refused);
    await expect(
      write(overseer, `update board_matters set content = 'Khác' where id = '${matter}'`),
    ).rejects.toMatchObject(refused);
    await expect(
      write(overseer, `update board_matters set state = 'answered' where id = '${matter}'`),
    ).rejects.toMatchObject(refused);
    const take = `update board_matters set state = 'taken_up' where id = '${matter}'`;
    expect(await write(resident, take)).toBe(0);
    expect(await write(front, take)).toBe(0);
    await expect(write(overseer, "delete from board_matters")).rejects.toMatchObject(refused);
    const tell = `insert into board_matter_events (matter_id, action, at, account_id, role)
      values ('${matter}', 'answer', now(), '${resident.scope.accountId}', 'resident')`;
    await expect(write(resident, tell)).rejects.toMatchObject(refused);
  });
});
