import "server-only";
import type * as z from "zod";

import { findHolder, type Holder } from "@/db/commands/case-act";
import type { CaseFile } from "@/lib/domain/case-file/case-file";
import type { AssignInput } from "@/lib/domain/case-file/desk-input";
import { mayHold } from "@/lib/domain/case-file/permissions";
import { fail, ok } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type { DeskContext } from "@/lib/use-cases/case-file/situation";

const HANDLER_ROLES: ReadonlySet<Holder["role"]> = new Set(["officer", "leader"]);

/** The case goes to a person of the unit. @vi giao việc */
export async function assignCase(
  context: DeskContext,
  { positionId, ...input }: z.infer<typeof AssignInput>,
) {
  const act = { ...input, action: "assign", data: { positionId } } as const;
  return actOnCase(context, act, async ({ tx, caseFile, today }) => {
    const holder = await findHolder(tx, positionId, today);
    if (!holder || !handlesFor(holder, caseFile)) return fail("assignee_not_here");
    if (!mayHold(holder.accountId, caseFile)) return fail("reprocessing_same_person");

    return ok({ changes: { assignedPositionId: holder.positionId } });
  });
}

const handlesFor = ({ role, unitId }: Holder, { responsibleUnitId }: CaseFile) =>
  HANDLER_ROLES.has(role) && unitId === responsibleUnitId;
