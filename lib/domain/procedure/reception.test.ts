import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { takeStep } from "@/lib/domain/procedure/procedure";
import { RECEPTION, type ReceptionFacts } from "@/lib/domain/procedure/reception";
import { walk } from "@/lib/domain/procedure/walk.builder";

const on = calendarDate;

const facts = (but: Partial<ReceptionFacts> = {}): ReceptionFacts => ({
  today: on("2026-11-19"),
  heldOn: on("2026-11-27"),
  lastDayToPublish: on("2026-11-19"),
  isHeadPresent: true,
  hasNewDay: true,
  ...but,
});

describe("a day of reception", () => {
  const thatDay = facts({ today: on("2026-11-27") });

  it("is posted, held, concluded and followed up", () => {
    expect(
      walk(RECEPTION, "drafted", [
        ["publish", "publisher", facts()],
        ["hold", "leader", thatDay],
        ["receive_paper", "clerk", thatDay],
        ["refuse_visitor", "clerk", thatDay, "carries_weapons"],
        ["conclude", "leader", thatDay],
        ["follow_up", "clerk", thatDay],
      ]),
    ).toEqual(["drafted", "published", "held", "held", "held", "concluded", "followed_up"]);
  });

  it("is put off for a good reason to a new day", () => {
    expect(
      walk(RECEPTION, "published", [
        ["postpone", "leader", facts(), "good_reason"],
        ["publish", "leader", facts()],
      ]),
    ).toEqual(["published", "postponed", "published"]);
    const without = facts({ hasNewDay: false });
    const path = walk(RECEPTION, "published", [["postpone", "leader", without, "good_reason"]]);
    expect(path.at(-1)).toBe("✗ new_day_missing");
  });

  it.each<[string, string, Partial<ReceptionFacts>, string]>([
    ["drafted", "publish", { today: on("2026-11-20") }, "published_too_late"],
    ["published", "hold", {}, "not_yet"],
    ["published", "hold", { today: on("2026-11-27"), isHeadPresent: false }, "head_absent"],
  ])("in %s does not %s: %j", (state, action, but, problem) => {
    const path = walk(RECEPTION, state, [[action, "leader", facts(but)]]);
    expect(path.at(-1)).toBe(`✗ ${problem}`);
  });

  it.each([
    ["answered_rightly_before", "Mẫu số 01/TCD", ["refusal_notice"]],
    ["settled_rightly_before", "Mẫu số 01/TCD", ["refusal_notice"]],
    ["disturbs_order", undefined, undefined],
  ])("refuses a visitor for %s with document %s", (ground, document, starts) => {
    const attempt = { state: "held", action: "refuse_visitor", doer: "leader" } as const;
    const refused = takeStep(RECEPTION, { ...attempt, ground, facts: thatDay });
    expect(refused.ok && refused.value.step.document).toBe(document);
    expect(refused.ok && refused.value.step.clock?.starts).toEqual(starts);
  });
});
