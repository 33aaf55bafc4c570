import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind } from "@/lib/domain/case-file/case-file";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { type DueDate, dueOn, type Period } from "@/lib/domain/clock/period";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { fail, ok, type Result } from "@/lib/domain/result";

/** What a rule can be about. `denunciation` has rules but nothing stores one. */
type RuleKind = CaseKind | "denunciation" | "recommendation" | "disclosure";

export const CLOCK_STAGES = [
  /** @vi thời hiệu */
  "time_bar",
  /** @vi thụ lý */
  "acceptance",
  /** @vi thông báo việc thụ lý */
  "acceptance_notice",
  /** @vi giải quyết */
  "settlement",
  /** @vi gia hạn */
  "extension",
  /** @vi gửi quyết định giải quyết, kết luận */
  "sending_decision",
  /** @vi gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục */
  "sending_suspension",
  /** @vi khiếu nại lần hai, tố cáo tiếp: the time to make it */
  "second_complaint",
  /** @vi thụ lý lần hai */
  "second_acceptance",
  /** @vi giải quyết lần hai, xem xét tố cáo tiếp */
  "second_settlement",
  /** @vi gửi quyết định giải quyết lần hai */
  "sending_second_decision",
  /** @vi quyết định có hiệu lực pháp luật */
  "finality",
  /** @vi trả lời */
  "answer",
  /** @vi chuyển đơn */
  "forwarding",
  /** @vi xử lý lại */
  "reprocessing",
  /** @vi công khai */
  "publication",
] as const;
export type ClockStage = (typeof CLOCK_STAGES)[number];

export const RULE_VARIANTS = ["standard", "complex", "several_places"] as const;
export type RuleVariant = (typeof RULE_VARIANTS)[number];

/** One period of the law while one text is in force; a lawyer signs the table of these. */
export type LegalRule = {
  readonly id: string;
  readonly kind: RuleKind;
  readonly stage: ClockStage;
  readonly variant: RuleVariant;
  readonly period: Period;
  readonly effectiveFrom: CalendarDate;
  /** First day on which the text is no longer in force; null while it is. */
  readonly effectiveTo: CalendarDate | null;
  /** Where a lawyer finds the line; Vietnamese, as it is cited. Empty when the law sets no period. */
  readonly article: string;
  readonly confidence: "high" | "medium" | "low";
  /** Shown to staff as "cần xác nhận". */
  readonly needsConfirmation: boolean;
};

export type RuleQuestion = {
  readonly kind: RuleKind;
  readonly stage: ClockStage;
  readonly variant?: RuleVariant;
};

/** The rule in force on the day the stage begins; null where the law sets no period. */
export function ruleFor(
  { kind, stage, variant = "standard" }: RuleQuestion,
  on: CalendarDate,
  rules: readonly LegalRule[] = LEGAL_RULES,
): LegalRule | null {
  const governs = (rule: LegalRule) =>
    rule.kind === kind &&
    rule.stage === stage &&
    rule.variant === variant &&
    rule.effectiveFrom <= on &&
    (rule.effectiveTo === null || on < rule.effectiveTo);
  return rules.find(governs) ?? null;
}

/** For sentences that name a period the law has always set; that none is in force would be a hole in the table. */
export function requiredRule(question: RuleQuestion, on: CalendarDate): LegalRule {
  const rule = ruleFor(question, on);
  if (!rule) throw new RangeError(`no rule for ${question.kind} ${question.stage} on ${on}`);
  return rule;
}

export type Deadline = { readonly due: DueDate; readonly rule: LegalRule };

export const DEADLINE_PROBLEMS = ["no_rule", "calendar_missing"] as const;
export type DeadlineProblem = (typeof DEADLINE_PROBLEMS)[number];

/** When a stage that begins on `startOn` is due, by the rule in force that day. */
export function deadlineFor(
  question: RuleQuestion & { readonly startOn: CalendarDate; readonly calendar: LegalCalendar },
  rules: readonly LegalRule[] = LEGAL_RULES,
): Result<Deadline, DeadlineProblem> {
  const rule = ruleFor(question, question.startOn, rules);
  if (!rule) return fail("no_rule");

  const due = dueOn(rule.period, question.startOn, question.calendar);
  return due.ok ? ok({ due: due.value, rule }) : due;
}
