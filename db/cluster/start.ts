import { spawn, type ChildProcess } from "node:child_process";
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { type ClusterPlace, dataFolder } from "./create";
import { diesWithParent, notAsRoot } from "./guard";
import { settleLeftover } from "./leftover";
import { clusterProblem } from "./problem";

export type Postgres = {
  readonly pid: number;
  readonly port: number;
  /** Settles when the server is gone, whoever ended it. */
  readonly exited: Promise<void>;
  readonly stop: () => Promise<void>;
};

const LOG_LIMIT = 10 * 1024 * 1024;
/** Replaying what a crash left may take a while. */
const READY_WITHIN = 180_000;
const NEIGHBOURS_LEAVE_WITHIN = 20_000;
/** Children of a server that was killed hold its memory for a moment. */
const HELD_BY_A_DYING_SERVER =
  /lock file "postmaster.pid" already exists|pre-existing shared memory|is still in use/;

/** `error` lines name the statement, never its values, and no row is quoted: the log holds no personal data. */
const LOGGING = ["log_error_verbosity=terse", "log_parameter_max_length_on_error=0"];
const KEEP_SAFE = ["fsync=on", "full_page_writes=on", "synchronous_commit=on"];
const THROW_AWAY = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];

function serverArguments(place: ClusterPlace, port: number): string[] {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=100",
    "timezone=UTC",
    "log_timezone=UTC",
    ...LOGGING,
    ...(place.durable ? KEEP_SAFE : THROW_AWAY),
  ];
  return ["-D", dataFolder(place), "-p", String(port), ...settings.flatMap((each) => ["-c", each])];
}

function openLog(folder: string): { file: number; from: number } {
  const log = path.join(folder, "postgres.log");
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) renameSync(log, `${log}.1`);
  const file = openSync(log, "a+", 0o600);
  return { file, from: fstatSync(file).size };
}

function readFrom(file: number, from: number): string {
  const length = Math.min(fstatSync(file).size - from, 64 * 1024);
  const buffer = Buffer.alloc(Math.max(length, 0));
  readSync(file, buffer, 0, buffer.length, from);
  return buffer.toString();
}

/** The eighth line of the pid file says what the server is doing. */
function isReady(data: string, pid: number): boolean {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, "utf8").split("\n");
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
}

function handle(child: ChildProcess, pid: number, port: number): Postgres {
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    pid,
    port,
    exited,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGINT");
      const impatient = setTimeout(() => child.kill("SIGQUIT"), 30_000);
      await exited;
      clearTimeout(impatient);
    },
  };
}

async function launch(place: ClusterPlace, port: number): Promise<Postgres | string> {
  const log = openLog(place.folder);
  const { file, args } = notAsRoot(
    diesWithParent({ file: place.binaries.postgres, args: serverArguments(place, port) }, "INT"),
  );
  let failure: string | undefined;
  // Its own process group: Ctrl-C belongs to the launcher, which stops the database last.
  const child = spawn(file, args, {
    stdio: ["ignore", log.file, log.file],
    detached: process.platform !== "win32",
  });
  child.once("error", (error) => (failure = error.message));
  child.once("exit", () => (failure ??= ""));
  const deadline = Date.now() + READY_WITHIN;
  try {
    for (;;) {
      if (failure !== undefined) return `${failure}\n${readFrom(log.file, log.from)}`;
      if (child.pid !== undefined && isReady(dataFolder(place), child.pid)) {
        return handle(child, child.pid, port);
      }
      if (Date.now() > deadline) {
        child.kill("SIGQUIT");
        return `no answer within three minutes\n${readFrom(log.file, log.from)}`;
      }
      await sleep(10);
    }
  } finally {
    closeSync(log.file);
  }
}

/** Starts the server of an existing cluster and waits until it answers. */
export async function startPostgres(place: ClusterPlace, port: number): Promise<Postgres> {
  await settleLeftover(dataFolder(place));
  const deadline = Date.now() + NEIGHBOURS_LEAVE_WITHIN;
  for (;;) {
    const started = await launch(place, port);
    if (typeof started !== "string") return started;
    if (!HELD_BY_A_DYING_SERVER.test(started) || Date.now() > deadline) {
      throw clusterProblem("The database did not start", started);
    }
    await sleep(200);
  }
}
