import { describe, expect, it } from "vitest";

import { ABBREVIATIONS } from "./abbreviations";
import { isFoundIn, readSearch } from "./search";

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

  it.each([
    ["nap ranh", "Nắp rãnh thoát nước vỡ", true],
    ["ran", "Nắp rãnh thoát nước vỡ", false],
    ["rãnh nắp", "Nắp rãnh thoát nước vỡ", true],
    ["gpmb", "Rào chắn khu đất đã giải phóng mặt bằng", true],
    ["gpmb chợ", "Rào chắn khu đất đã giải phóng mặt bằng", false],
  ])("%s in %s: %s", (query, text, isFound) => {
    const search = readSearch(query);
    expect(search && isFoundIn(search, text)).toBe(isFound);
  });

  it("has abbreviations without marks, each with words in full that have them", () => {
    for (const [short, full] of Object.entries(ABBREVIATIONS)) {
      expect(short).toMatch(/^[a-z]+$/);
      expect(full).toMatch(/[^a-z ]/);
      expect(full.normalize("NFC")).toBe(full);
    }
  });
});
