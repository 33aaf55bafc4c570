import "server-only";
import { promiseNewAddress } from "@/db/commands/account";
import { promiseMail } from "@/db/commands/outbox";
import { newLink } from "@/lib/auth/link";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { AccountScope } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";
import { type ProofProblem, provePassword } from "@/lib/use-cases/account/prove-password";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Change = {
  readonly email: string;
  readonly newEmail: string;
  readonly currentPassword: string;
  readonly locale: "vi" | "en";
};

/**
 * Sends a link to the new address; until it is followed the old one stays. The answer is the same when the new
 * address is somebody's already: that is nobody's business, and its owner is told by mail.
 */
export async function changeEmail(
  context: UseCaseContext<AccountScope>,
  { email, newEmail, currentPassword, locale }: Change,
): Promise<Result<null, ProofProblem | "email_unchanged">> {
  if (newEmail === email) return fail("email_unchanged");
  const proved = await provePassword(email, currentPassword, context.database);
  if (!proved.ok) return proved;

  const tries = [
    ["own-address", context.scope.accountId],
    ["mail-to", newEmail],
  ] as const;
  if (!(await mayTry(tries, context.database))) return fail("too_many_tries");

  const link = newLink();
  return carryOut(context, async (tx) => {
    const isFree = await promiseNewAddress(tx, { email: newEmail, tokenHash: link.hash });
    await promiseMail(tx, `change-email-${link.hash}`, {
      template: isFree ? "change_email" : "already_registered",
      to: newEmail,
      locale,
      facts: isFree ? { seed: link.seed } : {},
    });
    return ok(null);
  });
}
