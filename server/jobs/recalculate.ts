import { createHash } from "node:crypto";

import type { Database } from "@/db/client";
import { withScope } from "@/db/scope";
import { CLOCK_EVENT_RULES } from "@/lib/domain/clock/law/clock-events";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import {
  carryOutNext,
  noticeRules,
} from "@/lib/use-cases/administration/carry-out-calendar-change";

import type { Job } from "./job";

/** What dates are counted by, beside the calendar. */
const fingerprint = createHash("sha256")
  .update(JSON.stringify([LEGAL_RULES, CLOCK_EVENT_RULES]))
  .digest("hex");
const RULES = { fingerprint, document: "Bộ quy tắc thời hạn của cổng" };

/** Counts what a change of the calendar or of the rules moves, and moves it once an administrator has confirmed. */
export const recalculateJob: Job = {
  name: "recalculate",
  everyMs: 60 * 1000,
  channel: "portal_calendar",
  run: async ({ database, signal }) => {
    await noticeRulesOf(database, RULES);
    while (!signal.aborted && (await recalculateNext(database)) === "go_on");
  },
};

/** One piece of work in one transaction: whoever is killed in between leaves it to be taken again. */
export async function recalculateNext(database: Database) {
  return withScope({ kind: "worker" }, carryOutNext, database);
}

export async function noticeRulesOf(database: Database, rules: typeof RULES) {
  await withScope({ kind: "worker" }, async (tx) => noticeRules(tx, rules), database);
}
