import "server-only";
import { asc, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { CLOCK_EVENT } from "@/db/commands/deadline";
import { caseDeadlines, clockEvents, units } from "@/db/schema";

/** Every period of a case, the oldest first, each with what happened to its clock. */
export async function listCaseDeadlines(tx: Transaction, caseFileId: string) {
  const [deadlines, events] = await Promise.all([
    tx
      .select({
        id: caseDeadlines.id,
        stage: caseDeadlines.stage,
        ruleId: caseDeadlines.ruleId,
        startOn: caseDeadlines.startOn,
        dueOn: caseDeadlines.dueOn,
        metOn: caseDeadlines.metOn,
        pausedOn: caseDeadlines.pausedOn,
        stoppedOn: caseDeadlines.stoppedOn,
        unitName: units.name,
      })
      .from(caseDeadlines)
      .innerJoin(units, eq(units.id, caseDeadlines.unitId))
      .where(eq(caseDeadlines.caseFileId, caseFileId))
      .orderBy(asc(caseDeadlines.startOn), asc(caseDeadlines.id)),
    tx
      .select({ deadlineId: clockEvents.deadlineId, ...CLOCK_EVENT })
      .from(clockEvents)
      .where(eq(clockEvents.caseFileId, caseFileId))
      .orderBy(asc(clockEvents.id)),
  ]);
  return deadlines.map((deadline) =>
    Object.assign(deadline, {
      events: events.filter(({ deadlineId }) => deadlineId === deadline.id),
    }),
  );
}
