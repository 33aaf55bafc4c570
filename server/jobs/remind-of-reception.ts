import { withScope } from "@/db/scope";
import { log } from "@/lib/log";
import { remindOfReception } from "@/lib/use-cases/reception/remind-of-reception";

import type { Job } from "./job";

/** Writes to whoever has a turn at tomorrow's reception. */
export const remindOfReceptionJob: Job = {
  name: "remind_of_reception",
  everyMs: 10 * 60 * 1000,
  run: async ({ database }) => {
    const count = await withScope({ kind: "worker" }, remindOfReception, database);
    if (count > 0) log.info("receptions_reminded", { count });
  },
};
