import "server-only";
import { endOtherSessions, replacePassword } from "@/db/commands/account";
import { promiseMail } from "@/db/commands/outbox";
import { TooBusy } from "@/lib/auth/hashing-queue";
import { hashPassword } from "@/lib/auth/password";
import { type PasswordProblem, passwordProblem } from "@/lib/domain/account/password";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { AccountScope } from "@/lib/domain/scope";
import { type ProofProblem, provePassword } from "@/lib/use-cases/account/prove-password";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Change = {
  readonly email: string;
  readonly currentPassword: string;
  readonly newPassword: string;
  /** The one that stays; everybody else who came in with the old password is out. */
  readonly sessionId: string;
};
type Problem = PasswordProblem | ProofProblem | "password_changed_meanwhile";

/** A new password for the old one; every other session of the account ends, and its owner is told. */
export async function changePassword(
  context: UseCaseContext<AccountScope>,
  { email, currentPassword, newPassword, sessionId }: Change,
): Promise<Result<null, Problem>> {
  const proved = await provePassword(email, currentPassword, context.database);
  if (!proved.ok) return proved;
  const { accountId, hash: oldHash, appointed } = proved.value;
  if (accountId !== context.scope.accountId) return fail("current_password_wrong");

  const strength = appointed ? "position" : "resident";
  const problem = passwordProblem(newPassword, { strength, email, name: context.actor.name });
  if (problem) return fail(problem);

  try {
    const newHash = await hashPassword(newPassword, strength);
    return await carryOut<Result<null, Problem>>(context, async (tx) => {
      const replaced = await replacePassword(tx, { accountId, oldHash, newHash });
      if (!replaced) return fail("password_changed_meanwhile");
      await endOtherSessions(tx, sessionId);
      const mail = { template: "password_changed", toAccount: accountId, facts: {} };
      await promiseMail(tx, `password-changed-${crypto.randomUUID()}`, mail);
      return ok(null);
    });
  } catch (error) {
    if (error instanceof TooBusy) return fail("too_busy");
    throw error;
  }
}
