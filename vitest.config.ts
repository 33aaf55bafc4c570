import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: { "@": here("."), "server-only": here("node_modules/server-only/empty.js") },
  },
  test: {
    // Neither UTC nor Vietnam: code that forgets to name its time zone fails here.
    env: { TZ: "Asia/Kathmandu" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          // Nothing here mocks a module, so one thread may read file after file: a third of the time.
          pool: "threads",
          isolate: false,
          // Properties are tried 10,000 times in the whole suite, also on a slow machine.
          testTimeout: 60_000,
          // It asks for "next/server" without an ending, which Node alone does not find.
          server: { deps: { inline: ["next-intl"] } },
          exclude: ["**/*.db.test.ts", "node_modules/**", ".next/**", "dist/**", ".data/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude: ["node_modules/**", ".next/**", "dist/**", ".data/**"],
          // A hang is still seen; a busy machine is no failure.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          globalSetup: ["db/testing/setup.ts"],
        },
      },
    ],
  },
});
