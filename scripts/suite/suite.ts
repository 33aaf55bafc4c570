import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

import { findHolder } from "@/server/launcher/lock";
import { buildPages, lookAtPages } from "@/server/launcher/pages";
import { explain } from "@/server/launcher/problem";

import { findChromium } from "./chromium";
import { type Counts, countCheck, countPlaywright, countVitest, sum, verdict } from "./counts";
import { startTestPortal } from "./portal";
import { runTool, runTools, type Tool } from "./tool";

type Found = { readonly counts: Counts; readonly output: string };
type Stage = { readonly name: string; readonly run: (root: string) => Promise<Found> };

const RESULTS = "test-results";

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** A stage that either holds or does not. */
function check(name: string, ...tools: readonly Tool[]): Stage {
  return {
    name,
    run: async (root) => {
      const { code, output } = await runTools(root, tools);
      return { counts: countCheck(code), output };
    },
  };
}

function vitest(
  project: "unit" | "database",
  minutes: number,
  env: Readonly<Record<string, string>> = {},
): Stage {
  return {
    name: project,
    run: async (root) => {
      const report = path.join(root, RESULTS, `${project}.json`);
      rmSync(report, { force: true });
      const args = ["run", "--project", project, "--reporter=default", "--reporter=json"];
      const { code, output } = await runTool(root, {
        name: "vitest",
        args: [...args, `--outputFile.json=${report}`],
        env,
        minutes,
      });
      return { counts: countVitest(readReport(report), code), output };
    },
  };
}

/** The pages of `npm start` and of the journeys are the same build, so a running portal keeps its own. */
async function build(root: string): Promise<void> {
  const { hash, built } = lookAtPages(root);
  if (built) return;
  const running = findHolder(path.resolve(root, process.env["DATA_DIR"] ?? ".data"));
  if (running) {
    throw new Error(
      `The portal runs from this folder (${running.address}) on an older build. Stop it, then run the tests again.`,
    );
  }
  await buildPages(root, hash);
}

async function journeys(root: string, only: readonly string[]): Promise<Found> {
  const report = path.join(root, RESULTS, "journeys.json");
  rmSync(report, { force: true });
  const chromium = await findChromium(process.env);
  const portal = await startTestPortal(root);
  try {
    const { code, output } = await runTool(root, {
      name: "playwright",
      args: ["test", "--reporter=line,json", ...only],
      env: {
        ...portal.variables,
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        // The journeys set their scenes with our own code, which says that it is for the server.
        NODE_OPTIONS: "--conditions=react-server",
      },
      minutes: 60,
    });
    return { counts: countPlaywright(readReport(report), code), output };
  } finally {
    await portal.stop();
  }
}

const LINT = ["--type-aware", "--deny-warnings"];

const STATIC: readonly Stage[] = [
  check("format", { name: "oxfmt", args: ["--check", "."], minutes: 2 }),
  check("lint", { name: "oxlint", args: LINT, minutes: 5 }),
  check(
    "types",
    { name: "next", args: ["typegen"], minutes: 2 },
    // What it remembers of the last run misses new routes. One thread does half the work that four do, since each
    // of those looks at what all share; the other tools run beside it.
    {
      name: "tsc",
      args: ["--noEmit", "--incremental", "false", "--singleThreaded"],
      minutes: 5,
    },
  ),
  check("unused code", { name: "knip", args: [], minutes: 5 }),
];

/** Properties are tried more often where there is time for it. */
const UNIT_AT_LENGTH = vitest("unit", 5, { FC_RUNS: "10000" });

/** The journeys over a fresh build: all of them, or those that Playwright is asked for. */
const journeysOver = (only: readonly string[]): readonly Stage[] => [
  {
    name: "build",
    run: async (root) => {
      await build(root);
      return { counts: { passed: 1, failed: 0 }, output: "" };
    },
  },
  { name: "journeys", run: async (root) => journeys(root, only) },
];

async function runStage(root: string, stage: Stage): Promise<Counts> {
  const began = performance.now();
  let found: Found;
  try {
    found = await stage.run(root);
  } catch (error) {
    found = { counts: { passed: 0, failed: 1 }, output: explain(error) };
  }
  const { counts, output } = found;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const mark = counts.failed === 0 ? "✓" : "✗";
  if (counts.failed > 0) console.log(`\n${output.trim()}\n`);
  console.log(
    `  ${mark} ${stage.name.padEnd(14)} ${verdict(counts).padEnd(26)} ${seconds.padStart(7)} s`,
  );
  return counts;
}

async function inTurn(root: string, stages: readonly Stage[]): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const stage of stages) counts.push(await runStage(root, stage));
  return counts;
}

const atOnce = async (root: string, stages: readonly Stage[]) =>
  Promise.all(stages.map(async (stage) => runStage(root, stage)));

/** What may be run: everything, what needs neither database nor browser, or one of the slow parts alone. */
const EXTENTS = {
  all: async (root: string) => [
    ...(await atOnce(root, [...STATIC, UNIT_AT_LENGTH])),
    ...(await inTurn(root, [vitest("database", 8), ...journeysOver([])])),
  ],
  check: async (root: string) => atOnce(root, [...STATIC, vitest("unit", 5)]),
  database: async (root: string) => inTurn(root, [vitest("database", 8)]),
  journeys: async (root: string, only: readonly string[]) => inTurn(root, journeysOver(only)),
} as const;

const isExtent = (word: string): word is keyof typeof EXTENTS => word in EXTENTS;

const USAGE = `npm test                      everything, about half an hour
npm run check                 format, lint, types, unused code and units: one to two minutes
npm test -- database          what is asked of a real PostgreSQL
npm test -- journeys          the journeys of people, in a browser
npm test -- journeys <words>  only those whose file is called so; further words go to Playwright`;

/** Runs every stage, whatever the earlier ones found, and ends with one line that sums them up. */
export async function runSuite(
  root: string,
  [extent = "all", ...only]: readonly string[],
): Promise<void> {
  if (extent === "--help") {
    console.log(USAGE);
    return;
  }
  if (!isExtent(extent)) {
    throw new Error(`There is no part “${extent}”; there are ${Object.keys(EXTENTS).join(", ")}.`);
  }
  mkdirSync(path.join(root, RESULTS), { recursive: true });
  const began = performance.now();
  const total = sum(await EXTENTS[extent](root, only));
  console.log(`\n  after ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  console.log(verdict(total));
  process.exit(total.failed === 0 ? 0 : 1);
}
