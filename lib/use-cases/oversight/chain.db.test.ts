import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect } from "@/db/client";
import { listFilesInUse } from "@/db/commands/attachment";
import { openOversightFile } from "@/db/queries/oversight-file";
import {
  findRecommendationAtDesk,
  listRecommendationsAtDesk,
} from "@/db/queries/recommendation-desk";
import { countVerdicts } from "@/db/queries/resident-verdict";
import { withScope } from "@/db/scope";
import {
  type Colleague,
  type DeskWorld,
  openDeskWorld,
  type Resident,
} from "@/db/testing/desk-world";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { StoredFile } from "@/lib/domain/case-file/attachments";
import type { ResultContent } from "@/lib/domain/oversight/content";
import { PUBLIC, type Scope } from "@/lib/domain/scope";
import { env } from "@/lib/env";
import { warnOfDeadlines } from "@/lib/use-cases/case-file/warn-of-deadlines";
import {
  attachToFinding,
  detachFromFinding,
  draftCompletion,
  removeProof,
} from "@/lib/use-cases/oversight/attach-file";
import { changeDraft } from "@/lib/use-cases/oversight/change-draft";
import { correctResult } from "@/lib/use-cases/oversight/correct-result";
import { draftResult } from "@/lib/use-cases/oversight/draft-result";
import { judgeCompletion } from "@/lib/use-cases/oversight/judge-completion";
import { publishResult } from "@/lib/use-cases/oversight/publish-result";
import { replyToRecommendation } from "@/lib/use-cases/oversight/reply-to-recommendation";
import { urgeAnswer } from "@/lib/use-cases/oversight/urge-answer";

let world: DeskWorld;
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(async () => world.end());

const TEXT = "Nội dung đủ dài để người khác đọc và hiểu.";
const SHOWN = "Gạch vỡ ở cuối ngõ 25, chụp ngày 02/11";

const aFile = (mediaType: StoredFile["mediaType"] = "image/jpeg"): StoredFile => ({
  sha256: randomUUID(),
  mediaType,
  byteSize: 1000,
  originalName: "anh.jpg",
});
const upload = (...stored: StoredFile[]) => ({ stored, refused: [] });

async function aWard() {
  const unitId = await world.aWard();
  const bodyId = randomUUID();
  await world.owner`insert into bodies (id, kind, unit_id, name, source_id) values (${bodyId}, 'people_inspection_board', ${unitId}, 'Ban TTND', 'portal')`;
  const of = async (role: Parameters<DeskWorld["aColleague"]>[0]) => world.aColleague(role, unitId);
  const content: ResultContent = {
    title: "Giám sát sửa vỉa hè ngõ 25",
    summary: "Ban đã xem hồ sơ và hiện trường ngày 02/11.",
    field: "construction",
    inspectedFrom: calendarDate("2026-11-02"),
    inspectedTo: null,
    findings: [{ key: "f1", verdict: "shortcoming", text: "Gạch lát sai chủng loại." }],
    recommendations: [
      { key: "r1", findingKey: "f1", text: "Thay đoạn gạch sai loại.", addresseeUnitId: unitId },
    ],
  };
  const overseer = await of("overseer");
  const drafted = await draftResult(overseer, { bodyId, content });
  if (!drafted.ok) throw new Error(drafted.problem);
  const people = {
    overseer,
    front: await of("front"),
    leader: await of("leader"),
    officer: await of("officer"),
  };
  return { unitId, content, ...drafted.value, ...people };
}

type Ward = Awaited<ReturnType<typeof aWard>>;

async function publish({ overseer, front, versionId, content }: Ward) {
  const submitted = await changeDraft(overseer, {
    versionId,
    revision: 1,
    content,
    action: "submit",
  });
  if (!submitted.ok) throw new Error(submitted.problem);
  const published = await publishResult(front, { versionId });
  if (!published.ok) throw new Error(published.problem);
}

async function recommendationOf({ resultId }: Pick<Ward, "resultId">) {
  const [row] = await world.owner<{ id: string; revision: number; state: string }[]>`
    select id, revision, state from recommendations where result_id = ${resultId}`;
  if (!row) throw new Error("nothing was asked");
  return row;
}

async function say(
  ward: Ward,
  who: Colleague,
  action: Parameters<typeof replyToRecommendation>[1],
  documentNumber: string | null = null,
) {
  const { id: recommendationId, revision } = await recommendationOf(ward);
  return replyToRecommendation(who, action, {
    recommendationId,
    revision,
    text: TEXT,
    documentNumber,
  });
}

const fileIds = async ({ resultId }: Ward) =>
  (
    await world.owner<{ id: string }[]>`
      select id from oversight_files where result_id = ${resultId} order by created_at, id`
  ).map(({ id }) => id);

const opens = async (scope: Scope, id: string) => (await openOversightFile(scope, id)) !== null;

describe("a file of a finding", () => {
  it("is seen by its board and the front until it is published, then by everybody, and stays", async () => {
    const ward = await aWard();
    const { resultId, overseer, front, leader } = ward;
    const typed = { findingKey: "f1", description: SHOWN };
    const laid = await attachToFinding(overseer, { resultId, typed }, upload(aFile()));
    expect(laid).toEqual({ ok: true, value: { refused: [] } });
    const [id = ""] = await fileIds(ward);
    const elsewhere = await world.aColleague("front", await world.aWard());
    const who = [overseer.scope, front.scope, leader.scope, elsewhere.scope, PUBLIC];
    expect(await Promise.all(who.map(async (scope) => opens(scope, id)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);

    await publish(ward);
    expect(await opens(PUBLIC, id)).toBe(true);
    expect(await detachFromFinding(overseer, { resultId, fileId: id })).toMatchObject({
      ok: false,
    });
    expect(await fileIds(ward)).toEqual([id]);
    expect(await attachToFinding(overseer, { resultId, typed }, upload(aFile()))).toMatchObject({
      ok: false,
      problem: "result_not_found",
    });
  });

  it("of a correction waits for it, while that of the published version stays", async () => {
    const ward = await aWard();
    const { resultId, overseer, front } = ward;
    const typed = { findingKey: "f1", description: SHOWN };
    await attachToFinding(overseer, { resultId, typed }, upload(aFile()));
    await publish(ward);
    const opened = await correctResult(overseer, { resultId, reason: "Ghi nhầm số ngõ." });
    if (!opened.ok) throw new Error(opened.problem);
    await attachToFinding(overseer, { resultId, typed }, upload(aFile()));
    const seen = async (scope: Scope) =>
      Promise.all((await fileIds(ward)).map(async (id) => opens(scope, id)));
    expect(await seen(PUBLIC)).toEqual([true, false]);
    expect(await seen(front.scope)).toEqual([true, true]);
    await publish({ ...ward, versionId: opened.value.versionId });
    expect(await seen(PUBLIC)).toEqual([true, true]);
  });

  it("of a finding that was dropped before it was published is never public", async () => {
    const ward = await aWard();
    const { resultId, overseer, content } = ward;
    const typed = { findingKey: "f1", description: SHOWN };
    await attachToFinding(overseer, { resultId, typed }, upload(aFile()));
    const findings = content.findings.map((finding) => ({ ...finding, key: "f2" }));
    await publish({ ...ward, content: { ...content, findings, recommendations: [] } });
    const [id = ""] = await fileIds(ward);
    expect(await opens(PUBLIC, id)).toBe(false);
  });

  it("needs to say what a picture shows, a finding it belongs to, and an overseer of the unit", async () => {
    const ward = await aWard();
    const { resultId, overseer, front } = ward;
    const lay = async (who: Colleague, typed: Record<string, string>, file = aFile()) =>
      attachToFinding(who, { resultId, typed }, upload(file));
    expect(await lay(overseer, { findingKey: "f1", description: "ngắn" })).toEqual({
      ok: true,
      value: { refused: [{ name: "anh.jpg", problem: "file_description_missing" }] },
    });
    const described = { findingKey: "f1", description: SHOWN };
    expect(await lay(overseer, { ...described, findingKey: "f9" })).toMatchObject({ ok: false });
    expect(await lay(front, described)).toMatchObject({ ok: false });
    expect(await fileIds(ward)).toEqual([]);
    await lay(overseer, { findingKey: "f1", description: "" }, aFile("application/pdf"));
    const [id = ""] = await fileIds(ward);
    await detachFromFinding(overseer, { resultId, fileId: id });
    expect(await fileIds(ward)).toEqual([]);
  });
});

describe("a report of completion", () => {
  it("needs proof; what waits is seen by who laid it there alone, and by everybody once reported", async () => {
    const ward = await aWard();
    await publish(ward);
    const { leader, officer, overseer } = ward;
    expect(await say(ward, leader, "answer")).toMatchObject({ ok: true });
    expect(await say(ward, leader, "report_done")).toMatchObject({
      ok: false,
      problem: "completion_proof_missing",
    });
    const { id: recommendationId } = await recommendationOf(ward);
    const draft = { recommendationId, typed: { text: TEXT, description: SHOWN } };
    expect(await draftCompletion(overseer, draft, upload(aFile()))).toMatchObject({ ok: false });
    await draftCompletion(leader, draft, upload(aFile()));
    await draftCompletion(leader, draft, upload(aFile()));
    const [first = "", second = ""] = await fileIds(ward);
    await removeProof(officer, { recommendationId, fileId: first });
    await removeProof(leader, { recommendationId, fileId: second });
    expect(await fileIds(ward)).toEqual([first]);
    const who = [leader.scope, officer.scope, overseer.scope, PUBLIC];
    expect(await Promise.all(who.map(async (scope) => opens(scope, first)))).toEqual([
      true,
      false,
      false,
      false,
    ]);

    expect(await say(ward, leader, "report_done")).toMatchObject({ ok: true });
    expect(await opens(PUBLIC, first)).toBe(true);
    const shown = await findRecommendationAtDesk(overseer.scope, recommendationId);
    expect(shown?.proof.sent.map(({ id }) => id)).toEqual([first]);
    expect(await removeProof(leader, { recommendationId, fileId: first })).toMatchObject({
      ok: false,
    });
  });

  it("is proved by the number of a document too", async () => {
    const ward = await aWard();
    await publish(ward);
    await say(ward, ward.leader, "answer");
    expect(await say(ward, ward.leader, "report_done", "12/BC-UBND")).toMatchObject({ ok: true });
  });
});

/** As if its fifteen days had begun long ago. */
async function beLate(ward: Ward, dueOn = "2026-11-02") {
  await world.owner`update recommendations set sent_on = '2026-10-18', due_on = ${dueOn} where result_id = ${ward.resultId}`;
}

const urge = async (ward: Ward, who: Colleague) => {
  const { id: recommendationId } = await recommendationOf(ward);
  return urgeAnswer(who, { recommendationId, text: TEXT });
};
const mailsTo = async ({ actor }: Colleague, template: string) => {
  const rows = await world.owner<{ facts: { count?: string } }[]>`
    select payload->'facts' as facts from outbox where recipient = ${actor.accountId} and payload->>'template' = ${template}`;
  return rows.map(({ facts }) => facts.count ?? "");
};

describe("a late answer", () => {
  it("is urged by the front of the board, once a day, in public, and its leaders are written to", async () => {
    const ward = await aWard();
    await publish(ward);
    const { front, leader, officer, overseer } = ward;
    expect(await urge(ward, front)).toMatchObject({ ok: false, problem: "not_overdue" });
    await beLate(ward);
    const elsewhere = await world.aColleague("front", await world.aWard());
    for (const who of [leader, overseer, elsewhere]) {
      expect(await urge(ward, who)).toMatchObject({ problem: "recommendation_not_found" });
    }
    expect(await urge(ward, front)).toMatchObject({ ok: true });
    expect(await urge(ward, front)).toMatchObject({ ok: false, problem: "urged_today" });
    expect(await mailsTo(leader, "recommendation_urged")).toEqual([""]);
    expect(await mailsTo(officer, "recommendation_urged")).toEqual([]);
    const [line] = await world.owner`
      select note, is_public from oversight_events where result_id = ${ward.resultId} and action = 'urge'`;
    expect(line).toEqual({ note: TEXT, is_public: true });
    await say(ward, leader, "answer");
    expect(await urge(ward, front)).toMatchObject({ ok: false });
  });

  it("stands first in the list, before what is due sooner but answered", async () => {
    const ward = await aWard();
    await publish(ward);
    const { overseer, front, unitId, content } = ward;
    const [body] = await world.owner<
      { id: string }[]
    >`select id from bodies where unit_id = ${unitId}`;
    const second = await draftResult(overseer, { bodyId: body?.id ?? "", content });
    if (!second.ok) throw new Error(second.problem);
    const other = { ...ward, ...second.value };
    await publish(other);
    await beLate(ward, "2026-10-01");
    await say(ward, ward.leader, "answer");
    await beLate(other, "2026-11-02");
    const { rows } = await listRecommendationsAtDesk(front.scope, null);
    expect(rows.map(({ isLate }) => isLate)).toEqual([true, false]);
    const [first] = rows;
    if (!first) throw new Error("nothing in the list");
    const rest = await listRecommendationsAtDesk(front.scope, first);
    expect(rest.rows.map(({ id }) => id)).toEqual(rows.slice(1).map(({ id }) => id));
  });

  it("is told to the front once, in working hours", async () => {
    const ward = await aWard();
    await publish(ward);
    await beLate(ward, "2027-05-05");
    const worker = connect(env.PORTAL_WORKER_DATABASE_URL, 1);
    const at = async (moment: string) =>
      withScope({ kind: "worker" }, async (tx) => warnOfDeadlines(tx, new Date(moment)), worker);
    const told = async () => mailsTo(ward.front, "recommendations_overdue");
    await at("2027-05-05T09:00:00+07:00");
    await at("2027-05-06T06:00:00+07:00");
    expect(await told()).toEqual([]);
    await at("2027-05-06T09:00:00+07:00");
    await at("2027-05-06T10:00:00+07:00");
    await at("2027-05-07T09:00:00+07:00");
    expect(await told()).toEqual(["1"]);
    expect(await mailsTo(ward.leader, "recommendations_overdue")).toEqual([]);
    await worker.$client.end({ timeout: 5 });
  });
});

const judge = async (ward: Ward, isDone: boolean, who?: Resident) => {
  const { id: recommendationId } = await recommendationOf(ward);
  const judgement = { recommendationId, isDone, text: TEXT };
  return judgeCompletion(who ?? (await world.aResident()), judgement);
};
const counts = async ({ resultId }: Ward) =>
  withScope(PUBLIC, async (tx) => [...(await countVerdicts(tx, resultId)).values()]);
const readBy = async (ward: Ward, { scope }: Colleague) => {
  const { id } = await recommendationOf(ward);
  const found = await findRecommendationAtDesk(scope, id);
  return found?.verdicts.map(({ isDone }) => isDone);
};

describe("residents on a report of completion", () => {
  it("speak once each, are counted, and are split only from five on", async () => {
    const ward = await aWard();
    await publish(ward);
    expect(await judge(ward, true)).toMatchObject({ problem: "report_not_found" });
    await say(ward, ward.leader, "answer");
    expect(await judge(ward, true)).toMatchObject({ problem: "report_not_found" });
    await say(ward, ward.leader, "report_done", "12/BC-UBND");
    const resident = await world.aResident();
    await judge(ward, true, resident);
    await judge(ward, false, resident);
    for (const isDone of [true, true, true]) await judge(ward, isDone);
    expect(await counts(ward)).toEqual([{ total: 4, sides: null }]);
    await judge(ward, false);
    expect(await counts(ward)).toEqual([{ total: 5, sides: { done: 3, notDone: 2 } }]);

    expect(await readBy(ward, ward.overseer)).toHaveLength(5);
    expect(await readBy(ward, ward.front)).toHaveLength(5);
    expect(await readBy(ward, ward.leader)).toEqual([]);
    await say(ward, ward.overseer, "contest_done");
    expect(await judge(ward, true)).toMatchObject({ problem: "report_not_found" });
    await say(ward, ward.leader, "report_done", "13/BC-UBND");
    await judge(ward, true, resident);
    expect((await counts(ward)).map(({ total }) => total).toSorted((a, b) => a - b)).toEqual([
      1, 5,
    ]);
  });

  it("are held up when they speak too often", async () => {
    const ward = await aWard();
    await publish(ward);
    await say(ward, ward.leader, "answer");
    await say(ward, ward.leader, "report_done", "12/BC-UBND");
    const resident = await world.aResident();
    for (let time = 0; time < 10; time += 1) await judge(ward, true, resident);
    expect(await judge(ward, true, resident)).toMatchObject({ problem: "too_many_verdicts" });
  });
});

describe("the files of oversight", () => {
  it("are in use, whoever may see them", async () => {
    const ward = await aWard();
    const file = aFile();
    const typed = { findingKey: "f1", description: SHOWN };
    await attachToFinding(ward.overseer, { resultId: ward.resultId, typed }, upload(file));
    const worker = connect(env.PORTAL_WORKER_DATABASE_URL, 1);
    const used = await withScope(
      { kind: "worker" },
      async (tx) => listFilesInUse(tx, [file.sha256, "other"]),
      worker,
    );
    await worker.$client.end({ timeout: 5 });
    expect([...used]).toEqual([file.sha256]);
  });
});
