import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";
import type { Reporter, RunnerTestCase, RunnerTestFile, TestModule } from "vitest/node";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A file of tests that breaks while it is being read fails `npm test`, but has no tests: Stryker, which looks at tests
 * alone, would say that nobody noticed. So it gets one that failed.
 */
const unreadableFilesFail: Reporter = {
  onTestModuleEnd({ task }: TestModule & { readonly task?: RunnerTestFile }) {
    if (!task?.result?.errors?.length) return;
    const failed = { type: "test", mode: "run", name: "can be read", result: task.result };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a test as Stryker looks at
    task.tasks.push({ ...failed, file: task, suite: task } as unknown as RunnerTestCase);
  },
};

/** The rules and their own tests alone, for `npm run mutation`. */
export default defineConfig({
  resolve: {
    alias: { "@": here("."), "server-only": here("node_modules/server-only/empty.js") },
  },
  test: {
    // Properties are tried less often than in the whole suite, so that each mutant takes little time.
    env: { TZ: "Asia/Kathmandu", FC_RUNS: "30" },
    include: ["lib/domain/**/*.test.ts", "messages.test.ts"],
    reporters: [unreadableFilesFail],
    testTimeout: 60_000,
    // Each mutant gets a thread of its own all the same; its tests share what they import.
    isolate: false,
  },
});
