import { describe, expect, it } from "vitest";

import { innerUrl, isOnlyHere, nextHost, publicUrl } from "./address";

const place = (HOST: string, PUBLIC_URL?: string) => ({ HOST, PORT: 3000, PUBLIC_URL });

describe("the address of the portal", () => {
  it.each([
    ["127.0.0.1", undefined, true],
    ["localhost", undefined, true],
    ["::1", "http://[::1]:3000", true],
    ["0.0.0.0", undefined, false],
    ["192.168.1.5", undefined, false],
    // Behind nginx on the same machine: the program listens on loopback, the world reads it all the same.
    ["127.0.0.1", "https://portal.example.vn", false],
  ])("%s behind %s is for this machine only: %s", (host, url, only) => {
    expect(isOnlyHere(place(host, url))).toBe(only);
  });

  it.each([
    ["127.0.0.1", "http://localhost:3000"],
    ["0.0.0.0", "http://localhost:3000"],
    ["::", "http://localhost:3000"],
    ["192.168.1.5", "http://192.168.1.5:3000"],
    ["fe80::1", "http://[fe80::1]:3000"],
  ])("is reached from inside, listening on %s, at %s", (host, url) => {
    expect(innerUrl(place(host))).toBe(url);
  });

  it("is what the settings say, else localhost", () => {
    expect(publicUrl(place("127.0.0.1"))).toBe("http://localhost:3000");
    expect(publicUrl(place("127.0.0.1", "https://a.vn"))).toBe("https://a.vn");
  });

  it("is one that Next knows itself by", () => {
    expect(nextHost(place("127.0.0.1"))).toBe("localhost");
    expect(nextHost(place("0.0.0.0"))).toBe("0.0.0.0");
  });
});
