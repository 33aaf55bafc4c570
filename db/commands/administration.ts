import "server-only";
import { and, eq, gt, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { accessLog, accounts, positions, units } from "@/db/schema";
import type { HeldPosition } from "@/lib/domain/account/position";
import { POSITION_ROLES, type PositionRole } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PositionScope } from "@/lib/domain/scope";
import type { UnitContacts } from "@/lib/domain/unit/contacts";

/**
 * Administrators take turns: two who grant, end or lock at once would each decide on what the other is changing.
 * False when the one who asks was locked or lost the office while waiting.
 */
export async function holdAdministration(
  tx: Transaction,
  { accountId, positionId }: PositionScope,
  today: CalendarDate,
): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('portal_administration'))`);
  const [still] = await tx
    .select({ id: positions.id })
    .from(positions)
    .innerJoin(accounts, eq(accounts.id, positions.accountId))
    .where(
      and(
        eq(positions.id, positionId),
        eq(positions.accountId, accountId),
        isNull(accounts.disabledAt),
        isCurrent(positions, today),
      ),
    );
  return still !== undefined;
}

function isCurrent(
  { fromOn, toOn }: { fromOn: AnyPgColumn; toOn: AnyPgColumn },
  today: CalendarDate,
): SQL | undefined {
  return and(lte(fromOn, today), or(isNull(toOn), gt(toOn, today)));
}

export async function recordAdministration(
  tx: Transaction,
  { accountId, positionId, role }: PositionScope,
  done: {
    objectType: "account" | "position" | "unit" | "calendar";
    objectId: string;
    reason: string;
  },
): Promise<void> {
  await tx.insert(accessLog).values({ accountId, positionId, role, action: "administer", ...done });
}

/** Null when the address has an account already. */
export async function insertAccount(
  tx: Transaction,
  { email, name, locale }: { email: string; name: string; locale: "vi" | "en" },
): Promise<string | null> {
  // The builder would name every column, and some of them the application may not write.
  const [made] = await tx.execute<{ id: string }>(sql`
    insert into ${accounts} (email, name, locale) values (${email}, ${name}, ${locale})
    on conflict (email) do nothing returning id`);
  return made?.id ?? null;
}

export type ManagedAccount = {
  readonly id: string;
  readonly email: string;
  readonly isDisabled: boolean;
  readonly isConfirmed: boolean;
  readonly locale: "vi" | "en";
};

export async function findManagedAccount(
  tx: Transaction,
  id: string,
): Promise<ManagedAccount | null> {
  const [account] = await tx
    .select({
      id: accounts.id,
      email: accounts.email,
      locale: accounts.locale,
      isDisabled: sql<boolean>`${accounts.disabledAt} is not null`,
      isConfirmed: sql<boolean>`${accounts.emailConfirmedAt} is not null`,
    })
    .from(accounts)
    .where(eq(accounts.id, id));
  return account ?? null;
}

/** Locks an account, or opens it again; false when it is so already, is one's own, or isn't there. */
export async function recordAccountLock(
  tx: Transaction,
  { accountId, lock }: { accountId: string; lock: boolean },
): Promise<boolean> {
  const changed = await tx
    .update(accounts)
    .set({ disabledAt: lock ? sql`now()` : null })
    .where(
      and(
        eq(accounts.id, accountId),
        sql`(${accounts.disabledAt} is null) = ${lock}`,
        ne(accounts.id, sql`app_account()`),
      ),
    )
    .returning({ id: accounts.id });
  return changed.length > 0;
}

const isPositionRole = (role: string): role is PositionRole =>
  POSITION_ROLES.some((known) => known === role);

/** Every office the account holds, held or will hold. */
export async function listHeldPositions(
  tx: Transaction,
  accountId: string,
): Promise<(HeldPosition & { readonly id: string })[]> {
  const rows = await tx
    .select({
      id: positions.id,
      role: positions.role,
      unitId: positions.unitId,
      fromOn: positions.fromOn,
      toOn: positions.toOn,
    })
    .from(positions)
    .where(eq(positions.accountId, accountId));
  return rows.flatMap((row) => (isPositionRole(row.role) ? [{ ...row, role: row.role }] : []));
}

export async function findUnitTerm(tx: Transaction, unitId: string) {
  const [unit] = await tx
    .select({ validFrom: units.validFrom, validTo: units.validTo })
    .from(units)
    .where(eq(units.id, unitId));
  return unit ?? null;
}

export async function insertPosition(
  tx: Transaction,
  position: HeldPosition & { accountId: string; title: string | null; grantedBy: string },
): Promise<string> {
  const [made] = await tx.insert(positions).values(position).returning({ id: positions.id });
  if (!made) throw new Error("the position was not written");
  return made.id;
}

/** False when it was ended otherwise meanwhile, or belongs to oneself. */
export async function recordPositionEnd(
  tx: Transaction,
  {
    positionId,
    toOn,
    seenToOn,
  }: {
    positionId: string;
    toOn: CalendarDate;
    seenToOn: CalendarDate | null;
  },
): Promise<boolean> {
  const ended = await tx
    .update(positions)
    .set({ toOn })
    .where(
      and(
        eq(positions.id, positionId),
        seenToOn === null ? isNull(positions.toOn) : eq(positions.toOn, seenToOn),
      ),
    )
    .returning({ id: positions.id });
  return ended.length > 0;
}

export async function findPosition(tx: Transaction, id: string) {
  const [position] = await tx
    .select({
      accountId: positions.accountId,
      role: positions.role,
      unitId: positions.unitId,
      fromOn: positions.fromOn,
      toOn: positions.toOn,
    })
    .from(positions)
    .where(eq(positions.id, id));
  return position ?? null;
}

/** Locked until the transaction ends. */
export async function findUnitContacts(tx: Transaction, unitId: string) {
  const [unit] = await tx
    .select({
      slug: units.slug,
      contacts: {
        seat: units.seat,
        phone: units.phone,
        email: units.email,
        openingHours: units.openingHours,
      },
    })
    .from(units)
    .where(eq(units.id, unitId))
    .for("update");
  return unit ?? null;
}

export async function recordUnitContacts(
  tx: Transaction,
  {
    unitId,
    contacts,
    seatSourceId,
  }: {
    unitId: string;
    contacts: UnitContacts;
    /** Left out where the seat stays what it was, and so comes from where it came from. */
    seatSourceId?: string | null;
  },
): Promise<void> {
  const source = seatSourceId === undefined ? {} : { seatSourceId };
  await tx
    .update(units)
    .set({ ...contacts, ...source })
    .where(eq(units.id, unitId));
}
