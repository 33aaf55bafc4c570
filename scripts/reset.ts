import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";

import { settleLeftover } from "@/db/cluster/leftover";
import { readSettings } from "@/lib/env";
import { findHolder } from "@/server/launcher/lock";
import { explain, LaunchProblem } from "@/server/launcher/problem";

/** A folder somebody named by mistake holds other things; ours holds its secrets. */
function expectOurs(folder: string) {
  if (existsSync(path.join(folder, "secrets.json"))) return;
  throw new LaunchProblem(`${folder} is no data folder of the portal: nothing was removed.`);
}

async function isAgreed(folder: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new LaunchProblem("Nobody is there to ask. Say it beforehand: npm run reset -- --yes");
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `This removes every case, file and account in ${folder}. Type "yes" to go on: `,
  );
  terminal.close();
  return answer.trim().toLowerCase() === "yes";
}

async function empty(agreed: boolean) {
  const folder = path.resolve(readSettings(process.env).DATA_DIR);
  if (!existsSync(folder) || readdirSync(folder).length === 0) {
    console.log(`${folder} is empty already.`);
    return;
  }
  expectOurs(folder);
  const holder = findHolder(folder);
  if (holder) {
    throw new LaunchProblem(
      `The portal is running on ${folder} (process ${holder.pid}). Stop it first: kill ${holder.pid}`,
    );
  }
  if (!agreed && !(await isAgreed(folder))) {
    console.log("Nothing was removed.");
    return;
  }
  await settleLeftover(path.join(folder, "pg"));
  for (const name of readdirSync(folder)) {
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  console.log(`${folder} is empty. The next start begins anew.`);
}

/** Empties the data folder, unless the portal is running on it or somebody says no. */
export async function reset(agreed: boolean): Promise<void> {
  try {
    await empty(agreed);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
