import "server-only";
import {
  findPosition,
  recordAdministration,
  recordPositionEnd,
} from "@/db/commands/administration";
import type { EndPositionInput } from "@/lib/domain/account/administration-input";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { administer } from "@/lib/use-cases/administration/administer";
import type { UseCaseContext } from "@/lib/use-cases/context";

/** Ends somebody else's office from a day on; what was done in it before stays done. @vi kết thúc vai trò */
export async function endPosition(
  context: UseCaseContext<PositionScope>,
  { position: positionId, seen: seenToOn, end }: EndPositionInput,
) {
  return administer(context, async (tx, today) => {
    const position = await findPosition(tx, positionId);
    if (!position) return fail("position_not_found");
    if (position.accountId === context.scope.accountId) return fail("own_account");
    if (position.toOn === end) return ok(position.accountId);
    if (position.toOn !== seenToOn) return fail("position_changed_meanwhile");
    if (position.toOn !== null && position.toOn <= today) return fail("position_over");
    // An office that has not begun ends the day it would begin: it never was.
    const earliest = position.fromOn > today ? position.fromOn : today;
    if (end < earliest) return fail("end_in_past");

    const isEnded = await recordPositionEnd(tx, { positionId, toOn: end, seenToOn });
    if (!isEnded) return fail("position_changed_meanwhile");
    const reason = `ended ${position.role} at ${position.unitId} on ${end}`;
    const done = { objectType: "position", objectId: positionId, reason } as const;
    await recordAdministration(tx, context.scope, done);
    return ok(position.accountId);
  });
}
