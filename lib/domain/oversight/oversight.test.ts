import { describe, expect, it } from "vitest";

import type { Actor, PositionRole } from "@/lib/domain/actor";
import { mayWithRecommendation, mayWithResult } from "@/lib/domain/oversight/permissions";
import { RECOMMENDATION_STATES, RESULT_STATES } from "@/lib/domain/oversight/result";
import {
  RECOMMENDATION_ACTIONS,
  RECOMMENDATION_RULES,
  recommendationTransition,
  RESULT_ACTIONS,
  RESULT_RULES,
  resultTransition,
} from "@/lib/domain/oversight/transitions";

const actor = (role: PositionRole, unitId = "lang", accountId = "me"): Actor => ({
  accountId,
  name: "Somebody",
  position: { id: "p", role, unitId, unitIds: [unitId] },
});
const result = { unitId: "lang", draftedBy: "somebody-else" };

describe("a version of an oversight result", () => {
  it.each(
    RESULT_ACTIONS.flatMap((action) => RESULT_STATES.map((state) => [action, state] as const)),
  )("%s from %s goes where the table says and nowhere else", (action, state) => {
    const { from, to } = RESULT_RULES[action];
    const expected = from.includes(state)
      ? { ok: true, value: to }
      : { ok: false, problem: "transition_not_allowed" };
    expect(resultTransition(state, action)).toEqual(expected);
  });

  it("is never changed once it is published", () => {
    const possible = RESULT_ACTIONS.filter((action) => resultTransition("published", action).ok);
    expect(possible).toEqual(["correct"]);
  });

  it.each([
    ["overseer", "submit", true],
    ["overseer", "publish", false],
    ["front", "publish", true],
    ["front", "return", true],
    ["front", "edit", false],
    ["leader", "publish", false],
    ["administrator", "publish", false],
  ] as const)("%s may %s: %s", (role, action, allowed) => {
    expect(mayWithResult(actor(role), action, result)).toBe(allowed);
  });

  it("is published by somebody other than its author", () => {
    expect(mayWithResult(actor("front", "lang", "somebody-else"), "publish", result)).toBe(false);
  });

  it("is nobody's business in another unit", () => {
    expect(mayWithResult(actor("front", "kim-lien"), "publish", result)).toBe(false);
  });
});

describe("a recommendation", () => {
  const recommendation = { unitId: "lang", addresseeUnitId: "kim-lien" };

  it.each(
    RECOMMENDATION_ACTIONS.flatMap((action) =>
      RECOMMENDATION_STATES.map((state) => [action, state] as const),
    ),
  )("%s from %s goes where the table says and nowhere else", (action, state) => {
    const { from, to } = RECOMMENDATION_RULES[action];
    const expected = from.includes(state)
      ? { ok: true, value: to }
      : { ok: false, problem: "transition_not_allowed" };
    expect(recommendationTransition(state, action)).toEqual(expected);
  });

  it("is answered by the committee it was sent to", () => {
    expect(mayWithRecommendation(actor("leader", "kim-lien"), "answer", recommendation)).toBe(true);
    expect(mayWithRecommendation(actor("leader", "lang"), "answer", recommendation)).toBe(false);
    expect(mayWithRecommendation(actor("front", "kim-lien"), "answer", recommendation)).toBe(false);
  });

  it("is judged by those who recommended", () => {
    expect(mayWithRecommendation(actor("overseer"), "confirm_done", recommendation)).toBe(true);
    expect(mayWithRecommendation(actor("leader", "kim-lien"), "confirm_done", recommendation)).toBe(
      false,
    );
  });
});
