import { describe, expect, it } from "vitest";

import { CASE_KINDS, CASE_STATES } from "@/lib/domain/case-file/case-file";

import { onwardOf } from "./onward";

describe("what is open to whoever does not agree", () => {
  it.each([
    ["complaint", 0, ["second_complaint", "lawsuit"]],
    ["petition", 0, ["reprocessing", "complaint"]],
    ["report", 0, ["reprocessing", "complaint"]],
    ["petition", 1, ["complaint"]],
    ["report", 1, ["complaint"]],
  ] as const)("with the answer to a %s handled again %i times: %j", (kind, count, onward) => {
    expect(onwardOf({ kind, state: "answered", reprocessingCount: count })).toEqual(onward);
  });

  it("is nothing before there is an answer", () => {
    for (const kind of CASE_KINDS) {
      for (const state of CASE_STATES.filter((one) => one !== "answered")) {
        expect(onwardOf({ kind, state, reprocessingCount: 0 })).toEqual([]);
      }
    }
  });
});
