import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { describe, expect, it } from "vitest";

/** Migrations that drizzle-kit would still have to write for `schema`, given the ones that exist. */
function missingMigrations(schema: string): string[] {
  const out = path.relative(".", mkdtempSync(path.join(tmpdir(), "drift-")));
  try {
    cpSync("drizzle", out, { recursive: true });
    const before = new Set(readdirSync(out));
    const run = spawnSync(
      process.execPath,
      [
        "node_modules/drizzle-kit/bin.cjs",
        "generate",
        "--dialect=postgresql",
        "--casing=snake_case",
        `--schema=${schema}`,
        `--out=${out}`,
      ],
      { encoding: "utf8", timeout: 60_000 },
    );
    if (run.status !== 0) throw new Error(run.stderr || run.stdout);
    return readdirSync(out).filter((name) => !before.has(name));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

describe("the migrations", () => {
  it("say everything that the schema says", { timeout: 60_000 }, () => {
    expect(missingMigrations("./db/schema/index.ts")).toEqual([]);
  });

  it("would notice a table that only the schema knows", { timeout: 60_000 }, () => {
    const folder = mkdtempSync(path.join("db", "schema", "planted-"));
    try {
      writeFileSync(
        path.join(folder, "index.ts"),
        `import { pgTable, text } from "drizzle-orm/pg-core";
export * from "@/db/schema";
export const planted = pgTable("planted", { id: text().primaryKey() });`,
      );
      expect(missingMigrations(`./${folder}/index.ts`)).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
