import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { listFilesInUse } from "@/db/commands/attachment";
import { withScope } from "@/db/scope";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { VISITOR } from "@/lib/domain/scope";
import { pathOf } from "@/lib/files/folder";

import { sweepFilesJob } from "./sweep-files";

let place: TestDatabase;
let owner: Sql;
let app: Database;
let worker: Database;
const folder = mkdtempSync(path.join(tmpdir(), "portal-sweep-"));
const accountId = randomUUID();

beforeAll(async () => {
  process.env["DATA_DIR"] = folder;
  place = await testDatabase();
  owner = postgres(place.ownerUrl, { max: 1, onnotice: () => {} });
  app = connect(place.appUrl, 1);
  worker = connect(place.workerUrl, 1);
  await owner`insert into accounts (id, email, name) values (${accountId}, 'a@example.org', 'A')`;
  await owner`insert into units (id, code, kind, name, slug, valid_from) values ('u', '1', 'ward', 'U', 'u', '2025-07-01')`;
});

afterAll(async () => {
  const ends = { timeout: 5 };
  await Promise.all([owner.end(ends), app.$client.end(ends), worker.$client.end(ends)]);
  await place.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** A file that has lain there for long, and its hash. */
function aFile(content: string): string {
  const hash = createHash("sha256").update(content).digest("hex");
  mkdirSync(path.dirname(pathOf(hash)), { recursive: true });
  writeFileSync(pathOf(hash), content);
  utimesSync(pathOf(hash), new Date(0), new Date(0));
  return hash;
}

async function aCase(): Promise<string> {
  const id = randomUUID();
  const matter = randomUUID();
  await owner`insert into matters (id, title, opened_on) values (${matter}, 'M', '2026-01-05')`;
  await owner`insert into case_files ${owner({
    id,
    matter_id: matter,
    receipt_code: id,
    kind: "petition",
    state: "registered",
    signature: "none",
    channel: "online",
    field: "environment",
    subject: "S",
    content: "C",
    filed_unit_id: "u",
    responsible_unit_id: "u",
    sent_at: "2026-01-05T02:00:00Z",
    received_on: "2026-01-05",
    register_year: 2026,
    register_series: "KNPA",
    register_number: 1,
    idempotency_key: id,
    content_hash: "",
  })}`;
  return id;
}

const attach = async (sha256: string, to: { draft_id: string } | { case_file_id: string }) =>
  owner`insert into attachments ${owner({
    ...to,
    sha256,
    purpose: "evidence",
    uploaded_by: accountId,
    media_type: "application/pdf",
    byte_size: 1,
    original_name: "a.pdf",
  })}`;

const askedByAVisitor = async (database: Database) =>
  withScope(VISITOR, async (tx) => listFilesInUse(tx, ["0".repeat(64)]), database);

describe("the sweeper of files", () => {
  it("removes what no row speaks of, and never what a case or a draft holds", async () => {
    const [ofCase, ofDraft, ofNobody] = [aFile("of a case"), aFile("of a draft"), aFile("nobody")];
    await attach(ofCase, { case_file_id: await aCase() });
    await attach(ofDraft, { draft_id: randomUUID() });

    await sweepFilesJob.run({
      database: worker,
      people: worker,
      signal: new AbortController().signal,
    });

    const left = [ofCase, ofDraft, ofNobody].map((hash) => existsSync(pathOf(hash)));
    expect(left).toEqual([true, true, false]);
  });

  it("asks as the worker, and anybody else is refused rather than told that nothing is in use", async () => {
    const refused = { cause: { code: "42501" } };
    await expect(askedByAVisitor(app)).rejects.toMatchObject(refused);
    await expect(askedByAVisitor(worker)).rejects.toMatchObject(refused);
  });

  it("asks every table that holds a file", async () => {
    const tables = await owner<{ name: string }[]>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'sha256'`;
    const [asks] = await owner<{ body: string }[]>`
      select prosrc as body from pg_proc where proname = 'files_in_use'`;
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.filter(({ name }) => !asks?.body.includes(` ${name} `))).toEqual([]);
  });
});
