import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { CLOCK_EVENT_RULES } from "@/lib/domain/clock/law/clock-events";
import { governingDay, TRANSITIONAL_CLAUSES } from "@/lib/domain/clock/law/transition";
import { ruleFor } from "@/lib/domain/clock/rules";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";

const on = calendarDate;

describe("the text that governs a stage", () => {
  it.each([
    ["2026-06-30", 10, "calendar"],
    ["2026-07-01", 7, "working"],
  ] as const)("a complaint received on %s: %i %s days to be accepted", (day, length, unit) => {
    const rule = ruleFor({ kind: "complaint", stage: "acceptance" }, on(day));
    expect(rule?.period).toEqual({ length, unit });
  });

  it("is that of the day a second complaint is received, whenever the first was", () => {
    const question = { kind: "complaint", stage: "second_acceptance" } as const;
    const rule = ruleFor({ ...question, acceptedOn: on("2026-03-02") }, on("2026-07-20"));
    expect(rule?.id).toBe("complaint-second-acceptance-2026");
  });
});

describe("what happens inside a complaint that was accepted before 01/07/2026", () => {
  const accepted = { acceptedOn: on("2026-06-22") };
  const suspension = { kind: "complaint", stage: "sending_suspension", ...accepted } as const;
  const dialogue = { kind: "complaint", stage: "dialogue_notice", ...accepted } as const;

  it.each([
    ["a suspension", suspension],
    ["a dialogue", dialogue],
  ])("%s after that day follows the new decree", (_, question) => {
    expect(ruleFor(question, on("2026-07-10"))?.article).toContain("155/2026");
    expect(governingDay(question, on("2026-07-10"))).toMatchObject({
      day: "2026-07-10",
      clause: { article: "Nghị định 155/2026/NĐ-CP, Điều 22 khoản 1" },
    });
  });

  it.each([
    ["a suspension", suspension],
    ["a dialogue", dialogue],
  ])("%s before that day had no such rule", (_, question) => {
    expect(ruleFor(question, on("2026-06-30"))).toBeNull();
  });

  it("would follow the old text if no clause said otherwise", () => {
    expect(governingDay(suspension, on("2026-07-10"), [])).toEqual({
      day: "2026-06-22",
      clause: null,
    });
  });

  it("needs no clause when it was accepted on that day or later", () => {
    const later = { ...suspension, acceptedOn: on("2026-07-01") };
    expect(governingDay(later, on("2026-07-10"))).toEqual({ day: "2026-07-01", clause: null });
    expect(ruleFor(later, on("2026-07-10"))?.period).toEqual({ length: 3, unit: "working" });
  });

  it("follows the day of the step when nobody says when it was accepted", () => {
    const { acceptedOn: _unsaid, ...bare } = suspension;
    expect(governingDay(bare, on("2026-07-10")).day).toBe("2026-07-10");
  });
});

it("lets the new decree on denunciations govern those accepted before it", () => {
  const question = {
    kind: "denunciation",
    stage: "sending_suspension",
    acceptedOn: on("2026-05-04"),
  } as const;
  expect(governingDay(question, on("2026-08-03")).clause?.article).toBe(
    "Nghị định 156/2026/NĐ-CP, Điều 10 khoản 1",
  );
});

describe("every clause", () => {
  it.each(TRANSITIONAL_CLAUSES.map((clause) => [clause.id, clause] as const))(
    "%s speaks of steps the tables know, from its first day",
    (_, { kind, steps, from, article }) => {
      const known = new Set<string>([
        ...LEGAL_RULES.filter((rule) => rule.kind === kind).map(({ stage }) => stage),
        ...CLOCK_EVENT_RULES.filter((rule) => rule.kind === kind).map(({ event }) => event),
      ]);
      expect(steps.filter((step) => !known.has(step))).toEqual([]);
      expect(from).toBe("2026-07-01");
      expect(article).toMatch(/Điều \d+/);
    },
  );
});
