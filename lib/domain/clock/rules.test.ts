import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import {
  CLOCK_STAGES,
  deadlineFor,
  requiredRule,
  RULE_VARIANTS,
  ruleFor,
} from "@/lib/domain/clock/rules";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { RUNS } from "@/lib/domain/testing/runs";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;
const KINDS = [...new Set(LEGAL_RULES.map(({ kind }) => kind))];

describe("the rule of a stage is the one in force on the day the stage begins", () => {
  it.each([
    ["2012-07-01", 10, "calendar"],
    ["2026-06-30", 10, "calendar"],
    ["2026-07-01", 7, "working"],
  ] as const)("a complaint received on %s is accepted within %i %s days", (day, length, unit) => {
    const rule = ruleFor({ kind: "complaint", stage: "acceptance" }, on(day));
    expect(rule?.period).toEqual({ length, unit });
  });

  it.each([
    ["complaint", "settlement", "standard", 30, "calendar"],
    ["complaint", "settlement", "complex", 45, "calendar"],
    ["complaint", "time_bar", "standard", 90, "calendar"],
    ["complaint", "sending_decision", "standard", 3, "working"],
    ["complaint", "sending_suspension", "standard", 3, "working"],
    ["complaint", "second_complaint", "standard", 30, "calendar"],
    ["complaint", "second_acceptance", "standard", 7, "working"],
    ["complaint", "second_settlement", "standard", 45, "calendar"],
    ["complaint", "second_settlement", "complex", 60, "calendar"],
    ["complaint", "sending_second_decision", "standard", 7, "calendar"],
    ["complaint", "finality", "standard", 30, "calendar"],
    ["denunciation", "acceptance", "standard", 7, "working"],
    ["denunciation", "acceptance", "several_places", 10, "working"],
    ["denunciation", "forwarding", "standard", 5, "working"],
    ["denunciation", "acceptance_notice", "standard", 5, "working"],
    ["denunciation", "settlement", "standard", 30, "calendar"],
    ["denunciation", "extension", "standard", 30, "calendar"],
    ["denunciation", "sending_suspension", "standard", 5, "working"],
    ["denunciation", "sending_decision", "standard", 5, "working"],
    ["denunciation", "second_settlement", "standard", 20, "calendar"],
    ["denunciation", "publication", "standard", 7, "working"],
    ["petition", "answer", "standard", 10, "working"],
    ["report", "answer", "standard", 10, "working"],
    ["report", "forwarding", "standard", 5, "working"],
    ["report", "reprocessing", "standard", 10, "working"],
    ["recommendation", "answer", "standard", 15, "calendar"],
    ["disclosure", "publication", "standard", 5, "working"],
  ] as const)("%s, %s, %s: %i %s days", (...line) => {
    const [kind, stage, variant, length, unit] = line;
    expect(ruleFor({ kind, stage, variant }, on("2026-11-22"))?.period).toEqual({ length, unit });
  });

  it("sets no period where the law sets none", () => {
    expect(ruleFor({ kind: "report", stage: "settlement" }, on("2026-11-22"))).toBeNull();
    expect(ruleFor({ kind: "recommendation", stage: "answer" }, on("2022-12-22"))).toBeNull();
  });

  it("says so aloud where a sentence needs a rule that is not there", () => {
    const question = { kind: "complaint", stage: "settlement" } as const;
    expect(requiredRule(question, on("2026-11-22")).id).toBe("complaint-settlement");
    expect(() => requiredRule(question, on("2000-01-01"))).toThrow(RangeError);
  });

  it("never has two rules for one day", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.constantFrom(...CLOCK_STAGES),
        fc.constantFrom(...RULE_VARIANTS),
        fc.integer({ min: 0, max: 20 * 365 }),
        (kind, stage, variant, offset) => {
          const day = addDays(on("2010-01-01"), offset);
          const inForce = LEGAL_RULES.filter(
            (rule) =>
              rule.kind === kind &&
              rule.stage === stage &&
              rule.variant === variant &&
              rule.effectiveFrom <= day &&
              (rule.effectiveTo === null || day < rule.effectiveTo),
          );
          expect(inForce.length).toBeLessThan(2);
          expect(ruleFor({ kind, stage, variant }, day)).toBe(inForce[0] ?? null);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("leaves no gap between two texts", () => {
    for (const { kind, stage, variant, effectiveTo } of LEGAL_RULES) {
      if (effectiveTo === null) continue;
      expect(ruleFor({ kind, stage, variant }, effectiveTo)?.effectiveFrom).toBe(effectiveTo);
    }
  });
});

describe("every line of the table", () => {
  it("has a name of its own", () => {
    expect(new Set(LEGAL_RULES.map(({ id }) => id)).size).toBe(LEGAL_RULES.length);
  });

  it("cites its article, or says that it is our own promise", () => {
    const uncited = LEGAL_RULES.filter(({ article }) => article === "");
    expect(uncited.map(({ id, needsConfirmation }) => [id, needsConfirmation])).toEqual([
      ["petition-reprocessing", true],
      ["report-reprocessing", true],
    ]);
  });

  it("is to be confirmed unless it was read in the law", () => {
    const wrong = LEGAL_RULES.filter(
      ({ confidence, needsConfirmation }) => needsConfirmation !== (confidence !== "high"),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a deadline", () => {
  it("comes with its rule and its explanation", () => {
    const question = { kind: "complaint", stage: "acceptance" } as const;
    expect(deadlineFor({ ...question, startOn: on("2026-11-20"), calendar })).toMatchObject({
      ok: true,
      value: { due: { dueOn: "2026-12-02" }, rule: { id: "complaint-acceptance-2026" } },
    });
  });

  it("is refused by name", () => {
    const startOn = on("2026-11-20");
    const none = deadlineFor({ kind: "report", stage: "settlement", startOn, calendar });
    expect(none).toEqual({ ok: false, problem: "no_rule" });

    const late = on("2027-12-30");
    const missing = deadlineFor({ kind: "report", stage: "answer", startOn: late, calendar });
    expect(missing).toEqual({ ok: false, problem: "calendar_missing" });
  });
});
