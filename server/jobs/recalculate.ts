import { createHash } from "node:crypto";

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

/** Counts what a change of the calendar or of the rules moves, and moves it once an administrator has confirmed. */
export const recalculateJob: Job = {
  name: "recalculate",
  everyMs: 60 * 1000,
  channel: "portal_calendar",
  run: async ({ database, signal }) => {
    await noticeRules(database, { fingerprint, document: "Bộ quy tắc thời hạn của cổng" });
    while (!signal.aborted && (await carryOutNext(database)) === "go_on");
  },
};
