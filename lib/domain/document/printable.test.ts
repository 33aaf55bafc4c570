import { describe, expect, it } from "vitest";

import { isPrintable, onlyPrintable } from "@/lib/domain/document/printable";

/** Everything that may be printed below U+10000, as stretches, "20-7e". */
function stretches(): string {
  const found: [number, number][] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    if (!isPrintable(String.fromCodePoint(code))) continue;
    const last = found.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  return found.map((ends) => [...new Set(ends.map((end) => end.toString(16)))].join("-")).join(" ");
}

describe("what can be printed", () => {
  it("is what the letters of the files have a shape for, and not a sign more", () => {
    expect(stretches()).toBe(
      [
        "a 20-7e", // a new line, and what every keyboard has
        "a0-24f 300-304 306-30c 323 329", // Latin and its marks
        "391-3a1 3a3-3ce 400-45f", // Greek and Cyrillic
        "1e00-1e9b 1e9e 1ea0-1ef9", // Vietnamese
        "2010 2012-2015 2018-201e 2020-2022 2026 2030 2032-2033 2039-203a 2044",
        "20ab-20ac 2116 2122 2190-2195 2212 2248 2260 2264-2265",
      ].join(" "),
    );
  });

  it("is no sign beyond, and a text only if all of it is", () => {
    expect(["😡", "𝒜", "đơn 😡 này"].map(isPrintable)).toEqual([false, false, false]);
    expect(["", "Đơn này\ncủa tôi"].map(isPrintable)).toEqual([true, true]);
  });

  it("is kept of what nobody can be asked to write again", () => {
    expect(onlyPrintable("  Tôi rất bực 😡\t về việc này 😡 ")).toBe("Tôi rất bực  về việc này");
    expect(onlyPrintable("Nguyễn".normalize("NFD"))).toBe("Nguyễn".normalize("NFC"));
  });
});
