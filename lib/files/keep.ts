import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rename, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";

import { filesFolder, pathOf } from "@/lib/files/folder";

/**
 * Moves a temporary file to the place its bytes name. When this answers, the bytes survive a power cut; only then
 * may a row speak of them. Renaming over the same bytes makes them young again, out of the sweeper's reach.
 */
export async function keepFile(
  temporary: string,
  root = filesFolder(),
): Promise<{ readonly sha256: string; readonly byteSize: number }> {
  const sha256 = await hashOf(temporary);
  const target = pathOf(sha256, root);
  const { size } = await stat(temporary);

  await synced(temporary, "r+");
  const folder = path.dirname(target);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(temporary, target);
  await synced(folder, "r");
  if (made) await synced(path.dirname(made), "r");
  return { sha256, byteSize: size };
}

/** The kept bytes, open for reading, or null when they are gone. */
export async function openFile(sha256: string, root = filesFolder()): Promise<FileHandle | null> {
  try {
    return await open(pathOf(sha256, root), "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

async function synced(file: string, flags: "r" | "r+"): Promise<void> {
  const handle = await open(file, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
