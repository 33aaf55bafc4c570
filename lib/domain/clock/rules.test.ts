import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { RULE_KINDS, RULE_STAGES, RULE_VARIANTS } from "@/lib/domain/clock/law/vocabulary";
import { deadlineFor, dueBy, isInForce, requiredRule, ruleFor } from "@/lib/domain/clock/rules";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { RUNS } from "@/lib/domain/testing/runs";

const calendar = legalCalendar(CALENDAR_DAYS);
const on = calendarDate;

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
    ["complaint", "time_bar", "standard", "within", 90, "calendar"],
    ["complaint", "settlement", "standard", "within", 30, "calendar"],
    ["complaint", "settlement", "complex", "within", 45, "calendar"],
    ["complaint", "settlement", "remote", "within", 45, "calendar"],
    ["complaint", "settlement", "remote_complex", "within", 60, "calendar"],
    ["complaint", "dialogue_notice", "standard", "before", 5, "calendar"],
    ["complaint", "sending_suspension", "standard", "within", 3, "working"],
    ["complaint", "continuation", "standard", "within", 30, "calendar"],
    ["complaint", "sending_decision", "standard", "within", 3, "working"],
    ["complaint", "finality", "standard", "within", 30, "calendar"],
    ["complaint", "finality", "remote", "within", 45, "calendar"],
    ["complaint", "second_complaint", "standard", "within", 30, "calendar"],
    ["complaint", "second_complaint", "remote", "within", 45, "calendar"],
    ["complaint", "second_acceptance", "standard", "within", 7, "working"],
    ["complaint", "second_settlement", "standard", "within", 45, "calendar"],
    ["complaint", "second_settlement", "complex", "within", 60, "calendar"],
    ["complaint", "second_settlement", "remote", "within", 60, "calendar"],
    ["complaint", "second_settlement", "remote_complex", "within", 70, "calendar"],
    ["complaint", "sending_second_decision", "standard", "within", 7, "calendar"],
    ["complaint", "publication", "standard", "within", 15, "calendar"],
    ["complaint", "posting", "standard", "at_least", 15, "calendar"],
    ["complaint", "handling_notice", "standard", "within", 10, "working"],
    ["complaint", "informing_forwarder", "standard", "within", 7, "working"],
    ["complaint", "handling_limit", "standard", "within", 45, "calendar"],
    ["complaint", "keeping", "standard", "at_least", 12, "month"],
    ["denunciation", "acceptance", "standard", "within", 7, "working"],
    ["denunciation", "acceptance", "several_places", "within", 10, "working"],
    ["denunciation", "forwarding", "standard", "within", 5, "working"],
    ["denunciation", "acceptance_notice", "standard", "within", 5, "working"],
    ["denunciation", "settlement", "standard", "within", 30, "calendar"],
    ["denunciation", "extension", "standard", "within", 30, "calendar"],
    ["denunciation", "sending_suspension", "standard", "within", 5, "working"],
    ["denunciation", "sending_decision", "standard", "within", 5, "working"],
    ["denunciation", "handling_conclusion", "standard", "within", 7, "working"],
    ["denunciation", "second_settlement", "standard", "within", 20, "calendar"],
    ["denunciation", "report_request", "standard", "within", 5, "working"],
    ["denunciation", "report_reply", "standard", "within", 5, "working"],
    ["denunciation", "publication", "standard", "within", 7, "working"],
    ["denunciation", "posting", "standard", "at_least", 15, "calendar"],
    ["denunciation", "triage", "standard", "within", 10, "working"],
    ["petition", "answer", "standard", "within", 10, "working"],
    ["petition", "handling_limit", "standard", "within", 45, "calendar"],
    ["report", "answer", "standard", "within", 10, "working"],
    ["report", "forwarding", "standard", "within", 5, "working"],
    ["report", "reprocessing", "standard", "within", 10, "working"],
    ["report", "triage", "standard", "within", 10, "working"],
    ["recommendation", "answer", "standard", "within", 15, "calendar"],
    ["oversight", "plan_notice", "people_inspection_board", "before", 5, "working"],
    ["oversight", "plan_notice", "community_investment_board", "before", 45, "calendar"],
    ["oversight", "plan_notice", "front_delegation", "before", 15, "calendar"],
    ["oversight", "target_report", "front_delegation", "before", 7, "calendar"],
    ["oversight", "delegation_report", "front_delegation", "within", 15, "calendar"],
    ["disclosure", "publication", "standard", "within", 5, "working"],
    ["disclosure", "publication", "budget_decided", "within", 30, "calendar"],
    ["disclosure", "publication", "budget_execution", "within", 15, "calendar"],
    ["disclosure", "posting", "standard", "at_least", 30, "calendar"],
    ["disclosure", "broadcasting", "standard", "at_least", 3, "calendar"],
    ["consultation", "opinion", "standard", "at_least", 20, "calendar"],
    ["community_decision", "consent", "standard", "within", 3, "month"],
    ["community_decision", "plan_sending", "standard", "within", 2, "calendar"],
    ["community_decision", "announcement", "standard", "before", 2, "calendar"],
    ["community_decision", "sending_decision", "standard", "within", 5, "working"],
    ["community_decision", "recognition", "standard", "within", 5, "working"],
    ["community_conference", "invitation", "standard", "before", 5, "calendar"],
    ["reception", "schedule", "standard", "before", 5, "working"],
    ["reception", "online_notice", "standard", "before", 5, "working"],
    ["reception", "refusal_notice", "standard", "within", 3, "working"],
  ] as const)("%s, %s, %s: %s %i %s days", (...line) => {
    const [kind, stage, variant, sense, length, unit] = line;
    const rule = ruleFor({ kind, stage, variant }, on("2026-11-22"));
    expect(rule).toMatchObject({ sense, period: { length, unit } });
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
        fc.constantFrom(...RULE_KINDS),
        fc.constantFrom(...RULE_STAGES),
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

  it("is in force from its first day to the day before its last", () => {
    const text = { effectiveFrom: on("2012-07-01"), effectiveTo: on("2026-07-01") };
    expect(
      ["2012-06-30", "2012-07-01", "2026-06-30", "2026-07-01"].map((day) =>
        isInForce(text, on(day)),
      ),
    ).toEqual([false, true, true, false]);
    expect(isInForce({ ...text, effectiveTo: null }, on("2099-01-01"))).toBe(true);
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

describe("within one text", () => {
  const aStart = fc
    .integer({ min: 0, max: 4 * 365 })
    .map((offset) => addDays(on("2022-06-01"), offset));

  it("what begins later is never due earlier, whatever the rule", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LEGAL_RULES),
        aStart,
        fc.integer({ min: 0, max: 40 }),
        (rule, start, later) => {
          const next = addDays(start, later);
          fc.pre(isInForce(rule, start) && isInForce(rule, next));
          const [first, second] = [dueBy(rule, start, calendar), dueBy(rule, next, calendar)];
          if (!first.ok || !second.ok) throw new Error("the calendar does not reach that far");
          expect(first.value.dueOn <= second.value.dueOn).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("the names that stored deadlines keep", () => {
  it.each([
    "complaint-acceptance-2012",
    "complaint-acceptance-2026",
    "complaint-settlement",
    "complaint-settlement-complex",
    "petition-answer",
    "petition-reprocessing",
    "report-answer",
    "report-reprocessing",
    "recommendation-answer",
  ])("%s is one of them", (id) => {
    expect(LEGAL_RULES.map((rule) => rule.id)).toContain(id);
  });
});

describe("a period that leads up to an event", () => {
  it.each([
    ["reception", "schedule", "2026-11-27", "2026-11-19"],
    ["reception", "schedule", "2026-02-24", "2026-02-10"],
    ["community_conference", "invitation", "2026-11-28", "2026-11-23"],
    ["community_conference", "invitation", "2026-11-27", "2026-11-20"],
    ["complaint", "dialogue_notice", "2026-09-07", "2026-08-28"],
  ] as const)("%s, %s for %s is done by %s", (kind, stage, event, last) => {
    const rule = requiredRule({ kind, stage }, on(event));
    expect(dueBy(rule, on(event), calendar)).toMatchObject({ value: { dueOn: last } });
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
