import { carryOutNextImport } from "@/lib/use-cases/import/carry-out-import";

import type { Job } from "./job";

/** Looks at files that were sent, brings in what was confirmed, takes back what was undone. */
export const importFilesJob: Job = {
  name: "import_files",
  everyMs: 60 * 1000,
  channel: "portal_imports",
  run: async ({ database, signal }) => {
    while (
      !signal.aborted &&
      (await carryOutNextImport({ scope: { kind: "worker" }, database })) === "go_on"
    );
  },
};
