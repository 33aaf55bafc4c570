import "server-only";
import { randomUUID } from "node:crypto";

import { and, desc, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { accounts, caseEvents, caseFiles, matters, parties, representatives } from "@/db/schema";
import { type Actor, roleOf } from "@/lib/domain/actor";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { type CaseFile, type CaseState, isOpen } from "@/lib/domain/case-file/case-file";
import { entryCorrected, type RegisterEntry } from "@/lib/domain/case-file/register";
import type { Transition } from "@/lib/domain/case-file/transitions";

export type NewCaseFile = typeof caseFiles.$inferInsert;
export type NewParty = typeof parties.$inferInsert;
export type NewRepresentative = typeof representatives.$inferInsert;

/** What the rules see, and what a change has to know besides. */
export type LoadedCaseFile = CaseFile &
  Readonly<
    Pick<
      typeof caseFiles.$inferSelect,
      | "matterId"
      | "receiptCode"
      | "subject"
      | "urgency"
      | "sentAt"
      | "receivedOn"
      | "registerYear"
      | "registerSeries"
      | "registerNumber"
      | "handledUnitIds"
      | "dueOn"
      | "dueStage"
      | "closedOn"
      | "revision"
    >
  >;

/**
 * The case file as it stands, locked until the transaction ends, so that two people cannot both move it.
 * Null when it isn't there or isn't theirs to change: both look the same.
 */
export async function findCaseFile(tx: Transaction, id: string): Promise<LoadedCaseFile | null> {
  const [row] = await tx
    .select({
      id: caseFiles.id,
      kind: caseFiles.kind,
      state: caseFiles.state,
      signatureStatus: caseFiles.signature,
      filedUnitId: caseFiles.filedUnitId,
      responsibleUnitId: caseFiles.responsibleUnitId,
      filedBy: caseFiles.filedBy,
      assignedPositionId: caseFiles.assignedPositionId,
      answeredBy: caseFiles.answeredBy,
      acceptedOn: caseFiles.acceptedOn,
      reprocessingCount: caseFiles.reprocessingCount,
      matterId: caseFiles.matterId,
      receiptCode: caseFiles.receiptCode,
      subject: caseFiles.subject,
      urgency: caseFiles.urgency,
      sentAt: caseFiles.sentAt,
      receivedOn: caseFiles.receivedOn,
      registerYear: caseFiles.registerYear,
      registerSeries: caseFiles.registerSeries,
      registerNumber: caseFiles.registerNumber,
      handledUnitIds: caseFiles.handledUnitIds,
      dueOn: caseFiles.dueOn,
      dueStage: caseFiles.dueStage,
      closedOn: caseFiles.closedOn,
      revision: caseFiles.revision,
    })
    .from(caseFiles)
    .where(eq(caseFiles.id, id))
    .for("update");
  return row ?? null;
}

/** The case that came out of a draft, when it was sent before. */
export async function findSentCase(tx: Transaction, draftId: string) {
  const [row] = await tx
    .select({ id: caseFiles.id, contentHash: caseFiles.contentHash })
    .from(caseFiles)
    .where(eq(caseFiles.idempotencyKey, draftId));
  return row ?? null;
}

/** What a case file takes over from the account that files it. */
export async function findFiler(tx: Transaction, accountId: string) {
  const [row] = await tx
    .select({ email: accounts.email, isDemonstration: accounts.isDemonstration })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return row ?? null;
}

/** The next number of one register, given for good when this transaction commits and to nobody when it doesn't. */
export async function takeRegisterNumber(
  tx: Transaction,
  { unitId, year, series }: { unitId: string; year: number; series: NewCaseFile["registerSeries"] },
): Promise<number> {
  const [row] = await tx.execute<{ number: number }>(
    sql`select next_register_number(${unitId}, ${year}::smallint, ${series}) as number`,
  );
  if (!row) throw new Error("the register gave no number");
  return row.number;
}

/** What one or several case files are about. */
export async function openMatter(
  tx: Transaction,
  matter: typeof matters.$inferInsert & { readonly id: string },
): Promise<void> {
  await tx.insert(matters).values(matter);
}

/** The row of a new case file; its event is recorded by `recordCaseEvent`. */
export async function insertCaseFile(
  tx: Transaction,
  caseFile: NewCaseFile & { readonly id: string },
): Promise<void> {
  await tx.insert(caseFiles).values(caseFile);
}

export async function insertPeople(
  tx: Transaction,
  { people, speakers }: { people: readonly NewParty[]; speakers: readonly NewRepresentative[] },
): Promise<void> {
  if (people.length > 0) await tx.insert(parties).values([...people]);
  if (speakers.length > 0) await tx.insert(representatives).values([...speakers]);
}

/** The same people, in another case file of the same letter. */
export async function copyPeople(
  tx: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const [people, speakers] = await Promise.all([
    tx.select().from(parties).where(eq(parties.caseFileId, from)),
    tx.select().from(representatives).where(eq(representatives.caseFileId, from)),
  ]);
  await insertPeople(tx, {
    people: people.map((person) => ({ ...person, id: randomUUID(), caseFileId: to })),
    speakers: speakers.map((speaker) => ({ ...speaker, id: randomUUID(), caseFileId: to })),
  });
}

/** What the register says of a letter now: as it was sent, or as it was corrected last. */
export async function findEntry(tx: Transaction, id: string): Promise<RegisterEntry> {
  const [corrected] = await tx
    .select({ data: caseEvents.data })
    .from(caseEvents)
    .where(and(eq(caseEvents.caseFileId, id), eq(caseEvents.action, "correct_entry")))
    .orderBy(desc(caseEvents.id))
    .limit(1);
  const entry = entryCorrected(corrected?.data);
  if (entry) return entry;

  const [sent] = await tx
    .select({ subject: caseFiles.subject, filerName: parties.name, filerAddress: parties.address })
    .from(caseFiles)
    .leftJoin(parties, and(eq(parties.caseFileId, caseFiles.id), eq(parties.part, "filer")))
    .where(eq(caseFiles.id, id));
  if (!sent) throw new Error("the letter is gone while it is locked");
  return { ...sent, filerName: sent.filerName ?? "" };
}

/** What every part of a letter takes over from it, besides what the rules see. */
export async function findLetter(tx: Transaction, id: string) {
  const [letter] = await tx
    .select({
      channel: caseFiles.channel,
      place: caseFiles.place,
      formerUnitId: caseFiles.formerUnitId,
      contestedDecision: caseFiles.contestedDecision,
      learntOn: caseFiles.learntOn,
      isDemonstration: caseFiles.isDemonstration,
    })
    .from(caseFiles)
    .where(eq(caseFiles.id, id));
  if (!letter) throw new Error("the letter is gone while it is locked");
  return letter;
}

/** Who did it, when, and what they said about it. */
export type EventBy = {
  readonly actor: Actor;
  readonly at: Date;
  readonly note?: string | null;
  readonly groundCode?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly visibleToFiler?: boolean;
};

/** One line of the timeline and of the trail; answers its id, to which files are tied. */
export async function recordCaseEvent(
  tx: Transaction,
  { caseId, action, from, to }: Pick<Transition, "caseId" | "action" | "from" | "to">,
  { actor, at, note = null, groundCode = null, data = {}, visibleToFiler = true }: EventBy,
): Promise<number> {
  return insertCaseEvent(tx, {
    caseFileId: caseId,
    action,
    fromState: from,
    toState: to,
    at,
    accountId: actor.accountId,
    positionId: actor.position?.id ?? null,
    role: roleOf(actor),
    unitId: actor.position?.unitId ?? null,
    note,
    groundCode,
    data: { ...data },
    visibleToFiler,
  });
}

/** The same where nobody acts now: the worker carries out what somebody confirmed. */
export async function insertCaseEvent(
  tx: Transaction,
  event: typeof caseEvents.$inferInsert,
): Promise<number> {
  const [row] = await tx.insert(caseEvents).values(event).returning({ id: caseEvents.id });
  if (!row) throw new Error("the event was not recorded");
  return row.id;
}

export type CaseChanges = Partial<
  Pick<
    NewCaseFile,
    | "signature"
    | "responsibleUnitId"
    | "handledUnitIds"
    | "assignedPositionId"
    | "answeredBy"
    | "reprocessingCount"
    | "acceptedOn"
    | "urgency"
  >
>;

/**
 * Writes the new state and its event in one go; null when somebody else moved the case first. Takes the due date off
 * the case when the action ends its stage (the rows of `case_deadlines` are ended by `meetDeadlines` or
 * `stopDeadlines`), and keeps `closedOn`: set while nobody owes anything.
 */
export async function recordTransition(
  tx: Transaction,
  caseFile: LoadedCaseFile,
  { transition, by, changes = {} }: { transition: Transition; by: EventBy; changes?: CaseChanges },
): Promise<{ readonly eventId: number } | null> {
  const { to, from, clock } = transition;
  const ended = clock.stops?.some((stage) => stage === caseFile.dueStage) ?? false;
  const moved = await tx
    .update(caseFiles)
    .set({
      ...changes,
      state: to,
      revision: caseFile.revision + 1,
      ...(ended ? { dueOn: null, dueStage: null } : {}),
      ...(from === to ? {} : { closedOn: isOwed(to) ? null : calendarDateOf(by.at) }),
    })
    .where(and(eq(caseFiles.id, caseFile.id), eq(caseFiles.revision, caseFile.revision)))
    .returning({ id: caseFiles.id });
  if (moved.length === 0) return null;

  return { eventId: await recordCaseEvent(tx, transition, by) };
}

/** A forwarded case left one desk, but another owes the answer now. */
const isOwed = (state: CaseState) => isOpen(state) || state === "forwarded";
