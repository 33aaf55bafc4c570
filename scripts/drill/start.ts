import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { choosePort } from "@/db/cluster/port";
import { readAccounts } from "@/server/launcher/accounts";

import { changesIn, cloneOf, pathWithoutPostgres } from "./clone";
import { type Acknowledged, fileOneCase, sendFor } from "./filing";
import { signIn } from "./people";
import { answers, type DrilledPortal, interrupt, startPortal } from "./portal";
import {
  findPart,
  killHard,
  launcherOn,
  type Part,
  PARTS,
  processesFrom,
  since,
  until,
} from "./processes";
import type { Reader } from "./reader";
import { note, seconds } from "./table";

const FIRST_WITHIN = 60;
const AGAIN_WITHIN = 10;

type Trial = {
  readonly root: string;
  readonly start: () => Promise<DrilledPortal>;
  /** What was acknowledged so far; none of it may ever be missing. */
  readonly kept: Acknowledged[];
};

async function noteGone({ root }: Trial, what: string): Promise<void> {
  const took = await until(() => processesFrom(root).length === 0, 45_000);
  const left = processesFrom(root).map(({ pid, command }) => `${pid} ${command.slice(0, 60)}`);
  note(
    `${what}: nothing left running`,
    took === undefined ? left.join("; ") : seconds(took),
    took !== undefined,
  );
}

async function noteKept({ kept }: Trial, after: string): Promise<void> {
  let same = 0;
  for (const { reader, sending, caseId, receipt } of kept) {
    const again = await sendFor(reader, sending);
    if (again.caseId === caseId && again.receipt.code === receipt.code) same += 1;
  }
  note(
    `${after}: acknowledged, of them there`,
    `${kept.length}, ${same}`,
    same === kept.length && same > 0,
  );
}

async function fileOneMore({ kept }: Trial, reader: Reader): Promise<void> {
  kept.push(await fileOneCase(reader, kept.length));
}

/** One part falls, and the launcher picks it up. */
async function killPart(trial: Trial, portal: DrilledPortal, part: Part): Promise<void> {
  const pid = findPart(portal.dataFolder, part);
  killHard(pid);
  const back = await until(() => {
    const now = findPart(portal.dataFolder, part);
    return now !== undefined && now !== pid;
  });
  const served = back === undefined ? undefined : await until(() => answers(portal.url));
  note(
    `kill -9 ${part}: runs again, answers`,
    `${seconds(back)}, ${seconds(served)}`,
    pid !== undefined && served !== undefined,
  );
  await noteKept(trial, `after kill -9 ${part}`);
}

/** Nothing is left to pick anything up, so everything goes, and the next start is clean. */
async function killAbove(
  trial: Trial,
  reader: Reader,
  victim: "npm" | "launcher",
): Promise<DrilledPortal> {
  const portal = await trial.start();
  await fileOneMore(trial, reader);
  killHard(victim === "npm" ? portal.npm.pid : launcherOn(portal.dataFolder));
  await noteGone(trial, `kill -9 ${victim}`);
  const again = await trial.start();
  note(`after kill -9 ${victim}: start`, seconds(again.took), again.took <= AGAIN_WITHIN);
  await noteKept(trial, `after kill -9 ${victim}`);
  return again;
}

async function drill(trial: Trial): Promise<void> {
  const first = await trial.start();
  note("first start", seconds(first.took), first.took <= FIRST_WITHIN);
  const steps = first.output().split("\n");
  console.log(steps.filter((line) => /✓ .* s$/.test(line)).join("\n"));
  const resident = readAccounts(first.dataFolder).find(({ role }) => role === "resident");
  if (!resident) throw new Error("There is no demonstration account of a resident.");
  const reader = await signIn(first.url, resident, 1);
  for (const part of PARTS) {
    await fileOneMore(trial, reader);
    await killPart(trial, first, part);
  }
  interrupt(first);
  await noteGone(trial, "Ctrl-C");

  const second = await trial.start();
  note("second start", seconds(second.took), second.took <= AGAIN_WITHIN);
  interrupt(second, "SIGTERM");
  await noteGone(trial, "SIGTERM");

  for (const victim of ["npm", "launcher"] as const) {
    interrupt(await killAbove(trial, reader, victim));
    await noteGone(trial, "Ctrl-C");
  }
  const changes = changesIn(trial.root);
  note("git status of the clone", changes === "" ? "clean" : changes, changes === "");
}

/** Starts a fresh clone, as whoever runs this, kills every part in turn, and looks what is left and lost. */
export async function drillStart(source: string, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { under: { type: "string" } } });
  const env = { PATH: pathWithoutPostgres() };
  const { home, root } = cloneOf(source, values.under);
  const who = process.getuid?.() === 0 ? "root" : "an ordinary user";
  console.log(`\n  As ${who}, under a folder of mode 0700, without a PostgreSQL on the path\n`);
  try {
    const began = performance.now();
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root, stdio: "ignore" });
    note("npm ci (download and unpack; apart)", seconds(since(began)));
    const port = await choosePort(undefined);
    const dataFolder = path.join(root, ".data");
    const start = async () => startPortal({ root, dataFolder, port, env });
    await drill({ root, start, kept: [] });
  } catch (error) {
    note("the drill itself", error instanceof Error ? error.message : String(error), false);
  } finally {
    for (const { pid } of processesFrom(root)) killHard(pid);
    rmSync(home, { recursive: true, force: true });
  }
}
