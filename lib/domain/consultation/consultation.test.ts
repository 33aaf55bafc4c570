import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Actor, PositionRole } from "@/lib/domain/actor";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import {
  clauseOf,
  type ConsultationStage,
  type Outcome,
  OUTCOMES,
  type Stance,
} from "@/lib/domain/consultation/consultation";
import { OpinionInput, sheetInput } from "@/lib/domain/consultation/input";
import {
  consultationState,
  mayWithConsultation,
  shortestTime,
  stepOfConsultation,
} from "@/lib/domain/consultation/lifecycle";
import {
  type Counts,
  departsFrom,
  majorityOf,
  opinionsIn,
  sumOf,
} from "@/lib/domain/consultation/tally";

const on = calendarDate;
const CALENDAR = legalCalendar(CALENDAR_DAYS);

const actor = (role: PositionRole, accountId = "a"): Actor => ({
  accountId,
  name: role,
  position: { id: "p", role, unitId: "u", unitIds: ["u"] },
});

const counts = fc.record({ agree: fc.nat(999), disagree: fc.nat(999), other: fc.nat(999) });

describe("the tally", () => {
  it.each<[number, number, number, Stance | null]>([
    [0, 0, 0, null],
    [1, 0, 0, "agree"],
    [1, 1, 0, null],
    [2, 1, 1, null],
    [3, 1, 1, "agree"],
    [1, 2, 0, "disagree"],
    [1, 1, 3, "other"],
  ])("%i for, %i against, %i other: most say %s", (agree, disagree, other, most) => {
    expect(majorityOf({ agree, disagree, other })).toBe(most);
  });

  it.each<[Partial<Counts>, Outcome, boolean]>([
    [{ agree: 3 }, "as_drafted", false],
    [{ agree: 3 }, "changed", true],
    [{ agree: 3 }, "dropped", true],
    [{ disagree: 3 }, "as_drafted", true],
    [{ disagree: 3 }, "changed", true],
    [{ disagree: 3 }, "dropped", false],
    [{ other: 3 }, "as_drafted", true],
    [{ other: 3 }, "changed", false],
    [{ agree: 2, disagree: 2 }, "dropped", false],
    [{}, "as_drafted", false],
  ])("of %j, %s departs from the majority: %s", (some, outcome, departs) => {
    expect(departsFrom({ agree: 0, disagree: 0, other: 0, ...some }, outcome)).toBe(departs);
  });

  it("adds up, whatever is added, and only a real majority can be departed from", () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 6 }), fc.constantFrom(...OUTCOMES), (all, what) => {
        const sum = sumOf(all);
        expect(opinionsIn(sum)).toBe(all.reduce((total, one) => total + opinionsIn(one), 0));
        const most = majorityOf(sum);
        expect(most === null || 2 * sum[most] > opinionsIn(sum)).toBe(true);
        expect(most === null && departsFrom(sum, what)).toBe(false);
      }),
    );
  });
});

describe("the time for opinions", () => {
  it.each([
    ["2026-11-26", "2026-12-16"],
    // The twentieth day is a Sunday: it must last at least so long, and is not moved.
    ["2026-11-30", "2026-12-20"],
  ])("published on %s lasts until %s at least", (published, last) => {
    const shortest = shortestTime(on(published), CALENDAR);
    expect(shortest?.due.rawDueOn).toBe(last);
    expect(shortest?.rule.article).toContain("Điều 28 khoản 2");
  });

  it("is over by itself the day after its last day", () => {
    const days = { stage: "open", closesOn: on("2026-12-16") } as const;
    expect(consultationState(days, on("2026-12-16"))).toBe("open");
    expect(consultationState(days, on("2026-12-17"))).toBe("collected");
    expect(consultationState({ stage: "submitted", closesOn: null }, on("2026-12-17"))).toBe(
      "planned",
    );
  });
});

describe("a step of a consultation", () => {
  const published = on("2026-11-02");
  const days = (stage: ConsultationStage, but: object = {}) => ({
    stage,
    planSentOn: on("2026-10-28"),
    openedOn: stage === "submitted" ? null : published,
    closesOn: addDays(published, 20),
    ...but,
  });
  const today = addDays(published, 21);
  const asked = { calendar: CALENDAR, today };
  const answer = (givesReasons: boolean) =>
    stepOfConsultation(actor("leader"), "answer", {
      days: days("summed_up"),
      ...asked,
      answer: { deviates: true, givesReasons },
    });

  it.each<[string, ReturnType<typeof days>, object, string]>([
    ["the plan was sent nowhere", days("submitted", { planSentOn: null }), {}, "plan_not_sent"],
    ["it would be too short", days("submitted"), {}, "open_too_short"],
    ["there is no calendar", days("submitted"), { calendar: legalCalendar([]) }, "open_too_short"],
  ])("is not published where %s", (_, row, but, problem) => {
    const step = stepOfConsultation(actor("leader"), "open", { days: row, ...asked, ...but });
    expect(step).toEqual({ ok: false, problem });
  });

  it("is summed up only when its time is over, and answered with reasons where it departs", () => {
    const sum = (day: typeof today) =>
      stepOfConsultation(actor("publisher"), "sum_up", {
        days: days("open"),
        calendar: CALENDAR,
        today: day,
      });
    expect(sum(addDays(published, 20))).toEqual({ ok: false, problem: "still_open" });
    expect(sum(today)).toMatchObject({ ok: true, value: { to: "summed_up" } });

    expect(answer(false)).toEqual({ ok: false, problem: "reasons_missing" });
    expect(answer(true)).toMatchObject({ ok: true, value: { to: "answered" } });
  });

  it.each<ConsultationStage>(["open", "summed_up"])("is not closed while %s", (stage) => {
    expect(stepOfConsultation(actor("leader"), "close", { days: days(stage), ...asked }).ok).toBe(
      false,
    );
  });

  it("is taken by whose it is: nobody approves what they wrote, or what is another ward's", () => {
    const mine = { unitId: "u", draftedBy: "writer" };
    expect(mayWithConsultation(actor("leader"), "open", mine)).toBe(true);
    expect(mayWithConsultation(actor("leader", "writer"), "open", mine)).toBe(false);
    expect(mayWithConsultation(actor("leader"), "open", { ...mine, unitId: "v" })).toBe(false);
    expect(mayWithConsultation(actor("publisher"), "open", mine)).toBe(false);
    expect(mayWithConsultation(actor("publisher"), "submit", mine)).toBe(true);
    expect(mayWithConsultation(actor("clerk"), "sum_up", mine)).toBe(false);
  });
});

const opinionProblems = (typed: object) =>
  OpinionInput.safeParse({ consultation: "cho-tam", ...typed }).error?.issues.map(
    ({ message }) => message,
  );

describe("what is filled in", () => {
  it("names the clauses of article 25 in their order", () => {
    expect([clauseOf("socio_economic_plan"), clauseOf("other_matter")]).toEqual([1, 9]);
  });

  it("asks who is of another opinion to say which", () => {
    expect(opinionProblems({ stance: "other", text: " " })).toEqual(["opinion_text_missing"]);
    expect(opinionProblems({ stance: "agree", text: "" })).toBeUndefined();
    expect(opinionProblems({})).toContain("stance_missing");
  });

  it("tells of the answer only where the box is ticked", () => {
    const typed = { consultation: "cho-tam", stance: "agree", text: "" };
    expect(OpinionInput.parse({ ...typed, wantsAnswer: "on" })).toMatchObject({
      wantsAnswer: true,
    });
    expect(OpinionInput.parse(typed)).toMatchObject({ wantsAnswer: false });
    expect(opinionProblems({ ...typed, wantsAnswer: "yes" })).toEqual(["form_malformed"]);
  });

  it("takes no sheet without an opinion, and none that says anything but whole numbers", () => {
    const sheet = {
      consultationId: "7d1f6f5a-1111-4111-8111-111111111111",
      form: "community_meeting",
      heldOn: "2026-11-20",
      source: "Biên bản họp tổ dân phố số 5",
    };
    const problems = (numbers: object) =>
      sheetInput(on("2026-11-22"))
        .safeParse({ ...sheet, ...numbers })
        .error?.issues.map(({ message }) => message);
    expect(problems({ agree: "41", disagree: "7", other: "0" })).toBeUndefined();
    expect(problems({ agree: "0", disagree: "0", other: "0" })).toEqual(["sheet_empty"]);
    expect(problems({ agree: "-1", disagree: "1,5", other: "0" })).toEqual([
      "count_malformed",
      "count_malformed",
    ]);
  });
});
