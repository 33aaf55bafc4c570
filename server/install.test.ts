import { describe, expect, it } from "vitest";

import { isInstalled, isNodeSupported } from "./install.mjs";

describe("the version of Node", () => {
  it.each([
    ["20.19.0", true],
    ["20.20.2", true],
    ["22.0.0", true],
    ["24.1.0", true],
    ["20.18.9", false],
    ["18.20.0", false],
  ])("%s is supported: %s", (version, supported) => {
    expect(isNodeSupported(version)).toBe(supported);
  });
});

describe("what is installed", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/next": { version: "16.4.5" },
      "node_modules/@next/swc-darwin-arm64": { version: "16.4.5", optional: true },
      "node_modules/vitest": { version: "4.1.12", dev: true },
    },
  };
  const next = { "node_modules/next": { version: "16.4.5" } };
  const vitest = { "node_modules/vitest": { version: "4.1.12" } };

  it.each([
    ["everything for this system", { ...next, ...vitest }, true],
    ["only what production needs", next, true],
    ["nothing", undefined, false],
    ["an install cut short", { ...vitest }, false],
    ["an older version", { "node_modules/next": { version: "16.4.4" } }, false],
    [
      "something the lock file does not know",
      { ...next, "node_modules/x": { version: "1.0.0" } },
      false,
    ],
  ])("%s", (_, packages, enough) => {
    expect(isInstalled(lock, packages && { packages })).toBe(enough);
  });

  it("must hold the tools when the tools are asked for", () => {
    expect(isInstalled(lock, { packages: next }, { development: true })).toBe(false);
    expect(isInstalled(lock, { packages: { ...next, ...vitest } }, { development: true })).toBe(
      true,
    );
  });
});
