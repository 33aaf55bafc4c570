import { and, eq, inArray, lte, or, type SQL, sql } from "drizzle-orm";

import { caseFiles } from "@/db/schema/case-file";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import { nearLimitIfReceivedBy, UNHANDLED_STATES } from "@/lib/domain/clock/due-status";

/** What `neglectAlarm` raises its voice for, in SQL. */
export function isNearLimit(today: CalendarDate): SQL | undefined {
  const { kind, receivedOn, state } = caseFiles;
  const received = CASE_KINDS.flatMap((each) => {
    const by = nearLimitIfReceivedBy(each, today);
    return by === null ? [] : [and(eq(kind, each), lte(receivedOn, by))];
  });
  return and(inArray(state, UNHANDLED_STATES), or(sql`false`, ...received));
}
