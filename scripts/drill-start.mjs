// Starts a fresh clone under a closed home, kills every part of it in turn, and prints what happened.
// node scripts/drill-start.mjs [--under folder] [--port 4180]; Linux only, needs git. Not part of `npm test`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import {
  allGone,
  answers,
  launcherOf,
  PARTS,
  processes,
  since,
  start,
  until,
} from "./drill/processes.mjs";
import { writer } from "./drill/writes.mjs";

const SOURCE = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: { under: { type: "string" }, port: { type: "string", default: "4180" } },
});
const URL_HERE = `http://localhost:${values.port}`;
const rows = [];
let failures = 0;

const seconds = (value) => `${value.toFixed(1)} s`;

function note(what, figure, good = true) {
  if (!good) failures += 1;
  rows.push([good ? "✓" : "✗", what, figure]);
  console.log(`  ${good ? "✓" : "✗"} ${what.padEnd(58)} ${figure}`);
}

async function noteGone(root, what) {
  const took = await allGone(root);
  const left = processes(root).map(({ pid, command }) => `${pid} ${command.slice(0, 60)}`);
  note(
    `${what}: nothing left running`,
    took === undefined ? left.join("; ") : seconds(took),
    took !== undefined,
  );
}

async function killPart(root, name) {
  const before = PARTS[name](root);
  if (!before) return note(`kill -9 ${name}`, "not found", false);
  process.kill(before.pid, "SIGKILL");
  const back = await until(() => {
    const now = PARTS[name](root);
    return now !== undefined && now.pid !== before.pid;
  });
  const served = back === undefined ? undefined : await until(() => answers(URL_HERE));
  note(
    `kill -9 ${name}: runs again`,
    back === undefined ? "never" : seconds(back),
    back !== undefined,
  );
  note(
    `kill -9 ${name}: answers`,
    served === undefined ? "never" : seconds(served),
    served !== undefined,
  );
}

async function killPostgresUnderWrites(root, data, times) {
  const marks = writer(data);
  const clients = await marks.begin();
  for (let time = 0; time < times; time += 1) {
    await sleep(1500);
    const before = marks.acknowledged.length;
    const victim = PARTS.postgres(root);
    if (victim) process.kill(victim.pid, "SIGKILL");
    await sleep(100);
    const back = await until(() => marks.acknowledged.length > before + 20);
    note(
      `kill -9 postgres, time ${time + 1}: writes again`,
      back === undefined ? "never" : seconds(back),
      back !== undefined,
    );
  }
  const lost = await marks.end(clients);
  note(
    `kill -9 postgres ×${times}: acknowledged, lost`,
    `${marks.acknowledged.length}, ${lost}`,
    lost === 0,
  );
}

async function killAndStartAgain(root, data, name, victimOf) {
  const { npm } = await start(root, data, values.port);
  const victim = victimOf(npm);
  process.kill(victim, "SIGKILL");
  await noteGone(root, `kill -9 ${name}`);
  const again = await start(root, data, values.port);
  note(`after kill -9 ${name}: start`, seconds(again.took), again.took <= 10);
  process.kill(-again.npm.pid, "SIGINT");
  await noteGone(root, `Ctrl-C`);
}

async function drill(root, data) {
  const ci = performance.now();
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root, stdio: "ignore" });
  note("npm ci (download and unpack; apart)", seconds(since(ci)));
  const first = await start(root, data, values.port);
  note("first start", seconds(first.took), first.took <= 60);
  console.log(
    first.output
      .split("\n")
      .filter((line) => /✓ .* s$/.test(line))
      .join("\n"),
  );
  for (const name of ["web", "worker"]) await killPart(root, name);
  await killPostgresUnderWrites(root, data, 5);
  process.kill(-first.npm.pid, "SIGINT");
  await noteGone(root, "Ctrl-C");
  const second = await start(root, data, values.port);
  note("second start", seconds(second.took), second.took <= 10);
  process.kill(-second.npm.pid, "SIGTERM");
  await noteGone(root, "SIGTERM");
  await killAndStartAgain(root, data, "npm", (npm) => npm.pid);
  await killAndStartAgain(root, data, "launcher", () => launcherOf(root)?.pid);
  const status = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  note("git status of the clone", status === "" ? "clean" : status, status === "");
}

const home = mkdtempSync(path.join(values.under ?? tmpdir(), "portal-drill-"));
const root = path.join(home, "portal");
try {
  // Another user's repository is read on purpose here.
  const trusting = path.join(home, "gitconfig");
  writeFileSync(trusting, "[safe]\n\tdirectory = *\n");
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", SOURCE, root], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: trusting },
  });
  console.log(
    `\n  As ${process.getuid() === 0 ? "root" : "an ordinary user"}, in a folder of mode 0700\n`,
  );
  await drill(root, path.join(root, ".data"));
} catch (error) {
  note("the drill itself", error.message, false);
} finally {
  for (const { pid } of processes(root)) process.kill(pid, "SIGKILL");
  rmSync(home, { recursive: true, force: true });
}
console.log(`\n${rows.length - failures} held, ${failures} did not`);
process.exit(failures === 0 ? 0 : 1);
