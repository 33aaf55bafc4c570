import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type Decision,
  DECISION_SUBJECTS,
  inForceFrom,
  isInitiativeReady,
  methodArticle,
  passes,
  thresholdFor,
  type VoteMethod,
} from "@/lib/domain/procedure/vote";
import { RUNS } from "@/lib/domain/testing/runs";

const inNeighbourhood = (subject: (typeof DECISION_SUBJECTS)[number]): Decision => ({
  subject,
  scope: "neighbourhood",
});
const WARD_WIDE: Decision = { subject: "contribution", scope: "ward" };

describe("the share that must be in favour", () => {
  it.each([
    ["contribution", "two_thirds"],
    ["contribution_budget", "two_thirds"],
    ["village_convention", "more_than_half"],
    ["neighbourhood_head", "more_than_half"],
    ["supervision_boards", "more_than_half"],
    ["self_management", "more_than_half"],
  ] as const)("of %s is %s of all households", (subject, share) => {
    expect(thresholdFor(inNeighbourhood(subject))).toMatchObject({ of: "households", share });
  });

  it("of a contribution of the whole ward is two thirds of all neighbourhoods", () => {
    expect(thresholdFor(WARD_WIDE)).toMatchObject({ of: "neighbourhoods", share: "two_thirds" });
  });

  it.each([
    ["two_thirds", 2, 3, true],
    ["two_thirds", 1, 3, false],
    ["two_thirds", 66, 100, false],
    ["two_thirds", 67, 100, true],
    ["two_thirds", 80, 120, true],
    ["two_thirds", 79, 120, false],
    ["two_thirds", 1, 1, true],
    ["two_thirds", 0, 7, false],
    ["more_than_half", 1, 2, false],
    ["more_than_half", 2, 3, true],
    ["more_than_half", 50, 100, false],
    ["more_than_half", 51, 100, true],
    ["more_than_half", 60, 119, true],
    ["more_than_half", 59, 119, false],
    ["more_than_half", 59, 118, false],
  ] as const)("%s: %i of %i passes: %s", (share, inFavour, total, expected) => {
    expect(passes({ share }, { inFavour, total })).toEqual({ ok: true, value: expected });
  });

  it.each([
    [3, 2],
    [-1, 2],
    [0, 0],
    [1.5, 3],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])("is not counted of %d votes of %d", (inFavour, total) => {
    expect(passes({ share: "two_thirds" }, { inFavour, total })).toEqual({
      ok: false,
      problem: "votes_malformed",
    });
  });

  it("is what counting on one's fingers gives", () => {
    const share = fc.constantFrom("two_thirds" as const, "more_than_half" as const);
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (one, total, votes) => {
        const inFavour = Math.min(votes, total);
        const against = total - inFavour;
        // Two in favour for each one who is not; or more in favour than not.
        const isEnough = one === "two_thirds" ? inFavour >= 2 * against : inFavour > against;
        expect(passes({ share: one }, { inFavour, total })).toEqual({ ok: true, value: isEnough });
      }),
      { numRuns: RUNS },
    );
  });
});

describe("the way it may be decided", () => {
  const nothing = { meetingLackedQuorum: false, agreedOnline: 0, households: 100 };

  it("cites the article that lets it", () => {
    const law = "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15";
    const decree = "Nghị định 59/2023/NĐ-CP";
    const own = inNeighbourhood("self_management");
    const agreed = { ...nothing, agreedOnline: 51 };
    const lacking = { ...nothing, meetingLackedQuorum: true };
    expect(thresholdFor(own).article).toBe(`${law}, Điều 21 khoản 1`);
    expect([
      methodArticle(own, "meeting", nothing),
      methodArticle(own, "online", agreed),
      methodArticle(own, "ballot", lacking),
      methodArticle(own, "ballot", nothing),
      methodArticle(WARD_WIDE, "ballot", nothing),
    ]).toEqual([
      `${law}, Điều 17, Điều 18`,
      `${law}, Điều 17 khoản 2; ${decree}, Điều 5`,
      `${law}, Điều 19 khoản 1 điểm b`,
      `${law}, Điều 19 khoản 1; ${decree}, Điều 4 khoản 1`,
      `${law}, Điều 19 khoản 1 điểm a`,
    ]);
  });

  it.each<[Decision, VoteMethod, boolean]>([
    ...DECISION_SUBJECTS.map((subject): [Decision, VoteMethod, boolean] => [
      inNeighbourhood(subject),
      "meeting",
      true,
    ]),
    [inNeighbourhood("contribution"), "ballot", false],
    [inNeighbourhood("village_convention"), "ballot", false],
    [inNeighbourhood("neighbourhood_head"), "ballot", false],
    [inNeighbourhood("supervision_boards"), "ballot", false],
    [inNeighbourhood("self_management"), "ballot", true],
    [WARD_WIDE, "ballot", true],
    ...DECISION_SUBJECTS.map((subject): [Decision, VoteMethod, boolean] => [
      inNeighbourhood(subject),
      "online",
      false,
    ]),
  ])("%j by %s: %s", (decision, method, isAllowed) => {
    expect(methodArticle(decision, method, nothing) !== null).toBe(isAllowed);
  });

  it.each(DECISION_SUBJECTS)("for %s is a ballot once too few came to the meeting", (subject) => {
    const facts = { ...nothing, meetingLackedQuorum: true };
    expect(methodArticle(inNeighbourhood(subject), "ballot", facts)).toContain("Điều 19");
  });

  it.each([
    [50, false],
    [51, true],
  ])("is online for self-management once %i of 100 households agreed: %s", (agreedOnline, is) => {
    const facts = { ...nothing, agreedOnline };
    const article = methodArticle(inNeighbourhood("self_management"), "online", facts);
    expect(article !== null).toBe(is);
    expect(methodArticle(inNeighbourhood("village_convention"), "online", facts)).toBeNull();
  });
});

describe("a decision that passed is in force", () => {
  it.each<[Decision, string]>([
    [inNeighbourhood("contribution"), "the_vote"],
    [inNeighbourhood("contribution_budget"), "the_vote"],
    [inNeighbourhood("self_management"), "the_vote"],
    [WARD_WIDE, "the_day_the_committee_sets"],
    [inNeighbourhood("village_convention"), "recognition_by_the_committee"],
    [inNeighbourhood("neighbourhood_head"), "recognition_by_the_committee"],
    [inNeighbourhood("supervision_boards"), "recognition_by_the_front"],
  ])("%j: from %s", (decision, from) => expect(inForceFrom(decision)).toBe(from));
});

describe("an initiative of residents", () => {
  it.each([
    [10, 100, false, true],
    [9, 100, false, false],
    [11, 101, false, true],
    [10, 101, false, false],
    [0, 100, true, true],
    [0, 0, false, false],
  ])("with %i of %i households, the front agreeing %s, is put to the vote: %s", (...row) => {
    const [consents, households, frontAgrees, isReady] = row;
    expect(isInitiativeReady({ consents, households, frontAgrees })).toBe(isReady);
  });
});
