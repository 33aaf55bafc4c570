import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { asOfDates, snapAsOf } from "@/lib/domain/unit/as-of";
import { closureOf, heirsOn, predecessorsOf, successorsOf } from "@/lib/domain/unit/succession";
import { isValidOn, unitsOn } from "@/lib/domain/unit/unit";
import { aSuccession, aUnit } from "@/lib/domain/unit/unit.builder";

const on = calendarDate;

/** A city whose district had three wards, then two, and now one ward and a slice of another. */
const city = aUnit("city", { kind: "city" });
const district = aUnit("district", { kind: "district", parentId: "city", to: "2025-07-01" });
const small = aUnit("small", { parentId: "district", to: "2025-01-01" });
const near = aUnit("near", { parentId: "district", to: "2025-01-01" });
const far = aUnit("far", { parentId: "district", to: "2025-07-01" });
const joined = aUnit("joined", { parentId: "district", from: "2025-01-01", to: "2025-07-01" });
const today = aUnit("today", { parentId: "city", from: "2025-07-01" });
const edge = aUnit("edge", { parentId: "city", from: "2025-07-01" });
const units = [city, district, small, near, far, joined, today, edge];
const successions = [
  aSuccession("small", "joined", "2025-01-01"),
  aSuccession("near", "joined", "2025-01-01"),
  aSuccession("joined", "today", "2025-07-01"),
  aSuccession("far", "today", "2025-07-01"),
  aSuccession("far", "edge", "2025-07-01"),
];
const names = (some: readonly { name: string }[]) => some.map(({ name }) => name).sort();

describe("units over time", () => {
  it.each([
    ["2024-12-31", ["city", "district", "far", "near", "small"]],
    ["2025-01-01", ["city", "district", "far", "joined"]],
    ["2025-06-30", ["city", "district", "far", "joined"]],
    ["2025-07-01", ["city", "edge", "today"]],
  ])("on %s are %j", (date, expected) => {
    expect(names(unitsOn(units, on(date)))).toEqual(expected);
  });

  it("exist from their first day to the one before their last", () => {
    expect(isValidOn(joined, on("2025-01-01"))).toBe(true);
    expect(isValidOn(joined, on("2024-12-31"))).toBe(false);
    expect(isValidOn(joined, on("2025-07-01"))).toBe(false);
  });

  it("have the successors and predecessors of one change", () => {
    expect(names(successorsOf("far", units, successions).map(({ unit }) => unit))).toEqual([
      "edge",
      "today",
    ]);
    expect(names(successorsOf("small", units, successions).map(({ unit }) => unit))).toEqual([
      "joined",
    ]);
    expect(names(predecessorsOf("today", units, successions).map(({ unit }) => unit))).toEqual([
      "far",
      "joined",
    ]);
    expect(successorsOf("today", units, successions)).toEqual([]);
  });

  it("are found again however many changes later", () => {
    expect(names(heirsOn(small, on("2026-11-22"), units, successions))).toEqual(["today"]);
    expect(names(heirsOn(far, on("2026-11-22"), units, successions))).toEqual(["edge", "today"]);
    expect(names(heirsOn(small, on("2025-03-01"), units, successions))).toEqual(["joined"]);
    expect(names(heirsOn(today, on("2026-11-22"), units, successions))).toEqual(["today"]);
  });
});

describe("what a unit stands for", () => {
  it("is itself and what it succeeded", () => {
    expect([...closureOf("today", units, successions)].sort()).toEqual([
      "far",
      "joined",
      "near",
      "small",
      "today",
    ]);
  });

  it("is all below it, for a city", () => {
    expect([...closureOf("city", units, successions)].sort()).toEqual(names(units));
  });

  it("is never what took it over", () => {
    expect([...closureOf("small", units, successions)]).toEqual(["small"]);
  });

  it("ends even when the data go in a circle", () => {
    const circle = [aSuccession("a", "b", "2025-01-01"), aSuccession("b", "a", "2025-01-01")];
    expect([...closureOf("a", [], circle)].sort()).toEqual(["a", "b"]);
  });
});

const dates = () => asOfDates(units);

describe("as of", () => {
  it("knows the days on which something changed", () => {
    expect(dates()).toEqual(["2019-10-17", "2025-01-01", "2025-07-01"]);
  });

  it.each([
    ["2022-12-22", "2019-10-17"],
    ["2025-01-01", "2025-01-01"],
    ["2025-06-30", "2025-01-01"],
    ["2026-11-22", "2025-07-01"],
    ["2000-01-01", "2019-10-17"],
  ])("%s is shown as of %s", (asked, shown) => {
    expect(snapAsOf(dates(), on(asked))).toBe(shown);
  });

  it("has nothing to show without units", () => {
    expect(snapAsOf([], on("2026-11-22"))).toBeNull();
  });
});
