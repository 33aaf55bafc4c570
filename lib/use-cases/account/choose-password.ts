import "server-only";
import type { Database } from "@/db/client";
import { choosePassword as recordPassword, findOpenToken } from "@/db/commands/account";
import { withScope } from "@/db/scope";
import { TooBusy } from "@/lib/auth/hashing-queue";
import { hashPassword } from "@/lib/auth/password";
import { hashOf } from "@/lib/auth/token";
import { type PasswordProblem, passwordProblem } from "@/lib/domain/account/password";
import { fail, ok, type Result } from "@/lib/domain/result";
import { VISITOR } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";

type Choice = { readonly token: string; readonly password: string; readonly from: string };
type Problem = PasswordProblem | "link_dead" | "too_many_tries" | "too_busy";

/** Uses a link to choose a password; answers whose it is. A refused password leaves the link as it was. */
export async function choosePassword(
  { token, password, from }: Choice,
  database?: Database,
): Promise<Result<string, Problem>> {
  if (!(await mayTry([["use-link-from", from]], database))) return fail("too_many_tries");

  const tokenHash = hashOf(token);
  const open = await withScope(VISITOR, (tx) => findOpenToken(tx, tokenHash), database);
  if (!open || open.purpose === "change_email") return fail("link_dead");

  const strength = open.appointed ? "position" : "resident";
  const problem = passwordProblem(password, { ...open, strength });
  if (problem) return fail(problem);

  try {
    const passwordHash = await hashPassword(password, strength);
    const choice = { tokenHash, passwordHash };
    const accountId = await withScope(VISITOR, (tx) => recordPassword(tx, choice), database);
    return accountId ? ok(open.email) : fail("link_dead");
  } catch (error) {
    if (error instanceof TooBusy) return fail("too_busy");
    throw error;
  }
}
