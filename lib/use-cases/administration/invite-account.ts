import "server-only";
import type { Transaction } from "@/db/client";
import { promiseInvitation } from "@/db/commands/account";
import { insertAccount, recordAdministration } from "@/db/commands/administration";
import { promiseMail } from "@/db/commands/outbox";
import { newLink } from "@/lib/auth/link";
import type { InviteInput } from "@/lib/domain/account/administration-input";
import type { PositionProblem } from "@/lib/domain/account/position";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { administer } from "@/lib/use-cases/administration/administer";
import { grantIn } from "@/lib/use-cases/administration/grant-position";
import type { UseCaseContext } from "@/lib/use-cases/context";

/** Opens an account with an office, and sends its owner the link to choose a password. */
export async function inviteAccount(context: UseCaseContext<PositionScope>, input: InviteInput) {
  const { email, name, language: locale, ...office } = input;
  return administer<Result<string, PositionProblem | "email_has_account">>(context, async (tx) => {
    const account = await insertAccount(tx, { email, name, locale });
    if (!account) return fail("email_has_account");
    const reason = "invited";
    await recordAdministration(tx, context.scope, {
      objectType: "account",
      objectId: account,
      reason,
    });

    const granted = await grantIn(tx, context.scope, { account, ...office });
    if (!granted.ok) return granted;

    await sendInvitation(tx, { id: account, email, locale });
    return ok(account);
  });
}

/** False when there is nothing to invite to: the account is confirmed or locked. */
export async function sendInvitation(
  tx: Transaction,
  { id, email, locale }: { id: string; email: string; locale: "vi" | "en" },
): Promise<boolean> {
  const link = newLink();
  const isPromised = await promiseInvitation(tx, { accountId: id, tokenHash: link.hash });
  if (!isPromised) return false;
  const mail = { template: "invitation", to: email, locale, facts: { seed: link.seed } };
  await promiseMail(tx, `invitation-${link.hash}`, mail);
  return true;
}
