import { readFileSync } from "node:fs";

const EVERY = 250;

/** The parent of a process, as the kernel sees it now; 0 where it cannot be asked. */
function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}

/**
 * npm is our parent, or the shell between us is its child. When either goes, nobody is left to press
 * Ctrl-C for, so the portal stops as if it had been pressed.
 */
export function whenOrphaned(act: () => void): () => void {
  const parent = process.ppid;
  const grandparent = process.env["npm_lifecycle_event"] ? parentOf(parent) : 0;
  // Started detached on purpose, as by a service manager: there is no parent to watch.
  if (parent <= 1) return () => {};
  const timer = setInterval(() => {
    const orphaned =
      process.ppid !== parent || (grandparent > 1 && parentOf(parent) !== grandparent);
    if (!orphaned) return;
    clearInterval(timer);
    act();
  }, EVERY);
  return () => clearInterval(timer);
}
