import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { governingDay } from "@/lib/domain/clock/law/transition";
import type {
  RuleKind,
  RuleSense,
  RuleStage,
  RuleVariant,
} from "@/lib/domain/clock/law/vocabulary";
import {
  type DueDate,
  dueOn,
  lastDayBefore,
  type Period,
  type PeriodChanges,
} from "@/lib/domain/clock/period";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Confidence } from "@/lib/domain/unit/unit";

/** Stages that the clock of a case file keeps a deadline for; what rules know besides is in `law/vocabulary.ts`. */
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

/** One period of the law while one text is in force; a lawyer signs the tables of these, in `law/`. */
export type LegalRule = {
  readonly id: string;
  /** What the rule is about, whichever text is in force: "complaint-settlement-complex". */
  readonly key: string;
  readonly kind: RuleKind;
  readonly stage: RuleStage;
  readonly variant: RuleVariant;
  readonly sense: RuleSense;
  readonly period: Period;
  readonly effectiveFrom: CalendarDate;
  /** First day on which the text is no longer in force; null while it is. */
  readonly effectiveTo: CalendarDate | null;
  /** Where a lawyer finds the line; Vietnamese, as it is cited. Empty when the law sets no period. */
  readonly article: string;
  readonly confidence: Confidence;
  /** Shown to staff as "cần xác nhận". */
  readonly needsConfirmation: boolean;
};

export type RuleQuestion = {
  readonly kind: RuleKind;
  readonly stage: RuleStage;
  readonly variant?: RuleVariant;
  /** Day of acceptance, for a step inside an accepted case: see `law/transition.ts`. */
  readonly acceptedOn?: CalendarDate | null;
};

/** The rule that governs a stage that begins on that day; null where the law sets no period. */
export function ruleFor(
  question: RuleQuestion,
  on: CalendarDate,
  rules: readonly LegalRule[] = LEGAL_RULES,
): LegalRule | null {
  const { kind, stage, variant = "standard" } = question;
  const { day } = governingDay(question, on);
  const governs = (rule: LegalRule) =>
    rule.kind === kind && rule.stage === stage && rule.variant === variant && isInForce(rule, day);
  return rules.find(governs) ?? null;
}

export function isInForce(
  { effectiveFrom, effectiveTo }: Pick<LegalRule, "effectiveFrom" | "effectiveTo">,
  on: CalendarDate,
): boolean {
  return effectiveFrom <= on && (effectiveTo === null || on < effectiveTo);
}

/** For sentences that name a period the law has always set; that none is in force would be a hole in the table. */
export function requiredRule(question: RuleQuestion, on: CalendarDate): LegalRule {
  const rule = ruleFor(question, on);
  if (!rule) throw new RangeError(`no rule for ${question.kind} ${question.stage} on ${on}`);
  return rule;
}

/** The last day of a rule's period that begins on `startOn`, or for "so long before" leads up to it. */
export function dueBy(
  { sense, period }: Pick<LegalRule, "sense" | "period">,
  startOn: CalendarDate,
  calendar: LegalCalendar,
  changes: PeriodChanges = {},
): Result<DueDate, "calendar_missing"> {
  return sense === "before"
    ? lastDayBefore(period, startOn, calendar)
    : dueOn(period, startOn, calendar, changes);
}

export type Deadline = { readonly due: DueDate; readonly rule: LegalRule };

export const DEADLINE_PROBLEMS = ["no_rule", "calendar_missing"] as const;
export type DeadlineProblem = (typeof DEADLINE_PROBLEMS)[number];

/** When a stage that begins on `startOn` is due, by the rule that governs it. */
export function deadlineFor(
  question: RuleQuestion & { readonly startOn: CalendarDate; readonly calendar: LegalCalendar },
  rules: readonly LegalRule[] = LEGAL_RULES,
): Result<Deadline, DeadlineProblem> {
  const rule = ruleFor(question, question.startOn, rules);
  if (!rule) return fail("no_rule");

  const due = dueBy(rule, question.startOn, question.calendar);
  return due.ok ? ok({ due: due.value, rule }) : due;
}
