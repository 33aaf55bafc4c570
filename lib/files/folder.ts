import { mkdir } from "node:fs/promises";
import path from "node:path";

import { env } from "@/lib/env";

/** Where bytes lie: finished ones under their hash, unfinished ones in a folder of their own on the same disk. */
export const filesFolder = () => path.resolve(env.DATA_DIR, "files");
const incomingFolder = (root: string) => path.join(root, ".incoming");

const HASH = /^[0-9a-f]{64}$/;

/** Where the bytes with this hash lie; two letters of it name the folder. */
export function pathOf(sha256: string, root = filesFolder()): string {
  if (!HASH.test(sha256)) throw new RangeError("not a hash of a file");
  return path.join(root, sha256.slice(0, 2), sha256);
}

/** The folder for what is still arriving; made when it is first needed. */
export async function openIncoming(root = filesFolder()): Promise<string> {
  const folder = incomingFolder(root);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
