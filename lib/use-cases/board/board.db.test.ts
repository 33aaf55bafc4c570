import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { findBoardHead, listMembersOf, listProgrammesOf } from "@/db/queries/board";
import { findBoardAtDesk, listBoardsAtDesk } from "@/db/queries/board-desk";
import { findProject } from "@/db/queries/project";
import { listRecordVersions } from "@/db/queries/ward-record";
import { withScope } from "@/db/scope";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { PUBLIC } from "@/lib/domain/scope";
import {
  callOffProgramme,
  correctProgramme,
  publishProgramme,
  returnProgramme,
} from "@/lib/use-cases/board/decide-programme";
import { beginProgramme, changeProgramme } from "@/lib/use-cases/board/draft-programme";
import { beginBoard, changeBoard } from "@/lib/use-cases/board/keep-board";
import { addMember, changeMember } from "@/lib/use-cases/board/keep-member";
import { linkResult } from "@/lib/use-cases/board/link-result";

const fails = (problem: string) => ({ ok: false, problem });
const REASON = "Bầu bổ sung theo biên bản họp tổ dân phố.";

const publicPlans = async (boardId: string) =>
  withScope(PUBLIC, async (tx) => listProgrammesOf(tx, boardId));

describe("a board", () => {
  let world: DeskWorld;
  let today: CalendarDate;
  let [ward, elsewhere] = ["", ""];
  let front: Colleague;
  let overseer: Colleague;
  let stranger: Colleague;

  beforeAll(async () => {
    world = await openDeskWorld();
    today = await world.today();
  });
  afterAll(async () => world.end());

  beforeEach(async () => {
    [ward, elsewhere] = [await world.aWard(), await world.aWard()];
    front = await world.aColleague("front", ward);
    overseer = await world.aColleague("overseer", ward);
    stranger = await world.aColleague("front", elsewhere);
  });

  const content = (but: object = {}) => ({
    name: "Ban Thanh tra nhân dân phường thử",
    termFrom: addDays(today, -100),
    termTo: addDays(today, 1700),
    recognisedBy: "Ủy ban Mặt trận Tổ quốc phường thử",
    neighbourhoods: 5,
    projectId: null,
    ...but,
  });
  const begun = async (but: object = {}) => {
    const board = { kind: "people_inspection_board" as const, ...content(but) };
    const done = await beginBoard(front, board);
    if (!done.ok) throw new Error(done.problem);
    return done.value.boardId;
  };
  const rowOf = async (id: string) => {
    const [row] = await world.owner`
      select slug, version, name, ended_on::text as ended, source_id as source from bodies where id = ${id}`;
    if (!row) throw new Error("there is no such board");
    return row;
  };
  const seat = (board: string, but: object = {}) => ({
    board,
    name: "Trần Thị Thử",
    duty: "member" as const,
    neighbourhood: "Tổ dân phố số 1",
    electedOn: null,
    fromOn: addDays(today, -100),
    toOn: null,
    eligible: "on" as const,
    ...but,
  });
  const aProject = async (unitId = ward) => {
    const id = randomUUID();
    await world.owner`insert into projects (id, slug, unit_id, name, stage, source_id) values (${id}, ${id}, ${unitId}, 'Công trình', 'started', 'portal')`;
    return id;
  };
  const watchedBy = async (id: string) => {
    const rows = await world.owner`select id from projects where board_id = ${id}`;
    return rows.map((row) => row["id"]);
  };
  const tagsOf = async (work: () => Promise<unknown>) => {
    const [before] = await world.owner`select generation from cache_generation`;
    await work();
    const rows =
      await world.owner`select tag from cache_tags where generation > ${before?.["generation"]}`;
    return rows.map((row) => row["tag"]);
  };

  it("is recorded by the front of its ward, with an address, a source and a history", async () => {
    const id = await begun();
    const { slug, source } = await rowOf(id);
    expect(slug).toMatch(/^ban-thanh-tra-nhan-dan-phuong-thu-[0-9a-f]{6}$/);
    expect(source).toBe("portal");
    const head = await withScope(PUBLIC, async (tx) => findBoardHead(tx, slug));
    expect(head).toMatchObject({ id, unit: { id: ward } });
    const versions = await withScope(PUBLIC, async (tx) => listRecordVersions(tx, "bodies", [id]));
    expect(versions).toMatchObject([{ version: 1, role: "front", reason: null }]);
  });

  it("is recorded by nobody else, and not seen at the desk of another ward", async () => {
    const board = { kind: "front" as const, ...content() };
    expect(await beginBoard(overseer, board)).toEqual(fails("board_not_found"));
    const id = await begun();
    expect(await findBoardAtDesk(stranger.scope, id)).toBeNull();
    expect((await listBoardsAtDesk(overseer.scope)).boards).toMatchObject([{ id }]);
  });

  it("is changed with a reason that everybody reads, and what it said stays", async () => {
    const id = await begun();
    const { slug } = await rowOf(id);
    const change = { board: id, version: 1, ...content({ neighbourhoods: 7 }), endedOn: today };
    const told = await tagsOf(async () => {
      expect(await changeBoard(front, { ...change, reason: REASON })).toMatchObject({ ok: true });
    });
    expect(told).toContain(`board:${slug}`);
    expect(told).toContain(`unit:${ward}`);
    const versions = await withScope(PUBLIC, async (tx) => listRecordVersions(tx, "bodies", [id]));
    expect(versions).toMatchObject([{ version: 1 }, { version: 2, role: "front", reason: REASON }]);
    expect(await changeBoard(front, { ...change, reason: REASON })).toEqual(
      fails("changed_meanwhile"),
    );
    expect(await changeBoard(stranger, { ...change, version: 2, reason: REASON })).toEqual(
      fails("board_not_found"),
    );
  });

  it("watches one work of its ward, named by the front and by nobody of another", async () => {
    const [first, second, foreign] = [
      await aProject(),
      await aProject(),
      await aProject(elsewhere),
    ];
    const id = await begun({ projectId: first });
    expect(await watchedBy(id)).toEqual([first]);
    const change = { board: id, version: 1, endedOn: null, reason: REASON };
    expect(await changeBoard(front, { ...change, ...content({ projectId: foreign }) })).toEqual(
      fails("project_not_found"),
    );
    expect(await rowOf(id)).toMatchObject({ version: 1 });
    await changeBoard(front, { ...change, ...content({ projectId: second }) });
    expect(await watchedBy(id)).toEqual([second]);
  });

  it("stands on the page of the work it watches with as many as sit there, and the page hears of each", async () => {
    const project = await aProject();
    const id = await begun({ projectId: project });
    const watching = async () =>
      withScope(PUBLIC, async (tx) => (await findProject(tx, project))?.board);
    expect(await watching()).toMatchObject({ slug: (await rowOf(id))["slug"], members: 0 });
    const told = await tagsOf(async () => {
      await addMember(front, seat(id));
      await addMember(front, seat(id, { name: "Lê Văn Thôi", toOn: addDays(today, -1) }));
    });
    expect(told).toContain(`project:${project}`);
    expect(await watching()).toMatchObject({ members: 1, termTo: addDays(today, 1700) });
  });

  it("has one head on each day, whoever comes after the last day of the one before", async () => {
    const id = await begun();
    expect(await addMember(front, seat(id, { duty: "head" }))).toMatchObject({ ok: true });
    const next = { duty: "head", name: "Lê Văn Sau", fromOn: today };
    expect(await addMember(front, seat(id, next))).toEqual(fails("two_heads"));
    const [head] = await withScope(PUBLIC, async (tx) => listMembersOf(tx, id));
    const { board: _board, ...left } = seat(id, { duty: "head", toOn: addDays(today, -1) });
    const change = { member: head?.id ?? "", version: 1, reason: REASON, ...left };
    expect(await changeMember(front, change)).toMatchObject({ ok: true });
    expect(await changeMember(front, change)).toEqual(fails("changed_meanwhile"));
    expect(await addMember(front, seat(id, next))).toMatchObject({ ok: true });
    expect(await withScope(PUBLIC, async (tx) => listMembersOf(tx, id))).toHaveLength(2);
  });

  it("has one head also when two are recorded in the same instant", async () => {
    const id = await begun();
    const both = await Promise.all(
      ["Một", "Hai"].map((name) =>
        addMember(front, seat(id, { duty: "head", name: `Lê Văn ${name}` })),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("lets nobody but the front of its ward name its members", async () => {
    const id = await begun();
    expect(await addMember(overseer, seat(id))).toEqual(fails("board_not_found"));
    expect(await addMember(stranger, seat(id))).toEqual(fails("board_not_found"));
  });

  const plan = (but: object = {}) => ({
    title: "Giám sát thu, chi các khoản đóng góp",
    subject: null,
    target: "Tổ trưởng tổ dân phố",
    field: "contributions" as const,
    plannedFrom: addDays(today, 20),
    plannedTo: addDays(today, 40),
    sentOn: null,
    ...but,
  });
  const aResult = async (body: string, version: number | null) => {
    const id = randomUUID();
    await world.owner`insert into oversight_results (id, slug, unit_id, body_id, field, title, summary, inspected_from, source_id, published_version)
      values (${id}, ${id}, ${ward}, ${body}, 'other', 'Kết quả', 'Tóm tắt', '2026-11-02', 'portal', ${version})`;
    return id;
  };
  const planned = async (boardId: string, action: "edit" | "submit" = "submit") => {
    const done = await beginProgramme(overseer, { boardId, content: plan(), action });
    if (!done.ok) throw new Error(done.problem);
    return done.value.programmeId;
  };

  it("plans through its overseer, and everybody reads it once the front has approved", async () => {
    const boardId = await begun();
    const programme = await planned(boardId, "edit");
    const edit = {
      programmeId: programme,
      revision: 1,
      content: plan(),
      action: "submit",
    } as const;
    expect(await publishProgramme(front, { programme, revision: 1 })).toEqual(
      fails("transition_not_allowed"),
    );
    expect(await changeProgramme(overseer, edit)).toMatchObject({ ok: true });
    expect(await publicPlans(boardId)).toEqual([]);
    expect(await world.owner`select 1 from record_versions where record_id = ${programme}`).toEqual(
      [],
    );
    expect(await publishProgramme(stranger, { programme, revision: 2 })).toEqual(
      fails("programme_not_found"),
    );
    expect(await publishProgramme(front, { programme, revision: 2 })).toMatchObject({ ok: true });
    expect(await publicPlans(boardId)).toMatchObject([{ id: programme, state: "published" }]);
    expect(await changeProgramme(overseer, { ...edit, revision: 3 })).toEqual(
      fails("transition_not_allowed"),
    );
  });

  it("hides what is planned from the desks of other wards, and from its own committee", async () => {
    const boardId = await begun();
    const programme = await planned(boardId);
    const leader = await world.aColleague("leader", ward);
    const seen = async ({ scope }: Colleague) =>
      withScope(
        scope,
        async (tx) =>
          (await tx.execute(`select 1 from programmes where id = '${programme}'`)).length,
      );
    expect(await seen(overseer)).toBe(1);
    expect(await seen(front)).toBe(1);
    expect(await seen(stranger)).toBe(0);
    expect(await seen(leader)).toBe(0);
  });

  it("has a plan back with what is to be mended, and calls one off with the reason", async () => {
    const boardId = await begun();
    const programme = await planned(boardId);
    const note = "Ghi rõ đối tượng giám sát.";
    expect(await returnProgramme(front, { programme, revision: 1, note })).toMatchObject({
      ok: true,
    });
    expect(
      await changeProgramme(overseer, {
        programmeId: programme,
        revision: 2,
        content: plan(),
        action: "submit",
      }),
    ).toMatchObject({ ok: true });
    await publishProgramme(front, { programme, revision: 3 });
    const correct = { programme, revision: 4, content: plan({ sentOn: today }), reason: REASON };
    expect(await correctProgramme(front, correct)).toMatchObject({ ok: true });
    expect(await correctProgramme(front, correct)).toEqual(fails("changed_meanwhile"));
    const off = { programme, revision: 5, note: "Không còn nội dung để giám sát." };
    expect(await callOffProgramme(overseer, off)).toEqual(fails("programme_not_found"));
    expect(await callOffProgramme(front, off)).toMatchObject({ ok: true });
    expect(await publicPlans(boardId)).toMatchObject([
      { state: "called_off", calledOffNote: off.note },
    ]);
    const versions = await withScope(PUBLIC, async (tx) =>
      listRecordVersions(tx, "programmes", [programme]),
    );
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
      [1, null],
      [2, REASON],
      [3, off.note],
    ]);
    expect(JSON.stringify(versions)).not.toContain(note);
  });

  it("stands over what was published of it, once the front has said so", async () => {
    const boardId = await begun();
    const programme = await planned(boardId);
    const [result, draft] = [await aResult(boardId, 1), await aResult(boardId, null)];
    const foreign = await aResult(await begun({ name: "Ban Thanh tra nhân dân khác" }), 1);
    expect(await linkResult(front, { programme, result })).toEqual(fails("transition_not_allowed"));
    await publishProgramme(front, { programme, revision: 1 });
    expect(await linkResult(overseer, { programme, result })).toEqual(fails("programme_not_found"));
    for (const not of [draft, foreign]) {
      expect(await linkResult(front, { programme, result: not })).toEqual(
        fails("result_not_found"),
      );
    }
    expect(await linkResult(front, { programme, result })).toMatchObject({ ok: true });
    expect(await publicPlans(boardId)).toMatchObject([{ results: [{ slug: result }] }]);
  });

  it("is not approved by who drafted it, in whatever office", async () => {
    const boardId = await begun();
    const programme = await planned(boardId);
    const positionId = randomUUID();
    const { accountId } = overseer.scope;
    await world.owner`insert into positions (id, account_id, role, unit_id, from_on) values (${positionId}, ${accountId}, 'front', ${ward}, '2020-01-01')`;
    const both: Colleague = {
      actor: {
        accountId,
        name: "Một",
        position: { id: positionId, role: "front", unitId: ward, unitIds: [ward] },
      },
      scope: { ...front.scope, accountId, positionId },
    };
    expect(await publishProgramme(both, { programme, revision: 1 })).toEqual(
      fails("programme_not_found"),
    );
  });

  it("is kept by the database against whoever goes around the use cases", async () => {
    const boardId = await begun();
    await addMember(front, seat(boardId, { duty: "head" }));
    const programme = await planned(boardId);
    const aProjectId = await aProject();
    const tries: readonly (readonly [Colleague, string])[] = [
      [front, `update bodies set kind = 'front' where id = '${boardId}'`],
      [front, `update bodies set slug = 'khac' where id = '${boardId}'`],
      [front, `delete from body_members where body_id = '${boardId}'`],
      [front, `update programmes set title = 'Khác hẳn' where id = '${programme}'`],
      [front, `update programmes set state = 'published' where id = '${programme}'`],
      [overseer, `update programmes set state = 'published' where id = '${programme}'`],
      [overseer, `update programmes set title = 'Khác hẳn' where id = '${programme}'`],
      [front, `update projects set progress_percent = 100 where id = '${aProjectId}'`],
    ];
    for (const [{ scope }, statement] of tries) {
      const tried = withScope(scope, async (tx) => tx.execute(statement));
      await expect(tried).rejects.toMatchObject({ cause: { code: "42501" } });
    }
    const second = `insert into body_members (body_id, name, duty, source_id) values ('${boardId}', 'Ai', 'head', 'portal')`;
    await expect(withScope(front.scope, async (tx) => tx.execute(second))).rejects.toMatchObject({
      cause: { code: "23P01" },
    });
  });
});
