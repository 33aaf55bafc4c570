import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  COMMUNITY_DECISION,
  type CommunityDecisionFacts,
} from "@/lib/domain/procedure/community-decision";
import { walk } from "@/lib/domain/procedure/walk.builder";

const on = calendarDate;

const facts = (but: Partial<CommunityDecisionFacts> = {}): CommunityDecisionFacts => ({
  decision: { subject: "contribution", scope: "neighbourhood" },
  method: "meeting",
  methodFacts: { meetingLackedQuorum: false, agreedOnline: 0, households: 120 },
  today: on("2026-11-20"),
  lastDayToAnnounce: on("2026-11-20"),
  votes: { inFavour: 80, total: 120 },
  isWitnessed: true,
  ...but,
});
const head = "neighbourhood_head";

it("on contributions is in force from the vote", () => {
  const f = facts();
  expect(
    walk(COMMUNITY_DECISION, "proposed", [
      ["announce", head, f],
      ["count", head, f],
      ["send", head, f],
    ]),
  ).toEqual(["proposed", "announced", "passed", "in_force"]);
});

describe("a decision of the community", () => {
  it("that too few of all households favour does not pass, and may be put to a ballot", () => {
    const f = facts({ votes: { inFavour: 79, total: 120 } });
    const ballot = facts({
      method: "ballot",
      methodFacts: { meetingLackedQuorum: true, agreedOnline: 0, households: 120 },
    });
    expect(
      walk(COMMUNITY_DECISION, "announced", [
        ["count", head, f],
        ["announce", head, ballot],
        ["count", head, ballot],
      ]),
    ).toEqual(["announced", "not_passed", "announced", "passed"]);
  });

  it("on a convention waits for the committee, and on the boards for the front", () => {
    const convention = facts({
      decision: { subject: "village_convention", scope: "neighbourhood" },
    });
    const boards = facts({ decision: { subject: "supervision_boards", scope: "neighbourhood" } });
    expect(
      walk(COMMUNITY_DECISION, "passed", [
        ["send", head, convention],
        ["recognise", "leader", convention],
      ]),
    ).toEqual(["passed", "sent", "in_force"]);
    expect(walk(COMMUNITY_DECISION, "sent", [["recognise", "front", boards]]).at(-1)).toBe(
      "in_force",
    );
    expect(walk(COMMUNITY_DECISION, "sent", [["recognise", "leader", boards]]).at(-1)).toBe(
      "✗ not_the_committees_to_recognise",
    );
    expect(walk(COMMUNITY_DECISION, "sent", [["recognise", "front", convention]]).at(-1)).toBe(
      "✗ not_the_fronts_to_recognise",
    );
  });

  it("of the whole ward is in force from the day the committee sets", () => {
    const f = facts({
      decision: { subject: "contribution", scope: "ward" },
      votes: { inFavour: 14, total: 21 },
    });
    expect(
      walk(COMMUNITY_DECISION, "announced", [
        ["count", head, f],
        ["send", head, f],
        ["set_in_force", "leader", f],
        ["repeal", "leader", f, "against_the_law"],
      ]),
    ).toEqual(["announced", "passed", "sent", "in_force", "repealed"]);
    expect(walk(COMMUNITY_DECISION, "sent", [["set_in_force", "leader", facts()]]).at(-1)).toBe(
      "✗ day_not_the_committees_to_set",
    );
  });

  it.each<[string, string, Partial<CommunityDecisionFacts>, string]>([
    ["proposed", "announce", { method: "online" }, "method_not_allowed"],
    ["proposed", "announce", { today: on("2026-11-21") }, "announced_too_late"],
    ["announced", "count", { isWitnessed: false }, "witnesses_missing"],
    ["announced", "count", { votes: { inFavour: 130, total: 120 } }, "votes_too_few"],
    ["proposed", "count", {}, "transition_not_allowed"],
  ])("in %s does not %s: %j", (state, action, but, problem) => {
    const path = walk(COMMUNITY_DECISION, state, [[action, head, facts(but)]]);
    expect(path.at(-1)).toBe(`✗ ${problem}`);
  });

  it("that was not recognised is put to the people again", () => {
    const convention = facts({
      decision: { subject: "village_convention", scope: "neighbourhood" },
    });
    expect(
      walk(COMMUNITY_DECISION, "sent", [
        ["refuse_recognition", "leader", convention, "procedure_not_kept"],
        ["propose_again", head, convention, "community_wants_change"],
      ]),
    ).toEqual(["sent", "not_recognised", "proposed"]);
  });
});
