import "server-only";
import type { Transaction } from "@/db/client";
import { promiseMail } from "@/db/commands/outbox";
import {
  beginWarningRound,
  casesToWarnOf,
  listWarned,
  recordWarnings,
} from "@/db/commands/warning";
import { findLegalCalendar } from "@/db/queries/calendar";
import { addDays, type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { isDeskOpen, toldAbout, type WarningName, warningsAbout } from "@/lib/domain/clock/warning";
import { warnTheFront } from "@/lib/use-cases/oversight/warn-the-front";

/** No period is so long that a fifth of it is more: the longest is seventy days, and twice extended. */
const NEAR_AT_MOST = 42;
/** So many are noted in one statement. */
const BATCH = 5000;

type Told = Parameters<typeof recordWarnings>[1][number];
type Count = Record<WarningName, number>;

/**
 * Tells everybody at a desk, once a working day and in working hours, what has newly come near its day or passed it
 * among what they answer for. Answers how many were written to; 0 too when there is nothing to do now.
 */
export async function warnOfDeadlines(tx: Transaction, now: Date): Promise<number> {
  const calendar = await findLegalCalendar(tx);
  const today = calendarDateOf(now);
  if (!isDeskOpen(now, calendar) || !(await beginWarningRound(tx, today))) return 0;

  const staff = await listWarned(tx, today);
  const counts = new Map<string, Count>();
  let told: Told[] = [];
  const note = async () => {
    for (const { accountId, warning } of await recordWarnings(tx, told)) {
      const count = counts.get(accountId) ?? { due_soon: 0, overdue: 0, near_limit: 0 };
      counts.set(accountId, { ...count, [warning]: count[warning] + 1 });
    }
    told = [];
  };
  for await (const found of casesToWarnOf(tx, { today, dueBy: addDays(today, NEAR_AT_MOST) })) {
    for (const { name, about } of warningsAbout(found, today, calendar)) {
      const people = toldAbout(name, found.holder, staff.get(found.unitId) ?? []);
      for (const { accountId } of people) {
        told.push({ caseFileId: found.id, accountId, warning: name, about, toldOn: today });
      }
    }
    if (told.length >= BATCH) await note();
  }
  await note();
  for (const [accountId, count] of counts) await tell(tx, { accountId, count, today });
  return counts.size + (await warnTheFront(tx, today));
}

type Digest = {
  readonly accountId: string;
  readonly count: Count;
  readonly today: CalendarDate;
};

async function tell(tx: Transaction, { accountId, count, today }: Digest): Promise<void> {
  await promiseMail(tx, `deadlines-${today}-${accountId}`, {
    template: "deadlines",
    toAccount: accountId,
    facts: {
      soon: String(count.due_soon),
      overdue: String(count.overdue),
      limit: String(count.near_limit),
    },
  });
}
