import "server-only";
import { findTrackedCase, type TrackedCase } from "@/db/queries/receipt";
import { withScope } from "@/db/scope";
import type { ReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { fail, ok, type Result } from "@/lib/domain/result";
import { VISITOR } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";

/** Where a case stands, for whoever holds its receipt. Tries are counted, so that codes cannot be guessed. */
export async function trackCase(
  code: ReceiptCode,
  from: string,
): Promise<Result<TrackedCase, "too_many_lookups" | "receipt_not_found">> {
  const mayLook = await mayTry([
    ["look-up-from", from],
    ["look-up-receipt", code],
  ]);
  if (!mayLook) return fail("too_many_lookups");

  const found = await withScope(VISITOR, async (tx) => findTrackedCase(tx, code));
  return found ? ok(found) : fail("receipt_not_found");
}
