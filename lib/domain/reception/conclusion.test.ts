import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { isBookable } from "@/lib/domain/reception/booking";
import {
  conclusionStanding,
  isOfTheHead,
  mayConclude,
  mayFollowUp,
  type Received,
} from "@/lib/domain/reception/conclusion";
import { followUpInput } from "@/lib/domain/reception/conclusion-input";
import { lastDayToBookOnline } from "@/lib/domain/reception/online";

const TODAY = calendarDate("2026-11-26");
const received = (but: Partial<Received> = {}): Received => ({
  occasion: "head_periodic",
  kind: "petition",
  receivedOn: calendarDate("2026-11-24"),
  sealedBelow: 0,
  ...but,
});

describe("a conclusion", () => {
  it.each<[Partial<Received>, boolean]>([
    [{}, true],
    [{ occasion: "head_extraordinary" }, true],
    [{ occasion: "regular" }, false],
    [{ kind: "denunciation" }, false],
    [{ sealedBelow: 2 }, false],
  ])("is drawn up after %j: %s", (but, is) => {
    expect(isOfTheHead(received(but))).toBe(is);
  });

  it("is signed by the leader", () => {
    expect(mayConclude(received(), { today: TODAY, doer: "leader" })).toBe(true);
    expect(mayConclude(received(), { today: TODAY, doer: "clerk" })).toBe(false);
  });

  it.each([
    ["clerk", true],
    ["leader", true],
    ["officer", false],
    ["publisher", false],
  ] as const)("is followed up by a %s: %s", (doer, may) => {
    expect(mayFollowUp({ today: TODAY, doer })).toBe(may);
  });

  it.each([
    ["2026-11-26", null, "running", 0],
    ["2026-11-25", null, "overdue", 1],
    ["2026-11-20", "2026-11-20", "on_time", 0],
    ["2026-11-20", "2026-11-23", "late", 3],
  ] as const)("due on %s and done on %s is %s", (due, done, status, daysLate) => {
    const doneOn = done && calendarDate(done);
    expect(conclusionStanding({ dueOn: calendarDate(due), doneOn }, TODAY)).toEqual({
      status,
      daysLate,
    });
  });
});

const ID = "3b241101-e2bb-4255-8caf-4136c566a962";

describe("that it was done", () => {
  it.each([
    ["", "Văn bản số 12 ngày 20/11", ["doneOn: date_missing"]],
    ["2026-11-31", "Văn bản số 12 ngày 20/11", ["doneOn: date_not_real"]],
    ["2026-11-27", "Văn bản số 12 ngày 20/11", ["doneOn: date_in_future"]],
    ["2026-11-20", "xong", ["evidence: conclusion_evidence_too_short"]],
    ["2026-11-20", "Văn bản số 12 ngày 20/11", undefined],
  ])("on %j with %j says %j", (doneOn, evidence, said) => {
    const read = followUpInput(TODAY).safeParse({ conclusion: ID, doneOn, evidence });
    expect(read.error?.issues.map(({ path, message }) => `${path.join()}: ${message}`)).toEqual(
      said,
    );
  });
});

describe("a day that is held on-line as well", () => {
  const calendar = legalCalendar(CALENDAR_DAYS);
  const day = { onDay: calendarDate("2026-12-10"), state: "published" } as const;
  const last = lastDayToBookOnline(day.onDay, calendar);

  it("takes turns until five working days before it, others until the day before", () => {
    expect(last).toBe("2026-12-03");
    expect(isBookable(day, calendarDate("2026-12-03"), last)).toBe(true);
    expect(isBookable(day, calendarDate("2026-12-04"), last)).toBe(false);
    expect(isBookable(day, calendarDate("2026-12-09"), null)).toBe(true);
  });
});
