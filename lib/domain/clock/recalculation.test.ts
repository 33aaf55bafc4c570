import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { movedBy, movedByChange } from "@/lib/domain/clock/recalculation";

const on = calendarDate;
const before = legalCalendar(CALENDAR_DAYS);
const off = {
  date: on("2026-12-10"),
  kind: "swap_off",
  name: "Nghỉ hoán đổi",
  sourceDocument: "thử",
  confirmed: true,
} as const;
const after = legalCalendar([...CALENDAR_DAYS, off]);
const both = { before, after };

/** Seven working days from 03/12/2026: until the 14th, and with a day off between until the 15th. */
const period = {
  ruleId: "complaint-acceptance-2026",
  startOn: on("2026-12-03"),
  dueOn: on("2026-12-14"),
};
const MOVED = { beforeOn: "2026-12-14", afterOn: "2026-12-15" };

describe("a change of the calendar", () => {
  it("moves a date that was counted over the day", () => {
    expect(movedByChange(period, both)).toEqual(MOVED);
    expect(movedBy(period, after)).toEqual(MOVED);
  });

  it("leaves alone what it does not touch, even where another day is stored than is counted", () => {
    const earlier = { ...period, startOn: on("2026-11-02"), dueOn: on("2026-11-13") };
    expect(movedByChange(earlier, both)).toBeNull();
    expect(movedBy(earlier, after)).not.toBeNull();
    expect(movedBy(period, before)).toBeNull();
  });

  it("moves nothing that stands still, and nothing no rule counts", () => {
    const paused = {
      event: "pause",
      onDay: on("2026-12-04"),
      groundCode: "force_majeure",
      documentNumber: "1/QĐ",
      accountId: "leader",
    } as const;
    const settlement = {
      ruleId: "complaint-settlement",
      startOn: on("2026-11-20"),
      dueOn: on("2026-12-21"),
    };
    expect(movedByChange({ ...settlement, events: [paused] }, both)).toBeNull();
    expect(movedByChange({ ...period, ruleId: "unknown" }, both)).toBeNull();
  });
});
