import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { findHolder } from "@/server/launcher/lock";

export type Process = { readonly pid: number; readonly parent: number; readonly command: string };

/** The parts of a portal that run beside each other under the launcher. */
export const PARTS = ["web", "worker", "database"] as const;
export type Part = (typeof PARTS)[number];

export const since = (began: number) => (performance.now() - began) / 1000;

/** Seconds until something is so; undefined when it does not come to be in time. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  limit = 60_000,
): Promise<number | undefined> {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > limit) return undefined;
    await sleep(50);
  }
  return since(began);
}

/** What the kernel tells of a process; nothing when it is gone or belongs to somebody else. */
function readOr(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

const commandOf = (pid: string) =>
  readOr(() => readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim());

function everyProcess(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => {
      const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      return { pid: Number(pid), parent, command: commandOf(pid) };
    });
}

/** Every process that runs from a folder, whatever it calls itself. */
export function processesFrom(root: string): Process[] {
  return everyProcess().filter(({ pid, command }) => {
    const folder = readOr(() => readlinkSync(`/proc/${pid}/cwd`));
    return command !== "" && (command.includes(root) || folder.startsWith(root));
  });
}

/** A child of the launcher is never called by its command alone: Next gives itself another name. */
function partOf(command: string): Part | undefined {
  if (/native\/bin\/postgres/.test(command)) return "database";
  if (/dist\/worker\.mjs/.test(command)) return "worker";
  return /dist\/front\.mjs|^next-server/.test(command) ? "web" : undefined;
}

export const launcherOn = (dataFolder: string) => findHolder(dataFolder)?.pid;

/** The process of one part of the portal that runs on a data folder. */
export function findPart(dataFolder: string, part: Part): number | undefined {
  const launcher = launcherOn(dataFolder);
  return everyProcess().find(
    ({ parent, command }) => parent === launcher && partOf(command) === part,
  )?.pid;
}

/** Kills without warning; false when it was gone already. */
export function killHard(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, "SIGKILL");
    return true;
  } catch {
    return false;
  }
}
