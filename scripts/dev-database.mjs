// A migrated database to try things on: node scripts/dev-database.mjs [folder] [port]. Gone with Ctrl-C, folder included.
import { bundlePrograms } from "../server/build.mjs";

await bundlePrograms();
const { serveDatabase } = await import(new URL("../dist/dev-database.mjs", import.meta.url).href);
await serveDatabase(process.cwd(), process.argv[2], Number(process.argv[3] ?? 0) || undefined);
