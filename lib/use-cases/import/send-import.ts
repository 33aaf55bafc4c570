import "server-only";
import { insertImport, type NewImport } from "@/db/commands/import";
import { mayImport } from "@/lib/domain/import/import";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** A file is sent to be looked at; nothing of it is anywhere yet. @vi gửi tệp để kiểm tra */
export async function sendImport(context: UseCaseContext<PositionScope>, file: NewImport) {
  return carryOut(context, async (tx) => {
    const { scope } = context;
    if (!mayImport(scope.role, "send", file.kind)) return fail("import_not_found");
    return ok({ id: await insertImport(tx, scope, file) });
  });
}
