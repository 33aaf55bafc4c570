import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What `next build` turns into pages. */
const SOURCES = [
  "app",
  "components",
  "db",
  "lib",
  "messages",
  "public",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
  "package-lock.json",
] as const;

const NO_PART = /\.test\.tsx?$|\.builder\.ts$|^db\/testing\//;

function filesBelow(root: string, place: string): string[] {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full).flatMap((name) => filesBelow(root, `${place}/${name}`));
}

/** A fingerprint of everything the build reads: names and contents, never times. */
export function sourceHash(root: string): string {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((place) => filesBelow(root, place)).filter((f) => !NO_PART.test(f));
  for (const file of files.sort()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.update(process.versions.node).digest("hex");
}

const stampFile = (root: string) => path.join(root, ".next", "portal-build");

export function isBuilt(root: string, hash: string): boolean {
  const file = stampFile(root);
  return existsSync(file) && readFileSync(file, "utf8") === hash;
}

/** Before a build, so that one cut short is not taken for whole. */
export const forgetBuild = (root: string) => rmSync(stampFile(root), { force: true });

export const stampBuild = (root: string, hash: string) => writeFileSync(stampFile(root), hash);
