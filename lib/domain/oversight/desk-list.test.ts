import { describe, expect, it } from "vitest";

import { readDueDate, readMoment, writeCursor } from "@/lib/domain/oversight/desk-list";

const id = "00000000-0000-4000-8000-000000000001";

describe("a place in a list", () => {
  it("is read as it was written", () => {
    const at = new Date("2026-11-22T03:04:05.678Z");
    expect(readMoment(writeCursor(at.toISOString(), id))).toEqual({ at, id });
    expect(readDueDate(writeCursor("2026-12-02", id))).toEqual({ dueOn: "2026-12-02", id });
  });

  it.each([
    undefined,
    "",
    "x",
    `2026-02-30_${id}`,
    `2026-12-02_${id}'--`,
    ["2026-12-02"],
    `_${id}`,
  ])("is the top of the list for %o", (text) => expect(readDueDate(text)).toBeNull());

  it.each([
    undefined,
    7,
    "",
    `_${id}`,
    `2026-12-02T25:00:00.000Z_${id}`,
    `2026-11-22T03:04:05.678Z_${id}0`,
    `2026-11-22T03:04:05.678Z_x${id}`,
    `x2026-11-22T03:04:05.678Z_${id}`,
    `2026-11-22T03:04:05.678Z_${id.toUpperCase().replaceAll("0", "A")}`,
    `2026-11-22T03:04:05.678Z_${id.replace("-0000", "")}`,
    `2026-11-22T03:04:05.67800000Z_${id}`,
    `2026-1-2_${id}`,
    `2026-11-22 03:04_${id}`,
  ])("among moments is the top of the list for %o", (text) => expect(readMoment(text)).toBeNull());
});
