import type { CalendarDate } from "@/lib/domain/calendar-date";

/** "ngày 02 tháng 7 năm 2026": a zero before days under ten and before January and February (decree 30/2020). */
export function officialDay(date: CalendarDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const shortMonth = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${day} tháng ${shortMonth} năm ${year}`;
}

/** "02/07/2026", where a form asks for a day in figures. */
export function shortDay(date: CalendarDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}/${month}/${year}`;
}
