import "server-only";
import { decideImport, lockImport, withdrawImport } from "@/db/commands/import";
import { mayImport, UNDO_DAYS } from "@/lib/domain/import/import";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Context = UseCaseContext<PositionScope>;
type Chosen = { readonly id: string };

const DAY = 86_400_000;

/** What was found right is brought in, all of it or nothing. @vi xác nhận nhập */
export async function confirmImport(context: Context, { id }: Chosen) {
  return carryOut(context, async (tx, now) => {
    const found = await lockImport(tx, id);
    if (!found || !mayImport(context.scope.role, "confirm", found.kind))
      return fail("import_not_found");
    if (found.state !== "checked") return fail("import_moved_on");
    // Where another office approves, nobody approves what they sent themselves, whatever offices they hold.
    const isOwn = found.sentBy === context.scope.accountId;
    if (isOwn && !mayImport(context.scope.role, "send", found.kind)) return fail("import_own_file");
    await decideImport(tx, id, context.scope, { state: "applying", at: now });
    return ok(null);
  });
}

/** A file nobody wants any more. @vi bỏ tệp */
export async function withdrawFile(context: Context, { id }: Chosen) {
  return carryOut(context, async (tx) => {
    const found = await lockImport(tx, id);
    const { role } = context.scope;
    if (!found || !(mayImport(role, "send", found.kind) || mayImport(role, "confirm", found.kind)))
      return fail("import_not_found");
    if (found.state !== "checked" && found.state !== "checking" && found.state !== "refused")
      return fail("import_moved_on");
    await withdrawImport(tx, id);
    return ok(null);
  });
}

/** Takes a whole import back, while nothing of it has been changed or answered since. @vi hoàn tác */
export async function undoImport(context: Context, { id }: Chosen) {
  return carryOut(context, async (tx, now) => {
    const found = await lockImport(tx, id);
    if (!found || !mayImport(context.scope.role, "confirm", found.kind))
      return fail("import_not_found");
    if (found.state !== "applied" || !found.appliedAt) return fail("import_moved_on");
    if (now.getTime() - found.appliedAt.getTime() > UNDO_DAYS * DAY)
      return fail("import_too_late_to_undo");
    await decideImport(tx, id, context.scope, { state: "undoing", at: now });
    return ok(null);
  });
}
