import "server-only";
import type { Transaction } from "@/db/client";
import { promiseMail } from "@/db/commands/outbox";
import { recordOverdueRecommendations } from "@/db/commands/warning";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/** Tells the front of each ward once of every recommendation that has newly passed its day without an answer. */
export async function warnTheFront(tx: Transaction, today: CalendarDate): Promise<number> {
  const counts = await recordOverdueRecommendations(tx, today);
  for (const [accountId, count] of counts) {
    await promiseMail(tx, `recommendations-overdue-${today}-${accountId}`, {
      template: "recommendations_overdue",
      toAccount: accountId,
      facts: { count: String(count) },
    });
  }
  return counts.size;
}
