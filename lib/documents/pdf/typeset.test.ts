import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { breakLines, type Measure } from "@/lib/documents/pdf/typeset";
import { RUNS } from "@/lib/domain/testing/runs";

/** Every letter one wide, bold ones two. */
const measure: Measure = (text, face) => text.length * (face === "bold" ? 2 : 1);
const set = (text: string, width: number, indent = 0) =>
  breakLines([{ text }], { width, indent, measure }).map(({ segments }) =>
    segments.map((segment) => segment.text).join(""),
  );

const letters = (text: string) => text.replaceAll(" ", "");

describe("lines", () => {
  it("are as full as they can be", () => {
    expect(set("một hai ba bốn năm", 8)).toEqual(["một hai", "ba bốn", "năm"]);
  });

  it("begin further in where a paragraph begins", () => {
    expect(set("một hai ba bốn", 8, 4)).toEqual(["một", "hai ba", "bốn"]);
  });

  it("break a word that no line can hold between its letters", () => {
    expect(set("a nghiêngngả b", 5)).toEqual(["a", "nghiê", "ngngả", "b"]);
  });

  it("keep a word whole that changes its face, and the blank where it was", () => {
    const [line] = breakLines([{ text: "Điều " }, { text: "1", bold: true }, { text: ". Giao" }], {
      width: 50,
      measure,
    });
    expect(line?.segments.map(({ text, face }) => [text, face])).toEqual([
      ["Điều ", "regular"],
      ["1", "bold"],
      [". Giao", "regular"],
    ]);
    expect(line?.gaps).toBe(2);
  });

  it("lose no letter, add none, and are never wider than there is room", () => {
    const run = fc.record({ text: fc.string({ maxLength: 40 }), bold: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(run, { maxLength: 6 }),
        fc.integer({ min: 4, max: 30 }),
        (runs, width) => {
          const lines = breakLines(runs, { width, measure });
          const got = lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join("");
          expect(letters(got)).toBe(letters(runs.map(({ text }) => text).join("")));
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
