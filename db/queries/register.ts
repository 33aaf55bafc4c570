import "server-only";
import { and, asc, desc, eq, gt, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import {
  accessLog,
  accounts,
  caseDeadlines,
  caseEvents,
  caseFiles,
  parties,
  positions,
  units,
} from "@/db/schema";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { formatReference } from "@/lib/domain/case-file/reference";
import {
  entryCorrected,
  keptOf,
  type RegisterEntry,
  type RegisterFilter,
} from "@/lib/domain/case-file/register";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { PositionScope } from "@/lib/domain/scope";

export const REGISTER_PAGE = 100;
/** As many as one file holds; a ward receives a few thousand letters a year. */
const MOST_EXPORTED = 20_000;

type Which = Pick<RegisterFilter, "series" | "after"> & { readonly year: number };

/** A page of one register of the unit, in the order of its numbers; names stand in it, so the look is written down. */
export async function listRegister(scope: PositionScope, filter: RegisterFilter) {
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    const which = { ...filter, year: filter.year ?? yearOf(today) };
    await logLook(tx, scope, { which, action: "read" });
    const rows = await readRows(tx, scope, { which, today, limit: REGISTER_PAGE + 1 });
    const page = rows.slice(0, REGISTER_PAGE);
    const next = rows.length > REGISTER_PAGE ? (page.at(-1)?.number ?? null) : null;
    const [unit] = await tx
      .select({ name: units.name })
      .from(units)
      .where(eq(units.id, scope.unitId));
    return { rows: page, next, today, year: which.year, unitName: unit?.name ?? "" };
  });
}
export type RegisterRow = Awaited<ReturnType<typeof listRegister>>["rows"][number];

/** The whole register of a year, to be taken along. */
export async function exportRegister(scope: PositionScope, filter: RegisterFilter) {
  return withScope(scope, async (tx, now) => {
    const today = calendarDateOf(now);
    const which = { ...filter, after: 0, year: filter.year ?? yearOf(today) };
    await logLook(tx, scope, { which, action: "export" });
    return {
      year: which.year,
      rows: await readRows(tx, scope, { which, today, limit: MOST_EXPORTED }),
    };
  });
}

async function logLook(
  tx: Transaction,
  { accountId, positionId, role, unitId }: PositionScope,
  { which, action }: { readonly which: Which; readonly action: "read" | "export" },
): Promise<void> {
  const objectId = `${unitId}/${which.series}-${which.year}`;
  const by = { accountId, positionId, role };
  await tx.insert(accessLog).values({ ...by, action, objectType: "register", objectId });
}

type Reading = { readonly which: Which; readonly today: CalendarDate; readonly limit: number };

const responsible = alias(units, "responsible");

async function readRows(
  tx: Transaction,
  { unitId }: PositionScope,
  { which, today, limit }: Reading,
) {
  const rows = await tx
    .select({
      id: caseFiles.id,
      series: caseFiles.registerSeries,
      year: caseFiles.registerYear,
      number: caseFiles.registerNumber,
      receivedOn: caseFiles.receivedOn,
      channel: caseFiles.channel,
      kind: caseFiles.kind,
      subject: caseFiles.subject,
      state: caseFiles.state,
      acceptedOn: caseFiles.acceptedOn,
      closedOn: caseFiles.closedOn,
      unitName: responsible.name,
      holder: accounts.name,
      isDemonstration: caseFiles.isDemonstration,
    })
    .from(caseFiles)
    .innerJoin(responsible, eq(responsible.id, caseFiles.responsibleUnitId))
    .leftJoin(positions, eq(positions.id, caseFiles.assignedPositionId))
    .leftJoin(accounts, eq(accounts.id, positions.accountId))
    .where(
      and(
        eq(caseFiles.filedUnitId, unitId),
        eq(caseFiles.registerYear, which.year),
        eq(caseFiles.registerSeries, which.series),
        gt(caseFiles.registerNumber, which.after),
      ),
    )
    .orderBy(asc(caseFiles.registerNumber))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const [filers, deadlines, entries] = await Promise.all([
    filersOf(tx, ids),
    lastDeadlinesOf(tx, ids),
    correctedEntriesOf(tx, ids),
  ]);
  return rows.map(({ series, year, ...row }) => {
    const deadline = deadlines.get(row.id) ?? null;
    const entry = entries.get(row.id);
    return {
      ...row,
      reference: formatReference({ series, year, number: row.number }),
      isCorrected: entry !== undefined,
      subject: entry?.subject ?? row.subject,
      filer: entry
        ? { name: entry.filerName, address: entry.filerAddress }
        : (filers.get(row.id) ?? null),
      dueOn: deadline?.dueOn ?? null,
      kept: keptOf(deadline, today),
    };
  });
}

async function filersOf(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const found = await tx
    .select({ caseFileId: parties.caseFileId, name: parties.name, address: parties.address })
    .from(parties)
    .where(and(inArray(parties.caseFileId, [...ids]), eq(parties.part, "filer")));
  return new Map(found.map(({ caseFileId, ...filer }) => [caseFileId, filer]));
}

/** The last correction of each entry; every one says the whole entry. */
async function correctedEntriesOf(tx: Transaction, ids: readonly string[]) {
  const entries = new Map<string, RegisterEntry>();
  if (ids.length === 0) return entries;
  const found = await tx
    .selectDistinctOn([caseEvents.caseFileId], {
      caseFileId: caseEvents.caseFileId,
      data: caseEvents.data,
    })
    .from(caseEvents)
    .where(and(inArray(caseEvents.caseFileId, [...ids]), eq(caseEvents.action, "correct_entry")))
    .orderBy(asc(caseEvents.caseFileId), desc(caseEvents.id));
  for (const { caseFileId, data } of found) {
    const entry = entryCorrected(data);
    if (entry) entries.set(caseFileId, entry);
  }
  return entries;
}

/** The period that began last is the one a book asks about. */
async function lastDeadlinesOf(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const found = await tx
    .select({
      caseFileId: caseDeadlines.caseFileId,
      dueOn: caseDeadlines.dueOn,
      metOn: caseDeadlines.metOn,
      pausedOn: caseDeadlines.pausedOn,
      stoppedOn: caseDeadlines.stoppedOn,
    })
    .from(caseDeadlines)
    .where(inArray(caseDeadlines.caseFileId, [...ids]))
    .orderBy(asc(caseDeadlines.startOn), asc(caseDeadlines.id));
  return new Map(found.map(({ caseFileId, ...deadline }) => [caseFileId, deadline]));
}
