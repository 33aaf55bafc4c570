import type { CalendarDate } from "@/lib/domain/calendar-date";

/** A plan of days on which the head receives people. */
export const SCHEDULE_KINDS = [
  /** @vi lịch hằng tuần */
  "weekly",
  /** @vi buổi tiếp thêm */
  "extra",
] as const;
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number];

export const SCHEDULE_STATES = [
  /** @vi chờ lãnh đạo duyệt */
  "submitted",
  /** @vi trả lại để sửa */
  "returned",
  /** @vi đã công bố */
  "published",
] as const;
export type ScheduleState = (typeof SCHEDULE_STATES)[number];

/** What becomes of a day that was published; it never disappears. */
export const RECEPTION_DAY_STATES = ["published", "postponed"] as const;

/** Hours, place and people: what a notice of a reception has to say (Luật Tiếp công dân 42/2013/QH13 art. 24(2)). */
export type ReceptionNotice = {
  /** The wall clock in Vietnam, "08:00". */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  /** @vi người tiếp */
  readonly receiver: string;
  /** @vi thành phần tham dự */
  readonly attendants: string | null;
  /** @vi dự kiến nội dung tiếp công dân */
  readonly subject: string | null;
};

/** The days of a schedule as they were asked for: each Tuesday from a day to a day, or one day on its own. */
export type ScheduleSpan = {
  readonly kind: ScheduleKind;
  /** 1 is Monday, 5 is Friday; null for a day on its own. */
  readonly weekday: number | null;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
};

export const spanOf = ({ kind, weekday, fromOn, toOn }: ScheduleSpan): ScheduleSpan => ({
  kind,
  weekday,
  fromOn,
  toOn,
});

export function noticeOf(of: ReceptionNotice): ReceptionNotice {
  const { startsAt, endsAt, place, receiver, attendants, subject } = of;
  return { startsAt, endsAt, place, receiver, attendants, subject };
}
