import "server-only";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";

import { env } from "@/lib/env";
import type { AddressedMail } from "@/lib/mail/send";

/** A mail that was written to a file, because there is no server to send it. */
export type DroppedMail = {
  readonly file: string;
  readonly to: string;
  readonly subject: string;
  readonly at: Date;
  readonly text: string;
};

const folder = () => path.resolve(env.DATA_DIR, "mail");

/** Written whole or not at all: what a killed worker left unfinished, its next try writes anew. */
export async function dropMail({ id, to, subject, text, at }: AddressedMail): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const stamp = at.toISOString().replaceAll(/[:.]/g, "-");
  const file = path.join(folder(), `${stamp}-${id}-${to.replaceAll(/[^a-z0-9@.+-]/g, "_")}.txt`);
  const head = [`To: ${to}`, `Subject: ${subject}`, `Date: ${at.toISOString()}`];
  const unfinished = path.join(folder(), `${id}.unfinished`);
  await writeFile(unfinished, `${head.join("\n")}\n\n${text}\n`, { mode: 0o600 });
  await rename(unfinished, file);
}

/** The newest mails, newest first. */
export async function listDroppedMails(limit = 50): Promise<readonly DroppedMail[]> {
  const names = (await readdir(folder()).catch(noFolder)).filter((name) => name.endsWith(".txt"));
  const newest = names.sort().toReversed().slice(0, limit);
  return Promise.all(newest.map(async (file) => read(file)));
}

async function read(file: string): Promise<DroppedMail> {
  const content = await readFile(path.join(folder(), file), "utf8");
  const end = content.indexOf("\n\n");
  const head = new Map(
    content
      .slice(0, end)
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
  );
  return {
    file,
    to: head.get("To") ?? "",
    subject: head.get("Subject") ?? "",
    at: new Date(head.get("Date") ?? 0),
    text: content.slice(end + 2).trimEnd(),
  };
}

/** Before the first mail there is no folder. */
function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}
