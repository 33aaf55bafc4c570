import { withScope } from "@/db/scope";
import { log } from "@/lib/log";
import { warnOfDeadlines } from "@/lib/use-cases/case-file/warn-of-deadlines";

import type { Job } from "./job";

/** Writes to the people of the desks about days that near or have passed; all of one day in one transaction. */
export const warnOfDeadlinesJob: Job = {
  name: "warn_of_deadlines",
  everyMs: 10 * 60 * 1000,
  run: async ({ database }) => {
    const count = await withScope({ kind: "worker" }, warnOfDeadlines, database);
    if (count > 0) log.info("deadlines_told", { count });
  },
};
