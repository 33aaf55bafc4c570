import "server-only";
import { and, asc, desc, eq, gt } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import {
  accessLog,
  accounts,
  caseFiles,
  receptionEntries,
  receptionVersions,
  receptionVisitors,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { formatReference } from "@/lib/domain/case-file/reference";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { ReceptionFilter } from "@/lib/domain/reception/register";
import type { PositionScope } from "@/lib/domain/scope";

export const RECEPTION_PAGE = 100;
/** As many as one file holds; a ward receives some thousands of people a year. */
const MOST_EXPORTED = 20_000;

/** A page of the ward's book of a year, each line as it is in force; names stand in it, so the look is written down. */
export async function listReceptions(scope: PositionScope, { year, after }: ReceptionFilter) {
  return withScope(scope, async (tx, now) => {
    const of = year ?? yearOf(calendarDateOf(now));
    await logLook(tx, scope, { action: "read", book: `${scope.unitId}/TCD-${of}` });
    const rows = await readLines(tx, scope, { year: of, after, limit: RECEPTION_PAGE + 1 });
    const page = rows.slice(0, RECEPTION_PAGE);
    const next = rows.length > RECEPTION_PAGE ? (page.at(-1)?.number ?? null) : null;
    const [unit] = await tx
      .select({ name: units.name })
      .from(units)
      .where(eq(units.id, scope.unitId));
    return { rows: page, next, year: of, unitName: unit?.name ?? "" };
  });
}
export type ReceptionLine = Awaited<ReturnType<typeof listReceptions>>["rows"][number];

/** The whole book of a year, to be taken along. */
export async function exportReceptions(scope: PositionScope, { year }: ReceptionFilter) {
  return withScope(scope, async (tx, now) => {
    const of = year ?? yearOf(calendarDateOf(now));
    await logLook(tx, scope, { action: "export", book: `${scope.unitId}/TCD-${of}` });
    const rows = await readLines(tx, scope, { year: of, after: 0, limit: MOST_EXPORTED });
    return { year: of, rows };
  });
}

/** One line with every version of it that may still be read, the newest first; null when it isn't there or isn't theirs. */
export async function findReception(scope: PositionScope, id: string) {
  return withScope(scope, async (tx, now) => {
    const [entry] = await tx
      .select({
        id: receptionEntries.id,
        unitId: receptionEntries.unitId,
        year: receptionEntries.year,
        number: receptionEntries.number,
        sealedBelow: receptionEntries.sealedBelow,
        isDemonstration: receptionEntries.isDemonstration,
      })
      .from(receptionEntries)
      .where(eq(receptionEntries.id, id));
    const action = entry ? "read" : "refused";
    const by = whoOf(scope);
    await tx.insert(accessLog).values({ ...by, action, objectType: "reception", objectId: id });
    if (!entry) return null;

    const versions = await tx
      .select({
        ...VERSION,
        version: receptionVersions.version,
        cause: receptionVersions.cause,
        reason: receptionVersions.reason,
        recordedAt: receptionVersions.recordedAt,
        recordedBy: accounts.name,
      })
      .from(receptionVersions)
      .leftJoin(receptionVisitors, ofVersion())
      .leftJoin(caseFiles, eq(caseFiles.id, receptionVersions.caseFileId))
      .leftJoin(accounts, eq(accounts.id, receptionVersions.recordedBy))
      .where(eq(receptionVersions.entryId, id))
      .orderBy(desc(receptionVersions.version));
    const [current, ...earlier] = versions.map(withReference);
    return current ? { ...entry, current, earlier, today: calendarDateOf(now) } : null;
  });
}
export type ReceptionAtDesk = NonNullable<Awaited<ReturnType<typeof findReception>>>;
export type ReceptionVersion = ReceptionAtDesk["current"];

const VERSION = {
  receivedOn: receptionVersions.receivedOn,
  occasion: receptionVersions.occasion,
  kind: receptionVersions.kind,
  people: receptionVersions.people,
  content: receptionVersions.content,
  settledBy: receptionVersions.settledBy,
  isOurs: receptionVersions.isOurs,
  guidedTo: receptionVersions.guidedTo,
  takenUpBy: receptionVersions.takenUpBy,
  outcome: receptionVersions.outcome,
  note: receptionVersions.note,
  name: receptionVisitors.name,
  address: receptionVisitors.address,
  paperTail: receptionVisitors.paperTail,
  filed: {
    id: caseFiles.id,
    series: caseFiles.registerSeries,
    year: caseFiles.registerYear,
    number: caseFiles.registerNumber,
  },
};

type Filed = Parameters<typeof formatReference>[0] & { readonly id: string };

function withReference<Row extends { readonly filed: Filed | null }>({ filed, ...row }: Row) {
  return { ...row, filed: filed && { id: filed.id, reference: formatReference(filed) } };
}

const ofVersion = () =>
  and(
    eq(receptionVisitors.entryId, receptionVersions.entryId),
    eq(receptionVisitors.version, receptionVersions.version),
  );

const whoOf = ({ accountId, positionId, role }: PositionScope) => ({ accountId, positionId, role });

async function logLook(
  tx: Transaction,
  scope: PositionScope,
  { action, book }: { readonly action: "read" | "export"; readonly book: string },
): Promise<void> {
  const by = whoOf(scope);
  await tx.insert(accessLog).values({ ...by, action, objectType: "register", objectId: book });
}

type Reading = { readonly year: number; readonly after: number; readonly limit: number };

async function readLines(
  tx: Transaction,
  { unitId }: PositionScope,
  { year, after, limit }: Reading,
) {
  const rows = await tx
    .select({
      id: receptionEntries.id,
      number: receptionEntries.number,
      version: receptionEntries.currentVersion,
      isDemonstration: receptionEntries.isDemonstration,
      ...VERSION,
    })
    .from(receptionEntries)
    .innerJoin(
      receptionVersions,
      and(
        eq(receptionVersions.entryId, receptionEntries.id),
        eq(receptionVersions.version, receptionEntries.currentVersion),
      ),
    )
    .leftJoin(receptionVisitors, ofVersion())
    .leftJoin(caseFiles, eq(caseFiles.id, receptionVersions.caseFileId))
    .where(
      and(
        eq(receptionEntries.unitId, unitId),
        eq(receptionEntries.year, year),
        gt(receptionEntries.number, after),
      ),
    )
    .orderBy(asc(receptionEntries.number))
    .limit(limit);
  return rows.map(withReference);
}
