import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The rules and their own tests alone, for `npm run mutation`. */
export default defineConfig({
  resolve: {
    alias: { "@": here("."), "server-only": here("node_modules/server-only/empty.js") },
  },
  test: {
    // Properties are tried less often than in the whole suite, so that each mutant takes little time.
    env: { TZ: "Asia/Kathmandu", FC_RUNS: "30" },
    include: ["lib/domain/**/*.test.ts", "messages.test.ts"],
    testTimeout: 60_000,
    isolate: false,
  },
});
