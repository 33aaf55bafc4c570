import { describe, expect, it } from "vitest";

import { everythingTag } from "@/lib/cache-tags";
import { ChangeFeed } from "@/server/cache/change-feed";
import { PageStore } from "@/server/cache/page-store";
import { KeptAnswers } from "@/server/front/kept-answers";

const reply = (length = 10) => ({ status: 200, headers: {}, body: Buffer.alloc(length) });

async function world(limits = { answers: 3, bytes: 8000 }) {
  let now = { generation: 1, today: "2026-11-22", lineage: "one" };
  const source = {
    read: async () => ({ ...now, tags: [] }),
    listen: () => {},
    close: async () => {},
  };
  const store = new PageStore(null);
  const feed = new ChangeFeed(source, store);
  await feed.wake();
  const answers = new KeptAnswers(feed, limits);
  const render = () => {
    const one = store.beginRender(feed.standpoint);
    one.tags.add(everythingTag);
    return one;
  };
  return {
    answers,
    render,
    keep: (url: string, length?: number) => answers.keep(url, render(), reply(length)),
    turn: async (change: Partial<typeof now>) => {
      now = { ...now, ...change };
      await feed.wake();
    },
  };
}

describe("answers to questions about everything", () => {
  it.each([{ generation: 2 }, { today: "2026-11-23" }, { lineage: "two" }])(
    "hold until %j",
    async (change) => {
      const { answers, keep, turn } = await world();
      keep("/tim?q=a");
      expect(await answers.find("/tim?q=a")).not.toBeNull();
      expect(await answers.find("/tim?q=b")).toBeNull();
      await turn(change);
      expect(await answers.find("/tim?q=a")).toBeNull();
    },
  );

  it("are few: whatever was not asked for the longest goes first", async () => {
    const { answers, keep } = await world();
    for (const word of ["a", "b", "c"]) keep(`/tim?q=${word}`);
    await answers.find("/tim?q=a");
    keep("/tim?q=d");
    expect(await answers.find("/tim?q=b")).toBeNull();
    for (const word of ["a", "c", "d"]) expect(await answers.find(`/tim?q=${word}`)).not.toBeNull();
  });

  it("are small, and so are their addresses", async () => {
    const { answers, keep } = await world({ answers: 100, bytes: 8000 });
    keep("/large", 1001);
    keep(`/tim?q=${"a".repeat(600)}`);
    for (let one = 0; one < 20; one += 1) keep(`/tim?q=${one}`, 900);
    expect(await answers.find("/large")).toBeNull();
    const kept = [];
    for (let one = 0; one < 20; one += 1) kept.push(await answers.find(`/tim?q=${one}`));
    expect(kept.filter(Boolean)).toHaveLength(8);
    expect(kept.at(-1)).not.toBeNull();
  });

  it("are not kept when they say nothing of the kind, or something changed meanwhile", async () => {
    const { answers, render, turn } = await world();
    const silent = render();
    silent.tags.clear();
    answers.keep("/silent", silent, reply());
    const late = render();
    await turn({ generation: 2 });
    answers.keep("/late", late, reply());
    answers.keep("/moved", render(), { ...reply(), status: 307 });
    for (const url of ["/silent", "/late", "/moved"]) expect(await answers.find(url)).toBeNull();
  });
});
