import "server-only";
import type { Transaction } from "@/db/client";
import {
  findCaseNumbered,
  findRecorded,
  lockReceptionKey,
  openReceptionEntry,
  writeReceptionVersion,
} from "@/db/commands/reception";
import type { Reference } from "@/lib/domain/case-file/reference";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { RecordReception } from "@/lib/domain/reception/entry-input";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Recorded = {
  readonly entryId: string;
  /** Sent before: what was written then stands. */
  readonly isRepeated: boolean;
};
type Problem = "reception_not_yours" | "reception_case_missing" | "changed_meanwhile";

/** The clerk writes a visit into the book: numbered, with who came beside it, all or nothing. @vi ghi sổ tiếp công dân */
export async function recordReception(
  context: UseCaseContext<PositionScope>,
  { key, entry, caseReference }: RecordReception,
): Promise<Result<Recorded, Problem>> {
  const { accountId, positionId, role, unitId } = context.scope;
  return carryOut<Result<Recorded, Problem>>(context, async (tx) => {
    if (role !== "clerk") return fail("reception_not_yours");
    await lockReceptionKey(tx, key);
    const before = await findRecorded(tx, accountId, key);
    if (before) return ok({ entryId: before, isRepeated: true });

    const filed = await caseFrom(tx, unitId, caseReference);
    if (!filed.ok) return filed;

    const entryId = await openReceptionEntry(tx, { unitId, year: yearOf(entry.receivedOn) });
    const by = { recordedBy: accountId, positionId };
    const version = { entryId, version: 1, key, caseFileId: filed.value, entry, ...by };
    return (await writeReceptionVersion(tx, version))
      ? ok({ entryId, isRepeated: false })
      : fail("changed_meanwhile");
  });
}

/** The case that was filed from the visit; null where none was named. */
export async function caseFrom(
  tx: Transaction,
  unitId: string,
  reference: Reference | null,
): Promise<Result<string | null, "reception_case_missing">> {
  if (!reference) return ok(null);
  const caseId = await findCaseNumbered(tx, unitId, reference);
  return caseId ? ok(caseId) : fail("reception_case_missing");
}
