import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { findHolder, isHeld, lockFolder, parseHolder, startOf } from "./lock";
import { LaunchProblem } from "./problem";

/** A number that no process has: the kernel gives out no more than four million. */
const NOBODY = 2 ** 30;

describe("the lock on a data folder", () => {
  let folder: string;
  const file = () => path.join(folder, "launcher.lock");
  const leave = (holder: object | string) =>
    writeFileSync(file(), typeof holder === "string" ? holder : JSON.stringify(holder));

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "portal-lock-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("is held until it is given back, and leaves nothing behind", () => {
    const unlock = lockFolder(folder, "http://localhost:3000");
    expect(findHolder(folder)).toMatchObject({ pid: process.pid });
    unlock();
    expect(findHolder(folder)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused while another launcher lives, with its address and its number", () => {
    lockFolder(folder, "http://localhost:3000");
    const again = () => lockFolder(folder, "http://localhost:3001");
    expect(again).toThrow(LaunchProblem);
    expect(again).toThrow(`http://localhost:3000 (process ${process.pid})`);
  });

  it.each([
    ["of a launcher that was killed", { pid: NOBODY, startedAt: "1", address: "" }],
    [
      "whose number belongs to somebody else by now",
      { pid: process.pid, startedAt: "1", address: "" },
    ],
    ["that was never finished", '{"pid": 12'],
    ["that is empty", ""],
  ])("is taken over from one %s", (_, leftover) => {
    leave(leftover);
    expect(findHolder(folder)).toBeUndefined();
    lockFolder(folder, "http://localhost:3000");
    expect(findHolder(folder)).toMatchObject({ pid: process.pid });
    expect(readdirSync(folder)).toEqual(["launcher.lock"]);
  });
});

describe("the holder of a lock", () => {
  it("is this very process, by number and start", () => {
    const startedAt = startOf(process.pid);
    expect(isHeld({ pid: process.pid, startedAt, address: "" })).toBe(true);
    expect(isHeld({ pid: NOBODY, startedAt, address: "" })).toBe(false);
  });

  it.each(["", "x", "[]", "{}", '{"pid":"7"}', '{"pid":1.5}', "null"])(
    "is not read from %s",
    (text) => {
      expect(parseHolder(text)).toBeUndefined();
    },
  );
});
