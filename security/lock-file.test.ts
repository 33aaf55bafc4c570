import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import floors from "./floors.json";
import { belowFloor, compareVersions, type LockFile, missingOptional } from "./lock-file";

const lock: LockFile = JSON.parse(readFileSync("package-lock.json", "utf8"));

describe("the lock file", () => {
  it("stands above every advisory's floor", () => {
    expect(belowFloor(lock, floors)).toEqual([]);
  });

  it("names every system's optional packages", () => {
    expect(missingOptional(lock)).toEqual([]);
  });

  it("has every package pinned by its content", () => {
    const loose = Object.entries(lock.packages)
      .filter(([place, each]) => place !== "" && !("integrity" in each))
      .map(([place]) => place);
    expect(loose).toEqual([]);
  });
});

describe("the watch over the lock file", () => {
  it("sees a package that is too old, also deep in the tree", () => {
    const planted: LockFile = {
      packages: {
        "node_modules/next": { version: "16.4.5" },
        "node_modules/sharp": { version: "0.35.5" },
        "node_modules/next/node_modules/sharp": { version: "0.34.9" },
      },
    };
    expect(belowFloor(planted, { next: "16.3.3", sharp: "0.35.4" })).toEqual([
      "node_modules/next/node_modules/sharp is 0.34.9, below 0.35.4",
    ]);
  });

  it("sees a floor that guards nothing any more", () => {
    expect(belowFloor({ packages: {} }, { sharp: "0.35.4" })).toEqual([
      "sharp has a floor, and nothing installs it",
    ]);
  });

  it("sees an optional package without an entry, and finds those that lie higher up", () => {
    const planted: LockFile = {
      packages: {
        "node_modules/a": { version: "1.0.0", optionalDependencies: { "@a/linux": "1.0.0" } },
        "node_modules/a/node_modules/b": {
          version: "1.0.0",
          optionalDependencies: { "@b/linux": "1.0.0", "@b/mac": "1.0.0" },
        },
        "node_modules/@a/linux": { version: "1.0.0" },
        "node_modules/a/node_modules/@b/linux": { version: "1.0.0" },
      },
    };
    expect(missingOptional(planted)).toEqual(["node_modules/a/node_modules/b wants @b/mac@1.0.0"]);
  });

  it.each([
    ["16.3.3", "16.3.3", 0],
    ["16.10.0", "16.9.9", 1],
    ["5.0.0-beta.32", "5.0.0-beta.4", 1],
    ["5.0.0-beta.31", "5.0.0-beta.32", -1],
    ["5.0.0-beta.32", "5.0.0", -1],
    ["5.0.0", "5.0.0-rc.1", 1],
    ["1.0.0-alpha", "1.0.0-alpha.1", -1],
    ["1.0.0-1", "1.0.0-alpha", -1],
  ])("puts %s and %s in order", (left, right, order) => {
    expect(Math.sign(compareVersions(left, right))).toBe(order);
  });
});
