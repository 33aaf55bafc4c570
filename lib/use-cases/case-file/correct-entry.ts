import "server-only";
import type * as z from "zod";

import { findEntry } from "@/db/commands/case-file";
import type { CorrectEntryInput } from "@/lib/domain/case-file/desk-input";
import { isSameEntry } from "@/lib/domain/case-file/register";
import { fail, ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/**
 * What the register says of a letter is corrected: the entry before stays readable, with who corrected it and why.
 * Neither the letter nor its number nor its legal day is touched. @vi sửa mục ghi trong sổ
 */
export async function correctEntry(
  context: DeskContext,
  { caseId, revision, note, subject, filerName, filerAddress }: z.infer<typeof CorrectEntryInput>,
) {
  const entry = { subject, filerName, filerAddress };
  const act = { caseId, revision, note, action: "correct_entry", data: { entry } } as const;
  return actOnCase<"entry_unchanged">(context, act, async ({ tx }) => {
    const before = await findEntry(tx, caseId);
    return isSameEntry(before, entry) ? fail("entry_unchanged") : ok({ data: { before } });
  });
}
