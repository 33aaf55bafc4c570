import "server-only";
import { and, asc, eq, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { listCaseDeadlines } from "@/db/queries/case-deadlines";
import { readDeskWork } from "@/db/queries/desk-work";
import { listOthersOfMatter } from "@/db/queries/matter";
import {
  accessLog,
  accounts,
  attachments,
  caseEvents,
  caseFiles,
  caseRatings,
  parties,
  positions,
  representatives,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { formatReference } from "@/lib/domain/case-file/reference";
import type { PositionScope } from "@/lib/domain/scope";

/**
 * One case with everything the desk works with. Opening it is written down, and so is the attempt to open one that
 * isn't theirs or isn't there: both give null.
 */
export async function findDeskCase(scope: PositionScope, id: string) {
  return withScope(scope, async (tx, now) => {
    const row = await findRow(tx, id);
    if (!row) {
      await logReading(tx, scope, { id, isRefused: true });
      return null;
    }

    const today = calendarDateOf(now);
    // One connection answers them in turn; asked together they cost one round trip.
    const [people, speakers, files, events, deadlines, others, ratings, work] = await Promise.all([
      tx.select().from(parties).where(eq(parties.caseFileId, id)).orderBy(asc(parties.part)),
      tx.select().from(representatives).where(eq(representatives.caseFileId, id)),
      listFiles(tx, id),
      listEvents(tx, id),
      listCaseDeadlines(tx, id),
      listOthersOfMatter(tx, id),
      tx
        .select()
        .from(caseRatings)
        .where(eq(caseRatings.caseFileId, id))
        .orderBy(caseRatings.round),
      readDeskWork(tx, scope, { id, unitId: row.caseFile.responsibleUnitId, today }),
      logReading(tx, scope, { id, isRefused: false }),
    ]);
    return {
      ...row,
      ...work,
      people,
      speakers,
      files,
      events,
      deadlines,
      others,
      ratings,
      today,
      now,
    };
  });
}

export type DeskCase = NonNullable<Awaited<ReturnType<typeof findDeskCase>>>;
export type DeskEvent = DeskCase["events"][number];

/** What happened since somebody opened the form: a case has one event for each revision. */
export async function listEventsSince(scope: PositionScope, id: string, revision: number) {
  return withScope(scope, async (tx) => (await listEvents(tx, id)).slice(revision));
}

const filedUnit = alias(units, "filed_unit");
const responsibleUnit = alias(units, "responsible_unit");
const formerUnit = alias(units, "former_unit");

async function findRow(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      caseFile: {
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
      },
      revision: caseFiles.revision,
      urgency: caseFiles.urgency,
      register: {
        series: caseFiles.registerSeries,
        year: caseFiles.registerYear,
        number: caseFiles.registerNumber,
      },
      receiptCode: caseFiles.receiptCode,
      channel: caseFiles.channel,
      field: caseFiles.field,
      subject: caseFiles.subject,
      content: caseFiles.content,
      wish: caseFiles.wish,
      place: caseFiles.place,
      contestedDecision: caseFiles.contestedDecision,
      learntOn: caseFiles.learntOn,
      sentAt: caseFiles.sentAt,
      receivedOn: caseFiles.receivedOn,
      closedOn: caseFiles.closedOn,
      isDemonstration: caseFiles.isDemonstration,
      filedUnitName: filedUnit.name,
      responsibleUnitName: responsibleUnit.name,
      formerUnitName: formerUnit.name,
      holderName: accounts.name,
    })
    .from(caseFiles)
    .innerJoin(filedUnit, eq(filedUnit.id, caseFiles.filedUnitId))
    .innerJoin(responsibleUnit, eq(responsibleUnit.id, caseFiles.responsibleUnitId))
    .leftJoin(formerUnit, eq(formerUnit.id, caseFiles.formerUnitId))
    .leftJoin(positions, eq(positions.id, caseFiles.assignedPositionId))
    .leftJoin(accounts, eq(accounts.id, positions.accountId))
    .where(eq(caseFiles.id, id));
  if (!row) return null;

  const { register, ...rest } = row;
  return { ...rest, reference: formatReference(register) };
}

async function logReading(
  tx: Transaction,
  { accountId, positionId, role }: PositionScope,
  { id, isRefused }: { id: string; isRefused: boolean },
) {
  await tx.insert(accessLog).values({
    accountId,
    positionId,
    role,
    action: isRefused ? "refused" : "read",
    objectType: "case_file",
    objectId: id,
  });
}

const FILE = {
  id: attachments.id,
  eventId: attachments.eventId,
  purpose: attachments.purpose,
  mediaType: attachments.mediaType,
  byteSize: attachments.byteSize,
  originalName: attachments.originalName,
};

async function listFiles(tx: Transaction, id: string) {
  return tx
    .select(FILE)
    .from(attachments)
    .where(eq(attachments.caseFileId, id))
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
}

/** Names of colleagues only; the resident is named among the people of the case. */
async function listEvents(tx: Transaction, id: string) {
  return tx
    .select({
      id: caseEvents.id,
      action: caseEvents.action,
      fromState: caseEvents.fromState,
      toState: caseEvents.toState,
      at: caseEvents.at,
      role: caseEvents.role,
      actorName: accounts.name,
      unitName: units.name,
      note: caseEvents.note,
      groundCode: caseEvents.groundCode,
      data: caseEvents.data,
      visibleToFiler: caseEvents.visibleToFiler,
    })
    .from(caseEvents)
    .leftJoin(accounts, and(eq(accounts.id, caseEvents.accountId), ne(caseEvents.role, "resident")))
    .leftJoin(units, eq(units.id, caseEvents.unitId))
    .where(eq(caseEvents.caseFileId, id))
    .orderBy(asc(caseEvents.id));
}
