import "server-only";
import { createHmac } from "node:crypto";

import { hash, verify } from "@node-rs/argon2";

import { queue } from "@/lib/auth/hashing-queue";
import { env } from "@/lib/env";

/** What a guess costs: more where an account holds an office. */
const COST = {
  resident: { memoryCost: 19_456, timeCost: 2, parallelism: 1 },
  position: { memoryCost: 65_536, timeCost: 3, parallelism: 1 },
} as const;
export type PasswordStrength = keyof typeof COST;

/** Hashing is heavy on purpose; without a queue a flood of sign-ins would take every core and all memory. */
const inTurn = queue(4, 50);

/** argon2id over the peppered password, as it is stored. */
export async function hashPassword(password: string, strength: PasswordStrength): Promise<string> {
  return inTurn(async () => hash(peppered(password), COST[strength]));
}

/** Takes as long when there is no hash to compare with, so that time does not tell who has an account. */
export async function verifyPassword(password: string, against: string | null): Promise<boolean> {
  const stored = against ?? (await dummyHash());
  const same = await inTurn(async () => verify(stored, peppered(password)));
  return same && against !== null;
}

/** Was this hash made with another cost than its owner's password should have today? */
export function needsRehash(stored: string, strength: PasswordStrength): boolean {
  const { memoryCost, timeCost, parallelism } = COST[strength];
  return !stored.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
}

let dummy: Promise<string> | undefined;

async function dummyHash(): Promise<string> {
  dummy ??= hash(peppered("nobody has this password"), COST.resident);
  return dummy;
}

/** Telex, VNI and phones spell "ố" differently; they all mean the same password. The pepper is not in the database. */
function peppered(password: string): string {
  return createHmac("sha256", env.PASSWORD_PEPPER)
    .update(password.normalize("NFKC"))
    .digest("base64");
}
