import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Actor, PositionRole } from "@/lib/domain/actor";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import {
  clauseOf,
  DECISION_STAGES,
  type DecisionStage,
} from "@/lib/domain/community-decision/community-decision";
import { dutiesOf, type DutyFacts } from "@/lib/domain/community-decision/deadlines";
import { decisionOf, type PlanFacts } from "@/lib/domain/community-decision/facts";
import {
  type DecisionVerb,
  mayWithDecision,
  publicStanding,
  recogniserOf,
  stepOfDecision,
} from "@/lib/domain/community-decision/lifecycle";
import { planProblem, type PlanProblem } from "@/lib/domain/community-decision/plan";
import { DECISION_SUBJECTS } from "@/lib/domain/procedure/vote";

const on = calendarDate;
const CALENDAR = legalCalendar(CALENDAR_DAYS);

const plan = (but: Partial<PlanFacts> = {}): PlanFacts => ({
  subject: "contribution",
  scope: "neighbourhood",
  method: "meeting",
  origin: "neighbourhood_head",
  households: 120,
  agreedOnline: null,
  consents: null,
  consentsFrom: null,
  frontAgrees: false,
  groupMembers: [],
  announcedOn: on("2026-11-18"),
  heldOn: on("2026-11-20"),
  endsOn: null,
  ...but,
});
const facts = (but: Partial<DutyFacts> = {}): DutyFacts => ({
  ...plan(),
  stage: "announced",
  planIssuedOn: null,
  planSentOn: null,
  sentOn: null,
  answeredOn: null,
  ...but,
});
const actor = (role: PositionRole, accountId = "a"): Actor => ({
  accountId,
  name: role,
  position: { id: "p", role, unitId: "u", unitIds: ["u"] },
});

describe("a plan", () => {
  const group = ["Bà A", "Ông B", "Bà C"];
  const ballot = { method: "ballot", groupMembers: group, endsOn: on("2026-11-25") } as const;
  const self = { subject: "self_management" } as const;
  const initiative = {
    origin: "initiative",
    consents: 12,
    consentsFrom: on("2026-09-01"),
  } as const;

  it.each<[string, Partial<PlanFacts>, PlanProblem | null]>([
    ["of a meeting told two days before", {}, null],
    ["told the day before", { announcedOn: on("2026-11-19") }, "announced_too_late"],
    [
      "told on a Saturday for Monday",
      { announcedOn: on("2026-11-21"), heldOn: on("2026-11-23") },
      null,
    ],
    [
      "of the whole ward on a convention",
      { scope: "ward", subject: "village_convention" },
      "scope_not_of_subject",
    ],
    ["of the whole ward by its chair", { scope: "ward", origin: "ward_chair" }, null],
    ["of the whole ward by one head", { scope: "ward" }, "origin_not_of_scope"],
    ["of one neighbourhood by the chair", { origin: "ward_chair" }, "origin_not_of_scope"],
    ["of a ballot on contributions", { ...ballot }, "method_not_allowed"],
    ["of a ballot on self-management", { ...ballot, ...self }, null],
    ["of a group of two", { ...ballot, ...self, groupMembers: group.slice(1) }, "group_size"],
    ["of a group of six", { ...ballot, ...self, groupMembers: [...group, ...group] }, "group_size"],
    [
      "of a ballot that ends before it begins",
      { ...ballot, ...self, endsOn: on("2026-11-19") },
      "vote_ends_before_it_begins",
    ],
    [
      "on-line, half agreed",
      { ...ballot, ...self, method: "online", agreedOnline: 60 },
      "agreed_online_too_few",
    ],
    [
      "on-line, more than half agreed",
      { ...ballot, ...self, method: "online", agreedOnline: 61 },
      null,
    ],
    [
      "on-line on contributions",
      { ...ballot, method: "online", agreedOnline: 120 },
      "method_not_allowed",
    ],
    ["of residents, a tenth", initiative, null],
    ["of residents, less than a tenth", { ...initiative, consents: 11 }, "initiative_not_ready"],
    ["of few residents with the front", { ...initiative, consents: 2, frontAgrees: true }, null],
    ["of residents without a day", { ...initiative, consentsFrom: null }, "consents_from_missing"],
    ["of residents three months ago", { ...initiative, consentsFrom: on("2026-08-18") }, null],
    [
      "of residents a day longer ago",
      { ...initiative, consentsFrom: on("2026-08-17") },
      "consents_lapsed",
    ],
  ])("%s: %j: %s", (_, but, problem) => {
    const around = { calendar: CALENDAR, meetingLackedQuorum: false };
    expect(planProblem(plan(but), around)).toBe(problem);
  });

  it("of a ballot on contributions is one after a meeting to which too few came", () => {
    const around = { calendar: CALENDAR, meetingLackedQuorum: true };
    expect(planProblem(plan(ballot), around)).toBeNull();
  });

  it("told long before is never too late", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), (days) => {
        const heldOn = on("2026-11-20");
        const told = plan({ heldOn, announcedOn: addDays(heldOn, -days) });
        expect(planProblem(told, { calendar: CALENDAR, meetingLackedQuorum: false })).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

describe("the days of a decision", () => {
  // Friday 06/11; no day off but weekends lies within the days that follow.
  const EARLIER = { heldOn: on("2026-11-06"), announcedOn: on("2026-11-04") };
  const standing = (but: Partial<DutyFacts>, today: string) =>
    dutiesOf(facts({ ...EARLIER, ...but }), on(today), CALENDAR).map(
      ({ duty, dueOn, status }) => `${duty} ${dueOn} ${status}`,
    );

  it("are its announcement alone until it passed", () => {
    expect(standing({}, "2026-11-11")).toEqual(["announcement 2026-11-04 on_time"]);
    expect(standing({ stage: "not_passed" }, "2026-12-16")).toHaveLength(1);
  });

  it.each([
    ["2026-11-13", null, "waiting"],
    ["2026-11-14", null, "overdue"],
    ["2026-11-21", on("2026-11-13"), "on_time"],
    ["2026-11-21", on("2026-11-16"), "late"],
  ] as const)("on %s, sent on %s: %s", (today, sentOn, status) => {
    // Five working days after Friday 06/11 are Friday 13/11.
    expect(standing({ stage: "passed", sentOn }, today)).toContain(
      `sending_decision 2026-11-13 ${status}`,
    );
  });

  it("of a ballot run from its last day", () => {
    const ballot = { stage: "passed", method: "ballot", endsOn: on("2026-11-10") } as const;
    const planned = { planIssuedOn: on("2026-10-27"), planSentOn: on("2026-10-30") };
    expect(standing({ ...ballot, ...planned }, "2026-11-11")).toEqual([
      "plan_sending 2026-10-29 late",
      "announcement 2026-11-04 on_time",
      "sending_decision 2026-11-17 waiting",
    ]);
  });

  it("of a convention are followed by five working days to recognise it", () => {
    const sent = {
      stage: "sent",
      subject: "village_convention",
      sentOn: on("2026-11-09"),
    } as const;
    expect(standing(sent, "2026-11-17")).toContain("recognition 2026-11-16 overdue");
    const answered = { ...sent, stage: "in_force", answeredOn: on("2026-11-16") } as const;
    expect(standing(answered, "2026-12-06")).toContain("recognition 2026-11-16 on_time");
  });

  it("of a contribution are not: nobody has to recognise it", () => {
    const sent = { stage: "in_force", sentOn: on("2026-11-09") } as const;
    expect(standing(sent, "2026-12-06").join()).not.toContain("recognition");
  });

  it("are not moved by a day off where the law says how long before, or how long", () => {
    const monday = { heldOn: on("2026-11-09"), announcedOn: on("2026-11-07") };
    expect(standing(monday, "2026-11-09")).toEqual(["announcement 2026-11-07 on_time"]);
    const asked = { origin: "initiative", consentsFrom: on("2026-08-01") } as const;
    expect(standing({ ...asked, announcedOn: on("2026-11-02") }, "2026-11-03")[0]).toBe(
      "consent 2026-11-01 late",
    );
  });

  it("of an initiative begin with the oldest consent", () => {
    const asked = { origin: "initiative", consentsFrom: on("2026-09-01") } as const;
    expect(standing(asked, "2026-11-11")[0]).toBe("consent 2026-12-01 on_time");
  });
});

describe("who may", () => {
  const ROLES = ["publisher", "leader", "front", "overseer", "administrator"] as const;
  const held = {
    unitId: "u",
    subject: "contribution",
    scope: "neighbourhood",
    writtenBy: "w",
  } as const;
  const allowed = (verb: DecisionVerb, but: object = {}) =>
    ROLES.filter((role) => mayWithDecision(actor(role), verb, { ...held, ...but }));

  it.each<[DecisionVerb, readonly string[]]>([
    ["edit", ["publisher"]],
    ["submit", ["publisher"]],
    ["return", ["leader"]],
    ["announce", ["leader"]],
    ["move", ["leader"]],
    ["call_off", ["leader"]],
    ["count", ["publisher"]],
    ["publish_result", ["leader"]],
    ["return_result", ["leader"]],
    ["send", ["publisher"]],
    ["set_in_force", ["leader"]],
    ["repeal", ["leader"]],
  ])("%s: %j", (verb, roles) => {
    expect(allowed(verb)).toEqual(roles);
    expect(allowed(verb, { unitId: "elsewhere" })).toEqual([]);
  });

  it("recognise is the law's to say", () => {
    const by = DECISION_SUBJECTS.map((subject) => allowed("recognise", { subject }).join());
    expect(by).toEqual(["", "", "leader", "leader", "front", ""]);
    expect(recogniserOf({ subject: "contribution", scope: "ward" })).toBeNull();
  });

  it.each(["announce", "publish_result"] as const)("%s what they wrote: nobody", (verb) => {
    expect(allowed(verb, { writtenBy: "a" })).toEqual([]);
  });
});

describe("a step of the law", () => {
  it("counts against all, whoever came", () => {
    const threshold = { of: "households", share: "two_thirds", article: "" } as const;
    const outcome = { threshold, inFavour: 80, total: 120, needed: 80, hasPassed: true };
    const asked = {
      stage: "announced",
      plan: plan(),
      calendar: CALENDAR,
      isWitnessed: true,
    } as const;
    const to = (inFavour: number) => {
      const step = stepOfDecision(actor("leader"), "count", {
        ...asked,
        outcome: { ...outcome, inFavour },
      });
      return step.ok ? step.value.to : step.problem;
    };
    expect([to(80), to(79), to(121)]).toEqual(["passed", "not_passed", "votes_too_few"]);
  });

  it("is not taken of what was called off, or has no day", () => {
    const refused = { ok: false, problem: "transition_not_allowed" };
    const asked = { plan: plan(), calendar: CALENDAR };
    expect(stepOfDecision(actor("leader"), "count", { ...asked, stage: "called_off" })).toEqual(
      refused,
    );
    const without = { ...asked, plan: plan({ heldOn: null }), stage: "submitted" } as const;
    expect(stepOfDecision(actor("leader"), "announce", without)).toEqual(refused);
  });
});

const at = (stage: DecisionStage, today: string, but: object = {}) =>
  publicStanding({ ...plan(), stage, inForceOn: null, endsOn: null, ...but }, on(today));

describe("how it stands", () => {
  it("is a function of the day", () => {
    expect(at("announced", "2026-11-20")).toBe("coming");
    expect(at("announced", "2026-11-21")).toBe("awaiting_result");
    expect(at("announced", "2026-11-21", { endsOn: on("2026-11-25") })).toBe("coming");
  });

  it("is in force by the vote alone where the law says so", () => {
    expect(at("passed", "2026-11-22")).toBe("in_force");
    expect(at("passed", "2026-11-22", { subject: "village_convention" })).toBe("passed");
    const later = { scope: "ward", inForceOn: on("2027-01-01") };
    expect(at("in_force", "2026-11-22", later)).toBe("in_force_later");
    expect(at("in_force", "2027-01-01", later)).toBe("in_force");
  });

  it("is nobody's to read before it is announced", () => {
    expect(DECISION_STAGES.filter((stage) => at(stage, "2026-11-22") === null)).toEqual([
      "draft",
      "submitted",
    ]);
  });
});

it("its subject has its clause, and only contributions are the whole ward's", () => {
  expect(DECISION_SUBJECTS.map(clauseOf)).toEqual([1, 2, 3, 4, 5, 6]);
  const ofWard = DECISION_SUBJECTS.filter((subject) => decisionOf({ subject, scope: "ward" }));
  expect(ofWard).toEqual(["contribution", "contribution_budget"]);
});
