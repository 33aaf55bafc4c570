import "server-only";
import { isSameAct } from "@/db/commands/case-act";
import { findCaseFile, recordTransition } from "@/db/commands/case-file";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { may } from "@/lib/domain/case-file/permissions";
import { transition } from "@/lib/domain/case-file/transitions";
import { fail, ok, type Result } from "@/lib/domain/result";
import { moveClock } from "@/lib/use-cases/case-file/move-clock";
import type {
  Act,
  Acted,
  Consequence,
  DeskContext,
  ResidentContext,
  Situation,
} from "@/lib/use-cases/case-file/situation";
import { tellFiler } from "@/lib/use-cases/case-file/tell-filer";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

export const ACT_PROBLEMS = [
  "case_not_found",
  "case_changed_meanwhile",
  "transition_not_allowed",
  "reprocessing_already_used",
  "action_not_yours",
  "no_rule",
  "calendar_missing",
] as const;
export type ActProblem = (typeof ACT_PROBLEMS)[number];

/**
 * The one way a case is changed: load and lock → may → rule → what the action adds → record → clock → tell the
 * resident. Sent twice it is done once, and the second answer is that of the first.
 */
export async function actOnCase<Problem extends string = never>(
  context: DeskContext | ResidentContext,
  act: Act,
  decide: (situation: Situation) => Promise<Result<Consequence, Problem>> = async () => ok({}),
): Promise<Result<Acted, Problem | ActProblem>> {
  return carryOut<Result<Acted, Problem | ActProblem>>(context, async (tx, now) => {
    const situation = await assess(context, act, { tx, now });
    if (situation === "done") return ok({ caseId: act.caseId });
    if (!situation.ok) return situation;

    const decided = await decide(situation.value);
    if (!decided.ok) return decided;

    return record(context, act, situation.value, decided.value);
  });
}

/** Whether it may be done now; "done" when this very form was already carried out. */
async function assess(
  { actor }: Pick<UseCaseContext, "actor">,
  { note = null, groundCode = null, data = {}, ...act }: Act,
  { tx, now }: Pick<Situation, "tx" | "now">,
): Promise<"done" | Result<Situation, ActProblem>> {
  const { accountId } = actor;
  const caseFile = await findCaseFile(tx, act.caseId);
  if (caseFile?.revision !== act.revision) {
    if (await isSameAct(tx, { ...act, accountId, note, groundCode, data })) return "done";
    return fail(caseFile ? "case_changed_meanwhile" : "case_not_found");
  }

  const allowed = transition(caseFile, act.action);
  if (!allowed.ok) return allowed;
  if (!may(actor, act.action, caseFile)) return fail("action_not_yours");

  return ok({ tx, now, today: calendarDateOf(now), caseFile, transition: allowed.value });
}

async function record(
  { actor }: Pick<UseCaseContext, "actor">,
  act: Act,
  situation: Situation,
  { changes = {}, data = {}, stage, afterwards }: Consequence,
): Promise<Result<Acted, ActProblem>> {
  const { tx, now, caseFile, transition: moved } = situation;
  const { note = null, groundCode = null } = act;
  const by = { actor, at: now, note, groundCode, data: { ...act.data, ...data } };
  const recorded = await recordTransition(tx, caseFile, { transition: moved, by, changes });
  if (!recorded) return fail("case_changed_meanwhile");

  const clock = await moveClock(situation, stage);
  if (!clock.ok) return clock;

  await afterwards?.(recorded.eventId);
  // Nobody is told by mail what they did themselves.
  if (caseFile.filedBy !== actor.accountId) await tellFiler(situation, recorded.eventId);
  return ok({ caseId: caseFile.id });
}
