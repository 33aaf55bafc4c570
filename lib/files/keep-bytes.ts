import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { openIncoming } from "@/lib/files/folder";
import { keepFile } from "@/lib/files/keep";

/** Keeps what was made here, as an upload is kept: when this answers, the bytes survive a power cut. */
export async function keepBytes(bytes: Uint8Array) {
  const temporary = path.join(await openIncoming(), randomUUID());
  await writeFile(temporary, bytes, { flag: "wx", mode: 0o600 });
  return keepFile(temporary);
}
