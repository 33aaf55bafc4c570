import type { Representation, Reply } from "./ask";
import { type PageRow, PAGES } from "./pages";
import type { Who } from "./people";
import { MAY_READ } from "./secrets";
import type { Canaries } from "./world";

export type Cell = {
  readonly route: string;
  readonly who: Who;
  readonly representation: Representation;
};

const isCanary = (name: string): name is keyof Canaries => name in MAY_READ;

/** Secrets that stand in a reply. */
function secretsIn({ body }: Pick<Reply, "body">, canaries: Canaries): (keyof Canaries)[] {
  return Object.entries(canaries)
    .filter(([, word]) => body.includes(word))
    .map(([name]) => name)
    .filter(isCanary);
}

/** Secrets in a reply that this person may never read. */
export function leaked(reply: Reply, who: Who, canaries: Canaries): string[] {
  return secretsIn(reply, canaries).filter((secret) => {
    const readers = MAY_READ[secret];
    return readers !== "everyone" && !readers.includes(who);
  });
}

/** What is wrong with a reply; nothing when the table is kept. */
export function judge({ route, who, representation }: Cell, reply: Reply, canaries: Canaries) {
  const row = PAGES[route];
  const leaks = leaked(reply, who, canaries).map((secret) => `reads the ${secret}`);
  return row && representation === "html"
    ? [...leaks, ...doorOf(row, who, reply, canaries)]
    : leaks;
}

function doorOf({ who: allowed, shows }: PageRow, who: Who, reply: Reply, canaries: Canaries) {
  const isIn = reply.status === 200;
  if (!allowed.includes(who)) return isIn ? ["is let in"] : [];
  if (!isIn) return [`is kept out (${reply.status})`];
  return shows && !secretsIn(reply, canaries).includes(shows) ? [`does not see the ${shows}`] : [];
}
