import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import postgres, { type Sql, type TransactionSql } from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { listPublicFiles } from "@/db/queries/record-file";
import { recordFiles } from "@/db/schema";
import { withScope } from "@/db/scope";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import type { PositionRole } from "@/lib/domain/actor";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { StoredFile } from "@/lib/domain/case-file/attachments";
import type { RecordContent } from "@/lib/domain/record/content";
import { recordInput } from "@/lib/domain/record/content";
import { AUTHORED_KINDS, type AuthoredKind } from "@/lib/domain/record/draft";
import type { ScoreBasis } from "@/lib/domain/record/score-basis";
import { PUBLIC, type PositionScope } from "@/lib/domain/scope";
import type { UseCaseContext } from "@/lib/use-cases/context";
import { attachToRecord, detachFromRecord } from "@/lib/use-cases/record/attach-file";
import {
  beginRecordDraft,
  changeRecordDraftContent,
  discardRecordDraft,
} from "@/lib/use-cases/record/draft-record";
import { proposeCommendation } from "@/lib/use-cases/record/propose-commendation";
import { publishRecord } from "@/lib/use-cases/record/publish-record";
import { returnRecordDraft } from "@/lib/use-cases/record/return-record";
import { askToWithdraw } from "@/lib/use-cases/record/withdraw-record";

type Context = UseCaseContext<PositionScope>;

const REASON = "Số liệu của báo cáo tháng mười một.";
const fails = (problem: string) => ({ ok: false, problem });

const TYPED: Record<AuthoredKind, Record<string, string>> = {
  projects: { name: "Cải tạo thoát nước ngõ 25", stage: "started", progressPercent: "40" },
  clearances: { name: "Đoạn đầu ngõ 25", state: "in_progress", households: "4" },
  conferences: {
    kind: "dialogue",
    title: "Đối thoại với Nhân dân năm 2026",
    heldOn: "2026-12-15",
    "conclusion-key-0": "c1",
    "conclusion-content-0": "Niêm yết lại những nội dung còn thiếu",
  },
  tasks: { content: "Niêm yết lại những nội dung còn thiếu", year: "2026", state: "set" },
  indicators: {
    key: "works_supervised",
    year: "2026",
    value: "6",
    measure: "count",
    scope: "công trình trên địa bàn phường",
  },
  commendations: { year: "2026", names: "Tổ dân phố số 3" },
};

const contentOf = (kind: AuthoredKind, but: object = {}): RecordContent =>
  recordInput(kind, { complete: true }).parse({ sourceId: "portal", ...TYPED[kind], ...but });

const paper = (sha256: string): StoredFile => ({
  sha256,
  mediaType: "image/png",
  byteSize: 1000,
  originalName: "ngo-25.png",
});

describe("records written at the desk", () => {
  let test: TestDatabase;
  let owner: Sql;
  let database: Database;
  let publisher: Context;
  let leader: Context;

  const someone = async (role: PositionRole, unitId = "lang"): Promise<Context> => {
    const [accountId, positionId] = [randomUUID(), randomUUID()];
    await owner`insert into accounts (id, email, name) values (${accountId}, ${`${accountId}@example.org`}, 'Ai')`;
    await owner`insert into positions (id, account_id, role, unit_id, from_on) values (${positionId}, ${accountId}, ${role}, ${unitId}, '2026-01-01')`;
    const unitIds = unitId === "lang" ? ["lang", "lang-ha"] : [unitId];
    return {
      actor: { accountId, name: role, position: { id: positionId, role, unitId, unitIds } },
      scope: { kind: "position", accountId, positionId, role, unitId, unitIds },
      database,
    };
  };
  const as = async <T>({ scope }: Context, work: (tx: TransactionSql) => Promise<T>) => {
    const app = postgres(test.appUrl, { max: 1, onnotice: () => {} });
    try {
      return await app.begin(async (tx) => {
        await tx`select set_config('app.kind', 'position', true), set_config('app.account', ${scope.accountId}, true),
          set_config('app.position', ${scope.positionId}, true), set_config('app.role', ${scope.role}, true),
          set_config('app.unit', ${scope.unitId}, true), set_config('app.units', ${`{${scope.unitIds.join(",")}}`}, true)`;
        return work(tx);
      });
    } finally {
      await app.end();
    }
  };

  beforeAll(async () => {
    test = await testDatabase();
    owner = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
    database = connect(test.appUrl, 4);
    await owner`insert into units (id, code, kind, name, slug, valid_from, valid_to) values
      ('lang', '00199', 'ward', 'Láng', 'lang', '2025-07-01', null), ('kim-lien', '00229', 'ward', 'Kim Liên', 'kim-lien', '2025-07-01', null),
      ('lang-ha', '00205', 'ward', 'Láng Hạ', 'lang-ha', '1990-01-01', '2025-07-01')`;
    await owner`insert into unit_successions (from_unit_id, to_unit_id, share, effective_on, basis, confidence)
      values ('lang-ha', 'lang', 'most', '2025-07-01', 'Nghị quyết', 'high')`;
  });

  afterAll(async () => {
    await Promise.all([owner.end(), database.$client.end()]);
    await test.drop();
  });

  beforeEach(async () => {
    [publisher, leader] = [await someone("publisher"), await someone("leader")];
  });

  const vietnamToday = async () => {
    const [row] = await owner<{ today: CalendarDate }[]>`select vietnam_today()::text as today`;
    if (!row) throw new Error("no clock");
    return row.today;
  };
  /** As a search finds a record, with the day since which it is no more in force. */
  const found = async (id: string) =>
    owner`select search_hit(d)->'expiredSince' as expired from search_documents d where record_id = ${id}`;

  type But = {
    readonly recordId?: string;
    readonly baseVersion?: number;
    readonly typed?: object;
    readonly by?: Context;
  };
  const submitted = async (
    kind: AuthoredKind,
    { recordId, baseVersion, typed, by = publisher }: But = {},
  ) => {
    const begun = await beginRecordDraft(by, {
      kind,
      recordId: recordId ?? null,
      content: contentOf(kind, typed),
      action: "submit",
      reason: recordId === undefined ? null : REASON,
      baseVersion: baseVersion ?? null,
    });
    if (!begun.ok) throw new Error(begun.problem);
    return begun.value.draftId;
  };
  const draftOf = async (id: string) => {
    const [row] = await owner`select * from record_drafts where id = ${id}`;
    if (!row) throw new Error("there is no such draft");
    return row;
  };
  const published = async (kind: AuthoredKind, but: But = {}): Promise<string> => {
    const versionId = await submitted(kind, but);
    expect(await publishRecord(leader, { versionId })).toMatchObject({ ok: true });
    return String((await draftOf(versionId))["record_id"]);
  };
  const recordOf = async (kind: AuthoredKind, id: string) => {
    const [row] = await owner`select * from ${owner(kind)} where id = ${id}`;
    return row ?? null;
  };
  const generation = async () => {
    const rows = await owner`select tag, generation::text as at from cache_tags`;
    return new Map(rows.map(({ tag, at }) => [String(tag), String(at)]));
  };

  describe.each(AUTHORED_KINDS)("of the kind %s", (kind) => {
    // A figure of a year is reported once a unit: each test has its own.
    let year = 2000;
    beforeEach(() => {
      year += 1;
    });
    const own = () => ({ typed: kind === "indicators" ? { year: String(year) } : {} });

    const ends = async (expiresOn: CalendarDate) => {
      year += 1;
      return found(await published(kind, { typed: { ...own().typed, expiresOn } }));
    };
    const marked = (expired: CalendarDate | null) => (kind === "clearances" ? [] : [{ expired }]);

    it("become public when the leader lets them, and are written anew with a reason", async () => {
      const id = await published(kind, own());
      const first = await recordOf(kind, id);
      expect(first).toMatchObject({ version: 1, unit_id: "lang", is_demonstration: false });

      const again = { ...own(), recordId: id, baseVersion: 1 };
      const versionId = await submitted(kind, again);
      expect(await recordOf(kind, id)).toEqual(first);
      expect(await publishRecord(leader, { versionId })).toMatchObject({ ok: true });
      const versions = await owner`
        select version, role, reason from record_versions where record_type = ${kind} and record_id = ${id} order by version`;
      expect(versions.map((row) => ({ ...row }))).toEqual([
        { version: 1, role: "leader", reason: null },
        { version: 2, role: "leader", reason: REASON },
      ]);
    });

    it("are not overwritten by whoever has not seen the last writing; not a word is lost", async () => {
      const id = await published(kind, own());
      const [mine, theirs] = [
        await submitted(kind, { ...own(), recordId: id, baseVersion: 1 }),
        await submitted(kind, { ...own(), recordId: id, baseVersion: 1 }),
      ];
      expect(await publishRecord(leader, { versionId: mine })).toMatchObject({ ok: true });
      expect(await publishRecord(leader, { versionId: theirs })).toEqual(
        fails("changed_meanwhile"),
      );
      expect(await draftOf(theirs)).toMatchObject({ state: "submitted" });
      expect(await recordOf(kind, id)).toMatchObject({ version: 2 });
    });

    it("stay where they are when they no longer hold, and say why", async () => {
      const id = await published(kind, own());
      const asked = await askToWithdraw(publisher, {
        kind,
        recordId: id,
        baseVersion: 1,
        reason: REASON,
      });
      if (!asked.ok) throw new Error(asked.problem);
      expect(await recordOf(kind, id)).toMatchObject({ withdrawn_on: null });
      const { draftId: versionId } = asked.value;
      expect(await publishRecord(leader, { versionId })).toMatchObject({ ok: true });
      const row = await recordOf(kind, id);
      expect(row).toMatchObject({ withdrawn_note: REASON, version: 2 });
      expect(row?.["withdrawn_on"]).not.toBeNull();
      expect(await found(id)).toEqual([]);

      const again = await submitted(kind, { ...own(), recordId: id, baseVersion: 2 });
      expect(await publishRecord(leader, { versionId: again })).toMatchObject({ ok: true });
      expect(await found(id)).toHaveLength(kind === "clearances" ? 0 : 1);
    });

    it("hold to the end of their last day, and are found after it as what no longer does", async () => {
      const today = await vietnamToday();
      expect(await ends(today)).toEqual(marked(null));
      expect(await ends(addDays(today, -1))).toEqual(marked(today));
    });

    it("are written by nobody but the leader, from a draft of somebody else", async () => {
      const id = await published(kind, own());
      const touch = async (who: Context) =>
        as(
          who,
          async (tx) => tx`update ${tx(kind)} set as_of_note = 'x' where id = ${id} returning id`,
        );
      expect(await touch(publisher)).toHaveLength(0);
      expect(await touch(leader)).toHaveLength(0);
      await submitted(kind, { ...own(), recordId: id, baseVersion: 1 });
      expect(await touch(publisher)).toHaveLength(0);
      expect(await touch(await someone("leader", "kim-lien"))).toHaveLength(0);
      expect(await touch(leader)).toHaveLength(1);
      await expect(
        as(leader, async (tx) => tx`update ${tx(kind)} set unit_id = 'kim-lien' where id = ${id}`),
      ).rejects.toMatchObject({ code: "42501" });
    });
  });

  it("go to the leader and back, and only so", async () => {
    const draft = { kind: "projects", recordId: null, reason: null, baseVersion: null } as const;
    const begun = await beginRecordDraft(publisher, {
      ...draft,
      content: recordInput("projects", { complete: false }).parse({ name: "Ngõ 25" }),
      action: "edit",
    });
    if (!begun.ok) throw new Error(begun.problem);
    const { draftId } = begun.value;
    expect(await publishRecord(leader, { versionId: draftId })).toEqual(
      fails("transition_not_allowed"),
    );
    const whole = { ...draft, draftId, content: contentOf("projects"), action: "submit" } as const;
    expect(await changeRecordDraftContent(publisher, { ...whole, revision: 7 })).toEqual(
      fails("changed_meanwhile"),
    );
    expect(await changeRecordDraftContent(publisher, { ...whole, revision: 1 })).toMatchObject({
      ok: true,
    });
    expect(await changeRecordDraftContent(publisher, { ...whole, revision: 2 })).toEqual(
      fails("transition_not_allowed"),
    );
    expect(await returnRecordDraft(publisher, { draftId, note: REASON })).toEqual(
      fails("record_draft_not_found"),
    );
    expect(await returnRecordDraft(leader, { draftId, note: REASON })).toMatchObject({ ok: true });
    expect(await draftOf(draftId)).toMatchObject({ state: "draft", returned_note: REASON });
    expect(await discardRecordDraft(publisher, { draftId, revision: 3 })).toMatchObject({
      ok: true,
    });
    expect(await changeRecordDraftContent(publisher, { ...whole, revision: 4 })).toEqual(
      fails("transition_not_allowed"),
    );
    const events = await owner`
      select action, role from record_draft_events where draft_id = ${draftId} order by id`;
    expect(events.map(({ action }) => action)).toEqual(["draft", "submit", "return", "discard"]);
  });

  it("are approved by nobody who wrote them, and by nobody elsewhere", async () => {
    const versionId = await submitted("projects");
    const { position } = leader.actor;
    if (!position) throw new Error("no position");
    const both: Context = {
      ...leader,
      actor: { ...publisher.actor, position },
      scope: { ...leader.scope, accountId: publisher.scope.accountId },
    };
    expect(await publishRecord(both, { versionId })).toEqual(fails("record_draft_not_found"));
    for (const stranger of [await someone("leader", "kim-lien"), publisher]) {
      expect(await publishRecord(stranger, { versionId })).toEqual(fails("record_draft_not_found"));
    }
    await expect(
      as(
        both,
        async (tx) =>
          tx`insert into projects (slug, unit_id, name, stage, source_id) values ('x', 'lang', 'Ngõ 25', 'started', 'portal')`,
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("name a document as their source, which is known from then on", async () => {
    const id = await published("projects", {
      typed: {
        sourceId: "",
        sourceTitle: "Báo cáo tiến độ tháng 11",
        sourceNumber: "12/BC-UBND",
        sourceIssuer: "Ủy ban nhân dân phường Láng",
        sourceDay: "2026-11-20",
      },
    });
    const [source] = await owner`
      select s.title, s.publisher, s.published_on::text as day from sources s join projects p on p.source_id = s.id where p.id = ${id}`;
    expect({ ...source }).toEqual({
      title: "Báo cáo tiến độ tháng 11 (số 12/BC-UBND)",
      publisher: "Ủy ban nhân dân phường Láng",
      day: "2026-11-20",
    });
  });

  it("of a figure are reported once a year", async () => {
    const typed = { year: "1999" };
    await published("indicators", { typed });
    await expect(submitted("indicators", { typed })).rejects.toThrow("record_indicator_exists");
  });

  it("of a former ward are corrected by the one after it, and stay where they are", async () => {
    const id = randomUUID();
    await owner`insert into projects (id, slug, unit_id, name, stage, source_id) values (${id}, ${id}, 'lang-ha', 'Chợ Láng Hạ', 'completed', 'portal')`;
    await published("projects", { recordId: id, baseVersion: 1 });
    expect(await recordOf("projects", id)).toMatchObject({
      unit_id: "lang-ha",
      slug: id,
      version: 2,
    });
  });

  it("carry out a conclusion, which then is not taken out of its conference", async () => {
    const conferenceId = await published("conferences");
    await expect(
      submitted("tasks", { typed: { conferenceId, conclusionKey: "c9" } }),
    ).rejects.toThrow("record_tie_not_found");
    const foreign = await someone("publisher", "kim-lien");
    await expect(
      submitted("tasks", { typed: { conferenceId, conclusionKey: "c1" }, by: foreign }),
    ).rejects.toThrow("record_tie_not_found");
    const taskId = await published("tasks", { typed: { conferenceId, conclusionKey: "c1" } });
    expect(await recordOf("tasks", taskId)).toMatchObject({
      conference_id: conferenceId,
      conclusion_key: "c1",
    });
    const typed = { "conclusion-content-0": "" };
    const versionId = await submitted("conferences", {
      recordId: conferenceId,
      baseVersion: 1,
      typed,
    });
    expect(await publishRecord(leader, { versionId })).toEqual(fails("conclusion_is_given"));
  });

  it("are proposed by a leader from the scorecard, written by a publisher, and then approved", async () => {
    const basis: ScoreBasis = {
      asOf: calendarDate("2026-11-20"),
      permille: 812,
      measures: [{ measure: "cases", counted: 10, inTime: 8, permille: 800 }],
    };
    const reason = "Ba tổ dân phố niêm yết đủ và sớm.";
    expect(await proposeCommendation(publisher, { reason, basis })).toEqual(
      fails("record_draft_not_found"),
    );
    const proposed = await proposeCommendation(leader, { reason, basis });
    if (!proposed.ok) throw new Error(proposed.problem);
    const { draftId } = proposed.value;
    expect(await draftOf(draftId)).toMatchObject({ state: "draft", drafted_by: null });
    expect(await publishRecord(leader, { versionId: draftId })).toMatchObject({ ok: false });

    const written = await changeRecordDraftContent(publisher, {
      kind: "commendations",
      draftId,
      revision: 1,
      content: contentOf("commendations", { ground: reason }),
      action: "submit",
      reason: null,
      baseVersion: null,
    });
    expect(written).toMatchObject({ ok: true });
    expect(await publishRecord(leader, { versionId: draftId })).toMatchObject({ ok: true });
    const { record_id: id } = await draftOf(draftId);
    expect(await recordOf("commendations", String(id))).toMatchObject({
      score_basis: basis,
      names: ["Tổ dân phố số 3"],
    });
  });

  it("bring papers along that are the desk's until they are public, and stay then", async () => {
    const versionId = await submitted("projects");
    const lay = async (description: string, sha256: string) =>
      attachToRecord(
        publisher,
        { draftId: versionId, description },
        { stored: [paper(sha256)], refused: [] },
      );
    expect(await lay("Đầu ngõ 25 trước khi làm", "a".repeat(64))).toEqual(
      fails("record_draft_not_found"),
    );
    await returnRecordDraft(leader, { draftId: versionId, note: REASON });
    expect(await lay("Ngõ", "b".repeat(64))).toMatchObject({
      value: { refused: [{ problem: "file_description_missing" }] },
    });
    expect(await lay("Đầu ngõ 25 trước khi làm", "c".repeat(64))).toMatchObject({
      value: { refused: [] },
    });
    const [file] = await owner`select id from record_files where draft_id = ${versionId}`;
    const fileId = String(file?.["id"]);
    const foreign = await someone("publisher", "kim-lien");
    const isPublic = async () =>
      withScope(
        PUBLIC,
        async (tx) => tx.select().from(recordFiles).where(eq(recordFiles.id, fileId)),
        database,
      );
    expect(await isPublic()).toEqual([]);
    const seen = async (who: Context) =>
      as(who, async (tx) => tx`select id from record_files where id = ${fileId}`);
    expect([(await seen(publisher)).length, (await seen(foreign)).length]).toEqual([1, 0]);

    const content = contentOf("projects");
    const again = { kind: "projects", draftId: versionId, revision: 2, content } as const;
    const done = { ...again, action: "submit", reason: null, baseVersion: null } as const;
    expect(await changeRecordDraftContent(publisher, done)).toMatchObject({ ok: true });
    expect(await publishRecord(leader, { versionId })).toMatchObject({ ok: true });
    const { record_id: id } = await draftOf(versionId);
    expect(await isPublic()).toHaveLength(1);
    const shown = await withScope(PUBLIC, async (tx) => listPublicFiles(tx, String(id)), database);
    expect(shown.map((one) => one.description)).toEqual(["Đầu ngõ 25 trước khi làm"]);
    expect((await seen(foreign)).length).toBe(1);
    expect(await detachFromRecord(publisher, { draftId: versionId, fileId })).toEqual(
      fails("record_draft_not_found"),
    );
    const gone = as(publisher, async (tx) => tx`delete from record_files where id = ${fileId}`);
    expect((await gone).count).toBe(0);
  });

  it("tell the pages of their unit and of the units after it", async () => {
    const before = await generation();
    const conferenceId = await published("conferences");
    await published("tasks", { typed: { conferenceId } });
    const after = await generation();
    const slug = String((await recordOf("conferences", conferenceId))?.["slug"]);
    for (const tag of ["unit:lang", "units", `conference:${slug}`]) {
      expect(`${tag} ${after.get(tag)}`).not.toEqual(`${tag} ${before.get(tag)}`);
    }
  });
});
