import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

import { readSettings } from "@/lib/env";

import { readAccounts } from "./launcher/accounts";
import { expectFreePort, isOnlyHere, publicUrl, untilReady } from "./launcher/address";
import { createEmbedded, keepEmbedded } from "./launcher/database";
import {
  type Installation,
  prepareThrough,
  webProgram,
  workerProgram,
} from "./launcher/installation";
import { keep, type Running } from "./launcher/keep";
import { lockFolder } from "./launcher/lock";
import { buildPages, lookAtPages } from "./launcher/pages";
import { whenOrphaned } from "./launcher/parent";
import { explain, SaidAbove } from "./launcher/problem";
import { type Program, startProgram } from "./launcher/program";
import { keepSecrets } from "./launcher/secrets";
import { elapsed, step } from "./step.mjs";

/** One start: what was decided, and what has to be undone in the opposite order. */
type Start = Installation & { readonly undo: (() => void | Promise<void>)[] };

const say = (line: string) => console.error(`  ! ${line}`);

/** The administrator's address of the database, ours or the one we were told. */
async function openDatabase(start: Start): Promise<string> {
  const { settings, dataFolder, secrets, root, undo } = start;
  if (settings.DATABASE_URL) return settings.DATABASE_URL;
  const name = existsSync(path.join(dataFolder, "pg")) ? "Database found" : "Database created";
  const place = await step(name, async () => createEmbedded(root, dataFolder, secrets));
  const kept = await step("Database started", async () => keepEmbedded(place, say));
  undo.push(kept.stop);
  return kept.adminUrl;
}

async function prepareDatabase(start: Start): Promise<string> {
  const adminUrl = await openDatabase(start);
  await prepareThrough(start, adminUrl);
  return adminUrl;
}

async function bringPagesUpToDate(start: Start): Promise<void> {
  if (start.mode === "dev") return;
  const pages = lookAtPages(start.root);
  if (pages.built) return;
  await step("Pages built", async () => buildPages(start.root, pages.hash), { long: true });
}

async function keepProgram(start: Start, name: string, program: Program): Promise<Running> {
  const first = startProgram(program);
  const kept = keep(name, first, async () => startProgram(program), say);
  start.undo.push(kept.stop);
  return first;
}

function showAccounts({ demo, dataFolder }: Start) {
  const accounts = demo ? readAccounts(dataFolder) : [];
  if (accounts.length === 0) return;
  const width = (of: (account: (typeof accounts)[number]) => string) =>
    Math.max(...accounts.map((account) => of(account).length));
  const [roles, emails] = [width(({ role }) => role), width(({ email }) => email)];
  console.log("  Demonstration accounts, for this machine only:");
  for (const { role, email, password } of accounts) {
    console.log(`    ${role.padEnd(roles)}  ${email.padEnd(emails)}  ${password}`);
  }
  console.log("");
}

async function bringUp(start: Start): Promise<void> {
  const { settings } = start;
  await expectFreePort(settings);
  const [adminUrl] = await Promise.all([prepareDatabase(start), bringPagesUpToDate(start)]);
  await step("Web started", async () => {
    const first = await keepProgram(start, "Web", webProgram(start, adminUrl));
    await untilReady(settings, first);
  });
  await step("Worker started", async () =>
    keepProgram(start, "Worker", workerProgram(start, adminUrl)),
  );
  console.log(`\n  ${publicUrl(settings)}  (ready after ${elapsed()}; Ctrl-C stops everything)\n`);
  showAccounts(start);
}

/** Node's own recursive way never comes back from places such as /proc, where nothing can be made. */
function makeFolder(folder: string) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function decide(root: string, mode: Installation["mode"], undo: Start["undo"]): Start {
  const settings = readSettings(process.env);
  const dataFolder = path.resolve(root, settings.DATA_DIR);
  makeFolder(dataFolder);
  undo.push(lockFolder(dataFolder, publicUrl(settings)));
  const byDefault = !settings.DATABASE_URL && isOnlyHere(settings);
  return {
    root,
    mode,
    settings,
    dataFolder,
    demo: settings.PORTAL_DEMO ?? byDefault,
    secrets: keepSecrets(dataFolder),
    undo,
  };
}

/** Stops everything in the opposite order of its start, once, however often it is asked. */
function stopper(undo: Start["undo"]): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const stopAll = async () => {
    for (const each of undo.toReversed()) await each();
  };
  return async () => (stopped ??= stopAll());
}

/** Brings the portal up in the current folder, and keeps it up until asked to stop. */
export async function launch(mode: Installation["mode"]): Promise<void> {
  const undo: Start["undo"] = [];
  const stop = stopper(undo);
  let leaving = false;
  const leave = (reason: string) => {
    leaving = true;
    console.log(`\n  ${reason}: stopping`);
    void stop().then(() => process.exit());
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => leave(signal === "SIGINT" ? "Ctrl-C" : signal));
  }
  whenOrphaned(() => leave("npm is gone"));
  try {
    await bringUp(decide(process.cwd(), mode, undo));
  } catch (error) {
    // What is stopped on purpose fails on its way up; that is no news.
    if (!leaving && !(error instanceof SaidAbove)) console.error(`\n  ✗ ${explain(error)}\n`);
    await stop();
    process.exit(leaving ? 0 : 1);
  }
}
