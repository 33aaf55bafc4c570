import "server-only";
import type { Database } from "@/db/client";
import { confirmNewAddress } from "@/db/commands/account";
import { promiseMail } from "@/db/commands/outbox";
import { withScope } from "@/db/scope";
import { hashOf } from "@/lib/auth/token";
import { fail, ok, type Result } from "@/lib/domain/result";
import { VISITOR } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";

type Problem = "link_dead" | "email_taken" | "too_many_tries";

/** Uses the link that was sent to a new address; the old one is told. */
export async function confirmEmail(
  { token, from }: { readonly token: string; readonly from: string },
  database?: Database,
): Promise<Result<null, Problem>> {
  if (!(await mayTry([["use-link-from", from]], database))) return fail("too_many_tries");

  const tokenHash = hashOf(token);
  return withScope(
    VISITOR,
    async (tx) => {
      const { outcome, oldEmail, locale } = await confirmNewAddress(tx, tokenHash);
      if (outcome === "taken") return fail("email_taken");
      if (outcome === "gone" || !oldEmail || !locale) return fail("link_dead");
      const mail = { template: "email_changed", to: oldEmail, locale, facts: {} };
      await promiseMail(tx, `email-changed-${tokenHash}`, mail);
      return ok(null);
    },
    database,
  );
}
