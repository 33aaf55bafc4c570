import { describe, expect, it } from "vitest";

import { addressIn } from "./address";

describe("an address in a mail", () => {
  it.each([
    ["vi", "/"],
    ["en", "/en"],
  ] as const)("is the first page's (%s: %s)", (locale, address) => {
    expect(addressIn(locale, { folder: "/" })).toBe(address);
  });

  it.each([
    ["vi", "/ho-so/a%20b%2Fc"],
    ["en", "/en/my-cases/a%20b%2Fc"],
  ] as const)("is in its reader's language (%s: %s)", (locale, address) => {
    expect(addressIn(locale, { folder: "/my-cases/[id]", params: { id: "a b/c" } })).toBe(address);
  });

  it("is not made when a part is missing", () => {
    expect(() => addressIn("vi", { folder: "/my-cases/[id]" })).toThrow("needs id");
  });
});
