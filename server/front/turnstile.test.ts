import { once } from "node:events";

import { describe, expect, it } from "vitest";

import { Turnstile } from "@/server/front/turnstile";

const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe("a turnstile", () => {
  it("lets only so many in, and the others in their order", async () => {
    const gate = new Turnstile(2, 10);
    const leave: (() => void)[] = [];
    const entered: number[] = [];
    const all = [1, 2, 3, 4].map((n) =>
      gate.pass(async () => {
        entered.push(n);
        await new Promise<void>((resolve) => void leave.push(resolve));
      }),
    );
    await settle();
    expect(entered).toEqual([1, 2]);
    leave.shift()?.();
    await settle();
    expect(entered).toEqual([1, 2, 3]);
    while (entered.length < 4 || leave.length > 0) {
      leave.shift()?.();
      await settle();
    }
    await Promise.all(all);
    expect(entered).toEqual([1, 2, 3, 4]);
  });

  it("says when it is full, and lets people in again after a failure", async () => {
    const gate = new Turnstile(1, 1);
    const ending = new AbortController();
    const first = gate.pass(async () => {
      await once(ending.signal, "abort");
      throw new Error("broken");
    });
    expect(gate.isFull).toBe(false);
    const second = gate.pass(async () => "in");
    expect(gate.isFull).toBe(true);
    ending.abort();
    await expect(first).rejects.toThrow("broken");
    await expect(second).resolves.toBe("in");
    await expect(gate.pass(async () => "again")).resolves.toBe("again");
  });
});
