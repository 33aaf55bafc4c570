import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { CONSULTATION, type ConsultationFacts } from "@/lib/domain/procedure/consultation";
import { walk } from "@/lib/domain/procedure/walk.builder";

const on = calendarDate;

const facts = (but: Partial<ConsultationFacts> = {}): ConsultationFacts => ({
  planWasSent: true,
  today: on("2026-11-23"),
  closesOn: on("2026-11-22"),
  earliestClose: on("2026-11-22"),
  deviates: false,
  givesReasons: false,
  ...but,
});

describe("a consultation", () => {
  it("is opened, closed, summed up, answered", () => {
    const f = facts();
    expect(
      walk(CONSULTATION, "planned", [
        ["open", "leader", f],
        ["prolong", "leader", f],
        ["collect", "publisher", f],
        ["sum_up", "publisher", f],
        ["answer", "leader", f],
        ["close", "leader", f],
      ]).at(-1),
    ).toBe("closed");
  });

  it.each<[string, string, Partial<ConsultationFacts>, string]>([
    ["planned", "open", { planWasSent: false }, "plan_not_sent"],
    ["planned", "open", { closesOn: on("2026-11-21") }, "open_too_short"],
    ["open", "collect", { today: on("2026-11-22") }, "still_open"],
    ["summed_up", "answer", { deviates: true }, "reasons_missing"],
    ["summed_up", "close", {}, "transition_not_allowed"],
    ["collected", "close", {}, "transition_not_allowed"],
  ])("in %s does not %s: %j", (state, action, but, problem) => {
    const path = walk(CONSULTATION, state, [[action, "leader", facts(but)]]);
    expect(path.at(-1)).toBe(`✗ ${problem}`);
  });

  it("may go another way than most said, with reasons", () => {
    const f = facts({ deviates: true, givesReasons: true });
    expect(walk(CONSULTATION, "summed_up", [["answer", "leader", f]]).at(-1)).toBe("answered");
  });
});
