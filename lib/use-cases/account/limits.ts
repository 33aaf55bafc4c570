import "server-only";
import { createHmac } from "node:crypto";

import type { Database } from "@/db/client";
import { hitRateLimit } from "@/db/commands/account";
import { withScope } from "@/db/scope";
import { VISITOR } from "@/lib/domain/scope";
import { env } from "@/lib/env";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * How often something may be tried. Whole districts share one address on the net here, so what counts per
 * network is generous, and what counts per account or mailbox is not.
 */
const LIMITS = {
  "sign-in-account-from": { atMost: 5, seconds: MINUTE },
  "sign-in-account": { atMost: 30, seconds: 15 * MINUTE },
  "sign-in-from": { atMost: 100, seconds: 15 * MINUTE },
  "sign-up-from": { atMost: 30, seconds: HOUR },
  "mail-to": { atMost: 5, seconds: HOUR },
  "forgot-from": { atMost: 30, seconds: HOUR },
  "use-link-from": { atMost: 60, seconds: HOUR },
  "own-password": { atMost: 5, seconds: 5 * MINUTE },
  "own-address": { atMost: 5, seconds: HOUR },
  "keep-words-from": { atMost: 60, seconds: HOUR },
  "look-up-from": { atMost: 5, seconds: MINUTE },
  "look-up-receipt": { atMost: 30, seconds: HOUR },
} as const;

/** A limit, and whom it is counted for. */
export type Try = readonly [name: keyof typeof LIMITS, ...whom: string[]];

/** Counts a try against each limit, even against those after one that is spent; true when all allow it. */
export async function mayTry(tries: readonly Try[], database?: Database): Promise<boolean> {
  const waits = await withScope(
    VISITOR,
    async (tx) => {
      const seconds: number[] = [];
      // One order for everybody, so that two people cannot wait for each other.
      const inOrder = tries.map((each) => ({ key: keyOf(each), ...LIMITS[each[0]] }));
      inOrder.sort((one, other) => (one.key < other.key ? -1 : 1));
      for (const limit of inOrder) seconds.push(await hitRateLimit(tx, limit));
      return seconds;
    },
    database,
  );
  return waits.every((seconds) => seconds === 0);
}

/** Nobody's address is kept readable just for counting. */
function keyOf([name, ...whom]: Try): string {
  const digest = createHmac("sha256", env.AUTH_SECRET).update(whom.join("\n")).digest("base64url");
  return `${name}:${digest}`;
}
