import { describe, expect, it } from "vitest";

import { type Actor, POSITION_ROLES, type PositionRole } from "@/lib/domain/actor";
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

type AnyRule = {
  readonly from: readonly string[];
  readonly to: string;
  readonly who: string | readonly string[];
};

const rowsOf = (rules: Readonly<Record<string, AnyRule>>) =>
  Object.entries(rules).map(
    ([action, { from, to, who }]) =>
      `${action}: ${from.join(" ")} → ${to} by ${[who].flat().join(" ")}`,
  );

const inOrder = (one: string, other: string) => {
  const order: readonly string[] = POSITION_ROLES;
  return order.indexOf(one) - order.indexOf(other);
};

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

  it("goes this way", () => {
    expect(rowsOf(RESULT_RULES)).toEqual([
      "edit: draft returned → draft by overseer",
      "submit: draft returned → submitted by overseer",
      "return: submitted → returned by front",
      "publish: submitted → published by front",
      "correct: published → published by overseer",
    ]);
    expect(RESULT_ACTIONS).toEqual(Object.keys(RESULT_RULES));
  });

  it("may be returned and edited by its author, who only may not publish it", () => {
    const own = { ...result, draftedBy: "me" };
    const mine = RESULT_ACTIONS.map((action) => mayWithResult(actor("front"), action, own));
    expect(mine).toEqual([false, false, true, false, false]);
    expect(mayWithResult({ accountId: "me", name: "", position: null }, "edit", own)).toBe(false);
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

  it("goes this way", () => {
    expect(rowsOf(RECOMMENDATION_RULES)).toEqual([
      "answer: sent → answered by leader officer",
      "report_done: answered in_progress → done by leader officer",
      "confirm_done: done → verified by overseer front",
      "contest_done: done → in_progress by overseer front",
    ]);
    expect(RECOMMENDATION_ACTIONS).toEqual(Object.keys(RECOMMENDATION_RULES));
  });

  it.each([
    ["answer", "leader officer"],
    ["report_done", "leader officer"],
    ["confirm_done", "overseer front"],
    ["contest_done", "overseer front"],
  ] as const)(
    "%s is done by %s of the unit it concerns, and by nobody without an office",
    (...row) => {
      const [action, offices] = row;
      const may = (one: Actor) => mayWithRecommendation(one, action, recommendation);
      const here = offices.startsWith("leader") ? "kim-lien" : "lang";
      const there = here === "lang" ? "kim-lien" : "lang";
      const roles = POSITION_ROLES.filter((role) => may(actor(role, here)));
      expect(roles.join(" ")).toBe(offices.split(" ").sort(inOrder).join(" "));
      expect(POSITION_ROLES.filter((role) => may(actor(role, there)))).toEqual([]);
      expect(may({ accountId: "me", name: "", position: null })).toBe(false);
    },
  );

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
