import "server-only";
import { and, asc, desc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";

import type { Database } from "@/db/client";
import { findOpenToken } from "@/db/commands/account";
import { accounts, positions, sessions, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import { POSITION_ROLES, type PositionRole } from "@/lib/domain/actor";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { type AccountScope, VISITOR } from "@/lib/domain/scope";

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
    readonly unitName: string;
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
  unit_name: string | null;
  unit_ids: string[] | null;
  roles: string[];
};

const isPositionRole = (role: string | null): role is PositionRole =>
  POSITION_ROLES.some((known) => known === role);

/** The living session behind a token's SHA-256; being asked for keeps it awake. */
export async function findSession(tokenHash: string, database?: Database): Promise<Session | null> {
  const [row] = await withScope(
    VISITOR,
    (tx) =>
      tx.execute<SessionRow>(sql`select s.*, u.name as unit_name
        from read_session(${tokenHash}) s left join units u on u.id = s.unit_id`),
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

function positionOf({ position_id: id, role, unit_id, ...row }: SessionRow): Session["position"] {
  if (id === null || unit_id === null || !isPositionRole(role)) return null;
  return { id, role, unitId: unit_id, unitName: row.unit_name ?? "", unitIds: row.unit_ids ?? [] };
}

/** One's own account as its owner sees it. */
export async function findOwnAccount(scope: AccountScope) {
  return withScope(scope, async (tx) => {
    const [own] = await tx
      .select({
        email: accounts.email,
        name: accounts.name,
        phone: accounts.phone,
        locale: accounts.locale,
      })
      .from(accounts)
      .where(eq(accounts.id, scope.accountId));
    return own ?? null;
  });
}

/** Where one is signed in, latest first. */
export async function listOwnSessions(scope: AccountScope) {
  return withScope(scope, async (tx) =>
    tx
      .select({
        id: sessions.id,
        device: sessions.device,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
      })
      .from(sessions)
      .where(
        sql`is_alive(${sessions.expiresAt}, ${sessions.lastSeenAt}, ${sessions.actingPositionId})`,
      )
      .orderBy(desc(sessions.lastSeenAt), asc(sessions.id)),
  );
}

/** The offices one holds today, to choose among. */
export async function listOwnPositions(scope: AccountScope) {
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    return tx
      .select({
        id: positions.id,
        role: positions.role,
        title: positions.title,
        unitName: units.name,
        fromOn: positions.fromOn,
        toOn: positions.toOn,
      })
      .from(positions)
      .innerJoin(units, eq(units.id, positions.unitId))
      .where(
        and(
          eq(positions.accountId, scope.accountId),
          lte(positions.fromOn, today),
          or(isNull(positions.toOn), gt(positions.toOn, today)),
        ),
      )
      .orderBy(asc(positions.fromOn), asc(positions.id));
  });
}

/** What an unused link from a mail is for; looking at it does not use it. */
export async function findLink(tokenHash: string) {
  return withScope(VISITOR, (tx) => findOpenToken(tx, tokenHash));
}
