import { mkdirSync } from "node:fs";
import path from "node:path";

import { choosePort } from "@/db/cluster/port";
import { urlFor } from "@/db/cluster/url";
import { readSettings, type Settings } from "@/lib/env";

import { nextHost, publicUrl } from "./address";
import { nextProgram } from "./pages";
import { SaidAbove } from "./problem";
import { type Program, runProgram, type Variables } from "./program";
import { keepSecrets, type Secrets } from "./secrets";

/** One portal on one machine: where it lies, how it was asked to run, and what only it knows. */
export type Installation = {
  readonly root: string;
  readonly mode: "production" | "dev";
  readonly settings: Settings;
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly secrets: Secrets;
};

/** A portal of its own in a folder of its own, on a port that is free: for the tests and the measurements. */
export async function installationAt(
  root: string,
  dataFolder: string,
  { demo }: Pick<Installation, "demo">,
): Promise<Installation> {
  mkdirSync(dataFolder, { recursive: true });
  const port = await choosePort(undefined);
  return {
    root,
    mode: "production",
    settings: readSettings({ PORT: String(port), DATA_DIR: dataFolder }),
    dataFolder,
    demo,
    secrets: keepSecrets(dataFolder),
  };
}

/** What every program of ours gets; the address of the database comes on top, each role its own. */
function commonVariables(installation: Installation): Variables {
  const { settings, dataFolder, demo, secrets, mode } = installation;
  return {
    ...process.env,
    // Empty is "not set", and keeps Next from filling it in from `.env`.
    DATABASE_URL: "",
    SMTP_URL: settings.SMTP_URL ?? "",
    MAIL_FROM: settings.MAIL_FROM,
    NODE_ENV: mode === "dev" ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(settings.PORT),
    HOST: settings.HOST,
    PUBLIC_URL: publicUrl(settings),
    DRAFT_DAYS: String(settings.DRAFT_DAYS),
    DATA_DIR: dataFolder,
    PORTAL_DEMO: demo ? "1" : "0",
    AUTH_SECRET: settings.AUTH_SECRET ?? secrets.authSecret,
    PASSWORD_PEPPER: settings.PASSWORD_PEPPER ?? secrets.passwordPepper,
  };
}

/** The database as one of the roles sees it. */
export function roleUrl(
  { secrets }: Installation,
  adminUrl: string,
  user: keyof Secrets["rolePasswords"],
): string {
  return urlFor(adminUrl, { user, password: secrets.rolePasswords[user] });
}

/** Roles, migrations and source data, in a process that takes its memory with it. */
export async function prepareThrough(installation: Installation, adminUrl: string): Promise<void> {
  const code = await runProgram({
    args: [path.join(installation.root, "dist/prepare.mjs")],
    env: {
      ...commonVariables(installation),
      PORTAL_ADMIN_DATABASE_URL: adminUrl,
      PORTAL_EMBEDDED: installation.settings.DATABASE_URL ? "0" : "1",
    },
  });
  if (code !== 0) throw new SaidAbove("The database could not be prepared; the reason is above.");
}

/** Node would let rubbish lie until it fills a large part of the machine. */
const HEAP = "--max-old-space-size=256";

export function webProgram(installation: Installation, adminUrl: string): Program {
  const { root, mode, settings } = installation;
  const env = {
    ...commonVariables(installation),
    PORTAL_APP_DATABASE_URL: roleUrl(installation, adminUrl, "portal_app"),
  };
  const args = [HEAP, path.join(root, "dist/front.mjs")];
  if (mode === "production") return { args, env };
  const dev = [nextProgram(root), "dev", "-p", String(settings.PORT), "-H", nextHost(settings)];
  return { args: dev, env };
}

export function workerProgram(installation: Installation, adminUrl: string): Program {
  return {
    args: [HEAP, path.join(installation.root, "dist/worker.mjs")],
    env: {
      ...commonVariables(installation),
      PORTAL_WORKER_DATABASE_URL: roleUrl(installation, adminUrl, "portal_worker"),
      // What comes to its hour is published in the name of whoever approved it, under the role of people.
      PORTAL_APP_DATABASE_URL: roleUrl(installation, adminUrl, "portal_app"),
    },
  };
}
