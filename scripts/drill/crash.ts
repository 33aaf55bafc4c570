import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import postgres from "postgres";

import { choosePort } from "@/db/cluster/port";

import { countAll } from "./counts";
import { type Acknowledged, fileOneCase } from "./filing";
import { killByTurns } from "./kills";
import { makeResidents, type Resident, signIn } from "./people";
import { type DrilledPortal, ownerUrl, startPortal, stopPortal } from "./portal";
import { PARTS } from "./processes";
import type { Reader } from "./reader";
import { note, seconds } from "./table";

const CLIENTS = 6;
const KILLS = "24";
/** A resident may file five cases an hour; a client then goes on as another. */
const CASES_PER_RESIDENT = 4;
const RESIDENTS = 90;
/** No kill comes later than this; what is under way is then finished. */
const KILL_FOR = 210_000;

type Work = {
  readonly base: string;
  readonly residents: Resident[];
  readonly stopping: AbortSignal;
  readonly acknowledged: Acknowledged[];
  readonly readers: Reader[];
};

/** Files cases, one after another, until told to stop; a case that was begun is finished. */
async function client({ base, residents, stopping, acknowledged, readers }: Work): Promise<void> {
  while (!stopping.aborted) {
    const resident = residents.pop();
    if (!resident) throw new Error("There are not enough residents for so many cases.");
    const reader = await signIn(base, resident, residents.length);
    readers.push(reader);
    for (let filed = 0; filed < CASES_PER_RESIDENT && !stopping.aborted; filed += 1) {
      acknowledged.push(await fileOneCase(reader, acknowledged.length));
    }
  }
}

async function fileAndKill(portal: DrilledPortal, kills: number): Promise<Acknowledged[]> {
  const owner = postgres(ownerUrl(portal.dataFolder), { max: 1, onnotice: () => {} });
  const residents = await makeResidents(owner, portal.dataFolder, RESIDENTS);
  await owner.end({ timeout: 5 });

  const stopping = new AbortController();
  const acknowledged: Acknowledged[] = [];
  const readers: Reader[] = [];
  const work = {
    base: portal.url,
    residents,
    stopping: stopping.signal,
    acknowledged,
    readers,
  };
  const began = performance.now();
  const clients = Promise.allSettled(Array.from({ length: CLIENTS }, async () => client(work)));
  const killed = await killByTurns(portal, {
    kills,
    acknowledged: () => acknowledged.length,
    deadline: Date.now() + KILL_FOR,
  });
  stopping.abort();
  const ended = await clients;
  const took = (performance.now() - began) / 1000;

  const total = PARTS.reduce((sum, part) => sum + killed[part], 0);
  const parts = PARTS.map((part) => `${part} ${killed[part]}`).join(", ");
  note(`killed with -9 (${parts}) in ${took.toFixed(0)} s`, total, total >= kills);
  const retries = readers.reduce((sum, reader) => sum + reader.retries, 0);
  note("requests without an answer, sent again", retries, retries > 0);
  for (const outcome of ended) {
    if (outcome.status === "rejected") note("a client gave up", String(outcome.reason), false);
  }
  return acknowledged;
}

/** Files cases while the web, the worker and the database are killed; counts what was promised and what is there. */
export async function drillCrash(root: string, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { kills: { type: "string", default: KILLS }, keep: { type: "boolean" } },
  });
  const dataFolder = mkdtempSync(path.join(tmpdir(), "portal-drill-"));
  let portal: DrilledPortal | undefined;
  try {
    const port = await choosePort(undefined);
    portal = await startPortal({ root, dataFolder, port, env: { PORTAL_DEMO: "0" } });
    note("started", seconds(portal.took));
    const acknowledged = await fileAndKill(portal, Number(values.kills));
    await countAll(portal, acknowledged);
  } catch (error) {
    note("the drill itself", error instanceof Error ? error.message : String(error), false);
  } finally {
    if (portal) {
      const stopped = await stopPortal(portal);
      note("stopped", seconds(stopped), stopped !== undefined);
    }
    if (values.keep) console.log(`  kept: ${dataFolder}`);
    else rmSync(dataFolder, { recursive: true, force: true });
  }
}
