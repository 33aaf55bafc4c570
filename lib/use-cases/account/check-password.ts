import "server-only";
import { setTimeout as sleep } from "node:timers/promises";

import type { Database } from "@/db/client";
import { type Credentials, findCredentials, replacePassword } from "@/db/commands/account";
import { withScope } from "@/db/scope";
import { TooBusy } from "@/lib/auth/hashing-queue";
import { hashPassword, needsRehash, verifyPassword } from "@/lib/auth/password";
import { isTooShort } from "@/lib/domain/account/password";
import { fail, ok, type Result } from "@/lib/domain/result";
import { VISITOR } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";

export const SIGN_IN_PROBLEMS = [
  "email_or_password_wrong",
  "account_disabled",
  "password_too_short_now",
  "too_many_tries",
  "too_busy",
] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

type SignIn = { readonly email: string; readonly password: string; readonly from: string };

/** A "no" never comes sooner than this: it takes longer than any of the ways to find it out. */
const SLOWEST_NO_MS = 300;

/** Does this password open the account of this address? Words and time are the same whether there is one. */
export async function checkPassword(
  signIn: SignIn,
  database?: Database,
): Promise<Result<string, SignInProblem>> {
  const { email, from } = signIn;
  const tries = [
    ["sign-in-account-from", email, from],
    ["sign-in-account", email],
    ["sign-in-from", from],
  ] as const;
  if (!(await mayTry(tries, database))) return fail("too_many_tries");

  const began = performance.now();
  const checked = await check(signIn, database);
  if (!checked.ok) await sleep(Math.max(0, began + SLOWEST_NO_MS - performance.now()));
  return checked;
}

async function check(
  { email, password }: SignIn,
  database: Database | undefined,
): Promise<Result<string, SignInProblem>> {
  const found = await withScope(VISITOR, (tx) => findCredentials(tx, email), database);
  try {
    const right = await verifyPassword(password, found?.hash ?? null);
    if (!right || !found?.confirmed) return fail("email_or_password_wrong");
    const problem = whyNot(found, password);
    if (problem) return fail(problem);
    await raiseCost(found, password, database);
    return ok(found.accountId);
  } catch (error) {
    if (error instanceof TooBusy) return fail("too_busy");
    throw error;
  }
}

/** What keeps somebody out who knows the password; only they are told. */
function whyNot({ disabled, appointed }: Credentials, password: string): SignInProblem | null {
  if (disabled) return "account_disabled";
  return appointed && isTooShort(password, "position") ? "password_too_short_now" : null;
}

/** Whoever got an office since, or a cost that was raised: only now is the password known to hash it again. */
async function raiseCost(
  { accountId, hash, appointed }: Credentials,
  password: string,
  database: Database | undefined,
) {
  const strength = appointed ? "position" : "resident";
  if (hash === null || !needsRehash(hash, strength)) return;
  const newHash = await hashPassword(password, strength);
  await withScope(
    VISITOR,
    (tx) => replacePassword(tx, { accountId, oldHash: hash, newHash }),
    database,
  );
}
