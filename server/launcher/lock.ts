import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { isAlive } from "@/db/cluster/leftover";

import { LaunchProblem } from "./problem";

/** Who runs on a data folder. The start time tells a process from a later one with the same number. */
export type Holder = { readonly pid: number; readonly startedAt: string; readonly address: string };

/** When the kernel started the process; empty where it cannot be asked. */
export function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces; the start time is the 20th word after it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

export function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, startedAt, address }: Record<string, unknown> = JSON.parse(text);
    if (typeof pid !== "number" || !Number.isInteger(pid)) return undefined;
    return { pid, startedAt: String(startedAt), address: String(address) };
  } catch {
    return undefined;
  }
}

export function isHeld(holder: Holder): boolean {
  return isAlive(holder.pid) && startOf(holder.pid) === holder.startedAt;
}

const lockFile = (dataFolder: string) => path.join(dataFolder, "launcher.lock");

/** The launcher that runs on this folder now, if any. */
export function findHolder(dataFolder: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(lockFile(dataFolder), "utf8");
  } catch {
    return undefined;
  }
  const holder = parseHolder(text);
  return holder && isHeld(holder) ? holder : undefined;
}

function tryLock(dataFolder: string, address: string): boolean {
  const mine = `${lockFile(dataFolder)}.${process.pid}`;
  const holder: Holder = { pid: process.pid, startedAt: startOf(process.pid), address };
  try {
    writeFileSync(mine, JSON.stringify(holder), { mode: 0o600 });
    // A link appears whole or not at all, and fails when the name is taken.
    linkSync(mine, lockFile(dataFolder));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moved aside before it is judged: of two that find the same leftover, neither removes the other's lock. */
function clearLeftover(file: string) {
  const aside = `${file}.old.${process.pid}`;
  try {
    renameSync(file, aside);
    const holder = parseHolder(readFileSync(aside, "utf8"));
    if (holder && isHeld(holder)) linkSync(aside, file);
  } catch {
    // Somebody else cleared it, or took its place: the next attempt sees who.
  }
  rmSync(aside, { force: true });
}

/** Takes the folder for this process, or names who has it. What a killed launcher left is taken over. */
export function lockFolder(dataFolder: string, address: string): () => void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (tryLock(dataFolder, address)) {
      return () => rmSync(lockFile(dataFolder), { force: true });
    }
    const holder = findHolder(dataFolder);
    if (holder) {
      throw new LaunchProblem(
        `The portal already runs on ${dataFolder}: ${holder.address} (process ${holder.pid}). Use that one, stop it (\`kill ${holder.pid}\`), or give this one its own folder with DATA_DIR.`,
      );
    }
    clearLeftover(lockFile(dataFolder));
  }
  throw new LaunchProblem(`Another start is under way on ${dataFolder}. Try again in a moment.`);
}
