import { request } from "node:http";

import type { Limits } from "../limit/limits";
import type { KeptQueries, KeptReply } from "../limit/orders";
import { type Ask, type Asks, drive } from "../measure/load";
import { residentBytes, usageOf } from "../measure/processes";
import { ratioOf, type Slice, type Summary, summarise } from "../measure/statistics";
import type { BenchPortal } from "../portal";
import { prepareFiling } from "./filing";
import type { World } from "./people";
import { type Recorded, statementsOf } from "./recording";
import { askedAnew, type Work } from "./works";

/** Ours and the limit take turns, so that what the machine does besides falls on both. */
const ROUNDS = 3;
const WARM_UP_SECONDS = 1;

/** How much of a processor each part used meanwhile, and the memory of the web program at its end. */
export type Load = { readonly web: number; readonly postgres: number; readonly webBytes: number };

export type Measured = {
  readonly work: Work;
  readonly ours: Summary;
  readonly limit: Summary | null;
  readonly ratio: number | null;
  readonly statements: number;
  readonly load: Load | null;
};

export type Stage = {
  readonly portal: BenchPortal;
  readonly world: World;
  readonly limits: Limits;
  readonly recorded: Recorded;
  readonly seconds: number;
};

type Driver = (seconds: number) => Promise<Slice>;

export async function measure(work: Work, stage: Stage): Promise<Measured> {
  const { portal, world, recorded } = stage;
  await world.keepAwake();
  const asks = await asksOf(work, stage);
  const { connections } = work;
  const expect = work.limit === "bare" ? 303 : 200;
  const ours: Driver = async (seconds) => drive(portal.url, { asks, expect, connections, seconds });
  await ours(WARM_UP_SECONDS);
  const limit = await limitOf(work, stage, asks);
  await limit?.(WARM_UP_SECONDS);

  const slices = await takeTurns(ours, limit, stage);
  return {
    work,
    ours: summarise(slices.ours),
    limit: limit && summarise(slices.limit),
    ratio: ratioOf(slices.ours, slices.limit),
    statements: statementsOf(recorded.get(work.name) ?? []),
    load: slices.load,
  };
}

async function takeTurns(ours: Driver, limit: Driver | null, { portal, seconds }: Stage) {
  const found = { ours: [] as Slice[], limit: [] as Slice[] };
  const loads: Load[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (limit) found.limit.push(await limit(seconds / ROUNDS));
    const before = lookAt(portal);
    const slice = await ours(seconds / ROUNDS);
    const load = loadBetween(before, lookAt(portal), slice.seconds);
    if (load) loads.push(load);
    found.ours.push(slice);
  }
  return { ...found, load: average(loads) };
}

const lookAt = ({ pids }: BenchPortal) => ({
  web: usageOf(pids.web),
  postgres: usageOf(pids.postgres),
  webBytes: residentBytes(pids.web),
});

function loadBetween(
  before: ReturnType<typeof lookAt>,
  after: ReturnType<typeof lookAt>,
  seconds: number,
): Load | null {
  if (!before.web || !before.postgres || !after.web || !after.postgres) return null;
  return {
    web: (after.web.cpuSeconds - before.web.cpuSeconds) / seconds,
    postgres: (after.postgres.cpuSeconds - before.postgres.cpuSeconds) / seconds,
    webBytes: after.webBytes ?? 0,
  };
}

function average(loads: readonly Load[]): Load | null {
  if (loads.length === 0) return null;
  const mean = (of: (load: Load) => number) =>
    loads.reduce((sum, load) => sum + of(load), 0) / loads.length;
  return {
    web: mean(({ web }) => web),
    postgres: mean(({ postgres }) => postgres),
    webBytes: Math.max(...loads.map(({ webBytes }) => webBytes)),
  };
}

/** More than any machine sends in a second. */
const DRAFTS_PER_SECOND = 1000;

async function asksOf(work: Work, { portal, world, seconds }: Stage): Promise<Asks> {
  if (work.limit !== "bare") return work.isNew ? inTurnAnew(work.asks(world)) : work.asks(world);
  return prepareFiling(portal.url, world, DRAFTS_PER_SECOND * (WARM_UP_SECONDS + seconds));
}

function inTurnAnew(asks: readonly Ask[]): () => Ask {
  let turn = 0;
  return () => {
    const ask = asks[turn % asks.length];
    turn += 1;
    if (!ask) throw new Error("nothing is asked");
    return askedAnew(ask);
  };
}

async function limitOf(work: Work, stage: Stage, asks: Asks): Promise<Driver | null> {
  const { limits, recorded, portal, world } = stage;
  const { connections } = work;
  if (work.limit === null) return null;
  if (work.limit === "bare") {
    const accountIds = world.residents.map(({ accountId }) => accountId);
    const unitIds = world.wards.map(({ id }) => id);
    const wish = { url: portal.appUrl, connections, accountIds, unitIds };
    return async (seconds) => limits.driveBare({ ...wish, seconds });
  }
  const paths = work.limit === "queries" ? (recorded.get(work.name) ?? []) : [];
  if (work.limit === "queries") await limits.askQueries(portal.appUrl, paths);
  else await limits.giveReplies(await repliesOf(portal.url, asks));
  const same = work.limit === "queries" ? askAgain(paths) : asks;
  return async (seconds) => drive(limits.url, { asks: same, expect: 200, connections, seconds });
}

const askAgain = (queries: readonly KeptQueries[]): Ask[] => queries.map(({ path }) => ({ path }));

async function repliesOf(url: string, asks: Asks): Promise<KeptReply[]> {
  const replies: KeptReply[] = [];
  for (const ask of typeof asks === "function" ? [] : asks) replies.push(await replyTo(url, ask));
  return replies;
}

/** The reply as it goes over the line, still packed. */
async function replyTo(url: string, { path, headers = {} }: Ask): Promise<KeptReply> {
  return new Promise((resolve, reject) => {
    const asking = request(new URL(path, url), { headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => {
        const kept = res.rawHeaders.filter(
          (_, index, all) => !isOfConnection(all[index - (index % 2)]),
        );
        resolve({ path, status: res.statusCode ?? 0, headers: kept, body: Buffer.concat(chunks) });
      });
    });
    asking.on("error", reject).end();
  });
}

/** These node:http writes by itself. */
const isOfConnection = (name = "") => /^(?:date|connection|keep-alive)$/i.test(name);
