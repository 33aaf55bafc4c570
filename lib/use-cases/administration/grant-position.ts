import "server-only";
import type { Transaction } from "@/db/client";
import {
  findManagedAccount,
  findUnitTerm,
  insertPosition,
  listHeldPositions,
  recordAdministration,
} from "@/db/commands/administration";
import type { GrantInput } from "@/lib/domain/account/administration-input";
import {
  type HeldPosition,
  mayAlsoHold,
  type PositionProblem,
} from "@/lib/domain/account/position";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { administer } from "@/lib/use-cases/administration/administer";
import type { UseCaseContext } from "@/lib/use-cases/context";

/** Gives somebody else an office. Given twice in the same words it is given once. @vi giao vai trò */
export async function grantPosition(context: UseCaseContext<PositionScope>, input: GrantInput) {
  type Outcome = Result<string, PositionProblem | "own_account" | "account_not_found">;
  return administer<Outcome>(context, async (tx) => {
    if (input.account === context.scope.accountId) return fail("own_account");
    const account = await findManagedAccount(tx, input.account);
    if (!account || account.isDisabled) return fail("account_not_found");
    return grantIn(tx, context.scope, input);
  });
}

/** The same inside a transaction that is under way, for an account that is known to be there. */
export async function grantIn(
  tx: Transaction,
  scope: PositionScope,
  { account: accountId, role, unit: unitId, from: fromOn, last: toOn, title }: GrantInput,
): Promise<Result<string, PositionProblem>> {
  const position: HeldPosition = { role, unitId, fromOn, toOn };
  const [unit, held] = [await findUnitTerm(tx, unitId), await listHeldPositions(tx, accountId)];
  if (!unit) return fail("unit_not_then");
  const same = held.find((other) => isSame(other, position));
  if (same) return ok(same.id);

  const allowed = mayAlsoHold(position, held, unit);
  if (!allowed.ok) return allowed;

  const id = await insertPosition(tx, {
    ...position,
    accountId,
    title,
    grantedBy: scope.accountId,
  });
  const reason = `granted ${role} at ${unitId} from ${fromOn}`;
  await recordAdministration(tx, scope, { objectType: "position", objectId: id, reason });
  return ok(id);
}

function isSame(one: HeldPosition, other: HeldPosition): boolean {
  return (
    one.role === other.role &&
    one.unitId === other.unitId &&
    one.fromOn === other.fromOn &&
    one.toOn === other.toOn
  );
}
