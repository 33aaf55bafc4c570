import { randomUUID } from "node:crypto";

import postgres, { type Sql } from "postgres";

import type { Actor, PositionRole } from "../../lib/domain/actor";
import type { CalendarDate } from "../../lib/domain/calendar-date";
import { CALENDAR_DAYS } from "../../lib/domain/clock/calendar-data";
import type { AccountScope, PositionScope } from "../../lib/domain/scope";
import { type CaseAsked, insertCase } from "./cases";
import { type TestDatabase, testDatabase } from "./database";

/** Somebody in office, as a gate would hand them to a page. */
export type Colleague = { readonly actor: Actor; readonly scope: PositionScope };
export type Resident = { readonly actor: Actor; readonly scope: AccountScope };

/** A database of one test file with wards, people and case files in it, put there by the owner. */
export type DeskWorld = {
  readonly owner: Sql;
  readonly aWard: (
    name?: string,
    but?: { parentId?: string; validFrom?: string },
  ) => Promise<string>;
  readonly aColleague: (
    role: PositionRole,
    unitId: string,
    unitIds?: readonly string[],
  ) => Promise<Colleague>;
  readonly aResident: () => Promise<Resident>;
  readonly aCase: (asked: CaseAsked) => Promise<string>;
  /** A file somebody has uploaded for an answer that is not given yet. */
  readonly aWaitingFile: (caseId: string, by: Colleague, mediaType?: string) => Promise<void>;
  readonly today: () => Promise<CalendarDate>;
  readonly end: () => Promise<void>;
};

export async function openDeskWorld(): Promise<DeskWorld> {
  const database = await testDatabase();
  const owner = postgres(database.ownerUrl, { max: 4, onnotice: () => {} });
  await fillCalendar(owner);
  return {
    owner,
    aWard: async (name, but) => insertWard(owner, name, but),
    aColleague: async (role, unitId, unitIds = [unitId]) =>
      insertColleague(owner, { role, unitId, unitIds }),
    aResident: async () => insertResident(owner),
    aCase: async (asked) => insertCase(owner, asked),
    aWaitingFile: async (caseId, { scope }, mediaType = "image/jpeg") => {
      await owner`insert into attachments (draft_id, purpose, uploaded_by, sha256, media_type, byte_size, original_name)
        values (${caseId}, 'answer', ${scope.accountId}, ${randomUUID()}, ${mediaType}, 1000, 'sau.jpg')`;
    },
    today: async () => {
      const [row] = await owner<{ today: CalendarDate }[]>`
        select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as today`;
      if (!row) throw new Error("no clock");
      return row.today;
    },
    end: async () => end(owner, database),
  };
}

async function end(owner: Sql, database: TestDatabase) {
  await owner.end();
  await database.drop();
}

async function fillCalendar(owner: Sql) {
  const rows = CALENDAR_DAYS.map(({ confirmed, sourceDocument, ...day }) => ({
    ...day,
    source_document: sourceDocument,
    confirmed: confirmed ? "confirmed" : "proposed",
  }));
  await owner`insert into calendar_days ${owner(rows, "date", "kind", "name", "source_document", "confirmed")}
    on conflict do nothing`;
}

async function insertWard(
  owner: Sql,
  name = "Phường thử",
  { parentId, validFrom = "2020-01-01" }: { parentId?: string; validFrom?: string } = {},
) {
  const id = `w-${randomUUID().slice(0, 12)}`;
  await owner`insert into units (id, code, kind, name, slug, valid_from, parent_id)
    values (${id}, ${id}, 'ward', ${name}, ${id}, ${validFrom}, ${parentId ?? null})`;
  return id;
}

async function insertAccount(owner: Sql, name: string) {
  const id = randomUUID();
  await owner`insert into accounts (id, email, name, email_confirmed_at)
    values (${id}, ${`${id}@example.org`}, ${name}, now())`;
  return id;
}

async function insertColleague(
  owner: Sql,
  { role, unitId, unitIds }: { role: PositionRole; unitId: string; unitIds: readonly string[] },
): Promise<Colleague> {
  const accountId = await insertAccount(owner, `Một ${role}`);
  const positionId = randomUUID();
  await owner`insert into positions (id, account_id, role, unit_id, from_on)
    values (${positionId}, ${accountId}, ${role}, ${unitId}, '2020-01-01')`;
  return {
    actor: {
      accountId,
      name: `Một ${role}`,
      position: { id: positionId, role, unitId, unitIds },
    },
    scope: { kind: "position", accountId, positionId, role, unitId, unitIds },
  };
}

async function insertResident(owner: Sql): Promise<Resident> {
  const accountId = await insertAccount(owner, "Một cư dân");
  return {
    actor: { accountId, name: "Một cư dân", position: null },
    scope: { kind: "account", accountId },
  };
}
