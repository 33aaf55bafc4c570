import { beforeAll, describe, expect, it } from "vitest";

import { queue, TooBusy } from "./hashing-queue";
import { hashPassword, needsRehash, verifyPassword } from "./password";

beforeAll(() => {
  process.env["PASSWORD_PEPPER"] = "a pepper of the tests, long enough to be one";
});

describe("a stored password", () => {
  it("is recognised in any spelling, and nothing else is", async () => {
    const stored = await hashPassword("bốn quả cam vàng".normalize("NFC"), "resident");
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword("bốn quả cam vàng".normalize("NFD"), stored)).toBe(true);
    expect(await verifyPassword("bốn quả cam vang", stored)).toBe(false);
  });

  it("is worth nothing without the pepper", async () => {
    const stored = await hashPassword("bốn quả cam vàng", "resident");
    const pepper = process.env["PASSWORD_PEPPER"];
    process.env["PASSWORD_PEPPER"] = "another pepper of the tests, as long as the other";
    const recognised = await verifyPassword("bốn quả cam vàng", stored);
    process.env["PASSWORD_PEPPER"] = pepper;
    expect(recognised).toBe(false);
  });

  it("that nobody has is never right", async () => {
    expect(await verifyPassword("nobody has this password", null)).toBe(false);
  });

  it("is hashed again when its owner got an office", async () => {
    const stored = await hashPassword("bốn quả cam vàng", "resident");
    expect(needsRehash(stored, "resident")).toBe(false);
    expect(needsRehash(stored, "position")).toBe(true);
    const strong = await hashPassword("bốn quả cam vàng", "position");
    expect(needsRehash(strong, "position")).toBe(false);
  });
});

describe("the queue for hashing", () => {
  it("works on so many at a time, lets so many wait, and sends the rest away", async () => {
    const inTurn = queue(2, 3);
    let running = 0;
    let most = 0;
    const open: (() => void)[] = [];
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => {
        open.push(resolve);
      });
      running -= 1;
    };
    const all = Array.from({ length: 6 }, async () => inTurn(work));
    await expect(all[5]).rejects.toThrow(TooBusy);
    for (let done = 0; done < 5; done += 1) {
      while (open.length === 0) await Promise.resolve();
      open.shift()?.();
    }
    await Promise.all(all.slice(0, 5));
    expect(most).toBe(2);
  });

  it("gives its place on when work fails", async () => {
    const inTurn = queue(1, 1);
    await expect(inTurn(async () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(await inTurn(async () => Promise.resolve("next"))).toBe("next");
  });
});
