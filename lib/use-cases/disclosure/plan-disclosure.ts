import "server-only";
import { randomBytes } from "node:crypto";

import { insertDisclosure, recordDisclosureEvent } from "@/db/commands/disclosure";
import type { PlanLine } from "@/lib/domain/disclosure/draft-input";
import { mayWithDisclosure } from "@/lib/domain/disclosure/lifecycle";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { slugify } from "@/lib/domain/unit/fold";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** The publisher puts down what will have to be public (Luật 10/2022/QH15 art. 14(1)). @vi lập kế hoạch công khai */
export async function planDisclosure(context: UseCaseContext<PositionScope>, line: PlanLine) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const { unitId } = scope;
    if (!mayWithDisclosure(actor, "plan", { unitId, draftedBy: null })) {
      return fail("disclosure_not_found");
    }
    const disclosureId = await insertDisclosure(tx, {
      ...line,
      slug: `${slugify(line.name).slice(0, 60)}-${randomBytes(3).toString("hex")}`,
      unitId,
      createdBy: scope.positionId,
    });
    await recordDisclosureEvent(tx, {
      disclosureId,
      action: "plan",
      actor,
      at: now,
      note: line.decidedOn,
      isPublic: false,
    });
    return ok({ disclosureId });
  });
}
