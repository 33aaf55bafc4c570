import { log } from "@/lib/log";

import type { Job, JobContext } from "./job";

export type Runner = {
  /** The jobs that wait for this channel take their turn now. */
  readonly wake: (channel: string) => void;
  /** Settles when what is under way is finished. */
  readonly stop: () => Promise<void>;
};

type Turn = { readonly wake: () => void; readonly done: Promise<void> };

/** A nap that a wake-up ends; one that comes while the job runs is not lost. */
function bell() {
  let rung = false;
  let answer: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      answer?.();
    },
    wait: async (milliseconds: number) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
    },
  };
}

async function runOnce(job: Job, context: JobContext) {
  const began = performance.now();
  try {
    await job.run(context);
  } catch (error) {
    log.error("job_failed", {
      job: job.name,
      milliseconds: Math.round(performance.now() - began),
      error,
    });
  }
}

function takeTurns(job: Job, context: JobContext): Turn {
  const { ring, wait } = bell();
  context.signal.addEventListener("abort", ring);
  async function loop() {
    while (!context.signal.aborted) {
      await runOnce(job, context);
      if (context.signal.aborted) return;
      await wait(job.everyMs);
    }
  }
  return { wake: ring, done: loop() };
}

/** Gives every job its turns until told to stop. One job never overlaps itself; different jobs may. */
export function runJobs(jobs: readonly Job[], given: Omit<JobContext, "signal">): Runner {
  const stopping = new AbortController();
  const turns = jobs.map((job) => ({
    channel: job.channel,
    ...takeTurns(job, { ...given, signal: stopping.signal }),
  }));
  return {
    wake: (channel) => {
      for (const turn of turns) if (turn.channel === channel) turn.wake();
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(turns.map(({ done }) => done));
    },
  };
}
