// `npm run drill:crash`: files cases while the web, the worker and the database are killed, and counts what was lost.
// `npm run drill:start`: starts a fresh clone, kills every part of it in turn, and looks what is left and lost.
// `npm run drill:import`: ten thousand results through the worker, how long and with what memory, and back out again.
// `npm run drill:documents`: opens every official document in LibreOffice and compares what it shows.
// Needs soffice and pdftotext (Debian: libreoffice-writer-nogui, poppler-utils).
// None of them is part of `npm test`: they are for the machine that will run the portal, and need Linux.
import { fileURLToPath } from "node:url";

import { install, needsInstall } from "../server/install.mjs";
import { step } from "../server/step.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

process.chdir(ROOT);
if (needsInstall(ROOT)) await step("Packages installed (npm ci)", () => install(ROOT));
const { bundlePrograms } = await import("../server/build.mjs");
await bundlePrograms();
const { drill } = await import(new URL("../dist/drill.mjs", import.meta.url).href);
await drill(ROOT, process.argv.slice(2));
