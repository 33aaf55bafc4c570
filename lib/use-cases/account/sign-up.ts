import "server-only";
import type { Database } from "@/db/client";
import { signUp as recordSignUp } from "@/db/commands/account";
import { promiseMail } from "@/db/commands/outbox";
import { withScope } from "@/db/scope";
import { newLink } from "@/lib/auth/link";
import { wayBack } from "@/lib/auth/way-back";
import type { SignUpInput } from "@/lib/domain/account/input";
import { fail, ok, type Result } from "@/lib/domain/result";
import { VISITOR } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";

/**
 * Opens an account, to be proved by the link that is sent. Whoever holds the mailbox chooses the password there,
 * so nobody can prepare an account for somebody else's address. The answer is the same for an address that has one.
 */
export async function signUp(
  {
    email,
    name,
    phone,
    locale,
    next,
    from,
  }: SignUpInput & { readonly locale: "vi" | "en"; readonly from: string },
  database?: Database,
): Promise<Result<null, "too_many_tries">> {
  const tries = [
    ["sign-up-from", from],
    ["mail-to", email],
  ] as const;
  if (!(await mayTry(tries, database))) return fail("too_many_tries");

  const link = newLink();
  await withScope(
    VISITOR,
    async (tx) => {
      const person = { email, name, phone, locale, tokenHash: link.hash };
      const isTaken = (await recordSignUp(tx, person)) === "taken";
      await promiseMail(tx, `sign-up-${link.hash}`, {
        template: isTaken ? "already_registered" : "confirm_email",
        to: email,
        locale,
        facts: isTaken ? {} : { seed: link.seed, next: wayBack(next) ?? "" },
      });
    },
    database,
  );
  return ok(null);
}
