import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { publicUrl, untilReady } from "@/server/launcher/address";
import { createEmbedded, keepEmbedded } from "@/server/launcher/database";
import {
  type Installation,
  installationAt,
  prepareThrough,
  roleUrl,
  webProgram,
  workerProgram,
} from "@/server/launcher/installation";
import { startProgram } from "@/server/launcher/program";

import { withoutProxy } from "./without-proxy";

/** A whole portal for the journeys, with two web programs on one database. */
export type TestPortal = {
  /** How the journeys reach it: addresses of both programs, the database as each role, the secrets. */
  readonly variables: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

type Undo = (() => void | Promise<void>)[];

type Web = { readonly log: string; readonly undo: Undo; readonly cwd?: string };

async function startWeb(installation: Installation, adminUrl: string, { undo, ...where }: Web) {
  const web = startProgram({ ...webProgram(installation, adminUrl), ...where });
  undo.push(web.stop);
  await untilReady(installation.settings, web);
}

function variablesOf(first: Installation, second: Installation, adminUrl: string) {
  const { secrets, dataFolder } = first;
  return {
    E2E_BASE_URL: publicUrl(first.settings),
    E2E_BASE_URL_2: publicUrl(second.settings),
    PUBLIC_URL: publicUrl(first.settings),
    E2E_ADMIN_DATABASE_URL: adminUrl,
    PORTAL_OWNER_DATABASE_URL: roleUrl(first, adminUrl, "portal_owner"),
    PORTAL_APP_DATABASE_URL: roleUrl(first, adminUrl, "portal_app"),
    PORTAL_WORKER_DATABASE_URL: roleUrl(first, adminUrl, "portal_worker"),
    AUTH_SECRET: secrets.authSecret,
    PASSWORD_PEPPER: secrets.passwordPepper,
    DATA_DIR: dataFolder,
    PORTAL_DEMO: "1",
  };
}

/** A portal of its own folder, since it keeps pages there, that shares the files of another. */
async function installationBeside(root: string, { dataFolder, secrets }: Installation) {
  const folder = path.join(dataFolder, "bare");
  const bare = await installationAt(root, folder, { demo: true });
  mkdirSync(path.join(dataFolder, "files"), { recursive: true });
  symlinkSync(path.join(dataFolder, "files"), path.join(folder, "files"));
  return { ...bare, secrets };
}

async function bringUp(root: string, dataFolder: string, undo: Undo) {
  const logs = path.join(root, "test-results");
  mkdirSync(logs, { recursive: true });
  const first = await installationAt(root, dataFolder, { demo: true });
  const second = await installationAt(root, dataFolder, { demo: true });
  const place = await createEmbedded(root, dataFolder, first.secrets, false);
  const database = await keepEmbedded(place, console.error);
  undo.push(database.stop);
  const { adminUrl } = database;
  await prepareThrough(first, adminUrl);
  await startWeb(first, adminUrl, { log: path.join(logs, "web-1.log"), undo });
  await startWeb(second, adminUrl, { log: path.join(logs, "web-2.log"), undo });
  const cwd = withoutProxy(root, path.join(dataFolder, "without-proxy"));
  const bare = await installationBeside(root, first);
  await startWeb(bare, adminUrl, { log: path.join(logs, "web-without-proxy.log"), undo, cwd });
  const log = path.join(logs, "worker.log");
  undo.push(startProgram({ ...workerProgram(first, adminUrl), log }).stop);
  return {
    ...variablesOf(first, second, adminUrl),
    E2E_BASE_URL_WITHOUT_PROXY: publicUrl(bare.settings),
  };
}

/** Starts the portal from the pages already built, on data of its own that are gone at `stop`. */
export async function startTestPortal(root: string): Promise<TestPortal> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), "portal-e2e-"));
  const undo: Undo = [() => rmSync(dataFolder, { recursive: true, force: true })];
  const stop = async () => {
    for (const each of undo.toReversed()) await each();
  };
  try {
    return { variables: await bringUp(root, dataFolder, undo), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
