import { setTimeout as after } from "node:timers/promises";

import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { asSuperuser } from "@/db/testing/cluster";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { ChangeFeed } from "@/server/cache/change-feed";
import { PageStore } from "@/server/cache/page-store";
import { aDraft } from "@/server/cache/page.builder";
import { postgresChanges } from "@/server/cache/postgres-changes";
import { isServable } from "@/server/cache/rendering";

/** One web process: a store and a feed of its own, and renders that take a while. */
class WebProcess {
  readonly store = new PageStore(null);
  readonly feed: ChangeFeed;
  readonly #sql: Sql;

  constructor(url: string) {
    this.feed = new ChangeFeed(postgresChanges(url), this.store);
    this.#sql = postgres(url, { max: 6, onnotice: () => {} });
    this.feed.start();
  }

  /** The generation that page `n` shows: what is kept, or what the database says now. */
  async read(n: number): Promise<number> {
    const key = `/results/${n}`;
    const known = this.store.find(key);
    if (known !== null && (await isServable(known, this.feed))) return shownBy(known.parts?.body);

    await this.feed.ascertain();
    const render = this.store.beginRender(this.feed.standpoint);
    try {
      render.tags.add(`result:${n}`);
      const [row] = await this.#sql`select coalesce(max(generation), 0)::int as generation
        from cache_changes(0)`;
      await after(Math.random() * 30);
      const body = Buffer.from(String(row?.["generation"]));
      const kept = this.store.keep(aDraft({ key, body }), render);
      return kept.outcome === "changed" ? await this.read(n) : shownBy(body);
    } finally {
      this.store.endRender(render);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.feed.close(), this.#sql.end({ timeout: 1 })]);
  }
}

const shownBy = (body: Buffer | undefined) => Number(body?.toString());

describe("what one process publishes", () => {
  let home: TestDatabase;
  let publisher: Sql;
  let processes: WebProcess[];

  const publish = async (n: number): Promise<number> => {
    const [row] =
      await publisher`select invalidate_cache(array[${`result:${n}`}])::int as generation`;
    return Number(row?.["generation"]);
  };
  const cut = (name: string) =>
    asSuperuser(
      home.superuserUrl,
      (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name like ${name}`,
    );

  beforeAll(async () => {
    home = await testDatabase();
    publisher = postgres(home.appUrl, { max: 2, onnotice: () => {} });
    processes = [new WebProcess(home.appUrl), new WebProcess(home.appUrl)];
  });
  afterAll(async () => {
    await Promise.all([...processes.map((each) => each.close()), publisher.end({ timeout: 1 })]);
    await home.drop();
  });

  /** Publishes 100 pages while everybody reads them; counts the reads a second later that show less. */
  async function staleReads(meanwhile: (n: number) => Promise<unknown>): Promise<number> {
    const over = new AbortController();
    const readers = processes.flatMap((each) =>
      Array.from({ length: 4 }, async () => {
        while (!over.signal.aborted) {
          await each.read(Math.floor(Math.random() * 100));
          await after(1);
        }
      }),
    );
    const checks: Promise<boolean>[] = [];
    for (let n = 0; n < 100; n += 1) {
      await meanwhile(n);
      const generation = await publish(n);
      const check = async (each: WebProcess) => {
        await after(1000);
        return (await each.read(n)) < generation;
      };
      checks.push(...processes.map(check));
      await after(10);
    }
    const results = await Promise.all(checks);
    over.abort();
    await Promise.all(readers);
    expect(results).toHaveLength(200);
    return results.filter(Boolean).length;
  }

  it("is what every process shows a second later", { timeout: 30_000 }, async () => {
    expect(await staleReads(async () => {})).toBe(0);
  });

  it("is so with LISTEN cut time and again", { timeout: 30_000 }, async () => {
    expect(await staleReads(async (n) => n % 10 === 0 && cut("portal-cache-listen"))).toBe(0);
  });

  it("is so with every connection of the feed cut", { timeout: 30_000 }, async () => {
    expect(await staleReads(async (n) => n % 25 === 0 && cut("portal-cache-%"))).toBe(0);
  });

  it("is announced: without waiting for the next question", { timeout: 20_000 }, async () => {
    const delays: number[] = [];
    for (let n = 0; n < 20; n += 1) {
      await processes[1]?.read(n);
      const generation = await publish(n);
      const publishedAt = performance.now();
      await vi.waitUntil(async () => ((await processes[1]?.read(n)) ?? 0) >= generation, {
        interval: 2,
      });
      delays.push(performance.now() - publishedAt);
    }
    // Asking alone takes a quarter of a second, so half of the delays would be above 125 ms.
    expect(delays.toSorted((one, other) => one - other)[10]).toBeLessThan(100);
  });

  it(
    "stays readable when the database is gone, and is caught up with when it is back",
    {
      timeout: 30_000,
    },
    async () => {
      const [one] = processes;
      if (!one) throw new Error("no process");
      const before = await one.read(1);
      const shut = (allowed: boolean) =>
        asSuperuser(homeOfAll(home.superuserUrl), (sql) =>
          sql.unsafe(`alter database ${home.name} allow_connections ${allowed}`),
        );
      await shut(false);
      await asSuperuser(
        homeOfAll(home.superuserUrl),
        (sql) =>
          sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${home.name}`,
      );
      await vi.waitUntil(async () => (await one.feed.ascertain()) === "unreachable", {
        timeout: 5000,
      });
      expect(await one.read(1)).toBe(before);

      await shut(true);
      const generation = await publish(1);
      await after(1000);
      expect(await one.read(1)).toBeGreaterThanOrEqual(generation);
    },
  );
});

function homeOfAll(url: string): string {
  const postgresItself = new URL(url);
  postgresItself.pathname = "/postgres";
  return postgresItself.href;
}
