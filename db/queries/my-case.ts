import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { listWaitingFiles } from "@/db/commands/attachment";
import { findLegalCalendar } from "@/db/queries/calendar";
import { listCaseDeadlines } from "@/db/queries/case-deadlines";
import { listOthersOfMatter } from "@/db/queries/matter";
import {
  attachments,
  caseDeadlines,
  caseEvents,
  caseFiles,
  caseRatings,
  drafts,
  parties,
  representatives,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import type { RegisterSeries } from "@/lib/domain/case-file/case-file";
import { readAnswers } from "@/lib/domain/case-file/draft";
import { formatReference } from "@/lib/domain/case-file/reference";
import type { AccountScope } from "@/lib/domain/scope";

/** The last case of a page: the next page begins after it. `sentAt` in microseconds since 1970. */
export type CaseCursor = { readonly sentAt: string; readonly id: string };

const PAGE = 20;

/** One's own cases, the latest first, a page at a time. */
export async function listMyCases(scope: AccountScope, after: CaseCursor | null) {
  return withScope(scope, async (tx, now) => {
    const [rows, calendar] = await Promise.all([
      selectMine(tx, scope, after),
      findLegalCalendar(tx),
    ]);
    const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
    return {
      cases: rows.slice(0, PAGE).map(withReference),
      next: last ? { sentAt: last.cursor, id: last.id } : null,
      today: calendarDateOf(now),
      calendar,
    };
  });
}

async function selectMine(tx: Transaction, scope: AccountScope, after: CaseCursor | null) {
  return tx
    .select({
      id: caseFiles.id,
      kind: caseFiles.kind,
      state: caseFiles.state,
      subject: caseFiles.subject,
      sentAt: caseFiles.sentAt,
      cursor: sql<string>`(extract(epoch from ${caseFiles.sentAt}) * 1000000)::bigint::text`,
      receiptCode: caseFiles.receiptCode,
      dueOn: caseFiles.dueOn,
      dueStage: caseFiles.dueStage,
      /** The period that runs. */
      ruleId: caseDeadlines.ruleId,
      startOn: caseDeadlines.startOn,
      unitName: units.name,
      series: caseFiles.registerSeries,
      year: caseFiles.registerYear,
      number: caseFiles.registerNumber,
    })
    .from(caseFiles)
    .innerJoin(units, eq(units.id, caseFiles.responsibleUnitId))
    .leftJoin(
      caseDeadlines,
      and(
        eq(caseDeadlines.caseFileId, caseFiles.id),
        eq(caseDeadlines.stage, caseFiles.dueStage),
        isNull(caseDeadlines.metOn),
        isNull(caseDeadlines.stoppedOn),
      ),
    )
    .where(and(eq(caseFiles.filedBy, scope.accountId), after ? isAfter(after) : undefined))
    .orderBy(sql`${caseFiles.sentAt} desc nulls last`, asc(caseFiles.id))
    .limit(PAGE + 1);
}

type Register = { readonly series: RegisterSeries; readonly year: number; readonly number: number };

function withReference<Row extends Register>({ series, year, number, ...row }: Row) {
  return { ...row, reference: formatReference({ series, year, number }) };
}

const isAfter = ({ sentAt, id }: CaseCursor) =>
  sql`(${caseFiles.sentAt} < ${instantOf(sentAt)}
    or (${caseFiles.sentAt} = ${instantOf(sentAt)} and ${caseFiles.id} > ${id}::uuid))`;

const instantOf = (microseconds: string) =>
  sql`timestamptz 'epoch' + ${microseconds}::bigint * interval '1 microsecond'`;

export type MyCaseRow = Awaited<ReturnType<typeof listMyCases>>["cases"][number];

/** One's own case with everything that may be known about it; null when it isn't there or isn't theirs. */
export async function findMyCase(scope: AccountScope, id: string) {
  return withScope(scope, async (tx, now) => {
    const row = await findRow(tx, id, scope);
    if (!row) return null;

    const waiting = { draftId: id, accountId: scope.accountId, purpose: "supplement" } as const;
    const [people, speakers, events, files, deadlines, others, ratings, supplement, calendar] =
      await Promise.all([
        tx.select().from(parties).where(eq(parties.caseFileId, id)).orderBy(asc(parties.part)),
        tx.select().from(representatives).where(eq(representatives.caseFileId, id)),
        listEvents(tx, id),
        listFiles(tx, id),
        listCaseDeadlines(tx, id),
        listOthersOfMatter(tx, id),
        tx.select().from(caseRatings).where(eq(caseRatings.caseFileId, id)),
        tx.select({ answers: drafts.answers }).from(drafts).where(eq(drafts.id, id)),
        findLegalCalendar(tx),
      ]);
    return {
      ...row,
      people,
      speakers,
      events,
      files,
      deadlines,
      others,
      ratings,
      /** What is being put together to be sent after it. */
      supplement: {
        answers: readAnswers(supplement[0]?.answers ?? {}),
        files: await listWaitingFiles(tx, waiting),
      },
      calendar,
      today: calendarDateOf(now),
    };
  });
}
export type MyCase = NonNullable<Awaited<ReturnType<typeof findMyCase>>>;
export type MyCaseEvent = MyCase["events"][number];
export type MyCaseFile = MyCase["files"][number];

const filedUnit = alias(units, "filed_unit");
const responsibleUnit = alias(units, "responsible_unit");
const formerUnit = alias(units, "former_unit");

async function findRow(tx: Transaction, id: string, { accountId }: AccountScope) {
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
      receiptCode: caseFiles.receiptCode,
      register: {
        series: caseFiles.registerSeries,
        year: caseFiles.registerYear,
        number: caseFiles.registerNumber,
      },
      field: caseFiles.field,
      subject: caseFiles.subject,
      content: caseFiles.content,
      wish: caseFiles.wish,
      place: caseFiles.place,
      contestedDecision: caseFiles.contestedDecision,
      learntOn: caseFiles.learntOn,
      sentAt: caseFiles.sentAt,
      receivedOn: caseFiles.receivedOn,
      dueOn: caseFiles.dueOn,
      dueStage: caseFiles.dueStage,
      isDemonstration: caseFiles.isDemonstration,
      filedUnit: { id: filedUnit.id, name: filedUnit.name, validTo: filedUnit.validTo },
      responsibleUnit: {
        id: responsibleUnit.id,
        name: responsibleUnit.name,
        slug: responsibleUnit.slug,
        seat: responsibleUnit.seat,
        phone: responsibleUnit.phone,
        openingHours: responsibleUnit.openingHours,
        validTo: responsibleUnit.validTo,
      },
      formerUnitName: formerUnit.name,
    })
    .from(caseFiles)
    .innerJoin(filedUnit, eq(filedUnit.id, caseFiles.filedUnitId))
    .innerJoin(responsibleUnit, eq(responsibleUnit.id, caseFiles.responsibleUnitId))
    .leftJoin(formerUnit, eq(formerUnit.id, caseFiles.formerUnitId))
    .where(and(eq(caseFiles.id, id), eq(caseFiles.filedBy, accountId)));
  if (!row) return null;

  const { register, ...rest } = row;
  return { ...rest, reference: formatReference(register) };
}

/** Roles only: who it was by name stands in the trail, not in the resident's timeline. */
async function listEvents(tx: Transaction, id: string) {
  return tx
    .select({
      id: caseEvents.id,
      action: caseEvents.action,
      fromState: caseEvents.fromState,
      toState: caseEvents.toState,
      at: caseEvents.at,
      role: caseEvents.role,
      unitName: units.name,
      note: caseEvents.note,
      groundCode: caseEvents.groundCode,
      data: caseEvents.data,
    })
    .from(caseEvents)
    .leftJoin(units, eq(units.id, caseEvents.unitId))
    .where(eq(caseEvents.caseFileId, id))
    .orderBy(desc(caseEvents.id));
}

async function listFiles(tx: Transaction, id: string) {
  return tx
    .select({
      id: attachments.id,
      eventId: attachments.eventId,
      purpose: attachments.purpose,
      mediaType: attachments.mediaType,
      byteSize: attachments.byteSize,
      originalName: attachments.originalName,
    })
    .from(attachments)
    .where(eq(attachments.caseFileId, id))
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
}
