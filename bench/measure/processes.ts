import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second. */
const TICKS_PER_SECOND = 100;

export type Usage = {
  /** Of a processor, since the process began. */
  readonly cpuSeconds: number;
  /** Memory in bytes; what several processes share is counted once. */
  readonly bytes: number;
};

type Stat = { readonly parent: number; readonly ticks: number; readonly ticksOfEnded: number };

function readOr(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function statOf(pid: number): Stat | null {
  const stat = readOr(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name stands in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [parent, ...ticks] = [1, 11, 12, 13, 14].map((index) => Number(fields[index]));
  const [user = 0, system = 0, userOfEnded = 0, systemOfEnded = 0] = ticks;
  return {
    parent: parent ?? 0,
    ticks: user + system,
    ticksOfEnded: userOfEnded + systemOfEnded,
  };
}

function kilobytes(file: string, name: string): number | null {
  const line = readOr(file)?.match(new RegExp(`^${name}:\\s+(\\d+) kB`, "m"));
  return line ? Number(line[1]) : null;
}

const bytesOf = (pid: number) =>
  1024 *
  (kilobytes(`/proc/${pid}/smaps_rollup`, "Pss") ?? kilobytes(`/proc/${pid}/status`, "VmRSS") ?? 0);

function family(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (stat) parents.set(Number(name), stat.parent);
  }
  const found = [pid];
  for (const one of found) {
    for (const [child, parent] of parents) if (parent === one) found.push(child);
  }
  return found;
}

/** What a process and all it started use; null where the system does not say. */
export function usageOf(pid: number): Usage | null {
  if (!existsSync("/proc/self/stat")) return null;
  const usage = { cpuSeconds: 0, bytes: 0 };
  for (const one of family(pid)) {
    const stat = statOf(one);
    if (!stat) continue;
    usage.cpuSeconds += (stat.ticks + stat.ticksOfEnded) / TICKS_PER_SECOND;
    usage.bytes += bytesOf(one);
  }
  return usage;
}

/** The memory of one process alone, as the system's own tools show it; null where it does not say. */
export function residentBytes(pid: number): number | null {
  const resident = kilobytes(`/proc/${pid}/status`, "VmRSS");
  return resident === null ? null : resident * 1024;
}
