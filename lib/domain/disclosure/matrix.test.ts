import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import {
  countStates,
  type DisclosureDates,
  disclosureMatrix,
  disclosureYears,
  type ItemState,
  yearAmong,
} from "@/lib/domain/disclosure/matrix";
import {
  type PublicationVariant,
  publicationStanding,
  variantsOf,
} from "@/lib/domain/disclosure/publication-due";
import { DISCLOSURE_ITEMS } from "@/lib/domain/procedure/disclosure-items";
import { RUNS } from "@/lib/domain/testing/runs";

const on = calendarDate;
const calendar = legalCalendar(CALENDAR_DAYS);
const today = on("2026-11-26");

const standingToday = (variant: PublicationVariant) =>
  publicationStanding({ decidedOn: on("2026-10-01"), variant }, null, today, calendar);

describe("the day by which it has to be public", () => {
  it.each<[string, PublicationVariant, string | null, string, string | null, number]>([
    // Decided on a Thursday: five working days end on the Thursday after.
    ["2026-11-12", "standard", "2026-11-19", "on_time", "2026-11-19", 0],
    ["2026-11-12", "standard", "2026-11-20", "late", "2026-11-19", 1],
    ["2026-11-12", "standard", null, "overdue", "2026-11-19", 7],
    // Over 24/11, which is a day off.
    ["2026-11-20", "standard", null, "waiting", "2026-11-30", 0],
    // The last day still belongs to it.
    ["2026-11-18", "standard", null, "waiting", "2026-11-26", 0],
    // Over a holiday of five days.
    ["2026-08-28", "standard", "2026-09-09", "on_time", "2026-09-09", 0],
    ["2026-08-28", "standard", "2026-09-10", "late", "2026-09-09", 1],
    // The law of a field gives more.
    ["2026-10-26", "budget_decided", null, "overdue", "2026-11-25", 1],
    ["2026-10-27", "budget_decided", null, "waiting", "2026-11-26", 0],
    ["2026-09-30", "budget_execution", "2026-10-15", "on_time", "2026-10-15", 0],
    // Before the law there was no such day.
    ["2023-06-30", "standard", null, "no_day", null, 0],
  ])("decided %s (%s), public %s: %s, due %s, %i days late", (...row) => {
    const [decidedOn, variant, metOn, status, dueOn, daysLate] = row;
    expect(
      publicationStanding(
        { decidedOn: on(decidedOn), variant },
        metOn === null ? null : on(metOn),
        today,
        calendar,
      ),
    ).toMatchObject({ status, dueOn, daysLate });
  });

  it("is to be confirmed where the law of the field was not read", () => {
    expect(standingToday("standard").needsConfirmation).toBe(false);
    expect(standingToday("budget_decided").needsConfirmation).toBe(true);
  });

  it("is another only for the budget", () => {
    expect(DISCLOSURE_ITEMS.filter((item) => variantsOf(item).length > 1)).toEqual([2]);
  });

  it("is never late before its day and always after it, whenever it was decided", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom<PublicationVariant>("standard", "budget_decided", "budget_execution"),
        (offset, after, variant) => {
          const decidedOn = addDays(on("2026-01-05"), offset);
          const metOn = addDays(decidedOn, after);
          const duty = { decidedOn, variant };
          const { status, dueOn, daysLate } = publicationStanding(duty, metOn, metOn, calendar);
          if (dueOn === null) return;
          expect(status === "late").toBe(metOn > dueOn);
          expect(daysLate > 0).toBe(status === "late");
          // Unpublished that same day it is overdue exactly then, too.
          const open = publicationStanding(duty, null, metOn, calendar);
          expect(open.status === "overdue").toBe(status === "late");
        },
      ),
      { numRuns: RUNS },
    );
  });
});

const row = (but: Partial<DisclosureDates>): DisclosureDates => ({
  item: 1,
  year: 2026,
  open: null,
  met: null,
  publishedAt: null,
  ...but,
});
const duty = (decidedOn: string) => ({ decidedOn: on(decidedOn), variant: "standard" as const });
const met = (decidedOn: string, metOn: string) => ({
  met: { ...duty(decidedOn), metOn: on(metOn) },
  publishedAt: new Date(`${metOn}T03:00:00Z`),
});

const stateOf = (rows: DisclosureDates[], item = 1, year = 2026): ItemState | undefined =>
  disclosureMatrix(rows, year, today, calendar).find((one) => one.item === item)?.state;

describe("the fourteen items of a year", () => {
  it.each<[string, DisclosureDates[], ItemState]>([
    ["nothing at all", [], "missing"],
    ["a line of the plan", [row({})], "missing"],
    ["decided, within its days", [row({ open: duty("2026-11-24") })], "missing"],
    ["decided, past its day", [row({ open: duty("2026-11-10") })], "overdue"],
    ["public in time", [row(met("2026-11-10", "2026-11-12"))], "published"],
    ["public, though late", [row(met("2026-10-01", "2026-11-12"))], "published"],
    [
      "public the year before",
      [row({ ...met("2025-11-10", "2025-11-12"), year: 2025 })],
      "missing",
    ],
    [
      "one public, another past its day",
      [row(met("2026-11-10", "2026-11-12")), row({ open: duty("2026-11-10") })],
      "overdue",
    ],
    [
      "public, and a change of it past its day",
      [row({ ...met("2026-10-01", "2026-10-02"), open: duty("2026-11-10") })],
      "overdue",
    ],
  ])("%s", (_, rows, state) => {
    expect(stateOf(rows)).toBe(state);
  });

  it("shows what is posted for good from the years before, too", () => {
    const rules = row({ ...met("2025-11-10", "2025-11-12"), item: 4, year: 2025 });
    expect(stateOf([rules], 4)).toBe("published");
    expect(stateOf([rules], 4, 2024)).toBe("missing");
  });

  it("are always fourteen, and their states sum up", () => {
    const rows = disclosureMatrix([row({ open: duty("2026-11-10") })], 2026, today, calendar);
    expect(rows.map(({ item }) => item)).toEqual([...DISCLOSURE_ITEMS]);
    expect(countStates(rows)).toEqual({ published: 0, missing: 13, overdue: 1 });
  });

  it("put the newest record and the longest overdue first", () => {
    const rows = [
      row(met("2026-02-02", "2026-02-03")),
      row(met("2026-03-02", "2026-03-03")),
      row({ open: duty("2026-11-13") }),
      row({ open: duty("2026-11-02") }),
    ];
    const [first] = disclosureMatrix(rows, 2026, today, calendar);
    expect(first?.published[0]?.row).toBe(rows[1]);
    expect(first?.unpublished[0]?.row).toBe(rows[3]);
  });
});

describe("the years of a ward", () => {
  it.each([
    ["2025-07-01", null, [2026, 2025]],
    ["2019-01-01", null, [2026, 2025, 2024, 2023]],
    ["2019-01-01", "2025-01-01", [2025, 2024, 2023]],
    ["2010-01-01", "2020-01-01", []],
  ])("from %s to %s", (from, to, years) => {
    const period = { validFrom: on(from), validTo: to === null ? null : on(to) };
    expect(disclosureYears(period, today)).toEqual(years);
  });

  it("are read from an address only as they are written", () => {
    expect(yearAmong("2026", [2026, 2025])).toBe(2026);
    expect(["2024", "02026", "2026.0", ""].map((text) => yearAmong(text, [2026]))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
