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

export const CLEARANCE_STATES = ["planned", "in_progress", "obstructed", "settled"] as const;

export const TASK_STATES = ["set", "in_progress", "done"] as const;
export type TaskState = (typeof TASK_STATES)[number];
