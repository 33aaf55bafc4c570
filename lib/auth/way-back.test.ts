import { describe, expect, it } from "vitest";

import { wayBack } from "./way-back";

const HOSTS = [
  "evil.example",
  "//evil.example",
  "http://evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
];
const LEADS = [
  "",
  "/",
  "//",
  "///",
  "/\\",
  "\\",
  "\\\\",
  "/\t/",
  "/\n/",
  "\u0000/",
  "/%09/",
  "/%2f",
  "/%2f%2f",
  "/%5c",
  "%2f%2f",
  "/.//",
  "/..//",
  "/ho-so//",
  "/ho-so/..//",
  "/ho-so/%2e%2e//",
  "/ho-so@",
  "@",
  ":",
  "/:",
  "/en//",
  "/en/\\",
  "／／",
  "/ho-so\u2028//",
  " /",
  "/ ",
  "/\u202e",
];
const TRICKS = [
  ...LEADS.flatMap((lead) => HOSTS.map((host) => lead + host)),
  ...[
    "?next=//evil.example",
    "?a=https://evil.example",
    "#//evil.example",
    "?a=b?c=d",
    "?a=%0d%0aset-cookie:x",
    "?a=<script>",
    "/../../evil",
    "/%2e%2e/evil",
    "//",
    "/\\",
    ";evil",
    "/.well-known",
    "\r\nLocation: //evil.example",
  ].map((tail) => `/ho-so${tail}`),
  "",
  "   ",
  "ho-so",
  "/Ho-So",
  "/api/auth/signout",
  "/_next/x",
  "/nowhere",
  "/en/ho-so",
  "/my-cases",
  "/ho-so/",
  "/tai-khoan/dang-nhap",
  "/tai-khoan/dang-ky",
  "/ho-so/a/b/c/d",
  `/ho-so/${"a".repeat(300)}`,
];

describe("the way back after signing in", () => {
  it.each([
    "/",
    "/en",
    "/ho-so",
    "/en/my-cases",
    "/tai-khoan",
    "/tai-khoan/phien",
    "/quan-tri/ho-so/0192f3a4-5b6c-7d8e-9f00-112233445566",
    "/en/desk/cases?state=open&after=abc-1",
    "/gui-don/0192f3a4/step",
    "/phuong/kim-lien-2025/tin.atom",
  ])("may be our page %s", (path) => {
    expect(wayBack(path)).toBe(path);
  });

  it("is tried with more than 200 tricks", () => expect(new Set(TRICKS).size).toBeGreaterThan(200));

  it.each([...new Set(TRICKS)])("is never %j", (trick) => expect(wayBack(trick)).toBeNull());

  it.each([null, undefined])("is none when nothing was asked", (nothing) =>
    expect(wayBack(nothing)).toBeNull(),
  );
});
