import "server-only";
import { recordDetails } from "@/db/commands/account";
import type { DetailsInput } from "@/lib/domain/account/input";
import { fail, ok } from "@/lib/domain/result";
import type { AccountScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** One's own name, telephone and language of mails. */
export async function changeDetails(
  context: UseCaseContext<AccountScope>,
  { name, phone, language }: DetailsInput,
) {
  return carryOut(context, async (tx) => {
    const { accountId } = context.scope;
    const saved = await recordDetails(tx, { accountId, name, phone, locale: language });
    return saved ? ok(null) : fail("account_not_found");
  });
}
