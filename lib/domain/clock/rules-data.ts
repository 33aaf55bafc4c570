import { calendarDate } from "@/lib/domain/calendar-date";
import type { LegalRule } from "@/lib/domain/clock/rules";

export const LEGAL_RULES: readonly LegalRule[] = [
  {
    id: "complaint-acceptance-2026",
    kind: "complaint",
    stage: "acceptance",
    variant: "standard",
    period: { length: 7, unit: "working" },
    effectiveFrom: calendarDate("2026-07-01"),
    effectiveTo: null,
    article: "Nghị định 155/2026/NĐ-CP Điều 10 (sửa khoản 1 Điều 16 Nghị định 124/2020/NĐ-CP)",
    confidence: "high",
    needsConfirmation: false,
  },
];
