import "server-only";
import {
  findManagedAccount,
  recordAccountLock,
  recordAdministration,
} from "@/db/commands/administration";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { administer } from "@/lib/use-cases/administration/administer";
import type { UseCaseContext } from "@/lib/use-cases/context";

/** Locks somebody else's account, or opens it again; whoever is locked out is so with their next request. */
export async function lockAccount(
  context: UseCaseContext<PositionScope>,
  { accountId, lock }: { accountId: string; lock: boolean },
) {
  return administer(context, async (tx) => {
    if (accountId === context.scope.accountId) return fail("own_account");
    const account = await findManagedAccount(tx, accountId);
    if (!account) return fail("account_not_found");
    // Another administrator did the same: what was wanted is so.
    if (account.isDisabled === lock) return ok(null);

    const isDone = await recordAccountLock(tx, { accountId, lock });
    if (!isDone) return fail("account_not_found");
    const reason = lock ? "locked" : "unlocked";
    const done = { objectType: "account", objectId: accountId, reason } as const;
    await recordAdministration(tx, context.scope, done);
    return ok(null);
  });
}
