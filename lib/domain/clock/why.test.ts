import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { explain } from "@/lib/domain/clock/explanation";
import { dueOn } from "@/lib/domain/clock/period";
import { whyDue } from "@/lib/domain/clock/why";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

describe("why a stored date is that day", () => {
  const stored = {
    ruleId: "complaint-acceptance-2026",
    startOn: on("2026-11-20"),
    dueOn: on("2026-12-02"),
  };

  it("is told by the rule it was counted by, day by day", () => {
    expect(whyDue(stored, calendar)).toMatchObject({
      rule: { article: expect.stringContaining("155/2026") },
      due: { dueOn: "2026-12-02", counted: { length: 7 } },
      storedDueOn: "2026-12-02",
    });
  });

  it("names both days when the calendar was changed since", () => {
    const changed = legalCalendar(CALENDAR_DAYS.filter(({ date }) => date !== "2026-11-24"));
    expect(whyDue(stored, changed)).toMatchObject({
      due: { dueOn: "2026-12-01" },
      storedDueOn: "2026-12-02",
    });
  });

  it("is not told of a rule nobody knows, or where the calendar does not reach", () => {
    expect(whyDue({ ...stored, ruleId: "stated-by-the-board" }, calendar)).toBeNull();
    expect(whyDue({ ...stored, startOn: on("2030-01-02") }, calendar)).toBeNull();
  });
});

it("does not explain a date with a calendar that does not know its days", () => {
  const counted = dueOn({ length: 7, unit: "working" }, on("2026-11-20"), calendar);
  if (!counted.ok) throw new Error(counted.problem);
  expect(() => explain(counted.value, legalCalendar([]))).toThrow(RangeError);
});
