import type { KeptQueries } from "../limit/orders";
import type { Ask } from "../measure/load";
import type { BenchPortal } from "../portal";
import { prepareFiling } from "./filing";
import type { World } from "./people";
import { askedAnew, type Work } from "./works";

/** Of each work so many different requests are noted; the limit asks theirs in turn. */
const VARIANTS = 5;
/** A page that is rendered each time is asked before, so that statements are prepared and pools are full. */
const WARM_UPS = 4;

export type Recorded = ReadonlyMap<string, readonly KeptQueries[]>;

async function fetchOnce(url: string, { path, method = "GET", headers, body }: Ask): Promise<void> {
  const response = await fetch(new URL(path, url), {
    method,
    headers: { ...headers },
    redirect: "manual",
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(30_000),
  });
  if (response.status >= 400) throw new Error(`${path} answered ${response.status}`);
  await response.arrayBuffer();
}

/** What each work asks of the database: of a kept page its first rendering, of others one of many. */
export async function recordWorks(
  portal: BenchPortal,
  world: World,
  works: readonly Work[],
): Promise<Recorded> {
  const recorded = await portal.record();
  const found = new Map<string, readonly KeptQueries[]>();
  try {
    for (const work of works) {
      const asks = await variantsOf(work, world, recorded.url);
      const isKept = work.limit === "replies";
      const sent = (ask: Ask) => (work.isNew ? askedAnew(ask) : ask);
      if (!isKept) for (const ask of asks.warmUps) await fetchOnce(recorded.url, sent(ask));
      const queries: KeptQueries[] = [];
      for (const ask of asks.noted) {
        recorded.take();
        await fetchOnce(recorded.url, sent(ask));
        queries.push({ path: ask.path, runs: recorded.take() });
      }
      found.set(work.name, queries);
    }
    return found;
  } finally {
    await recorded.stop();
  }
}

async function variantsOf(work: Work, world: World, url: string) {
  if (work.limit === "bare") {
    const next = await prepareFiling(url, world, 2 * VARIANTS);
    const make = () => Array.from({ length: VARIANTS }, next);
    return { warmUps: make(), noted: make() };
  }
  const noted = work.asks(world).slice(0, VARIANTS);
  return { warmUps: Array.from({ length: WARM_UPS }, () => noted).flat(), noted };
}

/** How many statements one request asks, the most of those noted. */
export function statementsOf(queries: readonly KeptQueries[]): number {
  return Math.max(0, ...queries.map(countStatements));
}

const countStatements = ({ runs }: KeptQueries) =>
  runs.reduce((sum, { batches }) => sum + batches.flat().length, 0);
