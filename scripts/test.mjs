// `npm test`: everything. `npm run check`: what needs neither database nor browser.
// `npm test -- journeys who-may`: only the journeys, and of them those whose file says so.
import { fileURLToPath } from "node:url";

import { install, needsInstall } from "../server/install.mjs";
import { step } from "../server/step.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

process.chdir(ROOT);
if (needsInstall(ROOT, { development: true })) {
  await step("Packages installed (npm ci)", () => install(ROOT), { long: true });
}
const { bundlePrograms } = await import("../server/build.mjs");
await bundlePrograms();
const { runSuite } = await import(new URL("../dist/suite.mjs", import.meta.url).href);
await runSuite(ROOT, process.argv.slice(2));
