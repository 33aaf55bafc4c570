import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { Period } from "@/lib/domain/clock/period";
import type { LegalRule } from "@/lib/domain/clock/rules";

const LAW_ON_COMPLAINTS = calendarDate("2012-07-01");
const LAW_ON_RECEPTION = calendarDate("2014-07-01");
const LAW_ON_DENUNCIATIONS = calendarDate("2019-01-01");
const LAW_ON_DEMOCRACY = calendarDate("2023-07-01");
/** Law 136/2025 and decrees 154, 155, 156/2026. */
const REFORM_OF_2026 = calendarDate("2026-07-01");

const working = (length: number): Period => ({ length, unit: "working" });
const calendar = (length: number): Period => ({ length, unit: "calendar" });

type Line = Pick<LegalRule, "id" | "kind" | "stage" | "period" | "effectiveFrom" | "article"> &
  Partial<Pick<LegalRule, "variant" | "effectiveTo" | "confidence" | "needsConfirmation">>;

function rule(line: Line): LegalRule {
  const confidence = line.confidence ?? "high";
  return {
    variant: "standard",
    effectiveTo: null,
    needsConfirmation: confidence !== "high",
    ...line,
    confidence,
  };
}

const until = (effectiveTo: CalendarDate) => ({ effectiveTo });

/**
 * A line that has been in force is never edited: it gets an end, and a new line begins. The law on complaints says
 * "10 ngày" for acceptance, circular 07/2013/TT-TTCP art. 5(1) "10 ngày làm việc": the law stands, to be confirmed.
 */
const COMPLAINTS: readonly LegalRule[] = [
  rule({
    id: "complaint-time-bar",
    kind: "complaint",
    stage: "time_bar",
    period: calendar(90),
    effectiveFrom: LAW_ON_COMPLAINTS,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 9",
  }),
  rule({
    id: "complaint-acceptance-2012",
    kind: "complaint",
    stage: "acceptance",
    period: calendar(10),
    effectiveFrom: LAW_ON_COMPLAINTS,
    ...until(REFORM_OF_2026),
    article: "Luật Khiếu nại 02/2011/QH13, Điều 27",
    confidence: "medium",
  }),
  rule({
    id: "complaint-acceptance-2026",
    kind: "complaint",
    stage: "acceptance",
    period: working(7),
    effectiveFrom: REFORM_OF_2026,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 27; Nghị định 155/2026/NĐ-CP, Điều 10",
  }),
  rule({
    id: "complaint-settlement",
    kind: "complaint",
    stage: "settlement",
    period: calendar(30),
    effectiveFrom: LAW_ON_COMPLAINTS,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 28",
  }),
  rule({
    id: "complaint-settlement-complex",
    kind: "complaint",
    stage: "settlement",
    variant: "complex",
    period: calendar(45),
    effectiveFrom: LAW_ON_COMPLAINTS,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 28",
  }),
  rule({
    id: "complaint-sending-decision",
    kind: "complaint",
    stage: "sending_decision",
    period: working(3),
    effectiveFrom: LAW_ON_COMPLAINTS,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 32",
  }),
  rule({
    id: "complaint-sending-suspension",
    kind: "complaint",
    stage: "sending_suspension",
    period: working(3),
    effectiveFrom: REFORM_OF_2026,
    article: "Nghị định 155/2026/NĐ-CP, Điều 12 (Điều 28b Nghị định 124/2020/NĐ-CP)",
  }),
  rule({
    id: "complaint-second-complaint",
    kind: "complaint",
    stage: "second_complaint",
    period: calendar(30),
    effectiveFrom: LAW_ON_COMPLAINTS,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 33",
  }),
  rule({
    id: "complaint-second-acceptance-2012",
    kind: "complaint",
    stage: "second_acceptance",
    period: calendar(10),
    effectiveFrom: LAW_ON_COMPLAINTS,
    ...until(REFORM_OF_2026),
    article: "Luật Khiếu nại 02/2011/QH13, Điều 36",
    confidence: "medium",
  }),
  rule({
    id: "complaint-second-acceptance-2026",
    kind: "complaint",
    stage: "second_acceptance",
    period: working(7),
    effectiveFrom: REFORM_OF_2026,
    article: "Nghị định 155/2026/NĐ-CP, Điều 10",
  }),
  rule({
    id: "complaint-second-settlement",
    kind: "complaint",
    stage: "second_settlement",
    period: calendar(45),
    effectiveFrom: LAW_ON_COMPLAINTS,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 37",
  }),
  rule({
    id: "complaint-second-settlement-complex",
    kind: "complaint",
    stage: "second_settlement",
    variant: "complex",
    period: calendar(60),
    effectiveFrom: LAW_ON_COMPLAINTS,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 37",
  }),
  rule({
    id: "complaint-sending-second-decision",
    kind: "complaint",
    stage: "sending_second_decision",
    period: calendar(7),
    effectiveFrom: LAW_ON_COMPLAINTS,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 41",
    confidence: "medium",
  }),
  rule({
    id: "complaint-finality",
    kind: "complaint",
    stage: "finality",
    period: calendar(30),
    effectiveFrom: LAW_ON_COMPLAINTS,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 44",
  }),
];

/** Known so that dates can be explained at the counter; no form stores a denunciation. */
const DENUNCIATIONS: readonly LegalRule[] = (
  [
    ["acceptance", "standard", working(7), "Điều 24 khoản 1"],
    ["acceptance", "several_places", working(10), "Điều 24 khoản 1"],
    ["forwarding", "standard", working(5), "Điều 24 khoản 2"],
    ["acceptance_notice", "standard", working(5), "Điều 29 khoản 3"],
    ["settlement", "standard", calendar(30), "Điều 30 khoản 1"],
    ["extension", "standard", calendar(30), "Điều 30 khoản 2, khoản 3"],
    ["sending_suspension", "standard", working(5), "Điều 34"],
    ["sending_decision", "standard", working(5), "Điều 35 khoản 3"],
    ["second_settlement", "standard", calendar(20), "Điều 37"],
    ["publication", "standard", working(7), "Điều 40"],
  ] as const
).map(([stage, variant, period, article]) =>
  rule({
    id: `denunciation-${stage}-${variant}`.replaceAll("_", "-"),
    kind: "denunciation",
    stage,
    variant,
    period,
    effectiveFrom: LAW_ON_DENUNCIATIONS,
    article: `Luật Tố cáo 25/2018/QH14, ${article}`,
  }),
);

/** Law 136/2025 may have changed the ten days; re-processing is the portal's own promise, not the law's. */
const PROPOSALS: readonly LegalRule[] = (["petition", "report"] as const).flatMap((kind) => [
  rule({
    id: `${kind}-answer`,
    kind,
    stage: "answer",
    period: working(10),
    effectiveFrom: LAW_ON_RECEPTION,
    article: "Luật Tiếp công dân 42/2013/QH13, Điều 28 khoản 1",
    confidence: "medium",
  }),
  rule({
    id: `${kind}-forwarding`,
    kind,
    stage: "forwarding",
    period: working(5),
    effectiveFrom: LAW_ON_RECEPTION,
    article: "Nghị định 20/2008/NĐ-CP",
    confidence: "medium",
  }),
  rule({
    id: `${kind}-reprocessing`,
    kind,
    stage: "reprocessing",
    period: working(10),
    effectiveFrom: LAW_ON_RECEPTION,
    article: "",
    confidence: "low",
  }),
]);

const OVERSIGHT: readonly LegalRule[] = [
  rule({
    id: "recommendation-answer",
    kind: "recommendation",
    stage: "answer",
    period: calendar(15),
    effectiveFrom: LAW_ON_DEMOCRACY,
    article: "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 40 khoản 1, Điều 45 khoản 2",
  }),
  rule({
    id: "disclosure-publication",
    kind: "disclosure",
    stage: "publication",
    period: working(5),
    effectiveFrom: LAW_ON_DEMOCRACY,
    article: "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 12 khoản 3",
  }),
];

export const LEGAL_RULES: readonly LegalRule[] = [
  ...COMPLAINTS,
  ...DENUNCIATIONS,
  ...PROPOSALS,
  ...OVERSIGHT,
];
