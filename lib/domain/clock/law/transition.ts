import type { CalendarDate } from "@/lib/domain/calendar-date";
import { COMPLAINTS_DECREE, DENUNCIATIONS_AMENDMENT } from "@/lib/domain/clock/law/texts";
import type { ClockEventName, RuleKind, RuleStage } from "@/lib/domain/clock/law/vocabulary";

/**
 * Steps inside a case that was accepted: they follow the text it was accepted under, unless a clause says otherwise.
 * Every other stage follows the text in force on the day it begins.
 */
const INSIDE_AN_ACCEPTED_CASE: ReadonlySet<RuleStage | ClockEventName> = new Set([
  "dialogue_notice",
  "sending_suspension",
  "continuation",
  "extension",
  "pause",
  "resume",
  "extend",
  "stop",
] as const);

/** What becomes of cases that were accepted before a text came into force. @vi quy định chuyển tiếp */
export type TransitionalClause = {
  readonly id: string;
  readonly kind: RuleKind;
  /** The steps that follow the new text from its first day, whenever the case was accepted. */
  readonly steps: readonly (RuleStage | ClockEventName)[];
  readonly from: CalendarDate;
  readonly article: string;
};

export const TRANSITIONAL_CLAUSES: readonly TransitionalClause[] = [
  {
    // @vi rút khiếu nại, tạm đình chỉ, đình chỉ, đối thoại
    id: "complaint-2026",
    kind: "complaint",
    steps: ["dialogue_notice", "sending_suspension", "continuation", "pause", "resume", "stop"],
    from: COMPLAINTS_DECREE.since,
    article: `${COMPLAINTS_DECREE.law}, Điều 22 khoản 1`,
  },
  {
    // @vi quy định về giải quyết tố cáo
    id: "denunciation-2026",
    kind: "denunciation",
    steps: ["sending_suspension", "extension", "pause", "resume", "extend", "stop"],
    from: DENUNCIATIONS_AMENDMENT.since,
    article: `${DENUNCIATIONS_AMENDMENT.law}, Điều 10 khoản 1`,
  },
];

export type Step = {
  readonly kind: RuleKind;
  readonly stage: RuleStage | ClockEventName;
  /** Day of acceptance, for a step inside an accepted case. @vi ngày thụ lý */
  readonly acceptedOn?: CalendarDate | null;
};

export type GoverningDay = {
  /** The text in force on this day governs the step. */
  readonly day: CalendarDate;
  /** The clause that says so; null where none is needed. */
  readonly clause: TransitionalClause | null;
};

/** The day whose text governs a step that begins on `on`. */
export function governingDay(
  { kind, stage, acceptedOn = null }: Step,
  on: CalendarDate,
  clauses: readonly TransitionalClause[] = TRANSITIONAL_CLAUSES,
): GoverningDay {
  if (acceptedOn === null || !INSIDE_AN_ACCEPTED_CASE.has(stage)) return { day: on, clause: null };

  const covers = (clause: TransitionalClause) =>
    clause.kind === kind &&
    clause.steps.includes(stage) &&
    acceptedOn < clause.from &&
    clause.from <= on;
  const clause = clauses.find(covers) ?? null;
  return { day: clause ? on : acceptedOn, clause };
}
