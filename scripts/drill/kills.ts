import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import { answers, type DrilledPortal } from "./portal";
import { findPart, killHard, type Part, PARTS, until } from "./processes";

/** One after another, and now and then the web and its database in the same breath. */
const ROUNDS: readonly (readonly Part[])[] = [
  ["database"],
  ["web"],
  ["worker"],
  ["web"],
  ["database"],
  ["web", "database"],
];

/** What has to go on between two kills, so that each falls among people at work. */
export type Killing = {
  readonly kills: number;
  readonly acknowledged: () => number;
  readonly deadline: number;
};

export type Killed = Record<Part, number>;

const isBack = async ({ dataFolder, url }: DrilledPortal, part: Part, before: number) => {
  const now = findPart(dataFolder, part);
  return now !== undefined && now !== before && (await answers(`${url}/api/ready`));
};

/** Kills one part and answers once it runs again; false when there was none to kill. */
async function killPart(portal: DrilledPortal, part: Part): Promise<boolean> {
  const pid = findPart(portal.dataFolder, part);
  if (pid === undefined || !killHard(pid)) return false;
  const back = await until(() => isBack(portal, part, pid), 60_000);
  if (back === undefined) throw new Error(`Killed once, the ${part} did not come back`);
  return true;
}

/** Kills parts of a portal at moments nobody chose, while people use it. */
export async function killByTurns(
  portal: DrilledPortal,
  { kills, acknowledged, deadline }: Killing,
): Promise<Killed> {
  const killed: Killed = { web: 0, worker: 0, database: 0 };
  const count = () => PARTS.reduce((sum, part) => sum + killed[part], 0);
  for (let round = 0; count() < kills && Date.now() < deadline; round += 1) {
    const before = acknowledged();
    await until(() => acknowledged() > before, 15_000);
    await sleep(randomInt(0, 1500));
    const parts = ROUNDS[round % ROUNDS.length] ?? [];
    const done = await Promise.all(
      parts.map(async (part) => ((await killPart(portal, part)) ? [part] : [])),
    );
    for (const part of done.flat()) killed[part] += 1;
  }
  return killed;
}
