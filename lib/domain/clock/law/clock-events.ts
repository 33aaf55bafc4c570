import type { CalendarDate } from "@/lib/domain/calendar-date";
import { COMPLAINT_CLOCK } from "@/lib/domain/clock/law/complaint-clock";
import { DENUNCIATION_CLOCK } from "@/lib/domain/clock/law/denunciation-clock";
import { governingDay } from "@/lib/domain/clock/law/transition";
import type { ClockEventName, RuleKind, RuleStage } from "@/lib/domain/clock/law/vocabulary";
import { isInForce } from "@/lib/domain/clock/rules";

/** Why it may happen. */
export type ClockGround = { readonly code: string; readonly article: string };

/** How long a clock may be extended, and how often. */
export type Extension =
  /** Once, to the period the law gives to complex cases. */
  | { readonly to: "complex_variant" }
  /** By a period of its own: so often, or more often where several grounds are named (@vi đặc biệt phức tạp). */
  | {
      readonly to: "own_period";
      readonly times: number;
      readonly timesWithSeveralGrounds: number;
    };

/** What may happen to the clock of a stage while one text is in force. */
export type ClockEventRule = {
  readonly event: ClockEventName;
  readonly kind: RuleKind;
  readonly stages: readonly RuleStage[];
  readonly grounds: readonly ClockGround[];
  /** The form of the decision; null where no form is prescribed. */
  readonly document: string | null;
  readonly article: string;
  readonly effectiveFrom: CalendarDate;
  readonly effectiveTo: CalendarDate | null;
  readonly extension?: Extension;
};

export const CLOCK_EVENT_RULES: readonly ClockEventRule[] = [
  ...COMPLAINT_CLOCK,
  ...DENUNCIATION_CLOCK,
];

export type ClockEventQuestion = Pick<ClockEventRule, "event" | "kind"> & {
  readonly stage: RuleStage;
  readonly acceptedOn?: CalendarDate | null;
};

/** What governs an event on that day; null where the law does not know it. */
export function clockEventRule(
  { event, kind, stage, acceptedOn = null }: ClockEventQuestion,
  on: CalendarDate,
): ClockEventRule | null {
  const { day } = governingDay({ kind, stage: event, acceptedOn }, on);
  const governs = (rule: ClockEventRule) =>
    rule.event === event &&
    rule.kind === kind &&
    rule.stages.includes(stage) &&
    isInForce(rule, day);
  return CLOCK_EVENT_RULES.find(governs) ?? null;
}
