// `npm start` and `npm run dev`. Runs before anything is installed, so it uses nothing but Node.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { install, isNodeSupported, needsInstall } from "./install.mjs";
import { step } from "./step.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

async function start() {
  if (!isNodeSupported(process.versions.node)) {
    throw new Error(
      `This is Node ${process.versions.node}; the portal needs 20.19 or newer (nodejs.org).`,
    );
  }
  process.chdir(ROOT);
  if (existsSync(".env")) process.loadEnvFile(".env");
  if (needsInstall(ROOT)) {
    await step("Packages installed (npm ci)", () => install(ROOT), { long: true });
  }
  const { bundlePrograms } = await import("./build.mjs");
  await step("Programs bundled", bundlePrograms);
  const { launch } = await import(new URL("../dist/launch.mjs", import.meta.url).href);
  await launch(process.argv[2] === "dev" ? "dev" : "production");
}

console.log(`\n  Cổng Dân chủ cơ sở · ${path.basename(ROOT)}\n`);
start().catch((error) => {
  console.error(`\n  ✗ ${error.message}\n`);
  process.exitCode = 1;
});
