import { calendarDate } from "@/lib/domain/calendar-date";
import type { CalendarDay, CalendarDayKind } from "@/lib/domain/clock/calendar";
import { proposedDays } from "@/lib/domain/clock/calendar-proposal";

const LABOUR_CODE = "Bộ luật Lao động 45/2019/QH14 Điều 112 khoản 1";
const NEW_YEAR_SWAP = "Công văn 12729/VPCP-KGVX ngày 25/12/2025";
const TET_2026 =
  "Phương án nghỉ Tết Bính Ngọ 2026 (Điều 112 khoản 3 Bộ luật Lao động), theo Báo Công an TP. HCM";
const INDEPENDENCE_2026 =
  "Phương án nghỉ Quốc khánh 2026 (Điều 112 khoản 3 Bộ luật Lao động), theo báo chí";
const CULTURE_DAY = "Nghị quyết 80-NQ/TW ngày 07/01/2026; điều khoản cho nghỉ chưa được đọc";

function day(
  date: string,
  kind: CalendarDayKind,
  name: string,
  sourceDocument: string,
): CalendarDay {
  return { date: calendarDate(date), kind, name, sourceDocument, confirmed: true };
}

/** The year every date is judged by: with its swaps, and one day that still has to be confirmed. */
const DAYS_OF_2026: readonly CalendarDay[] = [
  day("2026-01-01", "holiday", "Tết Dương lịch", LABOUR_CODE),
  day("2026-01-02", "swap_off", "Nghỉ hoán đổi dịp Tết Dương lịch", NEW_YEAR_SWAP),
  day("2026-01-10", "swap_work", "Làm bù cho ngày 02/01/2026", NEW_YEAR_SWAP),
  ...["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"].map((date) =>
    day(date, "holiday", "Tết Nguyên đán", TET_2026),
  ),
  day("2026-04-26", "holiday", "Giỗ Tổ Hùng Vương", LABOUR_CODE),
  day(
    "2026-04-27",
    "compensation",
    "Nghỉ bù Giỗ Tổ Hùng Vương",
    "Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3",
  ),
  day("2026-04-30", "holiday", "Ngày Chiến thắng", LABOUR_CODE),
  day("2026-05-01", "holiday", "Ngày Quốc tế Lao động", LABOUR_CODE),
  day("2026-08-22", "swap_work", "Làm bù cho ngày 31/08/2026", INDEPENDENCE_2026),
  day("2026-08-31", "swap_off", "Nghỉ hoán đổi dịp Quốc khánh", INDEPENDENCE_2026),
  day("2026-09-01", "holiday", "Quốc khánh", INDEPENDENCE_2026),
  day("2026-09-02", "holiday", "Quốc khánh", LABOUR_CODE),
  { ...day("2026-11-24", "holiday", "Ngày Văn hóa Việt Nam", CULTURE_DAY), confirmed: false },
];

function proposal(year: number, tetOn: string, daysBeforeTet: 1 | 2, hungKingsOn: string) {
  return proposedDays({
    year,
    tetOn: calendarDate(tetOn),
    daysBeforeTet,
    hungKingsOn: calendarDate(hungKingsOn),
  });
}

/** What the table `calendar_days` starts with; from then on the table is what counts. */
export const CALENDAR_DAYS: readonly CalendarDay[] = [
  ...proposal(2022, "2022-02-01", 1, "2022-04-10"),
  ...proposal(2023, "2023-01-22", 2, "2023-04-29"),
  ...proposal(2024, "2024-02-10", 2, "2024-04-18"),
  ...proposal(2025, "2025-01-29", 2, "2025-04-07"),
  ...DAYS_OF_2026,
  ...proposal(2027, "2027-02-06", 1, "2027-04-16"),
];
