import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

import { urlFor } from "@/db/cluster/url";
import { readSettings, type Settings } from "@/lib/env";

import { readAccounts } from "./launcher/accounts";
import { expectFreePort, isOnlyHere, publicUrl, untilReady } from "./launcher/address";
import { createEmbedded, keepEmbedded } from "./launcher/database";
import { keep, type Running } from "./launcher/keep";
import { lockFolder } from "./launcher/lock";
import { buildPages, lookAtPages, nextProgram } from "./launcher/pages";
import { whenOrphaned } from "./launcher/parent";
import { explain, LaunchProblem } from "./launcher/problem";
import { type Program, runProgram, startProgram, type Variables } from "./launcher/program";
import { keepSecrets, type Secrets } from "./launcher/secrets";
import { elapsed, step } from "./step.mjs";

export type Mode = "production" | "dev";

/** One start: what was decided, and what has to be undone in the opposite order. */
type Start = {
  readonly root: string;
  readonly mode: Mode;
  readonly settings: Settings;
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly secrets: Secrets;
  readonly undo: (() => void | Promise<void>)[];
};

const say = (line: string) => console.error(`  ! ${line}`);

/** What every program of ours gets; the address of the database comes on top, each role its own. */
function commonVariables({ settings, dataFolder, demo, secrets, mode }: Start): Variables {
  const { DATABASE_URL: _, PORTAL_ADMIN_DATABASE_URL: __, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: mode === "dev" ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(settings.PORT),
    HOST: settings.HOST,
    PUBLIC_URL: publicUrl(settings),
    DATA_DIR: dataFolder,
    PORTAL_DEMO: demo ? "1" : "0",
    AUTH_SECRET: settings.AUTH_SECRET ?? secrets.authSecret,
    PASSWORD_PEPPER: settings.PASSWORD_PEPPER ?? secrets.passwordPepper,
  };
}

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
  const code = await runProgram({
    args: [path.join(start.root, "dist/prepare.mjs")],
    env: {
      ...commonVariables(start),
      PORTAL_ADMIN_DATABASE_URL: adminUrl,
      PORTAL_EMBEDDED: start.settings.DATABASE_URL ? "0" : "1",
    },
  });
  if (code !== 0)
    throw new LaunchProblem("The database could not be prepared; the reason is above.");
  return adminUrl;
}

async function bringPagesUpToDate(start: Start): Promise<void> {
  if (start.mode === "dev") return;
  const pages = lookAtPages(start.root);
  if (pages.built) return;
  await step("Pages built", async () => buildPages(start.root, pages.hash), { long: true });
}

function webProgram(start: Start, appUrl: string): Program {
  const { root, mode, settings } = start;
  const env = { ...commonVariables(start), PORTAL_APP_DATABASE_URL: appUrl };
  const front = path.join(root, "dist/front.mjs");
  if (mode === "production" && existsSync(front)) return { args: [front], env };
  const next = [nextProgram(root), mode === "dev" ? "dev" : "start"];
  return { args: [...next, "-p", String(settings.PORT), "-H", settings.HOST], env };
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
  const { settings, secrets } = start;
  await expectFreePort(settings);
  const [adminUrl] = await Promise.all([prepareDatabase(start), bringPagesUpToDate(start)]);
  const as = (user: "portal_app" | "portal_worker") =>
    urlFor(adminUrl, { user, password: secrets.rolePasswords[user] });
  await step("Web started", async () => {
    const first = await keepProgram(start, "Web", webProgram(start, as("portal_app")));
    await untilReady(settings, first);
  });
  const worker = path.join(start.root, "dist/worker.mjs");
  const env = { ...commonVariables(start), PORTAL_WORKER_DATABASE_URL: as("portal_worker") };
  await step("Worker started", async () => keepProgram(start, "Worker", { args: [worker], env }));
  console.log(`\n  ${publicUrl(settings)}  (ready after ${elapsed()}; Ctrl-C stops everything)\n`);
  showAccounts(start);
}

function decide(root: string, mode: Mode, undo: Start["undo"]): Start {
  const settings = readSettings(process.env);
  const dataFolder = path.resolve(root, settings.DATA_DIR);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
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
export async function launch(mode: Mode): Promise<void> {
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
    if (!leaving) console.error(`\n  ✗ ${explain(error)}\n`);
    await stop();
    process.exit(leaving ? 0 : 1);
  }
}
