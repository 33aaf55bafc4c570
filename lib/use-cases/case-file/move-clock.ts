import "server-only";
import { meetDeadlines, startDeadline, stopDeadlines } from "@/db/commands/deadline";
import { findLegalCalendar } from "@/db/queries/calendar";
import type { CaseAction } from "@/lib/domain/case-file/transitions";
import { receivedOn } from "@/lib/domain/clock/period";
import { type ClockStage, deadlineFor, type DeadlineProblem } from "@/lib/domain/clock/rules";
import { ok, type Result } from "@/lib/domain/result";
import type { NewStage, Situation } from "@/lib/use-cases/case-file/situation";

type Stages = readonly ClockStage[];

/** What the period was for has been done. Everything else that ends a period only stops it. */
const MEETS: ReadonlySet<CaseAction> = new Set([
  "accept",
  "not_accept",
  "answer",
  "reprocess_answer",
]);

/** Ends the periods the action ends and begins the one it begins, as the state table says. */
export async function moveClock(
  situation: Situation,
  stage: NewStage = {},
): Promise<Result<null, DeadlineProblem>> {
  const { stops, starts } = situation.transition.clock;
  if (stops) await endStages(situation, stops);
  return starts ? beginStage(situation, starts, stage) : ok(null);
}

async function endStages({ tx, caseFile, transition, today }: Situation, stages: Stages) {
  // Refused or forwarded too late is still late: it may not vanish from the figures.
  const isLate = caseFile.dueOn !== null && caseFile.dueOn < today;
  const end = MEETS.has(transition.action) || isLate ? meetDeadlines : stopDeadlines;
  await end(tx, caseFile.id, { stages, on: today });
}

async function beginStage(
  { tx, caseFile, now }: Situation,
  stage: ClockStage,
  { startOn, variant = "standard" }: NewStage,
): Promise<Result<null, DeadlineProblem>> {
  const calendar = await findLegalCalendar(tx);
  const legalDay = startOn ? ok(startOn) : receivedOn(now, calendar);
  if (!legalDay.ok) return legalDay;

  const { kind, responsibleUnitId: unitId } = caseFile;
  const deadline = deadlineFor({ kind, stage, variant, startOn: legalDay.value, calendar });
  if (!deadline.ok) return deadline;

  await startDeadline(tx, { caseFileId: caseFile.id, unitId, kind, stage }, deadline.value);
  return ok(null);
}
