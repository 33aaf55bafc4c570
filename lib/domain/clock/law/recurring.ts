import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  DEMOCRACY,
  DEMOCRACY_DECREE,
  RECEPTION,
  REFORM_OF_2026,
} from "@/lib/domain/clock/law/texts";
import type { RuleKind } from "@/lib/domain/clock/law/vocabulary";
import type { Confidence } from "@/lib/domain/unit/unit";

export const DUTIES = [
  /** @vi Chủ tịch UBND cấp xã trực tiếp tiếp công dân */
  "chair_receives",
  /** @vi danh sách nội dung đã công khai */
  "disclosure_list",
  /** @vi hội nghị trao đổi, đối thoại với Nhân dân */
  "dialogue_conference",
  /** @vi hội nghị định kỳ của cộng đồng dân cư */
  "community_conference",
  /** @vi báo cáo của Ban Thanh tra nhân dân */
  "board_report",
] as const;
export type Duty = (typeof DUTIES)[number];

/** What must be done again and again, while one text is in force. */
export type RecurringDuty = {
  readonly duty: Duty;
  readonly kind: RuleKind;
  readonly times: number;
  readonly per: "week" | "month" | "quarter" | "year";
  readonly effectiveFrom: CalendarDate;
  readonly effectiveTo: CalendarDate | null;
  readonly article: string;
  readonly confidence: Confidence;
};

/**
 * How often the chair receives people after 01/07/2026 was not read in law 136/2025: a draft said two days a month.
 * Until it is, once a week stands, to be confirmed.
 */
export const RECURRING_DUTIES: readonly RecurringDuty[] = [
  {
    duty: "chair_receives",
    kind: "reception",
    times: 1,
    per: "week",
    effectiveFrom: RECEPTION.since,
    effectiveTo: REFORM_OF_2026,
    article: `${RECEPTION.law}, Điều 15 khoản 2 điểm d`,
    confidence: "high",
  },
  {
    duty: "chair_receives",
    kind: "reception",
    times: 1,
    per: "week",
    effectiveFrom: REFORM_OF_2026,
    effectiveTo: null,
    article: `${RECEPTION.law}, Điều 15 khoản 2 điểm d`,
    confidence: "medium",
  },
  {
    duty: "disclosure_list",
    kind: "disclosure",
    times: 1,
    per: "quarter",
    effectiveFrom: DEMOCRACY.since,
    effectiveTo: null,
    article: `${DEMOCRACY.law}, Điều 13 khoản 2`,
    confidence: "high",
  },
  {
    duty: "dialogue_conference",
    kind: "consultation",
    times: 1,
    per: "year",
    effectiveFrom: DEMOCRACY.since,
    effectiveTo: null,
    article: `${DEMOCRACY.law}, Điều 32 khoản 1`,
    confidence: "high",
  },
  {
    duty: "community_conference",
    kind: "community_conference",
    times: 1,
    per: "year",
    effectiveFrom: DEMOCRACY.since,
    effectiveTo: null,
    article: `${DEMOCRACY.law}, Điều 33 khoản 1`,
    confidence: "high",
  },
  {
    duty: "board_report",
    kind: "oversight",
    times: 1,
    per: "quarter",
    effectiveFrom: DEMOCRACY_DECREE.since,
    effectiveTo: null,
    article: `${DEMOCRACY_DECREE.law}, Điều 14 khoản 3`,
    confidence: "high",
  },
];

/** How often a duty is owed on that day; null where no text we have says. */
export function dutyOn(duty: Duty, on: CalendarDate): RecurringDuty | null {
  const isOwed = (known: RecurringDuty) =>
    known.duty === duty &&
    known.effectiveFrom <= on &&
    (known.effectiveTo === null || on < known.effectiveTo);
  return RECURRING_DUTIES.find(isOwed) ?? null;
}
