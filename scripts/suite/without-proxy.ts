import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** The build's own list of what runs before a page; written anew without the proxy. */
const LIST = ".next/server/functions-config-manifest.json";
const PROXY = "/_middleware";

/**
 * The portal with its proxy taken out, in a folder of its own: nothing may depend on the proxy for its safety.
 * Everything but the build's list is the very same.
 */
export function withoutProxy(root: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root)) {
    if (name === ".next" || name === ".git" || name === ".data") continue;
    symlinkSync(path.join(root, name), path.join(folder, name));
  }
  cpSync(path.join(root, ".next"), path.join(folder, ".next"), {
    recursive: true,
    filter: (from) => !from.includes(`${path.sep}cache${path.sep}`),
  });
  const list = path.join(folder, LIST);
  const { functions, ...rest }: { functions: Record<string, unknown> } = JSON.parse(
    readFileSync(list, "utf8"),
  );
  if (!(PROXY in functions))
    throw new Error("the build names no proxy: there is nothing to take out");
  const kept = Object.fromEntries(Object.entries(functions).filter(([name]) => name !== PROXY));
  rmSync(list);
  writeFileSync(list, JSON.stringify({ ...rest, functions: kept }));
  return folder;
}
