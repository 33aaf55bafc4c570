import { describe, expect, it } from "vitest";

import { DENUNCIATION, type DenunciationFacts } from "@/lib/domain/procedure/denunciation";
import { type Doer, takeStep } from "@/lib/domain/procedure/procedure";
import { walk } from "@/lib/domain/procedure/walk.builder";

const facts = (but: Partial<DenunciationFacts> = {}): DenunciationFacts => ({
  isSigned: true,
  accusesTheHead: false,
  isWithdrawn: false,
  mustGoOn: false,
  isRedacted: true,
  ...but,
});

describe("a denunciation", () => {
  it("is accepted, verified, concluded, acted on and published", () => {
    const f = facts();
    const path = walk(DENUNCIATION, "awaiting_signature", [
      ["sign", "clerk", f],
      ["accept", "leader", f],
      ["verify", "leader", f],
      ["extend", "leader", f, "several_places"],
      ["suspend", "leader", f, "awaiting_expertise"],
      ["resume", "leader", f, "ground_gone"],
      ["conclude", "leader", f],
      ["act_on_conclusion", "leader", f],
      ["publish", "leader", f],
      ["close", "leader", f],
      ["denounce_further", "resident", f],
    ]);
    expect(path.slice(1)).toEqual([
      "received",
      "accepted",
      "verifying",
      "verifying",
      "suspended",
      "verifying",
      "concluded",
      "acted_on",
      "published",
      "closed",
      "closed",
    ]);
  });

  type Try = readonly [string, string, Doer, DenunciationFacts, string?];

  it.each<[string, Try]>([
    ["signature_needed", ["awaiting_signature", "sign", "clerk", facts({ isSigned: false })]],
    ["transition_not_allowed", ["awaiting_signature", "accept", "leader", facts()]],
    ["transition_not_allowed", ["concluded", "withdraw_whole", "resident", facts()]],
    ["not_your_step", ["received", "accept", "officer", facts()]],
    ["belongs_to_superior", ["received", "accept", "leader", facts({ accusesTheHead: true })]],
    ["ground_missing", ["received", "not_accept", "leader", facts()]],
    ["ground_missing", ["received", "not_accept", "leader", facts(), "withdrawn"]],
    ["ground_missing", ["verifying", "extend", "leader", facts(), "holiday"]],
    ["not_withdrawn", ["verifying", "terminate", "leader", facts(), "withdrawn"]],
    [
      "must_go_on_after_withdrawal",
      [
        "verifying",
        "terminate",
        "leader",
        facts({ isWithdrawn: true, mustGoOn: true }),
        "withdrawn",
      ],
    ],
    ["names_the_denouncer", ["acted_on", "publish", "leader", facts({ isRedacted: false })]],
  ])("is stopped by %s: %j", (problem, [state, ...step]) => {
    expect(walk(DENUNCIATION, state, [step]).at(-1)).toBe(`✗ ${problem}`);
  });

  it("is ended when it was wholly withdrawn, or the accused died", () => {
    const withdrawn = facts({ isWithdrawn: true });
    const ways = [
      walk(DENUNCIATION, "verifying", [["terminate", "leader", withdrawn, "withdrawn"]]),
      walk(DENUNCIATION, "suspended", [["terminate", "leader", facts(), "accused_died"]]),
    ];
    expect(ways.map((path) => path.at(-1))).toEqual(["terminated", "terminated"]);
  });

  it("tells the public nothing before its conclusion is published", () => {
    const told = DENUNCIATION.steps.filter((step) => step.told === "everyone");
    expect(told.map(({ action }) => action)).toEqual(["publish"]);
  });

  it.each([
    ["verifying", "report_request"],
    ["concluded", "second_settlement"],
  ] as const)("denounced further while %s begins the time for %s", (state, stage) => {
    const attempt = { state, action: "denounce_further", doer: "resident" } as const;
    expect(takeStep(DENUNCIATION, { ...attempt, facts: facts() })).toMatchObject({
      value: { step: { clock: { starts: [stage] } } },
    });
  });
});
