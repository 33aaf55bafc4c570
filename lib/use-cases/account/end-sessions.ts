import "server-only";
import { endOtherSessions, endOwnSession } from "@/db/commands/account";
import { ok } from "@/lib/domain/result";
import type { AccountScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Ending = { readonly only: string } | { readonly allBut: string };

/** Ends one of one's own sessions, or all but one. Ending what is over already is no mistake. */
export async function endSessions(context: UseCaseContext<AccountScope>, ending: Ending) {
  return carryOut(context, async (tx) => {
    if ("only" in ending) await endOwnSession(tx, ending.only);
    else await endOtherSessions(tx, ending.allBut);
    return ok(null);
  });
}
