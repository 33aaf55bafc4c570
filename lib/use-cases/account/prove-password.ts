import "server-only";
import type { Database } from "@/db/client";
import { type Credentials, findCredentials } from "@/db/commands/account";
import { withScope } from "@/db/scope";
import { TooBusy } from "@/lib/auth/hashing-queue";
import { verifyPassword } from "@/lib/auth/password";
import { fail, ok, type Result } from "@/lib/domain/result";
import { VISITOR } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";

export type ProofProblem = "current_password_wrong" | "too_many_tries" | "too_busy";
export type Proved = Credentials & { readonly hash: string };

/** An open screen is not its owner: what changes the keys of an account asks for the password again. */
export async function provePassword(
  email: string,
  password: string,
  database?: Database,
): Promise<Result<Proved, ProofProblem>> {
  if (!(await mayTry([["own-password", email]], database))) return fail("too_many_tries");

  const found = await withScope(VISITOR, (tx) => findCredentials(tx, email), database);
  try {
    const right = await verifyPassword(password, found?.hash ?? null);
    if (!right || !found?.hash) return fail("current_password_wrong");
    return ok({ ...found, hash: found.hash });
  } catch (error) {
    if (error instanceof TooBusy) return fail("too_busy");
    throw error;
  }
}
