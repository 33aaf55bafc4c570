import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { env } from "@/lib/env";

import { sweepDraftsJob } from "./sweep-drafts";

let world: DeskWorld;
let worker: Database;
beforeAll(async () => {
  world = await openDeskWorld();
  worker = connect(env.PORTAL_WORKER_DATABASE_URL, 1);
});
afterAll(async () => {
  await worker.$client.end({ timeout: 5 });
  await world.end();
});

type Written = { readonly accountId: string; readonly daysAgo: number; readonly id?: string };

/** A draft last written at noon in Vietnam so many days ago, with a file beside it. */
async function aDraft({ accountId, daysAgo, id = randomUUID() }: Written) {
  await world.owner`insert into drafts (id, account_id, created_at, updated_at)
    select ${id}, ${accountId}, at, at from (select ((now() at time zone 'Asia/Ho_Chi_Minh')::date
      - ${daysAgo}::int + time '12:00') at time zone 'Asia/Ho_Chi_Minh' as at) noon`;
  await aFile(id, { accountId, purpose: "evidence" });
  return id;
}

type Whose = { readonly accountId: string; readonly purpose: string };

async function aFile(draftId: string, { accountId, purpose }: Whose) {
  await world.owner`insert into attachments ${world.owner({
    draft_id: draftId,
    purpose,
    uploaded_by: accountId,
    sha256: randomUUID(),
    media_type: "image/jpeg",
    byte_size: 1000,
    original_name: "ngo.jpg",
  })}`;
}

const sweep = async () =>
  sweepDraftsJob.run({ database: worker, people: worker, signal: new AbortController().signal });

const isThere = async (id: string) =>
  (await world.owner`select 1 from drafts where id = ${id}`).length === 1;

const filesOf = async (draftId: string) => {
  const rows = await world.owner<{ purpose: string }[]>`
    select purpose from attachments where draft_id = ${draftId} order by purpose`;
  return rows.map(({ purpose }) => purpose);
};

describe("the sweeper of drafts", () => {
  it("keeps a draft through its last day, and removes it with its files the day after", async () => {
    const { accountId } = (await world.aResident()).scope;
    const lastDay = await aDraft({ accountId, daysAgo: env.DRAFT_DAYS });
    const dayAfter = await aDraft({ accountId, daysAgo: env.DRAFT_DAYS + 1 });

    await sweep();

    expect([await isThere(lastDay), await isThere(dayAfter)]).toEqual([true, false]);
    expect([await filesOf(lastDay), await filesOf(dayAfter)]).toEqual([["evidence"], []]);
  });

  it("removes an old supplement in the making, and nothing of the case or of an answer", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    const { accountId } = (await world.aResident()).scope;
    const caseId = await world.aCase({ unitId, kind: "report", state: "in_progress" });
    await aDraft({ accountId, daysAgo: env.DRAFT_DAYS + 1, id: caseId });
    await aFile(caseId, { accountId, purpose: "supplement" });
    await world.aWaitingFile(caseId, officer);
    await world.owner`insert into attachments ${world.owner({
      case_file_id: caseId,
      purpose: "evidence",
      uploaded_by: accountId,
      sha256: randomUUID(),
      media_type: "image/jpeg",
      byte_size: 1000,
      original_name: "da-gui.jpg",
    })}`;

    await sweep();

    expect(await isThere(caseId)).toBe(false);
    expect(await filesOf(caseId)).toEqual(["answer"]);
    const ofCase = await world.owner`select 1 from attachments where case_file_id = ${caseId}`;
    expect(ofCase).toHaveLength(1);
  });

  it("keeps drafts longer where the setting says so", async () => {
    const { accountId } = (await world.aResident()).scope;
    const draft = await aDraft({ accountId, daysAgo: env.DRAFT_DAYS + 1 });
    process.env["DRAFT_DAYS"] = "180";
    try {
      await sweep();
    } finally {
      delete process.env["DRAFT_DAYS"];
    }
    expect(await isThere(draft)).toBe(true);
  });
});
