import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { addUp, NO_FIGURES, onTimeShare, satisfiedShare } from "@/lib/domain/dashboard/figures";
import { lastTwelveMonths, type SpanKind, spanOf, yearBefore } from "@/lib/domain/dashboard/span";
import { type UnitLine, unitLines } from "@/lib/domain/dashboard/unit-lines";
import type { Succession, Unit } from "@/lib/domain/unit/unit";

const on = calendarDate;

describe("the time looked at", () => {
  it.each<[SpanKind, string, string, string]>([
    ["month", "2026-11-23", "2026-11-01", "2026-11-23"],
    ["quarter", "2026-11-23", "2026-10-01", "2026-11-23"],
    ["quarter", "2026-03-31", "2026-01-01", "2026-03-31"],
    ["year", "2026-11-23", "2026-01-01", "2026-11-23"],
    ["report_quarter", "2026-11-23", "2026-09-15", "2026-11-23"],
    ["report_year", "2026-11-23", "2025-12-15", "2026-11-23"],
    ["report_year", "2026-12-20", "2026-12-15", "2026-12-20"],
  ])("%s on %s is from %s to %s", (kind, today, from, to) => {
    expect(spanOf({ kind, from: null, to: null }, on(today))).toEqual({ kind, from, to });
  });

  it.each([
    ["the wrong way round", on("2026-05-02"), on("2026-05-01")],
    ["wholly to come", on("2026-12-01"), on("2026-12-31")],
    ["without a beginning", null, on("2026-05-01")],
    ["without an end", on("2026-05-01"), null],
    ["only tomorrow", on("2026-11-24"), on("2026-11-24")],
  ])("is none when the days are %s", (_, from, to) => {
    expect(spanOf({ kind: "custom", from, to }, on("2026-11-23"))).toBeNull();
  });

  it("ends today at the latest", () => {
    const asked = { kind: "custom", from: on("2026-11-01"), to: on("2026-12-31") } as const;
    expect(spanOf(asked, on("2026-11-23"))?.to).toBe("2026-11-23");
  });

  it("may be one day, also today", () => {
    for (const day of [on("2026-11-23"), on("2026-05-01")]) {
      const asked = { kind: "custom", from: day, to: day } as const;
      expect(spanOf(asked, on("2026-11-23"))).toEqual(asked);
    }
  });

  it.each([
    ["2026-01-01", "2026-01-01"],
    ["2026-03-31", "2026-01-01"],
    ["2026-04-01", "2026-04-01"],
    ["2026-06-30", "2026-04-01"],
    ["2026-07-01", "2026-07-01"],
    ["2026-09-30", "2026-07-01"],
    ["2026-12-31", "2026-10-01"],
  ])("of the quarter of %s begins on %s", (today, from) => {
    expect(spanOf({ kind: "quarter", from: null, to: null }, on(today))?.from).toBe(from);
  });

  it("is compared with the same days a year earlier", () => {
    const span = { kind: "custom", from: on("2024-02-29"), to: on("2024-03-10") } as const;
    expect(yearBefore(span)).toEqual({ kind: "custom", from: "2023-02-28", to: "2023-03-10" });
    const whole = { kind: "year", from: on("2026-01-01"), to: on("2026-02-28") } as const;
    expect(yearBefore(whole)).toEqual({ kind: "year", from: "2025-01-01", to: "2025-02-28" });
  });

  it("has twelve months behind it", () => {
    const months = lastTwelveMonths(on("2026-02-10"));
    expect([months[0], months.at(-1), months.length]).toEqual(["2025-03", "2026-02", 12]);
    expect(lastTwelveMonths(on("2026-12-01")).join(" ")).toBe(
      "2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11 2026-12",
    );
    expect(lastTwelveMonths(on("2026-01-31"))[11]).toBe("2026-01");
  });
});

describe("the shares", () => {
  it("count what is open and overdue as not kept", () => {
    expect(onTimeShare({ met: 3, late: 1, openLate: 0 })).toBe(0.75);
    expect(onTimeShare({ met: 3, late: 1, openLate: 2 })).toBe(0.5);
  });

  it("are unknown where nothing was due and nobody rated", () => {
    expect(onTimeShare({ met: 0, late: 0, openLate: 0 })).toBeNull();
    expect(satisfiedShare({ rated: 0, satisfied: 0 })).toBeNull();
  });

  it("of those content are of those who rated", () => {
    expect(satisfiedShare({ rated: 4, satisfied: 3 })).toBe(0.75);
    expect(satisfiedShare({ rated: 4, satisfied: 0 })).toBe(0);
    expect(onTimeShare({ met: 0, late: 0, openLate: 2 })).toBe(0);
  });

  it("add up name by name, and what nothing is known of adds nothing", () => {
    const one = { ...NO_FIGURES, received: 1, met: 2, late: 3 };
    const two = { ...NO_FIGURES, received: 10, satisfied: 20 };
    const byUnit = new Map([
      ["a", one],
      ["b", two],
    ]);
    const sum = { received: 11, met: 2, late: 3, openLate: 0, rated: 0, satisfied: 20 };
    expect(addUp(NO_FIGURES, ["a", "b", "c"], byUnit)).toEqual(sum);
    expect(addUp(sum, ["a"], byUnit)).toEqual({ ...sum, received: 12, met: 4, late: 6 });
    expect(addUp(NO_FIGURES, [], byUnit)).toEqual(NO_FIGURES);
  });
});

const unit = (id: string, but: Partial<Unit> = {}): Unit => ({
  id,
  code: id,
  kind: "ward",
  name: `Phường ${id}`,
  slug: id,
  parentId: "city",
  validFrom: on("2000-01-01"),
  validTo: null,
  ...but,
});

const went = (
  fromId: string,
  toId: string,
  share: Succession["share"],
  effectiveOn = "2025-07-01",
): Succession => ({
  fromId,
  toId,
  share,
  effectiveOn: on(effectiveOn),
  basis: "",
  confidence: "high",
});

const ended = { validTo: on("2025-07-01") };
const begun = { validFrom: on("2025-07-01") };

const byName = (lines: readonly UnitLine[]) =>
  lines.map(({ unit: { id }, unitIds, split }) => [id, unitIds, split.map((old) => old.id)]);

describe("the lines of the figures", () => {
  const units = [
    unit("city", { kind: "city", parentId: null }),
    unit("whole", ended),
    unit("older", { validTo: on("2025-01-01") }),
    unit("cut", ended),
    unit("into-cut", { validTo: on("2025-01-01") }),
    unit("north", begun),
    unit("south", begun),
  ];
  const successions = [
    went("older", "whole", "all", "2025-01-01"),
    went("whole", "north", "all"),
    went("into-cut", "cut", "all", "2025-01-01"),
    went("cut", "north", "most"),
    went("cut", "south", "part"),
  ];
  const today = () => unitLines(units, successions, on("2026-11-23"));

  it("add to a ward what went into it whole, and name what was cut beside each heir", () => {
    expect(byName(today().lines)).toEqual([
      ["north", ["north", "whole", "older"], ["cut"]],
      ["south", ["south"], ["cut"]],
    ]);
    expect(byName(today().split)).toEqual([["cut", ["cut", "into-cut"], []]]);
    expect(byName(today().others)).toEqual([["city", ["city"], []]]);
  });

  it("are no heirs of what is not in sight, and no line twice", () => {
    const some = [unit("old", ended), unit("here", begun), unit("half", ended)];
    const lines = unitLines(
      some,
      [went("old", "elsewhere", "all"), went("half", "here", "part"), went("gone", "here", "most")],
      on("2026-11-23"),
    );
    expect(byName(lines.lines)).toEqual([["here", ["here"], ["half"]]]);
    expect(byName(lines.split)).toEqual([
      ["old", ["old"], []],
      ["half", ["half"], []],
    ]);
    expect(lines.others).toEqual([]);
  });

  it("begin on the day of the change", () => {
    expect(byName(unitLines(units, successions, on("2025-07-01")).lines)).toEqual(
      byName(today().lines),
    );
    const eve = unitLines(units, successions, on("2025-06-30"));
    expect(eve.lines.map(({ unit: { id } }) => id)).toEqual(["whole", "cut"]);
  });

  it("are the wards of the day that is asked about, each for itself", () => {
    const before = unitLines(units, successions, on("2024-06-01"));
    expect(byName(before.lines)).toEqual(
      ["whole", "older", "cut", "into-cut"].map((id) => [id, [id], []]),
    );
  });

  it("hold every unit once, however the territory was cut and merged", () => {
    const link = fc.record({
      from: fc.integer({ min: 0, max: 11 }),
      over: fc.integer({ min: 1, max: 4 }),
      share: fc.constantFrom("all", "most", "part", "unknown" as const),
    });
    fc.assert(
      fc.property(
        fc.array(link, { maxLength: 20 }),
        fc.integer({ min: 2010, max: 2026 }),
        (links, year) => {
          const many = Array.from({ length: 16 }, (_, at) =>
            unit(`${at}`, {
              validFrom: on(`20${10 + at}-01-01`),
              validTo: at > 11 ? null : on(`20${11 + at}-01-01`),
            }),
          );
          const moves = [
            ...new Map(links.map((each) => [`${each.from}-${each.over}`, each])).values(),
          ];
          const { lines, split, others } = unitLines(
            many,
            moves.map(({ from, over, share }) =>
              went(`${from}`, `${from + over}`, share, `20${11 + from}-01-01`),
            ),
            on(`${year}-06-01`),
          );
          const all = [...lines, ...split, ...others].flatMap(({ unitIds }) => unitIds);
          expect(all.sort()).toEqual(many.map(({ id }) => id).sort());
        },
      ),
    );
  });

  it("sum to the whole", () => {
    const one = { ...NO_FIGURES, received: 1 };
    const byUnit = new Map(units.map(({ id }) => [id, one]));
    const { lines, split, others } = today();
    const sums = [...lines, ...split, ...others].map(
      ({ unitIds }) => addUp(NO_FIGURES, unitIds, byUnit).received,
    );
    expect(sums.reduce((sum, each) => sum + each, 0)).toBe(units.length);
  });
});
