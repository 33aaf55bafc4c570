import postgres, { type Sql } from "postgres";

const held = new Map<string, Sql>();

function connectionOf(name: string): Sql {
  const before = held.get(name);
  if (before) return before;
  const url = process.env[name];
  if (!url) throw new Error(`${name} is missing: run the journeys with \`npm test\``);
  const sql = postgres(url, { max: 4, idle_timeout: 5, onnotice: () => {} });
  held.set(name, sql);
  return sql;
}

/** The portal's database as its owner: tests put people and wards there, the portal does the rest. */
export const owner = (): Sql => connectionOf("PORTAL_OWNER_DATABASE_URL");

/** The same as its administrator, who may also end the connections of others. */
export const administrator = (): Sql => connectionOf("E2E_ADMIN_DATABASE_URL");
