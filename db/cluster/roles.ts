import type { Sql } from "postgres";

const ROLES = ["portal_owner", "portal_app", "portal_worker", "portal_report"] as const;
export type RoleName = (typeof ROLES)[number];
export type RolePasswords = Readonly<Record<RoleName, string>>;

type Limits = Readonly<Record<string, string>>;

/** Every connection gives up in time; only migrations may take as long as they need. */
const LIMITS: Readonly<Record<RoleName, Limits>> = {
  portal_owner: { statement_timeout: "0" },
  portal_app: {
    statement_timeout: "2500ms",
    lock_timeout: "2s",
    idle_in_transaction_session_timeout: "10s",
  },
  portal_worker: {
    statement_timeout: "60s",
    lock_timeout: "5s",
    idle_in_transaction_session_timeout: "60s",
  },
  portal_report: {
    statement_timeout: "10s",
    lock_timeout: "2s",
    idle_in_transaction_session_timeout: "10s",
  },
};

const FOR_EVERYONE: Limits = {
  timezone: "UTC",
  synchronous_commit: "on",
  search_path: "public",
};

/** The extensions the schema is built on; all are trusted, so the database's owner may create them. */
const EXTENSIONS = ["unaccent", "pg_trgm", "citext"] as const;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

async function ensureRole(sql: Sql, role: RoleName, password: string) {
  const [known] = await sql`select rolsuper, rolbypassrls from pg_roles where rolname = ${role}`;
  if (!known) await sql.unsafe(`create role ${role}`);
  // Only what differs is said: a managed server lets nobody but its superuser speak of these two at all.
  const tamed = known?.["rolsuper"] || known?.["rolbypassrls"] ? "nosuperuser nobypassrls" : "";
  await sql.unsafe(
    `alter role ${role} login nocreatedb nocreaterole ${tamed} password ${literal(password)}`,
  );
  for (const [name, value] of Object.entries({ ...FOR_EVERYONE, ...LIMITS[role] })) {
    await sql.unsafe(`alter role ${role} set ${name} = ${literal(value)}`);
  }
}

/** Creates or corrects the four roles. `sql` is a superuser, or a role that may create roles. */
export async function ensureRoles(sql: Sql, passwords: RolePasswords): Promise<void> {
  for (const role of ROLES) await ensureRole(sql, role, passwords[role]);
}

/** Creates the database when there is none; the owner role owns it and so migrates it. */
export async function ensureDatabase(sql: Sql, name: string): Promise<void> {
  const [known] = await sql`select 1 from pg_database where datname = ${name}`;
  if (!known) await sql.unsafe(`create database ${name} owner portal_owner template template0`);
}

/** Inside the database: extensions, and the door open to the four roles only. */
export async function furnishDatabase(sql: Sql): Promise<void> {
  const [here] = await sql<{ name: string }[]>`select quote_ident(current_database()) as name`;
  if (!here) throw new Error("The database has no name");
  for (const extension of EXTENSIONS) {
    await sql.unsafe(`create extension if not exists ${extension} with schema public`);
  }
  await sql.unsafe(`revoke connect, temporary on database ${here.name} from public`);
  await sql.unsafe(`grant connect on database ${here.name} to ${ROLES.join(", ")}`);
  await sql.unsafe(`grant create, temporary on database ${here.name} to portal_owner`);
  await sql.unsafe(`grant usage on schema public to ${ROLES.join(", ")}`);
  await sql.unsafe("grant create on schema public to portal_owner");
}
