import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { DUTIES, dutyOn, RECURRING_DUTIES } from "@/lib/domain/clock/law/recurring";
import { LEGAL_SETTINGS } from "@/lib/domain/clock/law/settings";

const on = calendarDate;

describe("what must be done again and again", () => {
  it.each([
    ["chair_receives", 1, "week"],
    ["disclosure_list", 1, "quarter"],
    ["dialogue_conference", 1, "year"],
    ["community_conference", 1, "year"],
    ["board_report", 1, "quarter"],
  ] as const)("%s: %i a %s", (duty, times, per) => {
    expect(dutyOn(duty, on("2026-11-22"))).toMatchObject({ times, per });
  });

  it("is not owed before its text is in force: the law of 2023 says nothing of 2022", () => {
    expect(dutyOn("disclosure_list", on("2022-12-22"))).toBeNull();
    expect(dutyOn("disclosure_list", on("2023-07-01"))).not.toBeNull();
    expect(dutyOn("chair_receives", on("2022-12-22"))?.confidence).toBe("high");
  });

  it("is not certain of the chair's receptions since the law was changed", () => {
    expect(dutyOn("chair_receives", on("2026-06-30"))?.confidence).toBe("high");
    expect(dutyOn("chair_receives", on("2026-07-01"))?.confidence).toBe("medium");
  });

  it.each(DUTIES)("%s is owed by at most one text on a day, and without a gap", (duty) => {
    const texts = RECURRING_DUTIES.filter((known) => known.duty === duty);
    for (const { effectiveTo } of texts) {
      if (effectiveTo === null) continue;
      expect(dutyOn(duty, effectiveTo)?.effectiveFrom).toBe(effectiveTo);
      expect(dutyOn(duty, addDays(effectiveTo, -1))?.effectiveTo).toBe(effectiveTo);
    }
    expect(texts.filter(({ effectiveTo }) => effectiveTo === null)).toHaveLength(1);
  });

  it("cites its article", () => {
    expect(RECURRING_DUTIES.filter(({ article }) => !/Điều \d+/.test(article))).toEqual([]);
  });
});

it("is sure of none of the ways of counting that no text we read prescribes", () => {
  const sure = Object.values(LEGAL_SETTINGS).filter(({ confidence }) => confidence === "high");
  expect(sure).toEqual([]);
});
