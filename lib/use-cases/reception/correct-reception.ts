import "server-only";
import {
  findReceptionEntry,
  findRecorded,
  lockReceptionKey,
  writeReceptionVersion,
} from "@/db/commands/reception";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { CorrectReception } from "@/lib/domain/reception/entry-input";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { caseFrom } from "@/lib/use-cases/reception/record-reception";

type Problem =
  | "reception_not_found"
  | "reception_year_stays"
  | "reception_case_missing"
  | "changed_meanwhile";

/** Other words take the place of a line's, which stay readable, with who wrote them, when and why. @vi đính chính */
export async function correctReception(
  context: UseCaseContext<PositionScope>,
  { key, entryId, version, cause, reason, entry, caseReference }: CorrectReception,
): Promise<Result<{ readonly entryId: string }, Problem>> {
  const { accountId, positionId, role, unitId } = context.scope;
  return carryOut<Result<{ readonly entryId: string }, Problem>>(context, async (tx) => {
    const found = await findReceptionEntry(tx, entryId);
    if (!found || role !== "clerk" || found.unitId !== unitId) return fail("reception_not_found");
    await lockReceptionKey(tx, key);
    if ((await findRecorded(tx, accountId, key)) === entryId) return ok({ entryId });

    // The number belongs to the book of its year.
    if (yearOf(entry.receivedOn) !== found.year) return fail("reception_year_stays");
    if (found.currentVersion !== version) return fail("changed_meanwhile");
    const filed = await caseFrom(tx, unitId, caseReference);
    if (!filed.ok) return filed;

    const by = { recordedBy: accountId, positionId };
    const next = { entryId, version: version + 1, key, cause, reason, entry, ...by };
    return (await writeReceptionVersion(tx, { ...next, caseFileId: filed.value }))
      ? ok({ entryId })
      : fail("changed_meanwhile");
  });
}
