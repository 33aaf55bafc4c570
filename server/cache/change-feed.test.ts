import { beforeEach, describe, expect, it, vi } from "vitest";

import { ChangeFeed, type Changes } from "@/server/cache/change-feed";

const TODAY = "2026-11-22";
const answer = (but: Partial<Changes> = {}): Changes => ({
  generation: 7,
  today: TODAY,
  lineage: "one",
  tags: [],
  ...but,
});

const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** A database that answers when the test says so, and a clock that stands still until told. */
function aDatabase() {
  const questions: { since: number; answer: (changes: Changes) => void; fail: () => void }[] = [];
  const told: string[] = [];
  const clock = { now: 0 };
  const heard: { wake: () => void } = { wake: () => {} };
  const read = (since: number) =>
    new Promise<Changes>((resolve, reject) => {
      questions.push({ since, answer: resolve, fail: () => reject(new Error("gone")) });
    });
  const listen = (wake: () => void) => void (heard.wake = wake);
  const feed = new ChangeFeed(
    { read, listen, close: async () => {} },
    {
      changed: (tags) => void told.push(...tags),
      reset: () => void told.push("everything"),
    },
    {
      now: () => clock.now,
      reached: (isReached) => void told.push(isReached ? "found" : "lost"),
    },
  );
  /** Answers or fails the oldest open question. */
  const reply = async (changes: Changes | null) => {
    const question = questions.shift();
    if (question === undefined) throw new Error("nothing was asked");
    if (changes === null) question.fail();
    else question.answer(changes);
    await settle();
  };
  return { feed, questions, told, clock, heard, reply };
}

async function askedByItself() {
  vi.advanceTimersByTime(250);
  await settle();
}

describe("a feed of changes", () => {
  let database: ReturnType<typeof aDatabase>;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    database = aDatabase();
    return () => vi.useRealTimers();
  });

  it("is certain for as long after a question was sent, not after it was answered", async () => {
    const { feed, clock, reply } = database;
    feed.start();
    clock.now = 600;
    await reply(answer());
    expect(feed.isCertain).toBe(true);
    clock.now = 751;
    expect(feed.isCertain).toBe(false);
  });

  it("asks again by itself, from where it stands", async () => {
    const { feed, questions, reply } = database;
    feed.start();
    await reply(answer({ generation: 9 }));
    expect(questions).toHaveLength(0);
    vi.advanceTimersByTime(250);
    await settle();
    expect(questions.map(({ since }) => since)).toEqual([9]);
  });

  it("tells what changed, and nothing at first contact", async () => {
    const { feed, told, reply } = database;
    feed.start();
    await reply(answer({ tags: ["unit:old"] }));
    expect(told).toEqual([]);
    vi.advanceTimersByTime(250);
    await settle();
    await reply(answer({ generation: 8, tags: ["unit:lang"] }));
    expect(told).toEqual(["unit:lang"]);
    expect(feed.standpoint).toEqual({ generation: 8, today: TODAY, lineage: "one" });
  });

  it.each([
    ["is another one", { lineage: "two", generation: 99 }],
    ["was set back", { generation: 6 }],
  ])("drops everything when the database %s", async (_what, change) => {
    const { feed, told, reply } = database;
    feed.start();
    await reply(answer());
    vi.advanceTimersByTime(250);
    await settle();
    await reply(answer({ ...change, tags: ["unit:lang"] }));
    expect(told).toEqual(["everything"]);
  });

  it("asks at once when woken, and once more when the question under way is older than the news", async () => {
    const { feed, questions, heard, reply } = database;
    feed.start();
    heard.wake();
    heard.wake();
    expect(questions).toHaveLength(1);
    await reply(answer());
    expect(questions).toHaveLength(1);
    await reply(answer());
    expect(questions).toHaveLength(0);
  });

  it("lets a reader wait until it is certain again", async () => {
    const { feed, clock, questions, reply } = database;
    feed.start();
    await reply(answer());
    clock.now = 5000;
    const waiting = feed.ascertain();
    await settle();
    expect(questions).toHaveLength(1);
    await reply(answer({ generation: 8 }));
    await expect(waiting).resolves.toBe("certain");
  });

  it("does not take an answer to a question that is too old for the reader", async () => {
    const { feed, clock, questions, reply } = database;
    feed.start();
    clock.now = 1000;
    const waiting = feed.ascertain();
    await reply(answer());
    await settle();
    expect(questions).toHaveLength(1);
    await reply(answer());
    await expect(waiting).resolves.toBe("certain");
  });

  it("knows that it cannot be certain when the database does not answer, and then keeps nobody waiting", async () => {
    const { feed, clock, questions, reply } = database;
    feed.start();
    const waiting = feed.ascertain();
    await reply(null);
    await expect(waiting).resolves.toBe("unreachable");
    expect(questions).toHaveLength(0);
    await expect(feed.ascertain()).resolves.toBe("unreachable");

    clock.now = 250;
    vi.advanceTimersByTime(250);
    await settle();
    await reply(answer());
    await expect(feed.ascertain()).resolves.toBe("certain");
  });

  it("calls the database lost after three seconds without an answer, and says when it is found", async () => {
    const { feed, told, clock, questions, reply } = database;
    feed.start();
    await reply(answer());
    for (clock.now = 250; clock.now <= 3000; clock.now += 250) {
      await askedByItself();
      await reply(null);
    }
    expect(told).toEqual([]);
    await askedByItself();
    await reply(null);
    expect(told).toEqual(["lost"]);
    await expect(feed.answers()).resolves.toBe(false);
    expect(questions).toHaveLength(0);

    await askedByItself();
    await reply(answer());
    expect(told).toEqual(["lost", "found"]);
    await askedByItself();
    const answers = feed.answers();
    await reply(answer());
    await expect(answers).resolves.toBe(true);
  });

  it("begins where a former process stood", async () => {
    const told: string[] = [];
    const asked: number[] = [];
    const read = async (since: number) => {
      asked.push(since);
      return answer({ tags: ["unit:lang"] });
    };
    const remembered = { generation: 3, today: "", lineage: "one" };
    const feed = new ChangeFeed(
      { read, listen: () => {}, close: async () => {} },
      { changed: (tags) => void told.push(...tags), reset: () => {} },
      { remembered },
    );
    await expect(feed.answers()).resolves.toBe(true);
    expect({ asked, told }).toEqual({ asked: [3], told: ["unit:lang"] });
  });
});
