import type { Reply } from "./ask";
import { type PageRow, PAGES } from "./pages";
import type { Who } from "./people";
import { OPEN_WAYS, type Representation } from "./representations";
import { MAY_READ } from "./secrets";
import type { Canaries } from "./world";

export type Cell = {
  readonly route: string;
  readonly who: Who;
  readonly representation: Representation;
};

const isCanary = (name: string): name is keyof Canaries => name in MAY_READ;

/** Secrets that stand in a reply, in its body or its headers. */
function secretsIn({ bytes }: Pick<Reply, "bytes">, canaries: Canaries): (keyof Canaries)[] {
  return Object.entries(canaries)
    .filter(([, word]) => bytes.includes(word))
    .map(([name]) => name)
    .filter(isCanary);
}

/** Secrets in a reply that this person may never read, or that somebody on the way could keep for others. */
export function leaked(reply: Reply, who: Who, canaries: Canaries): string[] {
  return secretsIn(reply, canaries).flatMap((secret) => {
    const readers = MAY_READ[secret];
    if (readers === "everyone") return [];
    if (!readers.includes(who)) return [`reads the ${secret}`];
    const caching = reply.headers["cache-control"] ?? "";
    return caching.includes("no-store") ? [] : [`may find the ${secret} in a cache (${caching})`];
  });
}

export const shows = (reply: Reply, secret: keyof Canaries, canaries: Canaries) =>
  secretsIn(reply, canaries).includes(secret);

/** Asked to sign in, or to act in another office. The page of offices also says that a choice was refused. */
export const isSentAway = ({ location }: Reply) =>
  /(?:tai-khoan\/dang-nhap|account\/sign-in)(?:$|\?next=)/.test(location) ||
  /(?:quan-tri\/vai-tro|desk\/position)(?:$|\?next=)/.test(location);

/** What is wrong with a reply; nothing when the table is kept. */
export function judge({ route, who, representation }: Cell, reply: Reply, canaries: Canaries) {
  const row = PAGES[route];
  const wrong = leaked(reply, who, canaries);
  if (reply.status >= 500) wrong.push(`breaks (${reply.status})`);
  if (!row) return wrong;
  if (representation === "html") wrong.push(...doorOf(row, who, reply));
  const isOpen = OPEN_WAYS.includes(representation) && row.who.includes(who);
  if (isOpen && row.shows && !shows(reply, row.shows, canaries)) {
    wrong.push(`does not see the ${row.shows}`);
  }
  return wrong;
}

function doorOf({ who: allowed, leadsOn = [] }: PageRow, who: Who, reply: Reply): string[] {
  const isIn = reply.status === 200;
  if (allowed.includes(who)) return isIn ? [] : [`is kept out (${reply.status})`];
  if (isIn) return ["is let in"];
  const isLedOn = reply.location !== "" && !isSentAway(reply);
  if (leadsOn.includes(who)) return isLedOn ? [] : [`is not led on (${reply.status})`];
  return isLedOn ? [`is led on to ${reply.location}`] : [];
}
