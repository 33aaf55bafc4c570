import { describe, expect, it } from "vitest";

import { ABBREVIATIONS } from "./abbreviations";
import { readSearch } from "./search";

describe("what somebody looks for", () => {
  it.each([
    ["", null],
    ["  …?! ", null],
    ["rac", { folded: "rac", words: [["rac"]], marked: null }],
    ["Rác  chợ!", { folded: "rac cho", words: [["rac"], ["cho"]], marked: ["rác", "chợ"] }],
    ["đường", { folded: "duong", words: [["duong"]], marked: ["đường"] }],
    ["UBND 12", { folded: "ubnd 12", words: [["ubnd", "uy ban nhan dan"], ["12"]], marked: null }],
    // Words that every object knows are words like others.
    ["constructor", { folded: "constructor", words: [["constructor"]], marked: null }],
  ])("%j", (query, expected) => {
    expect(readSearch(query)).toEqual(expected);
  });

  it("is the same whichever way its marks were typed", () => {
    expect(readSearch("rác".normalize("NFD"))).toEqual(readSearch("rác"));
  });

  it("is never longer than anybody types", () => {
    expect(readSearch("a ".repeat(1000))?.words).toHaveLength(100);
  });

  it("has abbreviations without marks, each with words in full that have them", () => {
    for (const [short, full] of Object.entries(ABBREVIATIONS)) {
      expect(short).toMatch(/^[a-z]+$/);
      expect(full).toMatch(/[^a-z ]/);
      expect(full.normalize("NFC")).toBe(full);
    }
  });
});
