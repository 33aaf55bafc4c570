import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Programs that run beside Next, by the name they get in `dist/`. */
const PROGRAMS = {
  launch: "server/launch.ts",
  prepare: "server/prepare.ts",
  front: "server/front.ts",
  "cache-handler": "server/cache-handler.ts",
  worker: "server/worker.ts",
  seed: "db/seed/index.ts",
  "dev-database": "scripts/dev-database.ts",
  reset: "scripts/reset.ts",
  suite: "scripts/suite/suite.ts",
  drill: "scripts/drill/drill.ts",
  bench: "bench/bench.ts",
  "bench-clock": "bench/clock.ts",
  "bench-limit": "bench/limit/limit-server.ts",
};

/** Node 20 runs no TypeScript, so the programs are bundled; packages stay where npm put them. */
export async function bundlePrograms() {
  const { build, stop } = await import("esbuild");
  const entries = Object.entries(PROGRAMS).filter(([, file]) => existsSync(path.join(ROOT, file)));
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(entries),
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    conditions: ["react-server"],
    alias: { "server-only": path.join(ROOT, "node_modules/server-only/empty.js") },
    sourcemap: "inline",
    logLevel: "warning",
  });
  await stop();
}
