import "server-only";
import { changeConsultation, keepSynthesis } from "@/db/commands/consultation";
import { stepOfConsultation } from "@/lib/domain/consultation/lifecycle";
import { ok } from "@/lib/domain/result";

import { actOnConsultation, byId, type DeskContext } from "./act-on-consultation";

type Summing = {
  readonly consultationId: string;
  readonly revision: number;
  readonly synthesis: string;
};

/** What people said, in words; the numbers are counted, not written. Written anew until it is answered. @vi tổng hợp */
export async function sumUpConsultation(
  context: DeskContext,
  { consultationId, revision, synthesis }: Summing,
) {
  const { actor, scope } = context;
  const act = { verb: "sum_up", find: byId(consultationId), revision } as const;
  return actOnConsultation<string>(context, act, async (situation) => {
    const { tx, now, today, calendar, consultation } = situation;
    const isFirst = consultation.stage !== "summed_up";
    if (isFirst) {
      const step = stepOfConsultation(actor, "sum_up", { days: consultation, today, calendar });
      if (!step.ok) return step;
    }
    const words = { consultationId, synthesis, summedUpBy: scope.positionId, summedUpAt: now };
    await keepSynthesis(tx, words, isFirst);
    await changeConsultation(tx, consultation, { stage: "summed_up" });
    return ok({ action: "sum_up", isPublic: false });
  });
}
