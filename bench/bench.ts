import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";

import { buildPages, lookAtPages } from "@/server/launcher/pages";
import { explain } from "@/server/launcher/problem";

import { startLimits } from "./limit/limits";
import { usageOf } from "./measure/processes";
import { type Options, readOptions } from "./options";
import { checkPlans } from "./plans/check";
import { type BenchPortal, startBenchPortal } from "./portal";
import { print, type Report, type SizeReport, writeMarkdown } from "./report/report";
import { openWorld, type World } from "./work/people";
import { recordWorks } from "./work/recording";
import { measure, type Measured } from "./work/run";
import { visit } from "./work/visit";
import { type Work, WORKS } from "./work/works";

const say = (line: string) => console.log(`  ${line}`);

async function buildWhenChanged(root: string) {
  const { hash, built } = lookAtPages(root);
  if (built) return;
  say("… building the pages");
  await buildPages(root, hash);
}

function chosen({ only }: Options): readonly Work[] {
  if (only.length === 0) return WORKS;
  return WORKS.filter(({ name }) => only.some((word) => name.includes(word)));
}

const bytesOf = (pid: number) => usageOf(pid)?.bytes ?? null;

function memoryOf({ pids }: BenchPortal) {
  return {
    web: bytesOf(pids.web),
    worker: bytesOf(pids.worker),
    postgres: bytesOf(pids.postgres),
  };
}

async function visitsOf({ url }: BenchPortal, { wards, resultSlugs }: World) {
  const paths = ["/", `/phuong/${wards[0]?.slug}`, `/giam-sat/${resultSlugs[0]}`];
  const visits = [];
  for (const one of paths) visits.push(await visit(url, one));
  return visits;
}

async function benchAt(root: string, cases: number, options: Options): Promise<SizeReport> {
  say(`… ${cases.toLocaleString("en")} cases`);
  const portal = await startBenchPortal({ root, cases, keep: options.keep });
  const world = await openWorld(portal.ownerUrl);
  const limits = await startLimits(root);
  try {
    if (portal.fillSeconds !== null) say(`filled in ${portal.fillSeconds.toFixed(1)} s`);
    const works = chosen(options);
    const recorded = await recordWorks(portal, world, works);
    const measured: Measured[] = [];
    const stage = { portal, world, limits, recorded, seconds: options.seconds };
    for (const work of works) {
      measured.push(await measure(work, stage));
      say(`✓ ${work.title}`);
    }
    return {
      cases,
      fillSeconds: portal.fillSeconds,
      measured,
      visits: await visitsOf(portal, world),
      memory: memoryOf(portal),
    };
  } finally {
    limits.stop();
    await world.end();
    await portal.stop();
  }
}

/** Only how the queries are carried out, at the largest size. */
async function plansAt(root: string, cases: number, options: Options): Promise<void> {
  const portal = await startBenchPortal({ root, cases, keep: options.keep });
  const world = await openWorld(portal.ownerUrl);
  try {
    const works = chosen(options);
    const recorded = await recordWorks(portal, world, works);
    const { superuserUrl } = portal;
    if (!(await checkPlans({ superuserUrl, cases, works, recorded }))) process.exitCode = 1;
  } finally {
    await world.end();
    await portal.stop();
  }
}

async function run(root: string, options: Options) {
  await buildWhenChanged(root);
  if (options.plans) return plansAt(root, options.sizes.at(-1) ?? 0, options);
  const sizes: SizeReport[] = [];
  for (const cases of options.sizes) sizes.push(await benchAt(root, cases, options));
  const report: Report = {
    machine: {
      processors: availableParallelism(),
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
    },
    seconds: options.seconds,
    sizes,
  };
  const file = path.join(root, "test-results", "bench.json");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report, null, 2));
  print(report);
  if (options.save) writeMarkdown(path.join(root, "docs/bench.md"), report);
}

export async function runBench(root: string, args: readonly string[]): Promise<void> {
  try {
    await run(root, readOptions(args));
  } catch (error) {
    console.error(`\n  ✗ ${explain(error)}\n`);
    process.exitCode = 1;
  }
}
