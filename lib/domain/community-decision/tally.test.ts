import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  agrees,
  isPossible,
  lackedQuorum,
  neededOf,
  outcomeOf,
  sumOf,
  type Tally,
  type Votes,
} from "@/lib/domain/community-decision/tally";
import { linesOf, tallyLines } from "@/lib/domain/community-decision/tally-lines";
import { type Decision, passes } from "@/lib/domain/procedure/vote";
import { RUNS } from "@/lib/domain/testing/runs";

const HERE: Decision = { subject: "contribution", scope: "neighbourhood" };
const SELF: Decision = { subject: "self_management", scope: "neighbourhood" };
const WARD: Decision = { subject: "contribution", scope: "ward" };

/** Counts that can be: everybody came, or did not, and said one thing. */
const possible: fc.Arbitrary<Votes> = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300))
  .map(([inFavour, against, other, silent, absent]) => {
    const present = inFavour + against + other + silent;
    return { households: present + absent + 1, present, inFavour, against, other };
  });
const share = fc.constantFrom("two_thirds" as const, "more_than_half" as const);

/** So many of 120 came, and none of them voted. */
const came = (present: number) => ({
  households: 120,
  present,
  inFavour: 0,
  against: 0,
  other: 0,
});

describe("the fewest that are enough", () => {
  it.each([
    ["two_thirds", 120, 80],
    ["two_thirds", 121, 81],
    ["two_thirds", 1, 1],
    ["two_thirds", 2, 2],
    ["more_than_half", 120, 61],
    ["more_than_half", 119, 60],
    ["more_than_half", 1, 1],
  ] as const)("%s of %i: %i", (one, total, needed) => {
    expect(neededOf(one, total)).toBe(needed);
  });

  it("pass, and one fewer does not", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 1_000_000 }), (one, total) => {
        const needed = neededOf(one, total);
        expect(passes({ share: one }, { inFavour: needed, total })).toMatchObject({ value: true });
        expect(passes({ share: one }, { inFavour: needed - 1, total })).toMatchObject({
          value: false,
        });
      }),
      { numRuns: RUNS },
    );
  });
});

describe("an outcome", () => {
  it("is measured against all households, not those who came", () => {
    const votes = { households: 120, present: 85, inFavour: 79, against: 4, other: 2 };
    expect(outcomeOf(HERE, [votes], null)).toMatchObject({ needed: 80, hasPassed: false });
    expect(outcomeOf(HERE, [{ ...votes, inFavour: 80 }], null)).toMatchObject({ hasPassed: true });
    expect(outcomeOf(SELF, [votes], null)).toMatchObject({ needed: 61, hasPassed: true });
  });

  it("of the ward counts neighbourhoods, and those that said nothing are not in favour", () => {
    const yes = { households: 90, present: 70, inFavour: 60, against: 10, other: 0 };
    const no = { ...yes, inFavour: 59 };
    expect([agrees(yes), agrees(no)]).toEqual([true, false]);
    expect(outcomeOf(WARD, [yes, yes, no], 3)).toMatchObject({ inFavour: 2, hasPassed: true });
    expect(outcomeOf(WARD, [yes, yes], 4)).toMatchObject({ needed: 3, hasPassed: false });
  });

  it("never depends on who stayed silent or said no", () => {
    fc.assert(
      fc.property(possible, (votes) => {
        const silent = { ...votes, against: 0, other: 0, present: votes.inFavour };
        for (const decision of [HERE, SELF]) {
          expect(outcomeOf(decision, [votes], null)).toEqual(outcomeOf(decision, [silent], null));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("lacks a quorum only where the share could not have been reached", () => {
    expect([lackedQuorum(HERE, came(79)), lackedQuorum(HERE, came(80))]).toEqual([true, false]);
    expect([lackedQuorum(SELF, came(60)), lackedQuorum(SELF, came(61))]).toEqual([true, false]);
  });

  it("without quorum never passes", () => {
    fc.assert(
      fc.property(possible, (votes) => {
        expect(isPossible(votes)).toBe(true);
        const lacking = [HERE, SELF].filter((decision) => lackedQuorum(decision, votes));
        const passing = lacking.filter((decision) => outcomeOf(decision, [votes], null).hasPassed);
        expect(passing).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("counts", () => {
  const votes = { households: 10, present: 8, inFavour: 5, against: 2, other: 1 };
  it.each<[Partial<Votes>, boolean]>([
    [{}, true],
    [{ present: 11 }, false],
    [{ inFavour: 6 }, false],
    [{ against: -1 }, false],
    [{ other: 0.5 }, false],
    [{ households: 0, present: 0, inFavour: 0, against: 0, other: 0 }, false],
  ])("%j can be: %s", (but, expected) => {
    expect(isPossible({ ...votes, ...but })).toBe(expected);
  });
});

describe("lines of a spreadsheet", () => {
  const LINE = "Tổ dân phố số 5; 120; 100; 84; 10; 6";
  it("are read with semicolons, tabs and thousands", () => {
    expect(tallyLines(`${LINE}\n\nTổ 6\t1.200\t900\t800\t50\t1`)).toMatchObject({
      ok: true,
      value: [
        { neighbourhood: "Tổ dân phố số 5", households: 120, inFavour: 84 },
        { neighbourhood: "Tổ 6", households: 1200, other: 1 },
      ],
    });
  });

  it.each([
    ["", "tallies_missing"],
    ["Tổ 5; 120; 100; 84; 10", "tally_line_malformed"],
    ["Tổ 5; 120; 100; 84; 10; sáu", "tally_line_malformed"],
    ["; 120; 100; 84; 10; 6", "tally_line_malformed"],
    ["=cmd; 120; 100; 84; 10; 6", "tally_line_malformed"],
    ["Tổ 5; 120; 130; 84; 10; 6", "tally_line_impossible"],
    ["Tổ 5; 120; 100; 84; 10; 7", "tally_line_impossible"],
    [`${LINE}\ntổ dân phố số 5; 9; 9; 9; 0; 0`, "tally_named_twice"],
  ])("%j: %s", (text, problem) => {
    expect(tallyLines(text)).toEqual({ ok: false, problem });
  });

  it("come back as they went", () => {
    const named: fc.Arbitrary<Tally[]> = fc
      .array(possible, { minLength: 1, maxLength: 20 })
      .map((all) => all.map((votes, index) => ({ ...votes, neighbourhood: `Tổ ${index}` })));
    fc.assert(
      fc.property(named, (tallies) => {
        expect(tallyLines(linesOf(tallies))).toEqual({ ok: true, value: tallies });
        expect(sumOf(tallies).households).toBe(
          tallies.reduce((sum, { households }) => sum + households, 0),
        );
      }),
      { numRuns: Math.min(RUNS, 300) },
    );
  });
});
