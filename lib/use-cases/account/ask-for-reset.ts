import "server-only";
import type { Database } from "@/db/client";
import { promiseReset } from "@/db/commands/account";
import { promiseMail } from "@/db/commands/outbox";
import { withScope } from "@/db/scope";
import { newLink } from "@/lib/auth/link";
import type { ForgotInput } from "@/lib/domain/account/input";
import { fail, ok, type Result } from "@/lib/domain/result";
import { VISITOR } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";

/** Sends a link to a new password, if the address has an account; the answer doesn't say whether. */
export async function askForReset(
  { email, from }: ForgotInput & { readonly from: string },
  database?: Database,
): Promise<Result<null, "too_many_tries">> {
  const tries = [
    ["forgot-from", from],
    ["mail-to", email],
  ] as const;
  if (!(await mayTry(tries, database))) return fail("too_many_tries");

  const link = newLink();
  await withScope(
    VISITOR,
    async (tx) => {
      const locale = await promiseReset(tx, { email, tokenHash: link.hash });
      if (!locale) return;
      const mail = { template: "reset_password", to: email, locale, facts: { seed: link.seed } };
      await promiseMail(tx, `reset-${link.hash}`, mail);
    },
    database,
  );
  return ok(null);
}
