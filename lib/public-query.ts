import "server-only";
import type { Transaction } from "@/db/client";
import { withScope } from "@/db/scope";
import type { CacheTag } from "@/lib/cache-tags";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { PUBLIC } from "@/lib/domain/scope";
import { publicRead } from "@/lib/public-read";

/** All that one public page reads, in one transaction as the public; `today` is the database's day in Vietnam. */
export async function publicQuery<Value>(
  tags: readonly CacheTag[],
  read: (tx: Transaction, today: CalendarDate) => Promise<Value>,
): Promise<Value> {
  return publicRead(tags, () =>
    withScope(PUBLIC, async (tx, now) => read(tx, calendarDateOf(now))),
  );
}
