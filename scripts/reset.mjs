// `npm run reset`: an empty beginning. Asks first; `npm run reset -- --yes` does not.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
if (existsSync(".env")) process.loadEnvFile(".env");
const { bundlePrograms } = await import("../server/build.mjs");
await bundlePrograms();
const { reset } = await import(new URL("../dist/reset.mjs", import.meta.url).href);
await reset(process.argv.includes("--yes"));
