import { describe, expect, it } from "vitest";

import { email } from "./email";

describe("an address", () => {
  it.each([
    ["  Hoa.Nguyen@Example.ORG ", "hoa.nguyen@example.org"],
    ["o'brien+cong@thu.dongda.gov.vn", "o'brien+cong@thu.dongda.gov.vn"],
    ["a@xn--vit-nam-jeb.vn", "a@xn--vit-nam-jeb.vn"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(email.parse(typed)).toBe(kept);
  });

  it.each([
    "",
    "hoa",
    "hoa@",
    "@example.org",
    "hoa@localhost",
    "hoa＠example.org",
    "hoa@evil.org@example.org",
    '"hoa@evil.org"@example.org',
    '"hoa nguyen"@example.org',
    "hoa@example.org,evil@evil.org",
    "hoa@example.org evil@evil.org",
    "hoa@example.org\r\nBcc: evil@evil.org",
    "hoa@example.org\n",
    "<hoa@example.org>",
    "hoa@example.org\u0000",
    "hоa@example.org",
    "hòa@example.org",
    "hoa@exämple.org",
    "hoa@[127.0.0.1]",
    "hoa..nguyen@example.org",
    ".hoa@example.org",
    "hoa@-example.org",
    "hoa@example.123",
    `${"a".repeat(250)}@example.org`,
    "\u202Ehoa@example.org",
    "ho\u200Ba@example.org",
  ])("%j is no address", (typed) => {
    expect(email.safeParse(typed).success).toBe(false);
  });
});
