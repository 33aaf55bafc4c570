import { listFilesInUse } from "@/db/commands/attachment";
import { withScope } from "@/db/scope";
import { sweepFiles } from "@/lib/files/sweep";
import { log } from "@/lib/log";

import type { Job } from "./job";

/** Removes the bytes nobody speaks of: of uploads that broke off, and of files taken out of a draft again. */
export const sweepFilesJob: Job = {
  name: "sweep_files",
  everyMs: 60 * 60 * 1000,
  run: async ({ database }) => {
    const known = async (hashes: readonly string[]) =>
      withScope({ kind: "worker" }, async (tx) => listFilesInUse(tx, hashes), database);
    const count = await sweepFiles({ now: new Date(), known });
    if (count > 0) log.info("files_swept", { count });
  },
};
