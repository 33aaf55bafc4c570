import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type ClusterPlace } from "@/db/cluster/create";
import { choosePort } from "@/db/cluster/port";
import { startPostgres } from "@/db/cluster/start";
import { publicUrl, untilReady } from "@/server/launcher/address";
import { createEmbedded } from "@/server/launcher/database";
import {
  type Installation,
  installationAt,
  prepareThrough,
  roleUrl,
  webProgram,
  workerProgram,
} from "@/server/launcher/installation";
import { startProgram } from "@/server/launcher/program";

import { startRecorder } from "./record/recorder";
import type { Run } from "./record/wire";
import { fillWorld } from "./world/fill";

/** A portal in production with a filled database of its own. */
export type BenchPortal = {
  readonly url: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  /** Processes, each with all it starts. */
  readonly pids: { readonly web: number; readonly worker: number; readonly postgres: number };
  /** How long it took to fill the database; null when it was filled before. */
  readonly fillSeconds: number | null;
  /** Starts another web program, cold, whose every question to the database is noted. */
  readonly record: () => Promise<RecordedPortal>;
  readonly stop: () => Promise<void>;
};

export type RecordedPortal = {
  readonly url: string;
  readonly take: () => Run[];
  readonly stop: () => Promise<void>;
};

type Undo = (() => void | Promise<void>)[];

export type PortalWish = {
  readonly root: string;
  readonly cases: number;
  readonly keep: string | null;
};

const adminUrl = ({ superuserPassword }: ClusterPlace, port: number) =>
  `postgres://postgres:${superuserPassword}@127.0.0.1:${port}/portal`;

/** Nothing is forced to the disk while the world is made: it is measured only afterwards. */
async function fill(installation: Installation, place: ClusterPlace, cases: number) {
  const server = await startPostgres({ ...place, durable: false }, await choosePort(undefined));
  try {
    const url = adminUrl(place, server.port);
    await prepareThrough(installation, url);
    const began = performance.now();
    await fillWorld(roleUrl(installation, url, "portal_owner"), { cases });
    return (performance.now() - began) / 1000;
  } finally {
    await server.stop();
  }
}

async function filledPlace(installation: Installation, cases: number) {
  const { root, dataFolder, secrets } = installation;
  const place = await createEmbedded(root, dataFolder, secrets);
  const mark = path.join(dataFolder, "filled");
  if (existsSync(mark)) return { place, fillSeconds: null };
  const fillSeconds = await fill(installation, place, cases);
  writeFileSync(mark, "");
  return { place, fillSeconds };
}

function startPart(program: Parameters<typeof startProgram>[0], log: string, undo: Undo) {
  const running = startProgram({ ...program, log });
  undo.push(running.stop);
  return running;
}

async function bringUp({ root, cases, keep }: PortalWish, undo: Undo): Promise<BenchPortal> {
  const folder = keep
    ? path.resolve(keep, String(cases))
    : mkdtempSync(path.join(tmpdir(), "portal-bench-"));
  if (!keep) undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const logs = path.join(root, "test-results");
  mkdirSync(logs, { recursive: true });
  const installation = await installationAt(root, folder, { demo: false });
  const { place, fillSeconds } = await filledPlace(installation, cases);
  const postgres = await startPostgres(place, await choosePort(undefined));
  undo.push(postgres.stop);
  const admin = adminUrl(place, postgres.port);
  // A world that was kept may lack the newest migrations.
  if (fillSeconds === null) await prepareThrough(installation, admin);

  const web = startPart(webProgram(installation, admin), path.join(logs, "bench-web.log"), undo);
  await untilReady(installation.settings, web);
  const workerLog = path.join(logs, "bench-worker.log");
  const worker = startPart(workerProgram(installation, admin), workerLog, undo);
  return {
    url: publicUrl(installation.settings),
    ownerUrl: roleUrl(installation, admin, "portal_owner"),
    appUrl: roleUrl(installation, admin, "portal_app"),
    superuserUrl: admin,
    pids: { web: web.pid, worker: worker.pid, postgres: postgres.pid },
    fillSeconds,
    record: async () => recordAt(installation, admin, path.join(logs, "bench-recorded.log")),
    stop: async () => undoAll(undo),
  };
}

async function recordAt(
  installation: Installation,
  admin: string,
  log: string,
): Promise<RecordedPortal> {
  const undo: Undo = [];
  const folder = mkdtempSync(path.join(tmpdir(), "portal-bench-"));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const recorder = await startRecorder(admin, await choosePort(undefined));
  undo.push(recorder.stop);
  const { secrets } = installation;
  const second = { ...(await installationAt(installation.root, folder, { demo: false })), secrets };
  const web = startPart(webProgram(second, recorder.url), log, undo);
  await untilReady(second.settings, web);
  return { url: publicUrl(second.settings), take: recorder.take, stop: async () => undoAll(undo) };
}

async function undoAll(undo: Undo) {
  for (const each of undo.splice(0).toReversed()) await each();
}

export async function startBenchPortal(wish: PortalWish): Promise<BenchPortal> {
  const undo: Undo = [];
  try {
    return await bringUp(wish, undo);
  } catch (error) {
    await undoAll(undo);
    throw error;
  }
}
