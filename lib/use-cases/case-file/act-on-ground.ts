import "server-only";
import { isGroundFor } from "@/lib/domain/case-file/grounds";
import { fail, ok, type Result } from "@/lib/domain/result";
import { actOnCase } from "@/lib/use-cases/case-file/act-on-case";
import type {
  Act,
  Consequence,
  DeskContext,
  ResidentContext,
  Situation,
} from "@/lib/use-cases/case-file/situation";

/** An action that needs a coded ground, which must fit the action and the kind of the case. */
export async function actOnGround<Problem extends string = never>(
  context: DeskContext | ResidentContext,
  act: Act & { readonly groundCode: string },
  decide: (situation: Situation) => Promise<Result<Consequence, Problem>> = async () => ok({}),
) {
  return actOnCase<Problem | "ground_not_applicable">(context, act, async (situation) =>
    isGroundFor(act.groundCode, act.action, situation.caseFile.kind)
      ? decide(situation)
      : fail("ground_not_applicable"),
  );
}
