import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A clone in an empty folder that nobody else may enter, as under a closed home. */
export function cloneOf(source: string, under = tmpdir()): { home: string; root: string } {
  const home = mkdtempSync(path.join(under, "portal-drill-"));
  const root = path.join(home, "portal");
  // Another user's repository is read on purpose here.
  const trusting = path.join(home, "gitconfig");
  writeFileSync(trusting, "[safe]\n\tdirectory = *\n");
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", source, root], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: trusting },
  });
  return { home, root };
}

const hasPostgres = (folder: string) =>
  ["postgres", "initdb", "pg_ctl"].some((name) => existsSync(path.join(folder, name)));

/** A path on which there is no PostgreSQL: what comes along with the packages must do. */
export function pathWithoutPostgres(): string {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.filter((folder) => !hasPostgres(folder)).join(path.delimiter);
}

/** What git sees in the clone that it did not bring. */
export const changesIn = (root: string) =>
  execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).trim();
