import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import postgres, { type Sql } from "postgres";

import { findBinaries } from "../cluster/binaries";
import { type ClusterPlace, createCluster } from "../cluster/create";
import { choosePort } from "../cluster/port";
import { ensureDatabase, ensureRoles, furnishDatabase, type RolePasswords } from "../cluster/roles";
import { startPostgres } from "../cluster/start";
import { urlFor } from "../cluster/url";
import { migrateDatabase } from "../migrate";

export type TestCluster = {
  /** The superuser's address of the database `postgres`. */
  readonly superuserUrl: string;
  readonly stop: () => Promise<void>;
};

/** What a test needs to reach a database of its own; plain data, so that it can be handed to workers. */
export type TestServer = {
  readonly superuserUrl: string;
  readonly template: string;
  readonly passwords: RolePasswords;
};

const word = () => randomBytes(18).toString("base64url");

export async function asSuperuser<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

type Wish = { readonly folder?: string | undefined; readonly port?: number | undefined };

/** A PostgreSQL of its own in a temporary folder: fast, forgetful, gone at `stop`. */
export async function startTestCluster(root: string, wish: Wish = {}): Promise<TestCluster> {
  const folder = wish.folder ?? mkdtempSync(path.join(tmpdir(), "portal-test-"));
  // It is removed at the end, so it must hold nothing of anybody's at the beginning.
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty`);
  const place: ClusterPlace = {
    binaries: findBinaries(root),
    folder,
    superuserPassword: word(),
    durable: false,
  };
  try {
    await createCluster(place);
    const server = await startPostgres(place, await choosePort(wish.port));
    return {
      superuserUrl: `postgres://postgres:${place.superuserPassword}@127.0.0.1:${server.port}/postgres`,
      stop: async () => {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Roles, and one migrated database from which every test's own is copied in a moment. */
export async function prepareTemplate(superuserUrl: string, root: string): Promise<TestServer> {
  const template = `portal_template_${randomBytes(4).toString("hex")}`;
  const passwords: RolePasswords = {
    portal_owner: word(),
    portal_app: word(),
    portal_worker: word(),
    portal_report: word(),
  };
  await asSuperuser(superuserUrl, async (sql) => {
    await ensureRoles(sql, passwords);
    await ensureDatabase(sql, template);
  });
  await asSuperuser(urlFor(superuserUrl, { database: template }), furnishDatabase);
  const ownerUrl = urlFor(superuserUrl, {
    user: "portal_owner",
    password: passwords.portal_owner,
    database: template,
  });
  await migrateDatabase(ownerUrl, path.join(root, "drizzle"));
  return { superuserUrl, template, passwords };
}
