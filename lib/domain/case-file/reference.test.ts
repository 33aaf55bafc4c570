import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { REGISTER_SERIES } from "@/lib/domain/case-file/case-file";
import { formatReference, parseReference } from "@/lib/domain/case-file/reference";
import { RUNS } from "@/lib/domain/testing/runs";

describe("a register number", () => {
  it("names series, year and number", () => {
    expect(formatReference({ series: "KN", year: 2026, number: 123 })).toBe("KN-2026-000123");
    expect(formatReference({ series: "KNPA", year: 2027, number: 1 })).toBe("KNPA-2027-000001");
  });

  it.each([
    " kn-2026-000123 ",
    "KN 2026 123",
    "kn/2026/0123",
    "KN.2026.123",
    "KN - 2026 / 123",
    "KN-2026-0123",
  ])("is read from %j", (text) => {
    expect(parseReference(text)).toEqual({
      ok: true,
      value: { series: "KN", year: 2026, number: 123 },
    });
  });

  it.each([
    "",
    "KN-2026",
    "KN-26-000123",
    "TC-2026-000123",
    "KN-2026-000000",
    "KN-2026-1234567",
    "KN-2026-000123x",
    "KN-2026-",
    "KN2026-123",
    "KN-2026123",
    "KN-02026-123",
    "KN-2026-12a",
    "XKN-2026-123",
    "KN_2026_123",
  ])("is not %j", (text) =>
    expect(parseReference(text)).toEqual({ ok: false, problem: "reference_malformed" }),
  );

  it("is read back as it was written", () => {
    const aReference = fc.record({
      series: fc.constantFrom(...REGISTER_SERIES),
      year: fc.integer({ min: 2000, max: 2999 }),
      number: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(
      fc.property(aReference, (reference) => {
        expect(parseReference(formatReference(reference))).toEqual({ ok: true, value: reference });
      }),
      { numRuns: RUNS },
    );
  });
});
