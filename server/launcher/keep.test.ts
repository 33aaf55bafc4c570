import { describe, expect, it } from "vitest";

import { keep, nextWait, type Running } from "./keep";

/** Something that runs until the test ends it. */
function runner() {
  let settle: (() => void) | undefined;
  const exited = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const end = () => settle?.();
  const running: Running = {
    exited,
    stop: async () => {
      end();
      await exited;
    },
  };
  return { running, end };
}

describe("the pause before a program is started again", () => {
  it("is short at first, doubles, and is bounded", () => {
    const waits = [0];
    for (let fall = 0; fall < 12; fall += 1) waits.push(nextWait(waits.at(-1) ?? 0, 10));
    expect(waits.slice(0, 5)).toEqual([0, 100, 200, 400, 800]);
    expect(Math.max(...waits)).toBe(10_000);
  });

  it("is short again after a long good time", () => {
    expect(nextWait(10_000, 60_000)).toBe(100);
  });
});

describe("a program that is kept running", () => {
  it("is started again when it ends, and when its first new start fails", async () => {
    const first = runner();
    const second = runner();
    const said: string[] = [];
    let starts = 0;
    const started = new Promise<void>((resolve) => {
      const kept = keep(
        "Web",
        first.running,
        async () => {
          starts += 1;
          if (starts === 1) throw new Error("not yet");
          resolve();
          return second.running;
        },
        (line) => said.push(line),
      );
      first.end();
      void kept.exited.then(() => said.push("over"));
    });
    await started;
    expect(starts).toBe(2);
    expect(said).toEqual(["Web ended; starting it again", "Web: not yet"]);
  });

  it("is not started again once told to stop", async () => {
    const { running } = runner();
    let starts = 0;
    const kept = keep(
      "Web",
      running,
      async () => {
        starts += 1;
        return running;
      },
      () => {},
    );
    await kept.stop();
    await kept.exited;
    expect(starts).toBe(0);
  });
});
