import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import FeedParser from "feedparser";
import { parseAtomFeed } from "feedsmith";

type ReadEntry = {
  readonly id: string | null;
  readonly title: string | null;
  readonly href: string | null;
  readonly updated: string | null;
  readonly author: string | null;
  readonly summary: string | null;
};

/** A feed as somebody else's program understood it. */
export type ReadFeed = {
  readonly title: string | null;
  readonly href: string | null;
  readonly updated: string | null;
  readonly entries: readonly ReadEntry[];
};

const instant = (date: Date | string | null | undefined) =>
  date ? new Date(date).toISOString() : null;

type Link = { readonly rel?: string; readonly href?: string };
const alternate = (links: readonly Link[] | undefined) =>
  links?.find(({ rel }) => rel === "alternate")?.href ?? null;

/** It refuses what breaks the format. */
function byFeedsmith(xml: string): ReadFeed {
  const feed = parseAtomFeed(xml);
  return {
    title: textOf(feed.title),
    href: alternate(feed.links),
    updated: instant(feed.updated),
    entries: (feed.entries ?? []).map((entry) => ({
      id: entry.id ?? null,
      title: textOf(entry.title),
      href: alternate(entry.links),
      updated: instant(entry.updated),
      author: entry.authors?.[0]?.name ?? null,
      summary: textOf(entry.summary),
    })),
  };
}

type Text = string | { readonly value?: string };
const textOf = (text: Text | undefined) =>
  (typeof text === "object" ? text.value : text)?.trim() ?? null;

/** The other reads as a stream, with a parser of its own for XML. */
async function byFeedparser(xml: string): Promise<ReadFeed> {
  const parser = new FeedParser({});
  const entries: ReadEntry[] = [];
  parser.on("readable", () => {
    for (let item = parser.read(); item !== null; item = parser.read()) {
      const { guid: id, title, link: href, date, author, summary } = item;
      entries.push({ id, title, href, updated: instant(date), author, summary });
    }
  });
  await pipeline(Readable.from([xml]), parser);
  const { title, link, date } = parser.meta;
  return { title, href: link, updated: instant(date), entries };
}

export const FEED_READERS = { feedsmith: byFeedsmith, feedparser: byFeedparser } as const;
