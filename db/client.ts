import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

import { isDatabaseLost, whenDatabaseIsLost } from "@/db/reach";
import * as schema from "@/db/schema";
import { env } from "@/lib/env";

export type Database = ReturnType<typeof connect>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** A pool of connections. Prepared statements stay on: the same few shapes are asked all day. */
export function connect(url: string, max = 10) {
  const client = postgres(url, { max, idle_timeout: 60, connect_timeout: 3, onnotice: () => {} });
  return drizzle(client, { schema, casing: "snake_case" });
}

const pools = globalThis as typeof globalThis & { portalDatabase?: Database };

/** The process's own pool; made at first use, so that a build needs no database. */
export function database(): Database {
  if (isDatabaseLost()) throw new Error("the database does not answer");
  pools.portalDatabase ??= connect(env.PORTAL_APP_DATABASE_URL);
  whenDatabaseIsLost(endPool);
  return pools.portalDatabase;
}

function endPool(): void {
  const pool = pools.portalDatabase;
  delete pools.portalDatabase;
  void pool?.$client.end({ timeout: 0 });
}
