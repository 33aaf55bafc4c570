import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

import { ClusterProblem } from "./problem";

export type Command = { readonly file: string; readonly args: readonly string[] };

const works = new Map<string, boolean>();

function canRun(file: string, ...args: readonly string[]): boolean {
  const key = [file, ...args].join(" ");
  const known = works.get(key);
  if (known !== undefined) return known;
  const result = spawnSync(file, args, { stdio: "ignore", timeout: 5000 });
  works.set(key, result.status === 0);
  return result.status === 0;
}

function before({ file, args }: Command, ...prefix: readonly [string, ...string[]]): Command {
  const [first, ...rest] = prefix;
  return { file: first, args: [...rest, file, ...args] };
}

/** The kernel ends the program when its parent dies, however that happened. Linux only. */
export function diesWithParent(command: Command, signal: "INT" | "TERM" | "KILL"): Command {
  if (process.platform !== "linux") return command;
  if (!canRun("setpriv", "--pdeathsig", signal, "true")) return command;
  return before(command, "setpriv", "--pdeathsig", signal);
}

const isRoot = () => process.getuid?.() === 0;

/** initdb wants a name for its user, so the stand-in must be one that the system knows. */
function anyOrdinaryUser(): string {
  const ids = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":")[2] ?? "");
  return ids.find((id) => /^[1-9]\d*$/.test(id)) ?? "65534";
}

/**
 * PostgreSQL refuses to run as root. In a user namespace root looks like somebody else to the program,
 * while files still belong to root, so this works without a further account and under a closed home.
 */
export function notAsRoot(command: Command): Command {
  if (!isRoot()) return command;
  const user = anyOrdinaryUser();
  const prefix = ["unshare", "-U", `--map-user=${user}`, `--map-group=${user}`] as const;
  if (!canRun(...prefix, "true")) {
    throw new ClusterProblem(
      "PostgreSQL does not run as root, and this machine gives root no user namespace (usual in containers). Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of at least version 15.",
    );
  }
  return before(command, ...prefix);
}
