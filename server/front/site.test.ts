import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

import { describe, expect, it } from "vitest";

import { Site } from "@/server/front/site";

function aRequest(headers: Record<string, string>, remoteAddress = "203.0.113.7"): IncomingMessage {
  const req = new IncomingMessage(
    Object.defineProperty(new Socket(), "remoteAddress", { value: remoteAddress }),
  );
  req.headers = headers;
  return req;
}

describe("a site on the open net", () => {
  const site = new Site("https://cong.example");

  it.each([
    ["cong.example", true],
    ["CONG.example", true],
    ["cong.example:443", false],
    ["localhost", false],
    ["127.0.0.1:3000", false],
    ["evil.example", false],
    [undefined, false],
  ])("answers as %s: %s", (host, expected) => expect(site.isOwnHost(host)).toBe(expected));

  it.each([
    ["https://cong.example", true],
    ["http://cong.example", false],
    ["https://cong.example:8443", false],
    ["null", false],
    ["x", false],
    ["https://Î´", false],
  ])("takes a form from %s: %s", (origin, expected) => {
    expect(site.isOwnOrigin(aRequest({ host: "cong.example", origin }))).toBe(expected);
  });
});

describe("a site on this machine", () => {
  const site = new Site("http://localhost:3000");

  it.each([
    ["localhost:3000", true],
    ["127.0.0.1:3000", true],
    ["[::1]:3000", true],
    ["localhost.evil.example", false],
    ["192.168.1.5:3000", false],
    // The bytes of "δ", as Node hands them on: taken for an address, and then none.
    ["Î´", false],
  ])("answers as %s: %s", (host, expected) => expect(site.isOwnHost(host)).toBe(expected));
});

describe("who asks", () => {
  const site = new Site("https://cong.example");
  const from = (headers: Record<string, string>, peer: string) =>
    site.forwardedHeaders(aRequest(headers, peer))["x-forwarded-for"];

  it("is the other end of the line", () => {
    expect(from({}, "203.0.113.7")).toBe("203.0.113.7");
    expect(from({ "x-forwarded-for": "1.1.1.1" }, "203.0.113.7")).toBe("203.0.113.7");
  });

  it("is whom a proxy on this machine saw, not whom the reader claims to be", () => {
    expect(from({ "x-forwarded-for": "1.1.1.1, 198.51.100.4" }, "127.0.0.1")).toBe("198.51.100.4");
    expect(from({ "x-forwarded-for": "unknown" }, "::1")).toBe("::1");
    expect(from({}, "::ffff:127.0.0.1")).toBe("::ffff:127.0.0.1");
  });
});
