import "server-only";
import { desc, eq, notExists, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { listWaitingFiles } from "@/db/commands/attachment";
import { findSentCase } from "@/db/commands/case-file";
import { findLegalCalendar } from "@/db/queries/calendar";
import { listSuccessions, listUnits } from "@/db/queries/unit";
import { accounts, caseFiles, drafts } from "@/db/schema";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { readAnswers } from "@/lib/domain/case-file/draft";
import type { AccountScope } from "@/lib/domain/scope";

/** A draft with its files and what every page of filing needs beside it; null when it is not there or not theirs. */
export async function findDraft(scope: AccountScope, id: string) {
  return withScope(scope, async (tx, now) => {
    const [row] = await tx
      .select({ id: drafts.id, answers: drafts.answers, updatedAt: drafts.updatedAt })
      .from(drafts)
      .where(eq(drafts.id, id));
    if (!row) return null;

    const { accountId } = scope;
    const files = await listWaitingFiles(tx, { draftId: id, accountId, purpose: "evidence" });
    return {
      id,
      answers: readAnswers(row.answers),
      updatedAt: row.updatedAt,
      files,
      today: calendarDateOf(now),
    };
  });
}
export type FoundDraft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

/** The case a draft has become, if it was sent. */
export async function findCaseOfDraft(scope: AccountScope, draftId: string) {
  return withScope(scope, async (tx) => (await findSentCase(tx, draftId))?.id ?? null);
}

/** What somebody is still writing, the latest first. A supplement in the making lies under its case's id and isn't one. */
export async function listDrafts(scope: AccountScope) {
  return withScope(scope, async (tx) => {
    const rows = await tx
      .select({ id: drafts.id, answers: drafts.answers, updatedAt: drafts.updatedAt })
      .from(drafts)
      .where(notExists(caseWithId(tx)))
      .orderBy(desc(drafts.updatedAt));
    return rows.map(({ id, answers, updatedAt }) => ({
      id,
      updatedAt,
      answers: readAnswers(answers),
    }));
  });
}

const caseWithId = (tx: Transaction) =>
  tx
    .select({ one: sql`1` })
    .from(caseFiles)
    .where(eq(caseFiles.id, drafts.id));

/** The wards of all times and how they follow each other, to choose one and to find it by an old name. */
export async function listPlaces(scope: AccountScope) {
  return withScope(scope, async (tx, now) => ({
    units: await listUnits(tx),
    successions: await listSuccessions(tx),
    today: calendarDateOf(now),
  }));
}

/** The calendar and today, to say when an answer would be due. */
export async function findFilingClock(scope: AccountScope) {
  return withScope(scope, async (tx, now) => ({ now, calendar: await findLegalCalendar(tx) }));
}

/** What the account knows about its holder, so that it need not be typed again. */
export async function findOwnDetails(scope: AccountScope) {
  return withScope(scope, async (tx) => {
    const [row] = await tx
      .select({ name: accounts.name, phone: accounts.phone })
      .from(accounts)
      .where(eq(accounts.id, scope.accountId));
    return row ?? null;
  });
}
