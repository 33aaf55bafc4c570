import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import postgres, { type Sql } from "postgres";

import {
  ensureDatabase,
  ensureRoles,
  furnishDatabase,
  type RolePasswords,
} from "@/db/cluster/roles";
import { urlFor } from "@/db/cluster/url";
import { migrateDatabase } from "@/db/migrate";

import { type Account, rememberAccounts } from "./launcher/accounts";
import { explain, LaunchProblem } from "./launcher/problem";
import { keepSecrets } from "./launcher/secrets";
import { step } from "./step.mjs";

type Seed = (options: { ownerUrl: string; demo: boolean }) => Promise<{ accounts: Account[] }>;

const OLDEST_SERVER = 150_000;

async function connected<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function checkServer(sql: Sql) {
  const [row] = await sql<{ version: number; name: string; may: boolean }[]>`
    select current_setting('server_version_num')::int as version,
      current_setting('server_version') as name,
      (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may`;
  if (!row || row.version < OLDEST_SERVER) {
    throw new LaunchProblem(
      `DATABASE_URL leads to PostgreSQL ${row?.name ?? "of unknown version"}; the portal needs 15 or newer.`,
    );
  }
  if (!row.may) {
    throw new LaunchProblem(
      "The role in DATABASE_URL may not create roles. Give it that right (alter role … createrole), or name one that has it.",
    );
  }
}

async function provision(adminUrl: string, embedded: boolean, passwords: RolePasswords) {
  const first = embedded ? urlFor(adminUrl, { database: "postgres" }) : adminUrl;
  await connected(first, async (sql) => {
    if (!embedded) await checkServer(sql);
    await ensureRoles(sql, passwords);
    if (embedded) await ensureDatabase(sql, "portal");
  });
  await connected(adminUrl, furnishDatabase);
}

/** The seed is a bundle of its own, found at run time. */
async function findSeed(): Promise<Seed | undefined> {
  const file = path.resolve("dist", "seed.mjs");
  if (!existsSync(file)) return undefined;
  const { seed }: { seed: Seed } = await import(pathToFileURL(file).href);
  return seed;
}

/** Brings the database to where the code expects it; each step may find nothing left to do. */
async function prepare(env: NodeJS.ProcessEnv) {
  const adminUrl = env["PORTAL_ADMIN_DATABASE_URL"] ?? "";
  const dataFolder = env["DATA_DIR"] ?? "";
  const { rolePasswords } = keepSecrets(dataFolder);
  await step("Database roles and extensions", async () =>
    provision(adminUrl, env["PORTAL_EMBEDDED"] === "1", rolePasswords),
  );
  const ownerUrl = urlFor(adminUrl, { user: "portal_owner", password: rolePasswords.portal_owner });
  await step("Migrations applied", async () => migrateDatabase(ownerUrl, path.resolve("drizzle")));
  const seed = await findSeed();
  if (!seed) return;
  await step("Source data loaded", async () => {
    const { accounts } = await seed({ ownerUrl, demo: env["PORTAL_DEMO"] === "1" });
    rememberAccounts(dataFolder, accounts);
  });
}

try {
  await prepare(process.env);
} catch (error) {
  console.error(`\n  ✗ ${explain(error)}\n`);
  process.exitCode = 1;
}
