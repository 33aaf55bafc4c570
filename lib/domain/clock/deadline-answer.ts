import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { DeadlineQuestion } from "@/lib/domain/clock/deadline-question";
import { explain, type ExplainedDueDate } from "@/lib/domain/clock/explanation";
import type { RuleSense } from "@/lib/domain/clock/law/vocabulary";
import { type OpenPoint, openPoints } from "@/lib/domain/clock/open-points";
import { dueBy } from "@/lib/domain/clock/rules";
import { ok, type Result } from "@/lib/domain/result";

export type DeadlineAnswer = {
  readonly question: DeadlineQuestion;
  readonly sense: RuleSense;
  readonly due: ExplainedDueDate;
  readonly openPoints: readonly OpenPoint[];
};

/** The date that was asked for, with its count; never guessed where the calendar is missing. */
export function answerDeadline(
  question: DeadlineQuestion,
  calendar: LegalCalendar,
): Result<DeadlineAnswer, "calendar_missing"> {
  const { startOn, rule, period, pauses, extensions } = question;
  const sense = rule?.sense ?? "within";
  const counted = dueBy({ sense, period }, startOn, calendar, { pauses, extensions });
  if (!counted.ok) return counted;

  const due = explain(counted.value, calendar);
  return ok({ question, sense, due, openPoints: openPoints(rule, due) });
}
