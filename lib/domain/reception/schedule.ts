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

/** Which cases may be heard on-line: decree 154/2026 art. 20. Its clause 4, denunciations, is not offered here. */
export const ONLINE_CASES = [
  /** @vi phức tạp, kéo dài, cần nhiều cơ quan hoặc lãnh đạo ở nơi khác */
  "complex",
  /** @vi người ở vùng sâu, vùng xa, đối tượng chính sách, già yếu, khuyết tật có nguyện vọng */
  "hard_to_come",
  /** @vi thiên tai, dịch bệnh, an ninh, trật tự */
  "emergency",
  /** @vi khác theo yêu cầu thực tiễn */
  "other",
] as const;
export type OnlineCase = (typeof ONLINE_CASES)[number];

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
  /** @vi điểm cầu: offices from which one takes part on-line, never from home; null for a day face to face. */
  readonly onlinePlaces: string | null;
  /** Null where there are no such places. */
  readonly onlineCases: readonly OnlineCase[] | null;
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
  const { startsAt, endsAt, place, receiver, attendants, subject, onlinePlaces, onlineCases } = of;
  return { startsAt, endsAt, place, receiver, attendants, subject, onlinePlaces, onlineCases };
}
