import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { launcherOn, since, until } from "./processes";

/** A portal started as anybody starts it: `npm start`, with a folder and a port of its own. */
export type DrilledPortal = {
  readonly npm: ChildProcess;
  readonly url: string;
  readonly dataFolder: string;
  /** Seconds until it said that it is ready, and what it said. */
  readonly took: number;
  readonly output: () => string;
};

export type Wanted = {
  readonly root: string;
  readonly dataFolder: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
};

const READY_WITHIN = 300_000;

export async function startPortal({ root, dataFolder, port, env }: Wanted): Promise<DrilledPortal> {
  const began = performance.now();
  const npm = spawn("npm", ["start"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, as in a terminal: Ctrl-C reaches npm and everything below it.
    detached: true,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder, ...env },
  });
  let output = "";
  npm.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  npm.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await until(() => output.includes("ready after") || hasEnded(npm), READY_WITHIN);
  const url = `http://localhost:${port}`;
  if (!(await answers(url))) throw new Error(`The portal did not come up:\n${output}`);
  return { npm, url, dataFolder, took: since(began), output: () => output };
}

/** By itself or by a signal. */
const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null;

/** As a terminal does it: to the whole group. */
export function interrupt({ npm }: DrilledPortal, signal: NodeJS.Signals = "SIGINT"): void {
  if (npm.pid !== undefined) process.kill(-npm.pid, signal);
}

/** Seconds until it is down; undefined when it stays. */
export async function stopPortal(portal: DrilledPortal): Promise<number | undefined> {
  interrupt(portal);
  return until(() => hasEnded(portal.npm) && launcherOn(portal.dataFolder) === undefined, 45_000);
}

export async function answers(url: string): Promise<boolean> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(3000) });
    await body?.cancel();
    return status === 200;
  } catch {
    return false;
  }
}

/** The built-in database as its owner, past every part that is killed. */
export function ownerUrl(dataFolder: string): string {
  const secrets = readFileSync(path.join(dataFolder, "secrets.json"), "utf8");
  const { rolePasswords }: { rolePasswords: { portal_owner: string } } = JSON.parse(secrets);
  const port = readFileSync(path.join(dataFolder, "pg.port"), "utf8");
  return `postgres://portal_owner:${rolePasswords.portal_owner}@127.0.0.1:${port}/portal`;
}
