import type { CalendarDate } from "@/lib/domain/calendar-date";

/** Reported figures the portal knows how to name. Each is a statement of its source, never our own count. */
export const INDICATOR_KEYS = [
  "wards_party_cell_congress",
  "wards_people_conference",
  "wards_weekly_reception",
  "wards_supervised",
  "offices_staff_conference",
  "unions_workers_conference",
  "projects_preparing",
  "projects_carried_over",
  "projects_started",
  "clearances_settled",
  "collectives_commended",
  "tasks_set",
  "neighbourhoods_met",
  "conciliations_settled",
  "works_supervised",
] as const;
export type IndicatorKey = (typeof INDICATOR_KEYS)[number];

/** @vi chuẩn bị đầu tư, chuyển tiếp, khởi công, hoàn thành */
export const PROJECT_STAGES = ["preparing", "carried_over", "started", "completed"] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

export const CLEARANCE_STATES = ["planned", "in_progress", "obstructed", "settled"] as const;

export const TASK_STATES = ["set", "in_progress", "done"] as const;
export type TaskState = (typeof TASK_STATES)[number];

/**
 * A conference, the yearly exchange and dialogue of the committee with the people (Luật 10/2022/QH15 art. 32), or the
 * periodic meeting of a community (art. 33).
 * @vi hội nghị; hội nghị trao đổi, đối thoại với Nhân dân; hội nghị của cộng đồng dân cư
 */
export const CONFERENCE_KINDS = ["conference", "dialogue", "community_meeting"] as const;
export type ConferenceKind = (typeof CONFERENCE_KINDS)[number];

/** What is left of plots when ground is taken for a road. @vi thửa đất siêu mỏng, siêu méo */
export const PLOT_TAGS = ["too_thin", "too_crooked"] as const;
export type PlotTag = (typeof PLOT_TAGS)[number];

/** What a conference concluded; its key stays when its words are mended. @vi kết luận hội nghị */
export type Conclusion = {
  readonly key: string;
  readonly content: string;
  /** Who is to see to it. */
  readonly owner: string | null;
  readonly dueOn: CalendarDate | null;
};
