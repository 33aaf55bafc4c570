import postgres, { type Sql } from "postgres";

const held: { owner?: Sql } = {};

/** The portal's database as its owner: tests put people and wards there, the portal does the rest. */
export function owner(): Sql {
  const url = process.env["PORTAL_OWNER_DATABASE_URL"];
  if (!url)
    throw new Error("PORTAL_OWNER_DATABASE_URL is missing: run the journeys with `npm test`");
  held.owner ??= postgres(url, { max: 4, idle_timeout: 5, onnotice: () => {} });
  return held.owner;
}
