import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { ReceptionNotice } from "@/lib/domain/reception/schedule";
import { clockTime, day, oneLine, optional, prose } from "@/lib/domain/sheet/column";
import { illustration } from "@/lib/domain/sheet/provenance";
import type { Sheet } from "@/lib/domain/sheet/sheet";

/** Where a day is held on-line as well is said at the desk, with the cases the law allows there. */
export type ReceptionDayItem = Omit<ReceptionNotice, "onlinePlaces" | "onlineCases"> & {
  readonly onDay: CalendarDate;
  readonly isDemonstration: boolean;
};

/** Lịch tiếp công dân: a day a line, with what a notice of it has to say (Luật Tiếp công dân 42/2013/QH13 art. 24(2)). */
export const RECEPTION_DAYS_SHEET: Sheet<ReceptionDayItem, ReceptionDayItem> = {
  columns: {
    onDay: day({
      heading: "Ngày tiếp",
      help: "Ngày/tháng/năm; ngày làm việc, công bố trước ít nhất 5 ngày làm việc.",
    }),
    startsAt: clockTime({ heading: "Từ giờ", help: "Giờ và phút: 08:00." }),
    endsAt: clockTime({ heading: "Đến giờ", help: "Giờ và phút: 11:30." }),
    place: oneLine({ min: 3, max: 200, heading: "Nơi tiếp", help: "3 đến 200 ký tự." }),
    receiver: oneLine({
      min: 3,
      max: 160,
      heading: "Người tiếp",
      help: "Chức vụ, như “Chủ tịch Ủy ban nhân dân phường”.",
    }),
    attendants: optional(oneLine({ max: 300, heading: "Thành phần tham dự", help: "" })),
    subject: optional(
      prose({ max: 500, heading: "Dự kiến nội dung", help: "Không nêu tên, việc riêng của ai." }),
    ),
    isDemonstration: illustration,
  },
  continues: () => false,
  itemOf: ([first]) => {
    if (!first) return [];
    const { line, row } = first;
    const isInOrder = row.startsAt < row.endsAt;
    return isInOrder ? row : [{ line, column: "endsAt", problem: "time_not_later" }];
  },
  rowsOf: (item) => [item],
  // A ward receives once a day.
  keyOf: ({ onDay }) => onDay,
  refuse: () => [],
  example: [
    {
      onDay: calendarDate("2026-12-10"),
      startsAt: "08:00",
      endsAt: "11:30",
      place: "Ví dụ: Phòng tiếp công dân, trụ sở Ủy ban nhân dân phường",
      receiver: "Chủ tịch Ủy ban nhân dân phường",
      attendants: null,
      subject: null,
      isDemonstration: true,
    },
  ],
};
