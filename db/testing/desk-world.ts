import { randomUUID } from "node:crypto";

import postgres, { type Sql } from "postgres";

import type { Actor, PositionRole } from "../../lib/domain/actor";
import type { CalendarDate } from "../../lib/domain/calendar-date";
import type { CaseKind, CaseState, SignatureStatus } from "../../lib/domain/case-file/case-file";
import { seriesOf } from "../../lib/domain/case-file/case-file";
import { CALENDAR_DAYS } from "../../lib/domain/clock/calendar-data";
import type { ClockStage } from "../../lib/domain/clock/rules";
import type { AccountScope, PositionScope } from "../../lib/domain/scope";
import { type TestDatabase, testDatabase } from "./database";

/** Somebody in office, as a gate would hand them to a page. */
export type Colleague = { readonly actor: Actor; readonly scope: PositionScope };
export type Resident = { readonly actor: Actor; readonly scope: AccountScope };

export type CaseAsked = {
  readonly unitId: string;
  readonly kind?: CaseKind;
  readonly state?: CaseState;
  readonly signature?: SignatureStatus;
  readonly filedBy?: string | null;
  readonly subject?: string;
  readonly receivedOn?: string;
  readonly assignedTo?: string | null;
  readonly answeredBy?: string | null;
  readonly acceptedOn?: string | null;
  readonly reprocessingCount?: number;
  /** A period that runs. */
  readonly due?: { readonly stage: ClockStage; readonly startOn: string; readonly dueOn: string };
};

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

const RULES: Partial<Record<ClockStage, string>> = {
  acceptance: "complaint-acceptance-2026",
  settlement: "complaint-settlement",
  answer: "report-answer",
  reprocessing: "report-reprocessing",
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

const FINISHED = new Set(["answered", "refused", "not_accepted", "withdrawn", "closed"]);

/** Everything a test doesn't name. */
function caseRow(asked: CaseAsked) {
  const { unitId, kind = "report", state = "registered", receivedOn = "2026-11-02" } = asked;
  const id = randomUUID();
  const signature = kind === "complaint" ? "confirmed_at_counter" : "none";
  return {
    id,
    receipt_code: id.slice(0, 13),
    matter_id: randomUUID(),
    kind,
    state,
    signature: asked.signature ?? signature,
    channel: "online",
    field: "environment",
    subject: "Rác chưa được dọn ở đầu ngõ",
    content: "Rác để ba ngày chưa dọn.",
    ...duePeriod(asked),
    ...peopleOf(asked),
    ...(asked.subject === undefined ? {} : { subject: asked.subject }),
    filed_unit_id: unitId,
    responsible_unit_id: unitId,
    sent_at: `${receivedOn}T03:00:00Z`,
    received_on: receivedOn,
    register_year: Number(receivedOn.slice(0, 4)),
    register_series: seriesOf(kind),
    idempotency_key: randomUUID(),
    content_hash: id,
    closed_on: FINISHED.has(state) ? receivedOn : null,
  };
}

const duePeriod = ({ due }: CaseAsked) => ({
  due_on: due?.dueOn ?? null,
  due_stage: due?.stage ?? null,
});

const peopleOf = (asked: CaseAsked) => ({
  filed_by: asked.filedBy ?? null,
  assigned_position_id: asked.assignedTo ?? null,
  answered_by: asked.answeredBy ?? null,
  accepted_on: asked.acceptedOn ?? null,
  reprocessing_count: asked.reprocessingCount ?? 0,
});

async function insertCase(owner: Sql, asked: CaseAsked): Promise<string> {
  const row = caseRow(asked);
  const { id, matter_id, kind, received_on, register_year, register_series } = row;
  const { unitId, due } = asked;
  await owner.begin(async (tx) => {
    const [given] = await tx<{ number: number }[]>`
      select next_register_number(${unitId}, ${register_year}::smallint, ${register_series}) as number`;
    await tx`insert into matters (id, title, opened_on) values (${matter_id}, ${row.subject}, ${received_on})`;
    await tx`insert into case_files ${tx({ ...row, register_number: given?.number ?? 0 })}`;
    await tx`insert into case_events (case_file_id, action, to_state, at, account_id, role)
      values (${id}, 'send', 'sent', ${row.sent_at}, ${row.filed_by}, 'resident')`;
    if (due) {
      await tx`insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on)
        values (${id}, ${unitId}, ${kind}, ${due.stage}, ${RULES[due.stage] ?? due.stage}, ${due.startOn}, ${due.dueOn})`;
    }
  });
  return id;
}
