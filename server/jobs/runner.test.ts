import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";

import { connect } from "@/db/client";

import type { Job } from "./job";
import { runJobs } from "./runner";

/** Never connected: the jobs of these tests do not ask it anything. */
const database = connect("postgres://nobody@127.0.0.1:1/none", 1);

describe("the worker's jobs", () => {
  let turns: string[];
  let written: MockInstance<typeof process.stdout.write>;
  const job = (name: string, but: Partial<Job> = {}): Job => ({
    name,
    everyMs: 1000,
    run: async () => {
      turns.push(name);
    },
    ...but,
  });

  beforeEach(() => {
    turns = [];
    vi.useFakeTimers();
    written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("run at once and then at every turn", async () => {
    const runner = runJobs([job("a"), job("b", { everyMs: 400 })], { database, people: database });
    await vi.advanceTimersByTimeAsync(1000);
    expect(turns.filter((name) => name === "a")).toHaveLength(2);
    expect(turns.filter((name) => name === "b")).toHaveLength(3);
    await runner.stop();
  });

  it("run when their channel is notified, and only theirs", async () => {
    const runner = runJobs([job("mail", { channel: "portal_outbox" }), job("sweep")], {
      database,
      people: database,
    });
    await vi.advanceTimersByTimeAsync(10);
    runner.wake("portal_outbox");
    await vi.advanceTimersByTimeAsync(10);
    expect(turns).toEqual(["mail", "sweep", "mail"]);
    await runner.stop();
  });

  it("lose no wake-up that comes while they run, and never overlap themselves", async () => {
    let under = 0;
    let most = 0;
    const slow = job("slow", {
      channel: "portal_outbox",
      everyMs: 60_000,
      run: async () => {
        turns.push("slow");
        under += 1;
        most = Math.max(most, under);
        await new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
        under -= 1;
      },
    });
    const runner = runJobs([slow], { database, people: database });
    await vi.advanceTimersByTimeAsync(50);
    runner.wake("portal_outbox");
    runner.wake("portal_outbox");
    await vi.advanceTimersByTimeAsync(300);
    expect(turns).toEqual(["slow", "slow"]);
    expect(most).toBe(1);
    await runner.stop();
  });

  it("take their next turn after they failed, and keep the others going", async () => {
    const failing = job("bad", {
      run: async () => {
        turns.push("bad");
        throw new Error("no");
      },
    });
    const runner = runJobs([failing, job("good")], { database, people: database });
    await vi.advanceTimersByTimeAsync(1000);
    expect(turns).toEqual(["bad", "good", "bad", "good"]);
    expect(written).toHaveBeenCalledWith(expect.stringContaining("job_failed"));
    await runner.stop();
  });

  it("finish what is under way before the worker stops, and are told to hurry", async () => {
    let told = false;
    const careful = job("careful", {
      run: async ({ signal }) => {
        await new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
        told = signal.aborted;
        turns.push("careful");
      },
    });
    const runner = runJobs([careful], { database, people: database });
    const stopped = runner.stop();
    await vi.advanceTimersByTimeAsync(200);
    await stopped;
    expect(turns).toEqual(["careful"]);
    expect(told).toBe(true);
  });
});
