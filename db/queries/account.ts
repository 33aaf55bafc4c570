import "server-only";
import { sql } from "drizzle-orm";

import type { Database } from "@/db/client";
import { withScope } from "@/db/scope";
import { POSITION_ROLES, type PositionRole } from "@/lib/domain/actor";
import { VISITOR } from "@/lib/domain/scope";

/** A living session: who holds it, and in which office they act now. */
export type Session = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: "vi" | "en";
  readonly expiresAt: Date;
  readonly position: {
    readonly id: string;
    readonly role: PositionRole;
    readonly unitId: string;
    readonly unitIds: readonly string[];
  } | null;
  /** The roles of every office held today, acting in it or not. */
  readonly roles: readonly PositionRole[];
};

type SessionRow = {
  session_id: string;
  account_id: string;
  name: string;
  email: string;
  locale: string;
  expires_at: string;
  position_id: string | null;
  role: string | null;
  unit_id: string | null;
  unit_ids: string[] | null;
  roles: string[];
};

const isPositionRole = (role: string | null): role is PositionRole =>
  POSITION_ROLES.some((known) => known === role);

/** The living session behind a token's SHA-256; being asked for keeps it awake. */
export async function findSession(tokenHash: string, database?: Database): Promise<Session | null> {
  const [row] = await withScope(
    VISITOR,
    (tx) => tx.execute<SessionRow>(sql`select * from read_session(${tokenHash})`),
    database,
  );
  return row ? sessionOf(row) : null;
}

function sessionOf(row: SessionRow): Session {
  return {
    id: row.session_id,
    accountId: row.account_id,
    name: row.name,
    email: row.email,
    locale: row.locale === "en" ? "en" : "vi",
    expiresAt: new Date(row.expires_at),
    position: positionOf(row),
    roles: row.roles.filter(isPositionRole),
  };
}

function positionOf({ position_id, role, unit_id, unit_ids }: SessionRow): Session["position"] {
  if (position_id === null || unit_id === null || !isPositionRole(role)) return null;
  return { id: position_id, role, unitId: unit_id, unitIds: unit_ids ?? [] };
}
