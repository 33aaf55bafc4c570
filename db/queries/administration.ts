import "server-only";
import { and, desc, eq, getTableColumns, ilike, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { listCalendarEntries } from "@/db/commands/calendar-change";
import { listBoundaries } from "@/db/queries/boundary";
import { listSuccessions, listUnits } from "@/db/queries/unit";
import { accessLog, accounts, positions, sources, units } from "@/db/schema";
import { withScope } from "@/db/scope";
import type { PositionRole } from "@/lib/domain/actor";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { PositionScope } from "@/lib/domain/scope";
import { fold } from "@/lib/domain/unit/fold";
import { type Succession, type Unit, unitsOn } from "@/lib/domain/unit/unit";

export const ACCOUNT_GROUPS = ["office", "all", "waiting", "locked"] as const;
export type AccountGroup = (typeof ACCOUNT_GROUPS)[number];

export type AccountSearch = {
  readonly words: string;
  readonly group: AccountGroup;
  /** The last account of the page before. */
  readonly after: string | null;
};

/** What of the units is looked at. */
export type UnitSearch = {
  /** Null for today. */
  readonly on: CalendarDate | null;
  readonly words: string;
  readonly kind: Unit["kind"] | null;
  /** The last unit of the page before. */
  readonly after: string | null;
};

const PAGE = 25;

const TODAY = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
const IS_CURRENT = sql`p.from_on <= ${TODAY} and (p.to_on is null or ${TODAY} < p.to_on)`;

/** Newest first, a page at a time by key: what is next stays next while accounts are added. */
export async function listAccounts(scope: PositionScope, { words, group, after }: AccountSearch) {
  return withScope(scope, async (tx) => {
    const found = await tx
      .select({
        id: accounts.id,
        name: accounts.name,
        email: accounts.email,
        isConfirmed: sql<boolean>`${accounts.emailConfirmedAt} is not null`,
        isLocked: sql<boolean>`${accounts.disabledAt} is not null`,
        // Spelled out: in a selection from one table drizzle would write a bare "id", which p has too.
        offices: sql<{ role: PositionRole; unitName: string }[]>`(
          select coalesce(json_agg(json_build_object('role', p.role, 'unitName', u.name) order by u.name, p.role), '[]')
          from positions p join units u on u.id = p.unit_id
          where p.account_id = accounts.id and ${IS_CURRENT})`,
      })
      .from(accounts)
      .where(and(matching(words), inGroup(group), afterAccount(after)))
      .orderBy(desc(accounts.createdAt), desc(accounts.id))
      .limit(PAGE + 1);
    const page = found.slice(0, PAGE);
    return { accounts: page, next: found.length > PAGE ? (page.at(-1)?.id ?? null) : null };
  });
}

/** By name in any spelling, or by a part of the address. */
function matching(words: string): SQL | undefined {
  if (words === "") return undefined;
  const part = `%${words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return or(sql`vn_fold(${accounts.name}) like vn_fold(${part})`, ilike(accounts.email, part));
}

function inGroup(group: AccountGroup): SQL | undefined {
  const groups: Record<AccountGroup, SQL | undefined> = {
    all: undefined,
    office: sql`exists (select 1 from positions p where p.account_id = ${accounts.id} and ${IS_CURRENT})`,
    waiting: sql`${accounts.emailConfirmedAt} is null`,
    locked: isNotNull(accounts.disabledAt),
  };
  return groups[group];
}

function afterAccount(id: string | null): SQL | undefined {
  if (id === null) return undefined;
  return sql`(${accounts.createdAt}, ${accounts.id}) < (select a.created_at, a.id from accounts a where a.id = ${id})`;
}

export type AccountAtDesk = NonNullable<Awaited<ReturnType<typeof findAccountAtDesk>>>;

/** One account with every office it ever held, and who gave it; that it was looked at is written down. */
export async function findAccountAtDesk(scope: PositionScope, id: string) {
  return withScope(scope, async (tx, now) => {
    const [account] = await tx
      .select({
        id: accounts.id,
        name: accounts.name,
        email: accounts.email,
        phone: accounts.phone,
        locale: accounts.locale,
        createdAt: accounts.createdAt,
        emailConfirmedAt: accounts.emailConfirmedAt,
        disabledAt: accounts.disabledAt,
      })
      .from(accounts)
      .where(eq(accounts.id, id));
    if (!account) return null;

    await tx.insert(accessLog).values({
      accountId: scope.accountId,
      positionId: scope.positionId,
      role: scope.role,
      action: "read",
      objectType: "account",
      objectId: id,
    });
    return { ...account, offices: await listOffices(tx, id), today: calendarDateOf(now) };
  });
}

async function listOffices(tx: Transaction, accountId: string) {
  const granters = alias(accounts, "granters");
  return tx
    .select({
      id: positions.id,
      role: positions.role,
      title: positions.title,
      unitName: units.name,
      fromOn: positions.fromOn,
      toOn: positions.toOn,
      grantedBy: granters.name,
      grantedAt: positions.createdAt,
    })
    .from(positions)
    .innerJoin(units, eq(units.id, positions.unitId))
    .leftJoin(granters, eq(granters.id, positions.grantedBy))
    .where(eq(positions.accountId, accountId))
    .orderBy(desc(positions.fromOn), desc(positions.id));
}

/** Units in which an office can begin now. */
export async function listUnitsForOffices(scope: PositionScope) {
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    const served = (await listUnits(tx)).filter(({ service }) => service === "full");
    return { today, units: unitsOn(served, today) };
  });
}

/** The units of a day, and on which days anything changed. */
export async function listUnitsAtDesk(scope: PositionScope, asked: UnitSearch) {
  return withScope(scope, async (tx, now) => {
    const on = asked.on ?? calendarDateOf(now);
    const all = await listUnits(tx);
    const changes = new Set(
      all.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? []].flat()),
    );
    return {
      on,
      ...pageOf(unitsOn(all, on), asked),
      names: new Map(all.map(({ id, name }) => [id, name])),
      changes: [...changes].sort(),
    };
  });
}

/** The units that were asked for, a page at a time by key. */
function pageOf(all: readonly Unit[], { words, kind, after }: UnitSearch) {
  const part = fold(words);
  const asked = all.filter(
    (unit) => (kind === null || unit.kind === kind) && fold(unit.name).includes(part),
  );
  const from = asked.findIndex(({ id }) => id === after) + 1;
  const page = asked.slice(from, from + PAGE);
  return { units: page, next: asked.length > from + PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** One unit with what came before and after it, and how people reach it. */
export async function findUnitAtDesk(scope: PositionScope, id: string) {
  return withScope(scope, async (tx, now) => {
    const [unit] = await tx
      .select({ ...getTableColumns(units), seatSource: sources.title })
      .from(units)
      .leftJoin(sources, eq(sources.id, units.seatSourceId))
      .where(eq(units.id, id));
    if (!unit) return null;

    const [all, successions] = [await listUnits(tx), await listSuccessions(tx)];
    const byId = new Map(all.map((other) => [other.id, other]));
    const [boundary = null] = await listBoundaries(tx, [id]);
    return {
      ...unit,
      boundary,
      today: calendarDateOf(now),
      parent: unit.parentId === null ? null : (byId.get(unit.parentId) ?? null),
      before: successions.filter(({ toId }) => toId === id).flatMap(joined(byId, "fromId")),
      after: successions.filter(({ fromId }) => fromId === id).flatMap(joined(byId, "toId")),
    };
  });
}

const joined =
  (byId: ReadonlyMap<string, Unit>, end: "fromId" | "toId") => (succession: Succession) => {
    const unit = byId.get(succession[end]);
    return unit ? [{ ...succession, unit }] : [];
  };

/** The days on which offices differ from Monday to Friday, as entered, and the years there are. */
export async function listCalendarDays(scope: PositionScope, asked: number | null) {
  return withScope(scope, async (tx, now) => {
    const year = asked ?? yearOf(calendarDateOf(now));
    const all = await listCalendarEntries(tx);
    return {
      year,
      days: all.filter(({ date }) => yearOf(date) === year),
      years: [...new Set(all.map(({ date }) => yearOf(date)))],
    };
  });
}
