import { setTimeout as after } from "node:timers/promises";

import { administrator, owner } from "./support/database";
import { OwnPortal } from "./support/own-portal";
import {
  aPublisher,
  aSubmittedCorrection,
  aSubmittedResult,
  publish,
  type Publisher,
  type Submitted,
} from "./support/publishing";
import { expect, test } from "./support/test";

const ONE = process.env["E2E_BASE_URL"] ?? "";
const TWO = process.env["E2E_BASE_URL_2"] ?? "";

test.describe.configure({ mode: "default" });

/** Five fronts publish side by side: each five results, and then a correction of each. */
const WARDS = 5;
const RESULTS = 5;
const READERS_OF_EACH_PROGRAM = 2;
const VISIBLE_WITHIN_MS = 1000;
/** Every so many publications the connections are cut just before. */
const CUT_EVERY = 5;
const LEAST_CUTS = 5;
/** Between two reads of one reader: the machine is to render, not to choke. */
const PAUSE_MS = 40;
/** Between two reads of whoever waits for a page. */
const LOOK_EVERY_MS = 10;

/** Where the public reads what a ward published: the result, the ward's page, its list, its feed. */
const pagesOf = ({ ward }: Publisher, { slug }: Submitted) => [
  `/giam-sat/${slug}`,
  `/phuong/${ward.slug}`,
  `/phuong/${ward.slug}/giam-sat`,
  `/phuong/${ward.slug}/tin.atom`,
];

/** What a reader gets: the status, and the page. */
async function read(base: string, path: string): Promise<string> {
  const response = await fetch(new URL(path, base), { signal: AbortSignal.timeout(20_000) });
  return `${response.status} ${await response.text()}`;
}

/** Hears when PostgreSQL announces a change, which it does as the publishing transaction commits. */
class Announcements {
  readonly #at = new Map<number, number>();
  #stop: () => Promise<void> = async () => {};

  async begin(): Promise<void> {
    const note = (generation: string) => this.#at.set(Number(generation), performance.now());
    const listening = await owner().listen("portal_cache", note);
    this.#stop = async () => listening.unlisten();
  }

  /** When the newest change of a result was announced. */
  async of(slug: string): Promise<number> {
    const [row] = await owner()`select generation from cache_tags where tag = ${`result:${slug}`}`;
    const generation = Number(row?.["generation"]);
    await expect.poll(() => this.#at.has(generation)).toBe(true);
    return this.#at.get(generation) ?? 0;
  }

  async end(): Promise<void> {
    await this.#stop();
  }
}

/** What readers of another program see of what is published on the first. */
class Watch {
  readonly #other: string;
  readonly addresses: string[] = [];
  readonly stale: string[] = [];
  readonly delays: number[] = [];
  readonly #meanwhile: () => Promise<unknown>;
  readonly #announcements = new Announcements();
  readonly #over = new AbortController();
  #begun = 0;
  #reads = 0;
  #readers: Promise<void>[] = [];

  /** `meanwhile` is what happens now and then just before something is published. */
  constructor(other: string, meanwhile: () => Promise<unknown>) {
    this.#other = other;
    this.#meanwhile = meanwhile;
  }

  get reads(): number {
    return this.#reads;
  }

  /** Readers of both programs, so that something is always being rendered. */
  async begin(): Promise<void> {
    await this.#announcements.begin();
    const bases = [ONE, this.#other].flatMap((base) =>
      Array<string>(READERS_OF_EACH_PROGRAM).fill(base),
    );
    this.#readers = bases.map(async (base) => {
      while (!this.#over.signal.aborted) {
        const path = this.addresses[Math.floor(Math.random() * this.addresses.length)];
        if (path !== undefined) await read(base, path);
        await after(PAUSE_MS);
      }
    });
  }

  async end(): Promise<void> {
    this.#over.abort();
    await Promise.all(this.#readers);
    await this.#announcements.end();
  }

  /** However it is made public: by the front at once, unless said otherwise. */
  async publish(
    publisher: Publisher,
    submitted: Submitted,
    makePublic: () => Promise<unknown> = async () => publish(ONE, publisher, submitted),
  ): Promise<void> {
    const paths = pagesOf(publisher, submitted);
    if (this.#begun % CUT_EVERY === 0) await this.#meanwhile();
    this.#begun += 1;
    const [shownAt] = await Promise.all([
      untilShown(this.#other, paths[0] ?? "", submitted.title),
      makePublic(),
    ]);
    const committedAt = await this.#announcements.of(submitted.slug);
    this.delays.push(Math.max(0, shownAt - committedAt));

    await after(Math.max(0, committedAt + VISIBLE_WITHIN_MS - performance.now()));
    for (const path of paths) {
      this.#reads += 1;
      const shown = await read(this.#other, path);
      if (!shown.includes(submitted.title)) this.stale.push(`${shown.slice(0, 3)} ${path}`);
    }
  }
}

/** When somebody who reads this page over and over is first shown the title. */
async function untilShown(base: string, path: string, title: string): Promise<number> {
  const giveUpAt = performance.now() + 20_000;
  while (!(await read(base, path)).includes(title)) {
    if (performance.now() > giveUpAt) throw new Error(`${path} never showed “${title}”`);
    await after(LOOK_EVERY_MS);
  }
  return performance.now();
}

async function publishEverything(watch: Watch): Promise<void> {
  const publisher = await aPublisher();
  const results: Submitted[] = [];
  for (let each = 0; each < RESULTS; each += 1) {
    const submitted = await aSubmittedResult(publisher);
    results.push(submitted);
    watch.addresses.push(...pagesOf(publisher, submitted));
    await watch.publish(publisher, submitted);
  }
  for (const submitted of results) {
    await watch.publish(publisher, await aSubmittedCorrection(publisher, submitted));
  }
}

/** Publishes and reads, and says how it went. */
async function watchEverything(
  other: string,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<void> {
  const watch = new Watch(other, meanwhile);
  await watch.begin();
  try {
    await Promise.all(Array.from({ length: WARDS }, async () => publishEverything(watch)));
  } finally {
    await watch.end();
  }
  const delays = watch.delays.toSorted((one, another) => one - another);
  const [median = 0, most = 0] = [delays[Math.floor(delays.length / 2)], delays.at(-1)];
  // How long the first reply that shows it takes to arrive is a matter of the machine; what it shows is not.
  test.info().annotations.push({
    type: "published → visible",
    description: `median ${median.toFixed(0)} ms, at most ${most.toFixed(0)} ms; ${watch.stale.length} stale of ${watch.reads}`,
  });
  expect(watch.reads).toBe(WARDS * RESULTS * 2 * 4);
  expect(watch.stale).toEqual([]);
}

test("What one program publishes, the other shows within a second", async () => {
  test.setTimeout(180_000);
  await watchEverything(TWO);
});

for (const [connections, names] of [
  ["LISTEN", "portal-cache-listen"],
  ["every connection that tells it of changes", "portal-cache-%"],
] as const) {
  test(`so does a program whose ${connections} is cut time and again`, async () => {
    test.setTimeout(180_000);
    const portal = await OwnPortal.start();
    let cuts = 0;
    const cut = async () => {
      const ended = await administrator()`
        select pg_terminate_backend(pid) from pg_stat_activity
        where application_name like ${names} and client_port = any(${portal.database.ports})`;
      cuts += ended.length;
    };
    try {
      await watchEverything(portal.baseURL, cut);
    } finally {
      await portal.stop();
    }
    // What was cut a moment ago may not be there yet to be cut again.
    expect(cuts).toBeGreaterThanOrEqual(LEAST_CUTS);
  });
}

test("What was approved for an hour of its own is made public by the worker then, and both programs show it within a second", async ({
  openAs,
}) => {
  const publisher = await aPublisher();
  const submitted = await aSubmittedResult(publisher);
  const front = await openAs(publisher.front);

  await front.goto(`/quan-tri/giam-sat/${submitted.resultId}`);
  await front.getByText("Hẹn giờ công khai").click();
  await front.getByLabel("Công khai vào lúc").fill("2020-01-01T08:00");
  await front.getByRole("button", { name: "Duyệt và hẹn giờ" }).click();
  await expect(front.getByText("Giờ này đã qua.").first()).toBeVisible();
  await front.getByLabel("Công khai vào lúc").fill(await inTwoDays());
  await front.getByRole("button", { name: "Duyệt và hẹn giờ" }).click();
  await expect(front.getByText("Sẽ tự công khai lúc")).toBeVisible();

  for (const base of [ONE, TWO]) {
    expect(await read(base, `/giam-sat/${submitted.slug}`)).not.toContain(submitted.title);
  }
  const watch = new Watch(TWO, async () => {});
  watch.addresses.push(...pagesOf(publisher, submitted));
  await watch.begin();
  try {
    await watch.publish(publisher, submitted, async () => comesToItsHour(submitted));
  } finally {
    await watch.end();
  }
  expect(watch.stale).toEqual([]);
  await front.reload();
  await expect(front.getByText("Đã công khai").first()).toBeVisible();
});

/** As a browser writes it, in Vietnam. */
async function inTwoDays(): Promise<string> {
  const [row] = await owner()<{ at: string }[]>`
    select to_char((now() + interval '2 days') at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI') as at`;
  return row?.at ?? "";
}

/** Two days pass: what was set stays, the hour has come. */
async function comesToItsHour({ versionId }: Submitted): Promise<void> {
  const due = await owner()`
    update scheduled_publications set due_at = now() where version_id = ${versionId} and state = 'waiting' returning id`;
  expect(due).toHaveLength(1);
}
