import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { lineOf } from "@/lib/domain/unit/succession";
import type { Succession, Unit } from "@/lib/domain/unit/unit";

const unit = (id: string, but: Partial<Unit> = {}): Unit => ({
  id,
  code: id,
  kind: "ward",
  name: id,
  slug: id,
  parentId: null,
  validFrom: calendarDate("2019-01-01"),
  validTo: calendarDate("2025-07-01"),
  ...but,
});
const link = (fromId: string, toId: string): Succession => ({
  fromId,
  toId,
  share: "part",
  effectiveOn: calendarDate("2025-07-01"),
  basis: "",
  confidence: "high",
});

const UNITS = [
  unit("city", { kind: "city", validTo: null }),
  unit("district", { kind: "district", parentId: "city" }),
  unit("oldest", { parentId: "district", validTo: calendarDate("2025-01-01") }),
  unit("old", { parentId: "district", validFrom: calendarDate("2025-01-01") }),
  unit("stranger", { parentId: "district" }),
  unit("now", { parentId: "city", validFrom: calendarDate("2025-07-01"), validTo: null }),
];
const LINKS = [link("oldest", "old"), link("old", "now"), link("stranger", "other")];

describe("whose records are read on the page of a unit", () => {
  it("is its own first, then of all it succeeded, the youngest first, then of what stood above those and is no more", () => {
    expect(lineOf("now", UNITS, LINKS).map(({ id }) => id)).toEqual([
      "now",
      "old",
      "oldest",
      "district",
    ]);
  });

  it("is for a former unit only what was before it", () => {
    expect(lineOf("old", UNITS, LINKS).map(({ id }) => id)).toEqual(["old", "oldest", "district"]);
    expect(lineOf("oldest", UNITS, LINKS).map(({ id }) => id)).toEqual(["oldest"]);
  });
});
