import type { CalendarDate } from "@/lib/domain/calendar-date";
import type {
  RuleKind,
  RuleSense,
  RuleStage,
  RuleVariant,
} from "@/lib/domain/clock/law/vocabulary";
import type { Period, PeriodUnit } from "@/lib/domain/clock/period";
import type { LegalRule } from "@/lib/domain/clock/rules";
import type { Confidence } from "@/lib/domain/unit/unit";

/** One line of a table of law, as a lawyer reads it. */
export type Line = {
  readonly stage: RuleStage;
  readonly variant?: RuleVariant;
  readonly limit: { readonly sense: RuleSense; readonly period: Period };
  /** First day on which the text is in force. */
  readonly from: CalendarDate;
  /** First day on which it no longer is; left out while it is. */
  readonly until?: CalendarDate;
  /** Where a stage has had several texts: what tells their names apart. Never changed, since deadlines keep it. */
  readonly version?: string;
  readonly article: string;
  /** `high` when it was read in the law. */
  readonly confidence?: Confidence;
};

const limit = (sense: RuleSense) => (length: number, unit: PeriodUnit) => ({
  sense,
  period: { length, unit },
});

export const within = limit("within");
export const atLeast = limit("at_least");
export const before = limit("before");

/** The rules of one subject. */
export function rulesOf(kind: RuleKind, lines: readonly Line[]): LegalRule[] {
  return lines.map((line) => {
    const { stage, variant = "standard", version, confidence = "high" } = line;
    const key = ruleKey({ kind, stage, variant });
    return {
      id: version === undefined ? key : `${key}-${version}`,
      key,
      kind,
      stage,
      variant,
      ...line.limit,
      effectiveFrom: line.from,
      effectiveTo: line.until ?? null,
      article: line.article,
      confidence,
      needsConfirmation: confidence !== "high",
    };
  });
}

function ruleKey({ kind, stage, variant }: Pick<LegalRule, "kind" | "stage" | "variant">): string {
  const parts = variant === "standard" ? [kind, stage] : [kind, stage, variant];
  return parts.join("-").replaceAll("_", "-");
}
