import { describe, expect, it } from "vitest";

import { readAskedOf, writeAskedOf } from "./asked-of-ward";

describe("the ward somebody came from", () => {
  it("is read as it was written", () => {
    expect(readAskedOf(writeAskedOf("o-cho-dua"))).toBe("o-cho-dua");
  });

  it.each([undefined, "", "lang", "phuong.", "phuong.Láng", "phuong.a b", ["phuong.lang"]])(
    "is none: %j",
    (text) => {
      expect(readAskedOf(text)).toBeNull();
    },
  );
});
