// `npm run bench:clock`: due dates a second on one core, without database or portal.
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { bundlePrograms } = await import("../server/build.mjs");
await bundlePrograms();
const { benchClock } = await import(new URL("../dist/bench-clock.mjs", import.meta.url).href);
benchClock();
