import { describe, expect, it } from "vitest";

import { email } from "./email";

describe("an address", () => {
  it.each([
    ["  Hoa.Nguyen@Example.ORG ", "hoa.nguyen@example.org"],
    ["o'brien+cong@thu.dongda.gov.vn", "o'brien+cong@thu.dongda.gov.vn"],
    ["a@xn--vit-nam-jeb.vn", "a@xn--vit-nam-jeb.vn"],
    ["a!#$%&'*+/=?^_`{|}~-.b9@x.vn", "a!#$%&'*+/=?^_`{|}~-.b9@x.vn"],
    ["a@b.cd", "a@b.cd"],
    ["a@1.2x.v9-9n", "a@1.2x.v9-9n"],
    [`a@${"b".repeat(63)}.${"c".repeat(63)}`, `a@${"b".repeat(63)}.${"c".repeat(63)}`],
    [`${"a".repeat(242)}@example.org`, `${"a".repeat(242)}@example.org`],
    [`  ${"a".repeat(242)}@example.org  `, `${"a".repeat(242)}@example.org`],
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
    "hoa@example.1a",
    "a@b.c",
    "hoa@example-.org",
    "hoa@example.org-",
    "hoa@example.-org",
    "hoa@example..org",
    "hoa@.org",
    "hoa@example.org.",
    "hoa.@example.org",
    "hoa nguyen@example.org",
    "\thoa@example.org",
    `a@${"b".repeat(64)}.org`,
    `a@example.${"c".repeat(64)}`,
    `${"a".repeat(243)}@example.org`,
    `${"a".repeat(250)}@example.org`,
    "\u202Ehoa@example.org",
    "ho\u200Ba@example.org",
  ])("%j is no address", (typed) => {
    expect(email.safeParse(typed).success).toBe(false);
  });
});
