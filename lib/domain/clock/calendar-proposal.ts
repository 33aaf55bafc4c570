import { addDays, type CalendarDate, calendarDate, weekdayOf } from "@/lib/domain/calendar-date";
import type { CalendarDay } from "@/lib/domain/clock/calendar";

export type LunarDays = {
  readonly year: number;
  /** First day of the lunar year. @vi mùng 1 Tết */
  readonly tetOn: CalendarDate;
  /** Of the five days of Tết, those before the first of the lunar year; the Prime Minister fixes it yearly. */
  readonly daysBeforeTet: 1 | 2;
  /** Tenth of the third lunar month. @vi Giỗ Tổ Hùng Vương */
  readonly hungKingsOn: CalendarDate;
};

const LABOUR_CODE = "Bộ luật Lao động 45/2019/QH14 Điều 112 khoản 1";
const WEEKLY_REST = "Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3";
const CULTURE_DAY = "Nghị quyết 80-NQ/TW ngày 07/01/2026; điều khoản cho nghỉ chưa được đọc";
const TET_DAYS = 5;
/** The day of culture was announced for 2026 and after. */
const CULTURE_DAY_SINCE = 2026;

/**
 * The days off the law itself gives in a year, as a proposal for an administrator to check: what the Prime Minister
 * decides each year (which days of Tết and of 2/9, swapped Saturdays) cannot be computed.
 */
export function proposedDays(lunar: LunarDays): CalendarDay[] {
  const holidays = statutoryHolidays(lunar).toSorted((a, b) => a.date.localeCompare(b.date));
  return [...holidays, ...compensationsFor(holidays)];
}

function statutoryHolidays({ year, tetOn, daysBeforeTet, hungKingsOn }: LunarDays): CalendarDay[] {
  const on = (monthAndDay: string) => calendarDate(`${year}-${monthAndDay}`);
  const tet = Array.from({ length: TET_DAYS }, (_, index) => addDays(tetOn, index - daysBeforeTet));
  const independence = on("09-02");
  const cultureDay = holiday(on("11-24"), "Ngày Văn hóa Việt Nam", CULTURE_DAY);
  return [
    holiday(on("01-01"), "Tết Dương lịch"),
    ...tet.map((date) => holiday(date, "Tết Nguyên đán")),
    holiday(hungKingsOn, "Giỗ Tổ Hùng Vương"),
    holiday(on("04-30"), "Ngày Chiến thắng"),
    holiday(on("05-01"), "Ngày Quốc tế Lao động"),
    holiday(independence, "Quốc khánh"),
    holiday(besideIndependence(independence), "Quốc khánh"),
    ...(year < CULTURE_DAY_SINCE ? [] : [cultureDay]),
  ];
}

function holiday(date: CalendarDate, name: string, sourceDocument = LABOUR_CODE): CalendarDay {
  return { date, kind: "holiday", name, sourceDocument, confirmed: false };
}

const isRest = (date: CalendarDate) => weekdayOf(date) === 0 || weekdayOf(date) === 6;

/** The second day of 2/9 lies before or after it: the side that makes one block with a weekend. */
function besideIndependence(independence: CalendarDate): CalendarDate {
  const weekday = weekdayOf(independence);
  return addDays(independence, weekday === 1 || weekday === 4 ? 1 : -1);
}

/** A holiday on a weekly rest day is given back on the next day that would have been worked. */
function compensationsFor(holidays: readonly CalendarDay[]): CalendarDay[] {
  const off = new Set(holidays.map(({ date }) => date));

  return holidays
    .filter(({ date }) => isRest(date))
    .map(({ date: lost, name }) => {
      let date = addDays(lost, 1);
      while (off.has(date) || isRest(date)) date = addDays(date, 1);
      off.add(date);
      return {
        date,
        kind: "compensation",
        name: `Nghỉ bù ${name}`,
        sourceDocument: WEEKLY_REST,
        confirmed: false,
      };
    });
}

/** Under which words a proposed year is shown. */
export const PROPOSAL_SOURCE = "Bộ luật Lao động 45/2019/QH14 Điều 112; ngày âm lịch do cổng tính";

/** The days the law and the moon give a year; those already confirmed stay as they are. */
export function proposedYear(
  current: readonly CalendarDay[],
  lunar: Parameters<typeof proposedDays>[0],
): CalendarDay[] {
  const confirmed = current.filter((day) => day.confirmed);
  const known = new Set(confirmed.map(({ date }) => date));
  return [...confirmed, ...proposedDays(lunar).filter(({ date }) => !known.has(date))];
}
