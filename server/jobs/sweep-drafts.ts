import { sweepDrafts } from "@/db/commands/draft";
import { withScope } from "@/db/scope";
import { addDays, calendarDateOf } from "@/lib/domain/calendar-date";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

import type { Job } from "./job";

/** Removes drafts whose last day is over (`keptUntil`); the bytes of their files are swept after them. */
export const sweepDraftsJob: Job = {
  name: "sweep_drafts",
  everyMs: 60 * 60 * 1000,
  run: async ({ database }) => {
    const count = await withScope(
      { kind: "worker" },
      async (tx, now) => sweepDrafts(tx, addDays(calendarDateOf(now), -env.DRAFT_DAYS)),
      database,
    );
    if (count > 0) log.info("drafts_swept", { count });
  },
};
