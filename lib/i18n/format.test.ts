import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";

import * as format from "./format";

const DAY = calendarDate("2022-12-02");
const LATE_EVENING = new Date("2026-11-18T17:04:30Z");

describe("writing dates and numbers", () => {
  it.each([
    ["vi", "02/12/2022", "02/12", "Thứ Sáu"],
    ["en", "2 Dec 2022", "2 Dec", "Friday"],
  ])("writes a day in %s", (locale, day, dayOfYear, weekday) => {
    expect(format.formatDay(DAY, locale)).toBe(day);
    expect(format.formatDayOfYear(DAY, locale)).toBe(dayOfYear);
    expect(format.formatWeekday(DAY, locale)).toBe(weekday);
  });

  it("reads the clock in Vietnam, where it is already tomorrow", () => {
    expect(format.formatTime(LATE_EVENING, "vi")).toBe("0 giờ 04");
    expect(format.formatTime(LATE_EVENING, "en")).toBe("00:04");
    expect(format.formatClock("08:30", "vi")).toBe("8 giờ 30");
    expect(format.formatClock("08:30", "en")).toBe("08:30");
    expect(format.machineTime(LATE_EVENING)).toBe("2026-11-19T00:04+07:00");
  });

  it.each([
    ["vi", "1.234.567,5", "92,5%", "1,2 MB"],
    ["en", "1,234,567.5", "92.5%", "1.2 MB"],
  ])("writes numbers in %s", (locale, number, share, size) => {
    expect(format.formatNumber(1_234_567.5, locale)).toBe(number);
    expect(format.formatShare(0.925, locale)).toBe(share);
    expect(format.formatBytes(1_234_567, locale)).toBe(size);
  });

  it("calls the smallest file 1 KB", () => {
    expect(format.formatBytes(12, "vi")).toBe("1 KB");
    expect(format.formatBytes(180_400, "vi")).toBe("180 KB");
  });
});
