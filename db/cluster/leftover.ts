import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** What a running process was started with; empty when it is gone or cannot be asked. */
function commandLine(pid: number): string {
  try {
    if (process.platform === "linux") {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    }
    if (process.platform === "win32") return "postgres";
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  } catch {
    return "";
  }
}

async function goneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/**
 * A launcher that was killed may leave a server behind, or only its pid file, whose number may by now
 * belong to somebody else. The first is stopped gently, the second removed.
 */
export async function settleLeftover(data: string): Promise<void> {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
  if (!Number.isInteger(pid) || pid <= 1) return rmSync(file, { force: true });
  if (!isAlive(pid)) return;
  const command = commandLine(pid);
  if (!command.includes("postgres")) return rmSync(file, { force: true });
  if (process.platform === "linux" && !command.includes(data)) {
    return rmSync(file, { force: true });
  }
  process.kill(pid, "SIGINT");
  if (await goneWithin(pid, 15_000)) return;
  process.kill(pid, "SIGQUIT");
  await goneWithin(pid, 5_000);
}
