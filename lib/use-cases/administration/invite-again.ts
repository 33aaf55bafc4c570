import "server-only";
import { findManagedAccount, recordAdministration } from "@/db/commands/administration";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";
import { administer } from "@/lib/use-cases/administration/administer";
import { sendInvitation } from "@/lib/use-cases/administration/invite-account";
import type { UseCaseContext } from "@/lib/use-cases/context";

/** Sends a new link to somebody who has not used theirs. */
export async function inviteAgain(context: UseCaseContext<PositionScope>, accountId: string) {
  if (!(await mayTry([["mail-to", accountId]], context.database))) return fail("too_many_tries");

  return administer(context, async (tx) => {
    const account = await findManagedAccount(tx, accountId);
    if (!account || !(await sendInvitation(tx, account))) return fail("invitation_not_needed");
    const done = { objectType: "account", objectId: accountId, reason: "invited again" } as const;
    await recordAdministration(tx, context.scope, done);
    return ok(null);
  });
}
