import "server-only";
import type * as z from "zod";

import type { UrgencyInput } from "@/lib/domain/case-file/desk-input";
import { fail, ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

/** The desk says how soon a report has to be taken in, and why; the filer reads it. @vi xác định mức độ khẩn */
export async function setUrgency(
  context: DeskContext,
  { caseId, revision, note, urgency }: z.infer<typeof UrgencyInput>,
) {
  const act = { caseId, revision, note, action: "set_urgency", data: { urgency } } as const;
  return actOnCase<"urgency_unchanged">(context, act, async ({ caseFile }) =>
    caseFile.urgency === urgency ? fail("urgency_unchanged") : ok({ changes: { urgency } }),
  );
}
