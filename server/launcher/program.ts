import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";

import { diesWithParent } from "@/db/cluster/guard";

import type { Running } from "./keep";

export type Variables = Readonly<NodeJS.ProcessEnv>;

export type Program = {
  readonly args: readonly string[];
  readonly env: Variables;
  /** Where its words go instead of the terminal. */
  readonly log?: string;
  /** The folder it runs in, when it isn't the launcher's own. */
  readonly cwd?: string;
};

/** Longer than the thirty seconds a program may take to finish what it was asked before. */
const DRAIN = 35_000;

function spawnProgram(
  { args, env, cwd }: Program,
  output: "inherit" | "pipe" | number,
): ChildProcess {
  const command = diesWithParent({ file: process.execPath, args }, "TERM");
  return spawn(command.file, command.args, {
    // The channel closes when the launcher dies: where the kernel cannot say so, the program still hears it.
    stdio: ["ignore", output, output, "ipc"],
    // Its own process group: Ctrl-C belongs to the launcher, which stops things in their order.
    detached: process.platform !== "win32",
    env: { ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
}

function spawnLogged(program: Program): ChildProcess {
  if (!program.log) return spawnProgram(program, "inherit");
  const file = openSync(program.log, "a", 0o600);
  try {
    return spawnProgram(program, file);
  } finally {
    closeSync(file);
  }
}

export function startProgram(program: Program): Running & { readonly pid: number } {
  const child = spawnLogged(program);
  const exited = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
  return {
    // A program that could not be started has none, and `exited` says so at once.
    pid: child.pid ?? 0,
    exited,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      child.kill("SIGTERM");
      const impatient = setTimeout(() => child.kill("SIGKILL"), DRAIN);
      await exited;
      clearTimeout(impatient);
    },
  };
}

async function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a program to its end and gives its exit code; its words go to the terminal. */
export async function runProgram(program: Program): Promise<number> {
  return exitCode(spawnProgram(program, "inherit"));
}

/** Runs a program to its end and keeps its words. */
export async function runQuietly(program: Program): Promise<{ code: number; output: string }> {
  const child = spawnProgram(program, "pipe");
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return { code: await exitCode(child), output };
}
