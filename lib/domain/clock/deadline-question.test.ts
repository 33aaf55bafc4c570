import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type AskedDeadline,
  DEADLINE_QUESTION_PROBLEMS,
  readDeadlineQuestion,
} from "@/lib/domain/clock/deadline-question";
import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";

function asked(but: Partial<AskedDeadline>): AskedDeadline {
  return { start: "2026-11-20", rule: "", length: "", unit: "", pause: [], extend: [], ...but };
}

describe("a question to the calculator", () => {
  it("may name a length and a unit", () => {
    expect(readDeadlineQuestion(asked({ length: "7", unit: "working" }))).toEqual({
      ok: true,
      value: {
        startOn: "2026-11-20",
        rule: null,
        period: { length: 7, unit: "working" },
        pauses: [],
        extensions: [],
      },
    });
    expect(readDeadlineQuestion(asked({ length: "30", unit: "calendar" }))).toMatchObject({
      value: { period: { length: 30, unit: "calendar" } },
    });
  });

  it("means working days when it says no unit", () => {
    expect(readDeadlineQuestion(asked({ length: "7" }))).toMatchObject({
      value: { period: { unit: "working" } },
    });
  });

  it.each([
    ["2026-06-30", "complaint-acceptance-2012", 10, "calendar"],
    ["2026-07-01", "complaint-acceptance-2026", 7, "working"],
  ])("about a rule means the text in force on %s: %s", (start, id, length, unit) => {
    expect(readDeadlineQuestion(asked({ start, rule: "complaint-acceptance" }))).toMatchObject({
      value: { rule: { id }, period: { length, unit } },
    });
  });

  it("may name one text", () => {
    const rule = "complaint-acceptance-2012";
    expect(readDeadlineQuestion(asked({ start: "2020-03-02", rule }))).toMatchObject({
      value: { rule: { id: rule } },
    });
  });

  it("may say when the clock stood still, and by how much it was extended", () => {
    const pause = ["2026-12-01..2026-12-10", "2026-12-10..2026-12-20"];
    const question = asked({ rule: "denunciation-settlement", pause, extend: ["30", "30"] });
    expect(readDeadlineQuestion(question)).toMatchObject({
      value: {
        pauses: [
          { suspendedOn: "2026-12-01", resumedOn: "2026-12-10" },
          { suspendedOn: "2026-12-10", resumedOn: "2026-12-20" },
        ],
        extensions: [30, 30],
      },
    });
  });

  it("may be suspended on the day it begins", () => {
    const question = asked({ length: "7", pause: ["2026-11-20..2026-11-25"] });
    expect(readDeadlineQuestion(question).ok).toBe(true);
  });

  it.each<[Partial<AskedDeadline>, object]>([
    [{ start: "", length: "7" }, { start: "start_missing" }],
    [{ start: "2026-02-30", length: "7" }, { start: "date_not_real" }],
    [{ start: "20/11/2026", length: "7" }, { start: "date_not_real" }],
    [{}, { length: "length_missing" }],
    [{ length: "0" }, { length: "length_malformed" }],
    [{ length: "401" }, { length: "length_malformed" }],
    [{ length: "1000" }, { length: "length_malformed" }],
    [{ length: "-7" }, { length: "length_malformed" }],
    [{ length: "7.5" }, { length: "length_malformed" }],
    [{ length: "bảy" }, { length: "length_malformed" }],
    [{ length: "7", unit: "month" }, { unit: "unit_unknown" }],
    [{ rule: "no-such-rule" }, { rule: "rule_unknown" }],
    [{ rule: "complaint-acceptance-2012" }, { rule: "rule_not_in_force" }],
    [{ rule: "disclosure-publication", start: "2022-12-22" }, { rule: "rule_not_in_force" }],
    [{ rule: "report-answer", length: "7" }, { length: "length_with_rule" }],
    [{ length: "7", pause: ["2026-11-25"] }, { pause: "pause_malformed" }],
    [{ length: "7", pause: ["2026-11-25.."] }, { pause: "pause_malformed" }],
    [{ length: "7", pause: ["2026-11-31..2026-12-02"] }, { pause: "pause_malformed" }],
    [{ length: "7", pause: ["2026-11-25..2026-11-26..2026-11-27"] }, { pause: "pause_malformed" }],
    [
      { length: "7", pause: Array.from({ length: 6 }, () => "2026-11-25..2026-11-26") },
      { pause: "pause_malformed" },
    ],
    [{ length: "7", pause: ["2026-11-25..2026-11-25"] }, { pause: "pause_out_of_order" }],
    [{ length: "7", pause: ["2026-11-19..2026-11-25"] }, { pause: "pause_out_of_order" }],
    [
      { length: "7", pause: ["2026-11-25..2026-12-01", "2026-11-30..2026-12-04"] },
      { pause: "pause_out_of_order" },
    ],
    [{ length: "7", extend: ["0"] }, { extend: "extend_malformed" }],
    [{ length: "7", extend: ["3", "ba"] }, { extend: "extend_malformed" }],
    [{ length: "7", extend: ["1", "1", "1", "1", "1", "1"] }, { extend: "extend_malformed" }],
    [
      { rule: "reception-schedule", pause: ["2026-11-25..2026-11-26"], extend: ["3"] },
      { pause: "change_not_for_rule", extend: "change_not_for_rule" },
    ],
    [
      { start: "", length: "x", unit: "week", pause: ["?"], extend: ["?"] },
      {
        start: "start_missing",
        length: "length_malformed",
        unit: "unit_unknown",
        pause: "pause_malformed",
        extend: "extend_malformed",
      },
    ],
  ])("is told what is wrong with %j", (but, errors) => {
    expect(readDeadlineQuestion(asked(but))).toEqual({ ok: false, errors });
  });

  it("is answered or refused, whatever is typed", () => {
    const known = new Set<string>(DEADLINE_QUESTION_PROBLEMS);
    const text = fc.oneof(anyText(20), fc.constantFrom("", "7", "working", "2026-11-20"));
    const question = fc.record({
      start: text,
      rule: text,
      length: text,
      unit: text,
      pause: fc.array(text, { maxLength: 7 }),
      extend: fc.array(text, { maxLength: 7 }),
    });
    fc.assert(
      fc.property(question, (typed) => {
        const read = readDeadlineQuestion(typed);
        if (read.ok) return;
        const codes = Object.values(read.errors);
        expect(codes.length).toBeGreaterThan(0);
        expect(codes.filter((code) => !known.has(code))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
