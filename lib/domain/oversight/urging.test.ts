import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { RECOMMENDATION_STATES } from "@/lib/domain/oversight/result";
import { urgeNow } from "@/lib/domain/oversight/urging";

const dueOn = calendarDate("2026-11-18");

describe("urging", () => {
  it.each([
    ["2026-11-17", false, "not_overdue"],
    ["2026-11-18", false, "not_overdue"],
    ["2026-11-19", false, null],
    ["2026-11-19", true, "urged_today"],
  ])("on %s, done today already: %s → %s", (today, wasUrgedToday, problem) => {
    const urged = urgeNow({ state: "sent", dueOn, wasUrgedToday }, calendarDate(today));
    expect(urged.ok ? null : urged.problem).toBe(problem);
  });

  it("is about an answer that is owed, and nothing else", () => {
    const late = { dueOn, wasUrgedToday: false };
    const open = RECOMMENDATION_STATES.filter(
      (state) => urgeNow({ ...late, state }, calendarDate("2026-12-31")).ok,
    );
    expect(open).toEqual(["sent"]);
  });
});
