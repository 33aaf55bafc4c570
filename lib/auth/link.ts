import "server-only";
import { createHmac, randomBytes } from "node:crypto";

import { hashOf } from "@/lib/auth/token";
import { env } from "@/lib/env";

/**
 * A one-time link. The database keeps the hash, the promised mail keeps the seed, and only whoever has the
 * portal's secret can make the link of it: a copy of the database opens no account.
 */
export function newLink() {
  const seed = randomBytes(16).toString("base64url");
  return { seed, hash: hashOf(tokenOf(seed)) };
}

/** What stands in the link. */
export const tokenOf = (seed: string) =>
  createHmac("sha256", env.AUTH_SECRET).update(`link ${seed}`).digest("base64url");
