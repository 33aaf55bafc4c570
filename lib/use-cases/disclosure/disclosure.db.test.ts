import { randomUUID } from "node:crypto";

import postgres, { type Sql, type TransactionSql } from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import type { PositionRole } from "@/lib/domain/actor";
import { addDays, calendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import type { PositionScope } from "@/lib/domain/scope";
import type { UseCaseContext } from "@/lib/use-cases/context";
import { amendDisclosure } from "@/lib/use-cases/disclosure/amend-disclosure";
import { approvePlan } from "@/lib/use-cases/disclosure/approve-plan";
import { changeDisclosure } from "@/lib/use-cases/disclosure/change-disclosure";
import { endPosting } from "@/lib/use-cases/disclosure/end-posting";
import { changeChannelRecord, recordChannel } from "@/lib/use-cases/disclosure/keep-channels";
import { planDisclosure } from "@/lib/use-cases/disclosure/plan-disclosure";
import { publishDisclosure } from "@/lib/use-cases/disclosure/publish-disclosure";
import { returnDisclosure } from "@/lib/use-cases/disclosure/return-disclosure";

type Context = UseCaseContext<PositionScope>;

const content: DisclosureContent = {
  title: "Kế hoạch phát triển kinh tế - xã hội năm 2026",
  body: "Các chỉ tiêu chủ yếu và cách thực hiện.",
  decidedOn: calendarDate("2026-11-12"),
  documentNumber: "15/NQ-HĐND",
  issuer: "Hội đồng nhân dân phường",
  variant: "standard",
};
const NOTE = "Bổ sung phụ lục chỉ tiêu.";

describe("a disclosure", () => {
  let test: TestDatabase;
  let owner: Sql;
  let database: Database;
  let publisher: Context;
  let leader: Context;

  const someone = async (role: PositionRole, unitId = "lang"): Promise<Context> => {
    const [accountId, positionId] = [randomUUID(), randomUUID()];
    await owner`insert into accounts (id, email, name) values (${accountId}, ${`${accountId}@example.org`}, ${role})`;
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
  });

  afterAll(async () => {
    await Promise.all([owner.end(), database.$client.end()]);
    await test.drop();
  });

  beforeEach(async () => {
    [publisher, leader] = await Promise.all([someone("publisher"), someone("leader")]);
  });

  const planned = async (but: object = {}) => {
    const line = {
      item: 1 as const,
      year: 2026,
      name: "Kế hoạch kinh tế - xã hội năm 2026",
      responsible: null,
      plannedOn: null,
      decidedOn: null,
      ...but,
    };
    const done = await planDisclosure(publisher, line);
    if (!done.ok) throw new Error(done.problem);
    return done.value.disclosureId;
  };
  const versionOf = async (disclosureId: string) => {
    const [row] = await owner<{ id: string; state: string; revision: number; version: number }[]>`
      select id, state, revision, version from disclosure_versions
      where disclosure_id = ${disclosureId} order by version desc limit 1`;
    if (!row) throw new Error("nothing was written");
    return row;
  };
  const save = async (disclosureId: string, revision = 0, action: "edit" | "submit" = "edit") =>
    changeDisclosure(publisher, { disclosureId, revision, content, action });
  const submitted = async () => {
    const disclosureId = await planned();
    expect(await save(disclosureId, 0, "submit")).toMatchObject({ ok: true });
    return { disclosureId, versionId: (await versionOf(disclosureId)).id };
  };
  const published = async () => {
    const draft = await submitted();
    expect(await publishDisclosure(leader, draft)).toMatchObject({ ok: true });
    return draft;
  };
  const headOf = async (disclosureId: string) => {
    const [row] = await owner`
      select published_version, title, met_on::text, met_decided_on::text, open_decided_on::text, posting_over_on::text, expires_on::text
      from disclosures where id = ${disclosureId}`;
    return row;
  };
  /** What anybody reads of it. */
  const inPublic = async (disclosureId: string) => {
    const app = postgres(test.appUrl, { max: 1 });
    try {
      return await app.begin(async (tx) => {
        await tx`select set_config('app.kind', 'public', true)`;
        const heads =
          await tx`select title, open_decided_on::text as open from disclosures where id = ${disclosureId}`;
        const versions =
          await tx`select version from disclosure_versions where disclosure_id = ${disclosureId}`;
        return { heads: [...heads], versions: versions.length };
      });
    } finally {
      await app.end();
    }
  };

  /** Straight at the database, as the application would be. */
  const as = async (who: Context, work: (tx: TransactionSql) => Promise<unknown>) => {
    const app = postgres(test.appUrl, { max: 1 });
    const { accountId, positionId, role, unitId } = who.scope;
    try {
      return await app.begin(async (tx) => {
        await tx`select set_config('app.kind', 'position', true), set_config('app.account', ${accountId}, true),
          set_config('app.position', ${positionId}, true), set_config('app.role', ${role}, true),
          set_config('app.unit', ${unitId}, true), set_config('app.units', ${`{${unitId}}`}, true)`;
        return work(tx);
      });
    } finally {
      await app.end();
    }
  };

  it("is nobody's but its ward's until the plan is approved, and its words until it is published", async () => {
    const disclosureId = await planned({ decidedOn: content.decidedOn });
    expect(await inPublic(disclosureId)).toEqual({ heads: [], versions: 0 });
    expect(await approvePlan(leader, { year: 2026 })).toMatchObject({ ok: true });
    await save(disclosureId, 0, "submit");
    const owed = { heads: [{ title: null, open: "2026-11-12" }], versions: 0 };
    expect(await inPublic(disclosureId)).toEqual(owed);

    const { id: versionId } = await versionOf(disclosureId);
    expect(await publishDisclosure(leader, { versionId })).toMatchObject({ ok: true });
    expect(await inPublic(disclosureId)).toEqual({
      heads: [{ title: content.title, open: null }],
      versions: 1,
    });
  });

  it("is public by the day of the decision and the day it was published, and nothing typed besides", async () => {
    const { disclosureId } = await published();
    const [row] = await owner`select now() as now`;
    expect(await headOf(disclosureId)).toMatchObject({
      met_decided_on: "2026-11-12",
      met_on: calendarDateOf(row?.["now"]),
      published_version: 1,
    });
  });

  it.each([
    ["the publisher who wrote it", async () => publisher],
    ["the leader of another ward", async () => someone("leader", "kim-lien")],
    ["the front", async () => someone("front")],
    ["an administrator", async () => someone("administrator")],
  ])("is not published by %s", async (_, who) => {
    const draft = await submitted();
    expect(await publishDisclosure(await who(), draft)).toEqual({
      ok: false,
      problem: "disclosure_not_found",
    });
    expect((await inPublic(draft.disclosureId)).heads).toEqual([]);
  });

  it.each([
    ["the leader", async () => leader],
    ["the publisher of another ward", async () => someone("publisher", "kim-lien")],
  ])("is not written by %s", async (_, who) => {
    const disclosureId = await planned();
    const change = { disclosureId, revision: 0, content, action: "edit" as const };
    expect(await changeDisclosure(await who(), change)).toMatchObject({
      problem: "disclosure_not_found",
    });
  });

  it("is begun once by two who begin at once, and a stale page overwrites nothing", async () => {
    const disclosureId = await planned();
    const both = await Promise.all([save(disclosureId), save(disclosureId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "changed_meanwhile" });
    expect(await save(disclosureId, 1)).toMatchObject({ ok: true });
    expect(await save(disclosureId, 1)).toMatchObject({ problem: "changed_meanwhile" });
  });

  it("is published once, when two press the button, and raises the generation of kept pages", async () => {
    const draft = await submitted();
    const [before] = await owner`select generation from cache_generation`;
    const outcomes = await Promise.all([
      publishDisclosure(leader, draft),
      publishDisclosure(await someone("leader"), draft),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const [after] = await owner`select generation from cache_generation`;
    expect(Number(after?.["generation"])).toBe(Number(before?.["generation"]) + 1);
  });

  it("goes back with what is to be mended, and may be sent again", async () => {
    const { disclosureId, versionId } = await submitted();
    expect(await returnDisclosure(leader, { versionId, note: NOTE })).toMatchObject({ ok: true });
    const { state, revision } = await versionOf(disclosureId);
    expect(state).toBe("draft");
    expect(await save(disclosureId, revision, "submit")).toMatchObject({ ok: true });
  });

  it("is corrected by a version that owes nothing new, and the old one stays as it was", async () => {
    const { disclosureId } = await published();
    await owner`update disclosures set met_on = '2026-11-13' where id = ${disclosureId}`;
    const amendment = { disclosureId, ground: "was_wrong" as const, reason: NOTE };
    expect(await amendDisclosure(publisher, amendment)).toMatchObject({ ok: true });
    const mended = {
      ...content,
      title: "Kế hoạch kinh tế - xã hội (đính chính)",
      expiresOn: calendarDate("2026-11-20"),
    };
    const change = { disclosureId, revision: 1, content: mended, action: "submit" as const };
    expect(await changeDisclosure(publisher, change)).toMatchObject({ ok: true });
    expect(await inPublic(disclosureId)).toEqual({
      heads: [{ title: content.title, open: null }],
      versions: 1,
    });
    const { id: versionId } = await versionOf(disclosureId);
    expect(await publishDisclosure(leader, { versionId })).toMatchObject({ ok: true });
    expect(await headOf(disclosureId)).toMatchObject({
      title: mended.title,
      met_on: "2026-11-13",
      expires_on: "2026-11-20",
    });
    const found = await owner`
      select search_hit(d)->>'expiredSince' as since from search_documents d where record_id = ${disclosureId}`;
    expect([...found]).toEqual([{ since: "2026-11-21" }]);
    expect((await inPublic(disclosureId)).versions).toBe(2);
    await expect(
      owner`update disclosure_versions set content = '{}' where disclosure_id = ${disclosureId} and version = 1`,
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("owes a change anew from the day of its own decision, which everybody sees", async () => {
    const { disclosureId } = await published();
    const amendment = { disclosureId, ground: "content_changed" as const, reason: NOTE };
    expect(await amendDisclosure(publisher, amendment)).toMatchObject({ ok: true });
    const [row] =
      await owner`select content->>'decidedOn' as on from disclosure_versions where disclosure_id = ${disclosureId} and version = 2`;
    expect(row?.["on"]).toBeNull();

    const changed = { ...content, decidedOn: calendarDate("2026-11-20") };
    await changeDisclosure(publisher, {
      disclosureId,
      revision: 1,
      content: changed,
      action: "edit",
    });
    expect((await inPublic(disclosureId)).heads).toEqual([
      { title: content.title, open: "2026-11-20" },
    ]);
    await changeDisclosure(publisher, {
      disclosureId,
      revision: 2,
      content: changed,
      action: "submit",
    });
    const { id: versionId } = await versionOf(disclosureId);
    expect(await publishDisclosure(leader, { versionId })).toMatchObject({ ok: true });
    expect(await headOf(disclosureId)).toMatchObject({
      met_decided_on: "2026-11-20",
      open_decided_on: null,
    });
  });

  it("comes off the board when it hung long enough, and not a day before", async () => {
    const { disclosureId } = await published();
    const [row] = await owner`select now() as now`;
    const today = calendarDateOf(row?.["now"]);
    const hang = async (days: number) =>
      recordChannel(publisher, {
        disclosureId,
        kind: "board",
        fromOn: addDays(today, -days),
        toOn: null,
        place: "Trụ sở UBND phường",
        evidence: null,
      });
    const end = async () => endPosting(leader, { disclosureId });
    expect(await end()).toMatchObject({ problem: "posted_too_short" });
    expect(await hang(30)).toMatchObject({ ok: true });
    expect(await end()).toMatchObject({ problem: "posted_too_short" });
    expect(await hang(31)).toMatchObject({ ok: true });
    expect(await end()).toMatchObject({ ok: true });
    expect(await headOf(disclosureId)).toMatchObject({ posting_over_on: today });
    expect(await end()).toMatchObject({ problem: "transition_not_allowed" });
  });

  it("keeps where it hung: ended once, withdrawn with a reason, never deleted", async () => {
    const { disclosureId } = await published();
    const fromOn = calendarDate("2026-11-12");
    const channel = { disclosureId, kind: "board" as const, fromOn, toOn: null, evidence: null };
    await recordChannel(publisher, { ...channel, place: "Nhà văn hóa tổ dân phố số 3" });
    const [{ id: channelId } = { id: "" }] = await owner<{ id: string }[]>`
      select id from disclosure_channels where disclosure_id = ${disclosureId}`;
    const end = { channelId, action: "end_channel" as const, evidence: "Biên bản số 3" };
    const foreign = await someone("publisher", "kim-lien");
    expect(await changeChannelRecord(foreign, { ...end, toOn: fromOn })).toMatchObject({
      problem: "disclosure_not_found",
    });
    expect(
      await changeChannelRecord(publisher, { ...end, toOn: calendarDate("2026-11-11") }),
    ).toMatchObject({ problem: "channel_ends_before_it_begins" });
    expect(await changeChannelRecord(publisher, { ...end, toOn: fromOn })).toMatchObject({
      ok: true,
    });
    expect(await changeChannelRecord(publisher, { ...end, toOn: fromOn })).toMatchObject({
      problem: "changed_meanwhile",
    });
    const withdraw = { channelId, action: "withdraw_channel" as const, note: NOTE };
    expect(await changeChannelRecord(publisher, withdraw)).toMatchObject({ ok: true });
    expect(await changeChannelRecord(publisher, withdraw)).toMatchObject({
      problem: "disclosure_not_found",
    });
    await expect(owner`delete from disclosure_channels`).rejects.toMatchObject({ code: "42501" });
  });

  describe("before the database itself", () => {
    it("a publisher makes nothing public", async () => {
      const { disclosureId, versionId } = await submitted();
      const refused = { code: "42501" };
      await expect(
        as(
          publisher,
          (tx) => tx`update disclosure_versions set state = 'published' where id = ${versionId}`,
        ),
      ).rejects.toMatchObject(refused);
      await expect(
        as(
          publisher,
          (tx) => tx`update disclosures set published_version = 1 where id = ${disclosureId}`,
        ),
      ).rejects.toMatchObject(refused);
      await expect(
        as(
          publisher,
          (tx) => tx`update disclosures set plan_approved_at = now() where id = ${disclosureId}`,
        ),
      ).rejects.toMatchObject(refused);
    });

    it("a leader writes not a word, and approves under no other name", async () => {
      const { versionId } = await submitted();
      const refused = { code: "42501" };
      await expect(
        as(
          leader,
          (tx) => tx`update disclosure_versions set content = '{}' where id = ${versionId}`,
        ),
      ).rejects.toMatchObject(refused);
      const { positionId } = publisher.scope;
      await expect(
        as(
          leader,
          (tx) =>
            tx`update disclosure_versions set state = 'published', approved_by = ${positionId} where id = ${versionId}`,
        ),
      ).rejects.toMatchObject(refused);
    });

    it("people of another ward change nothing and read no draft", async () => {
      const { disclosureId, versionId } = await submitted();
      for (const role of ["publisher", "leader"] as const) {
        const foreign = await someone(role, "kim-lien");
        const touched = await as(foreign, async (tx) => [
          ...(await tx`update disclosures set name = 'x' where id = ${disclosureId} returning id`),
          ...(await tx`select id from disclosure_versions where id = ${versionId}`),
        ]);
        expect(touched).toEqual([]);
      }
    });
  });
});
