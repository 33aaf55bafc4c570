import { randomBytes } from "node:crypto";

import { inject } from "vitest";

import type { RoleName } from "../cluster/roles";
import { urlFor } from "../cluster/url";
import { asSuperuser } from "./cluster";

export type TestDatabase = {
  readonly name: string;
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  readonly reportUrl: string;
  /** Ends what is still connected and removes the database. */
  readonly drop: () => Promise<void>;
};

/**
 * A migrated, empty database for one test file, copied from the template. The process's own pool
 * (`database()`) reaches it too, as the application role, when it is first used after this call.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { superuserUrl, template, passwords } = inject("testServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asSuperuser(superuserUrl, async (sql) =>
    sql.unsafe(`create database ${name} template ${template} owner portal_owner`),
  );
  const inside = urlFor(superuserUrl, { database: name });
  await asSuperuser(inside, async (sql) =>
    sql.unsafe(`revoke connect, temporary on database ${name} from public;
      grant connect on database ${name} to portal_owner, portal_app, portal_worker, portal_report`),
  );
  const as = (user: RoleName) => urlFor(inside, { user, password: passwords[user] });
  const database: TestDatabase = {
    name,
    superuserUrl: inside,
    ownerUrl: as("portal_owner"),
    appUrl: as("portal_app"),
    workerUrl: as("portal_worker"),
    reportUrl: as("portal_report"),
    drop: async () => {
      await asSuperuser(superuserUrl, async (sql) =>
        sql.unsafe(`drop database if exists ${name} with (force)`),
      );
    },
  };
  process.env["PORTAL_APP_DATABASE_URL"] = database.appUrl;
  process.env["PORTAL_WORKER_DATABASE_URL"] = database.workerUrl;
  return database;
}
