import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { withScope } from "@/db/scope";
import { seed } from "@/db/seed";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { IMPORT_KINDS, type ImportKind } from "@/lib/domain/import/import";
import { writeCsv } from "@/lib/files/csv";
import { keepFile } from "@/lib/files/keep";
import { carryOutNextImport } from "@/lib/use-cases/import/carry-out-import";
import { exportRows } from "@/lib/use-cases/import/kinds";

/** Wards whose demonstration has records of every kind. */
const WARDS = ["kim-lien", "lang"] as const;

describe("what a ward has published", () => {
  let test: TestDatabase;
  let owner: Sql;
  let app: Database;
  let worker: Database;
  let folder: string;
  let before: string | undefined;

  beforeAll(async () => {
    process.env["PASSWORD_PEPPER"] = "a pepper that only this test knows, long enough";
    test = await testDatabase();
    await seed({ ownerUrl: test.ownerUrl, demo: true });
    folder = await mkdtemp(path.join(tmpdir(), "exports-"));
    before = process.env["DATA_DIR"];
    process.env["DATA_DIR"] = folder;
    owner = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
    app = connect(test.appUrl, 2);
    worker = connect(test.workerUrl, 3);
  }, 60_000);

  afterAll(async () => {
    if (before === undefined) delete process.env["DATA_DIR"];
    else process.env["DATA_DIR"] = before;
    await Promise.all([owner.end(), app.$client.end(), worker.$client.end()]);
    await test.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const unitOf = async (slug: string) => {
    const [row] = await owner<{ id: string }[]>`select id from units where slug = ${slug}`;
    if (!row) throw new Error("no such ward");
    return row.id;
  };

  const exported = async (kind: ImportKind, unitId: string) =>
    withScope(
      { kind: "public" },
      async (tx, now) => {
        const rows: string[][] = [];
        for await (const row of exportRows(tx, { kind, unitId, now })) rows.push(row);
        return rows;
      },
      app,
    );

  it.each(IMPORT_KINDS.flatMap((kind) => WARDS.map((ward) => [kind, ward] as const)))(
    "is exported as %s of %s that are read again as the same, every one of them",
    async (kind, slug) => {
      const unitId = await unitOf(slug);
      const rows = await exported(kind, unitId);
      expect(rows.length).toBeGreaterThan(1);
      const temporary = path.join(folder, `${kind}-${slug}`);
      await writeFile(temporary, writeCsv(rows));
      const { sha256, byteSize } = await keepFile(temporary);
      const role = kind === "results" || kind === "members" ? "front" : "publisher";
      const [row] = await owner<{ id: string }[]>`
        insert into imports (unit_id, kind, format, file_name, sha256, byte_size, state, sent_by, sent_position_id)
        select ${unitId}, ${kind}, 'csv', 'tep.csv', ${sha256}, ${byteSize}, 'checking', p.account_id, p.id
        from positions p where p.role = ${role} and p.unit_id = ${unitId} and p.to_on is null limit 1 returning id`;
      while (
        (await carryOutNextImport({ scope: { kind: "worker" }, database: worker })) === "go_on"
      );
      const [read] = await owner`
        select state, record_count, unchanged_count, faults from imports where id = ${row?.id ?? ""}`;
      expect(read).toMatchObject({ state: "checked", faults: [] });
      expect(read?.["unchanged_count"]).toBe(read?.["record_count"]);
    },
  );
});
