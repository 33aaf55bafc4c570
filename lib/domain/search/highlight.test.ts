import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";

import { excerpt, firstMatch, highlight } from "./highlight";
import { readSearch, type Search } from "./search";

const searchFor = (query: string): Search => {
  const search = readSearch(query);
  if (!search) throw new Error("nothing asked");
  return search;
};
const shown = (text: string, query: string) =>
  highlight(text, searchFor(query))
    .map(({ text: run, isMatch }) => (isMatch ? `[${run}]` : run))
    .join("");

describe("what was looked for is marked", () => {
  it.each([
    ["nap ranh", "Nắp rãnh thoát nước vỡ", "[Nắp] [rãnh] thoát nước vỡ"],
    ["RÁC", "Rác, rắc; RAC – đống rác.", "[Rác], [rắc]; [RAC] – đống [rác]."],
    ["đống đa", "Quận Đống Đa", "Quận [Đống] [Đa]"],
    // Part of a word is not the word.
    ["ran", "Nắp rãnh thoát nước", "Nắp rãnh thoát nước"],
    ["gpmb", "đã giải phóng mặt bằng, hồ sơ GPMB", "đã [giải phóng mặt bằng], hồ sơ [GPMB]"],
    ["ubnd phường", "Ủy ban nhân dân phường", "[Ủy ban nhân dân] [phường]"],
    ["12", "ngõ 12/3, số 123", "ngõ [12]/3, số 123"],
    ["b", "<b>đậm</b>", "<[b]>đậm</[b]>"],
    ["rác", "Rác".normalize("NFD"), `[${"Rác".normalize("NFD")}]`],
    ["rác", "", ""],
  ])("%s in %s", (query, text, expected) => {
    expect(shown(text, query)).toBe(expected);
  });

  it("and the text is given back whole, whatever it is", () => {
    fc.assert(
      fc.property(anyText(), anyText(), (text, query) => {
        const search = readSearch(query);
        if (!search) return;
        const runs = highlight(text, search);
        expect(runs.map((run) => run.text).join("")).toBe(text);
        expect(runs.every((run) => run.text !== "")).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("the first match", () => {
  it("is where the first mark of the text begins, whatever both are", () => {
    fc.assert(
      fc.property(anyText(), anyText(), (text, query) => {
        const search = readSearch(query);
        if (!search) return;
        const runs = highlight(text, search);
        const marked = runs.findIndex(({ isMatch }) => isMatch);
        const before = runs.slice(0, marked).reduce((sum, run) => sum + run.text.length, 0);
        expect(firstMatch(text, search)).toBe(marked === -1 ? null : before);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ["gpmb", "hồ sơ giải phóng mặt bằng", 6],
    ["gpmb", "hồ sơ giải phóng mặt", null],
    ["ubnd phường", "phường và ủy ban nhân dân", 0],
    ["bằng", "bằng", 0],
    ["gpmb", "hồ sơ GPMB", 6],
  ])("of %j in %j begins at %j", (query, text, at) => {
    expect(firstMatch(text, searchFor(query))).toBe(at);
  });
});

describe("an excerpt", () => {
  const long = `Mở đầu ${"rất dài ".repeat(40)}nắp rãnh ${"rồi hết ".repeat(40)}kết.`;

  it("of a short text is the text", () => {
    expect(excerpt("Nắp rãnh vỡ.", searchFor("ranh"), 180)).toBe("Nắp rãnh vỡ.");
  });

  it("stands around the first match and is cut between words", () => {
    const cut = excerpt(long, searchFor("ranh"), 120);
    expect(cut).toMatch(/^… (?:rất|dài) .* nắp rãnh rồi hết .* (?:rồi|hết) …$/);
    expect(cut.length).toBeLessThanOrEqual(120 + 4);
  });

  it("without a match is the beginning", () => {
    expect(excerpt(long, searchFor("xyz"), 60)).toMatch(/^Mở đầu rất dài .* …$/);
  });

  it("reaches the end with its last sign", () => {
    expect(excerpt(long, searchFor("ket"), 60)).toMatch(/^… .* kết\.$/);
  });

  it("is never longer than asked for, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 20, max: 200 }), (text, length) => {
        const cut = excerpt(text, searchFor("a"), length);
        expect(cut.length).toBeLessThanOrEqual(text.length <= length ? text.length : length + 4);
      }),
      { numRuns: RUNS },
    );
  });
});
