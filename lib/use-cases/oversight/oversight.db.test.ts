import { randomUUID } from "node:crypto";

import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import type { PositionRole } from "@/lib/domain/actor";
import { calendarDate } from "@/lib/domain/calendar-date";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import type { ResultContent } from "@/lib/domain/oversight/content";
import type { PositionScope } from "@/lib/domain/scope";
import type { UseCaseContext } from "@/lib/use-cases/context";
import { changeDraft } from "@/lib/use-cases/oversight/change-draft";
import { correctResult } from "@/lib/use-cases/oversight/correct-result";
import { draftResult } from "@/lib/use-cases/oversight/draft-result";
import { publishResult } from "@/lib/use-cases/oversight/publish-result";
import { replyToRecommendation } from "@/lib/use-cases/oversight/reply-to-recommendation";
import { returnResult } from "@/lib/use-cases/oversight/return-result";

const content: ResultContent = {
  title: "Giám sát sửa vỉa hè ngõ 25",
  summary: "Ban đã xem hồ sơ và hiện trường ngày 02/11.",
  field: "construction",
  inspectedFrom: calendarDate("2026-11-02"),
  inspectedTo: null,
  findings: [{ key: "f1", verdict: "shortcoming", text: "Gạch lát sai chủng loại ở đoạn cuối." }],
  recommendations: [
    {
      key: "r1",
      findingKey: "f1",
      text: "Thay đoạn gạch sai chủng loại.",
      addresseeUnitId: "lang",
    },
  ],
};

describe("an oversight result", () => {
  let test: TestDatabase;
  let owner: Sql;
  let database: Database;
  const bodyId = randomUUID();

  const someone = async (
    role: PositionRole,
    unitId = "lang",
  ): Promise<UseCaseContext<PositionScope>> => {
    const accountId = randomUUID();
    const positionId = randomUUID();
    await owner`insert into accounts (id, email, name) values (${accountId}, ${`${accountId}@example.org`}, ${role})`;
    await owner`insert into positions (id, account_id, role, unit_id, from_on) values (${positionId}, ${accountId}, ${role}, ${unitId}, '2026-01-01')`;
    const unitIds = [unitId];
    return {
      actor: { accountId, name: role, position: { id: positionId, role, unitId, unitIds } },
      scope: { kind: "position", accountId, positionId, role, unitId, unitIds },
      database,
    };
  };

  let overseer: UseCaseContext<PositionScope>;
  let front: UseCaseContext<PositionScope>;
  let leader: UseCaseContext<PositionScope>;

  beforeAll(async () => {
    test = await testDatabase();
    owner = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
    database = connect(test.appUrl, 4);
    await owner`insert into units (id, code, kind, name, slug, valid_from) values
      ('lang', '00199', 'ward', 'Láng', 'lang', '2025-07-01'), ('kim-lien', '00229', 'ward', 'Kim Liên', 'kim-lien', '2025-07-01')`;
    await owner`insert into bodies (id, kind, unit_id, name, source_id) values (${bodyId}, 'people_inspection_board', 'lang', 'Ban TTND', 'portal')`;
    const days = CALENDAR_DAYS.map(({ date, kind, name, sourceDocument, confirmed }) => ({
      date,
      kind,
      name,
      source_document: sourceDocument,
      confirmed: confirmed ? "confirmed" : "proposed",
    }));
    await owner`insert into calendar_days ${owner(days)}`;
  });

  afterAll(async () => {
    await Promise.all([owner.end(), database.$client.end()]);
    await test.drop();
  });

  beforeEach(async () => {
    [overseer, front, leader] = await Promise.all([
      someone("overseer"),
      someone("front"),
      someone("leader"),
    ]);
  });

  const drafted = async () => {
    const draft = await draftResult(overseer, { bodyId, content });
    if (!draft.ok) throw new Error(draft.problem);
    return draft.value;
  };
  const submitted = async () => {
    const draft = await drafted();
    const sent = await changeDraft(overseer, {
      versionId: draft.versionId,
      revision: 1,
      content,
      action: "submit",
    });
    expect(sent).toMatchObject({ ok: true });
    return draft;
  };
  const published = async () => {
    const draft = await submitted();
    expect(await publishResult(front, { versionId: draft.versionId })).toMatchObject({ ok: true });
    return draft;
  };
  const recommendationOf = async (resultId: string) => {
    const [row] = await owner<
      { id: string; state: string; revision: number; due_on: string; sent_on: string }[]
    >`
      select id, state, revision, due_on::text, sent_on::text from recommendations where result_id = ${resultId}`;
    if (!row) throw new Error("no recommendation was projected");
    return row;
  };
  const publicRows = async (resultId: string) => {
    const app = postgres(test.appUrl, { max: 1 });
    try {
      return await app.begin(async (tx) => {
        await tx`select set_config('app.kind', 'public', true)`;
        return tx`select title from oversight_results where id = ${resultId}`;
      });
    } finally {
      await app.end();
    }
  };

  it("is nobody's but its unit's until the front publishes it", async () => {
    const { resultId, versionId } = await submitted();
    expect(await publicRows(resultId)).toHaveLength(0);
    expect(await publishResult(front, { versionId })).toMatchObject({ ok: true });
    expect(await publicRows(resultId)).toHaveLength(1);
  });

  it("sends its recommendations with fifteen days to answer when it is published", async () => {
    const { resultId } = await published();
    const { sent_on: sentOn, due_on: dueOn, state } = await recommendationOf(resultId);
    expect(state).toBe("sent");
    expect((Date.parse(dueOn) - Date.parse(sentOn)) / 86_400_000).toBeGreaterThanOrEqual(15);
  });

  it("raises the generation that cached pages are compared with", async () => {
    const before = await owner`select generation from cache_generation`;
    await published();
    const after = await owner`select generation from cache_generation`;
    expect(Number(after[0]?.["generation"])).toBe(Number(before[0]?.["generation"]) + 1);
  });

  it.each([
    ["the overseer who wrote it", async () => overseer],
    ["the leader of the committee it supervises", async () => leader],
    ["the front of another ward", async () => someone("front", "kim-lien")],
    ["an administrator", async () => someone("administrator")],
  ])("is not published by %s", async (_, who) => {
    const { versionId } = await submitted();
    expect(await publishResult(await who(), { versionId })).toMatchObject({
      ok: false,
      problem: "result_not_found",
    });
  });

  it("is published once, when two press the button", async () => {
    const { versionId } = await submitted();
    const second = await someone("front");
    const outcomes = await Promise.all([
      publishResult(front, { versionId }),
      publishResult(second, { versionId }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("does not let a stale page overwrite a newer draft", async () => {
    const { versionId } = await drafted();
    const change = { versionId, revision: 1, content, action: "edit" as const };
    expect(await changeDraft(overseer, change)).toMatchObject({ ok: true });
    expect(await changeDraft(overseer, change)).toEqual({
      ok: false,
      problem: "changed_meanwhile",
    });
  });

  it("goes back to its author with what is to be mended, and may be sent again", async () => {
    const { versionId } = await submitted();
    const note = "Bổ sung biên bản ngày 02/11.";
    expect(await returnResult(front, { versionId, note })).toMatchObject({ ok: true });
    expect(
      await changeDraft(overseer, { versionId, revision: 3, content, action: "submit" }),
    ).toMatchObject({ ok: true });
  });

  it("is corrected by a new version, and the old one stays as it was", async () => {
    const { resultId } = await published();
    const correction = await correctResult(overseer, { resultId, reason: "Ghi nhầm số ngõ." });
    if (!correction.ok) throw new Error(correction.problem);
    const { versionId } = correction.value;
    const mended = { ...content, title: "Giám sát sửa vỉa hè ngõ 26" };
    await changeDraft(overseer, { versionId, revision: 1, content: mended, action: "submit" });
    expect((await publicRows(resultId))[0]?.["title"]).toBe(content.title);
    expect(await publishResult(front, { versionId })).toMatchObject({ ok: true });

    expect((await publicRows(resultId))[0]?.["title"]).toBe(mended.title);
    const versions = await owner`
      select version, state, content->>'title' as title from oversight_result_versions where result_id = ${resultId} order by version`;
    expect(versions.map(({ version, state, title }) => [version, state, title])).toEqual([
      [1, "superseded", content.title],
      [2, "published", mended.title],
    ]);
    await expect(
      owner`update oversight_result_versions set content = '{}' where result_id = ${resultId}`,
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("keeps the life of its recommendations across a correction", async () => {
    const { resultId } = await published();
    const { id, revision } = await recommendationOf(resultId);
    const text = "Ủy ban nhân dân phường đã kiểm tra và tiếp thu.";
    const answer = { recommendationId: id, revision, text, documentNumber: "12/UBND" };
    expect(await replyToRecommendation(leader, "answer", answer)).toMatchObject({ ok: true });

    const correction = await correctResult(overseer, { resultId, reason: "Ghi nhầm số ngõ." });
    if (!correction.ok) throw new Error(correction.problem);
    const { versionId } = correction.value;
    await changeDraft(overseer, { versionId, revision: 1, content, action: "submit" });
    await publishResult(front, { versionId });
    expect(await recommendationOf(resultId)).toMatchObject({ id, state: "answered" });
  });

  it("is answered by the committee asked, judged by the board, and each word is kept", async () => {
    const { resultId } = await published();
    const { id } = await recommendationOf(resultId);
    const say = async (
      who: UseCaseContext<PositionScope>,
      action: Parameters<typeof replyToRecommendation>[1],
    ) => {
      const { revision } = await recommendationOf(resultId);
      const text = "Nội dung trả lời đủ dài để đọc.";
      return replyToRecommendation(who, action, {
        recommendationId: id,
        revision,
        text,
        documentNumber: action === "report_done" ? "12/BC-UBND" : null,
      });
    };
    expect(await say(overseer, "answer")).toEqual({
      ok: false,
      problem: "recommendation_not_found",
    });
    expect(await say(leader, "answer")).toMatchObject({ ok: true });
    expect(await say(leader, "report_done")).toMatchObject({ ok: true });
    expect(await say(overseer, "contest_done")).toMatchObject({ ok: true });
    expect(await say(leader, "report_done")).toMatchObject({ ok: true });
    expect(await say(overseer, "confirm_done")).toMatchObject({ ok: true });
    expect(await recommendationOf(resultId)).toMatchObject({ state: "verified" });
    const replies =
      await owner`select kind, is_confirmed from recommendation_replies where recommendation_id = ${id} order by created_at`;
    expect(replies.map(({ kind, is_confirmed: confirmed }) => [kind, confirmed])).toEqual([
      ["answer", null],
      ["done", null],
      ["verdict", false],
      ["done", null],
      ["verdict", true],
    ]);
  });
});
