import { readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

import { filesFolder, openIncoming, pathOf } from "@/lib/files/folder";

const AN_HOUR = 3_600_000;
const ASIDE = ".aside";

export type Sweep = {
  readonly now: Date;
  /** Which of these hashes some row speaks of. */
  readonly known: (hashes: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly root?: string;
};

/**
 * Removes files nobody speaks of: uploads that broke off and attachments taken away again, an hour after they came.
 * A file is set aside before the rows are asked a last time, so that one being tied to a case just now is put back.
 */
export async function sweepFiles({ now, known, root = filesFolder() }: Sweep): Promise<number> {
  const before = now.getTime() - AN_HOUR;
  const incoming = await openIncoming(root);
  await putBack(incoming, root);
  let removed = 0;
  // What another worker has set aside just now is for that one to judge.
  const arrived = (await filesIn(incoming)).filter((file) => !file.endsWith(ASIDE));
  for (const file of arrived) {
    if (await isOlder(file, before)) {
      await rm(file, { force: true });
      removed += 1;
    }
  }
  for (const folder of await shardsOf(root)) {
    removed += await sweepShard(folder, { before, known, incoming });
  }
  return removed;
}

async function sweepShard(
  folder: string,
  { before, known, incoming }: { before: number; known: Sweep["known"]; incoming: string },
): Promise<number> {
  const old: string[] = [];
  for (const file of await filesIn(folder)) if (await isOlder(file, before)) old.push(file);
  const spokenOf = await known(old.map((file) => path.basename(file)));

  let removed = 0;
  for (const file of old.filter((each) => !spokenOf.has(path.basename(each)))) {
    const aside = path.join(incoming, `${path.basename(file)}${ASIDE}`);
    await rename(file, aside);
    const isStillOrphan =
      (await isOlder(aside, before)) &&
      !(await known([path.basename(file)])).has(path.basename(file));
    if (isStillOrphan) {
      await rm(aside, { force: true });
      removed += 1;
    } else await rename(aside, file);
  }
  return removed;
}

/** A sweep that was killed half way may have left a file aside that belongs to a case. */
async function putBack(incoming: string, root: string): Promise<void> {
  for (const aside of (await filesIn(incoming)).filter((file) => file.endsWith(ASIDE))) {
    await rename(aside, pathOf(path.basename(aside, ASIDE), root));
  }
}

async function shardsOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
    .map(({ name }) => path.join(root, name));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => path.join(folder, name));
}

/** Gone already counts as too young: somebody else took care of it. */
async function isOlder(file: string, before: number): Promise<boolean> {
  try {
    return (await stat(file)).mtimeMs < before;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
