import { createHash } from "node:crypto";

/** One entry; the id never changes, whatever the address of the portal becomes. */
export type AtomEntry = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly updated: Date;
  readonly author: string;
  readonly summary: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
};

export type AtomFeed = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** The page the feed is of, and the feed itself. */
  readonly href: string;
  readonly selfHref: string;
  readonly updated: Date;
  readonly entries: readonly AtomEntry[];
};

/** RFC 4287. */
export function atomFeed(feed: AtomFeed): string {
  const { id, title, subtitle, language, href, selfHref, updated, entries } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">
  <id>${escaped(id)}</id>
  <title>${escaped(title)}</title>
  <subtitle>${escaped(subtitle)}</subtitle>
  <updated>${updated.toISOString()}</updated>
  <link rel="alternate" type="text/html" href="${escaped(href)}"/>
  <link rel="self" type="application/atom+xml" href="${escaped(selfHref)}"/>
${entries.map(entryOf).join("")}</feed>
`;
}

function entryOf({ id, title, href, updated, author, summary, categories }: AtomEntry): string {
  const labels = categories.map(
    ({ term, label }) => `    <category term="${escaped(term)}" label="${escaped(label)}"/>\n`,
  );
  return `  <entry>
    <id>${escaped(id)}</id>
    <title>${escaped(title)}</title>
    <link rel="alternate" type="text/html" href="${escaped(href)}"/>
    <updated>${updated.toISOString()}</updated>
    <author><name>${escaped(author)}</name></author>
${labels.join("")}    <summary>${escaped(summary)}</summary>
  </entry>
`;
}

/** A name in the form feeds want, always the same for the same words. */
export function stableUrn(...name: readonly string[]): string {
  const hex = createHash("sha256").update(name.join("\u0000")).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** XML knows no control characters but tab and line ends: a stray one would break the whole feed. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
