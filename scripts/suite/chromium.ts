import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** The shell without windows first: it needs half the time for a page, and nobody looks at the windows. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function onPath(variables: NodeJS.ProcessEnv): string | undefined {
  const folders = (variables["PATH"] ?? "").split(path.delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(existsSync);
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** Debian's own, where we may install it. */
function installDebians(): void {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  const options = { stdio: "ignore", timeout: 300_000 } as const;
  const install = (name: string) =>
    spawnSync("apt-get", ["install", "-y", name], options).status === 0;
  const installEither = () => install("chromium-headless-shell") || install("chromium");
  if (installEither()) return;
  spawnSync("apt-get", ["update"], options);
  installEither();
}

/** A Chromium for the journeys: the one named, the system's, Playwright's, or a fresh one of Debian's. */
export async function findChromium(variables: NodeJS.ProcessEnv): Promise<string> {
  const named = variables["CHROMIUM_PATH"];
  if (named && existsSync(named)) return named;
  if (named) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  const found = onPath(variables) ?? MAC.find(existsSync) ?? (await playwrightsOwn());
  if (found) return found;
  installDebians();
  const installed = onPath(variables);
  if (installed) return installed;
  throw new Error(
    "No Chromium was found. Install one (`apt-get install chromium`, or `npx playwright install chromium`), or name yours: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}
