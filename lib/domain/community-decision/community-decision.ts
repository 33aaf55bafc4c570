import {
  type Decision,
  DECISION_SUBJECTS,
  type DecisionSubject,
} from "@/lib/domain/procedure/vote";

/** The clause of article 15 that names it. */
export const clauseOf = (subject: DecisionSubject): number =>
  DECISION_SUBJECTS.indexOf(subject) + 1;

export const DECISION_SCOPES = [
  "neighbourhood",
  "ward",
] as const satisfies readonly Decision["scope"][];

export type DecisionScope = (typeof DECISION_SCOPES)[number];

/** Who puts it to the people (art. 16). */
export const DECISION_ORIGINS = [
  /** @vi Chủ tịch UBND, sau khi thống nhất với Mặt trận: what the whole ward decides */
  "ward_chair",
  /** @vi Tổ trưởng tổ dân phố, sau khi thống nhất với Trưởng ban công tác Mặt trận */
  "neighbourhood_head",
  /** @vi sáng kiến của công dân */
  "initiative",
] as const;
export type DecisionOrigin = (typeof DECISION_ORIGINS)[number];

/** What the community's decision is written down as (art. 20(1)). */
export const DOCUMENT_FORMS = [
  /** @vi nghị quyết */
  "resolution",
  /** @vi biên bản cuộc họp */
  "minutes",
  /** @vi bản ghi nhớ */
  "memorandum",
  /** @vi bản thỏa thuận */
  "agreement",
] as const;
export type DocumentForm = (typeof DOCUMENT_FORMS)[number];

/** How far it has come, as it is stored. */
export const DECISION_STAGES = [
  "draft",
  /** @vi chờ lãnh đạo duyệt thông báo */
  "submitted",
  "announced",
  "passed",
  "not_passed",
  "sent",
  "not_recognised",
  "in_force",
  "repealed",
  /** @vi không tổ chức nữa */
  "called_off",
] as const;
export type DecisionStage = (typeof DECISION_STAGES)[number];

/** Why it is refused or repealed (art. 22(1)). */
export const DECISION_GROUNDS = ["against_the_law", "procedure_not_kept"] as const;
export type DecisionGround = (typeof DECISION_GROUNDS)[number];

/** What may happen to it; each is one row of its trail. */
export const DECISION_TRAIL_ACTIONS = [
  "draft",
  "edit",
  "submit",
  "return",
  "announce",
  "move",
  "call_off",
  "count",
  "return_result",
  "publish_result",
  "correct_result",
  "send",
  "recognise",
  "refuse_recognition",
  "set_in_force",
  "repeal",
] as const;
export type DecisionTrailAction = (typeof DECISION_TRAIL_ACTIONS)[number];
