// `npm run bench`: how fast the portal is on this machine, beside the limits of the machine.
// npm run bench -- --cases 10000,100000 --seconds 6 --only queue --plans --save --keep folder
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
const { runBench } = await import(new URL("../dist/bench.mjs", import.meta.url).href);
await runBench(ROOT, process.argv.slice(2));
