import { setTimeout as sleep } from "node:timers/promises";

/** Something that runs: it may end on its own, or be told to. */
export type Running = { readonly exited: Promise<void>; readonly stop: () => Promise<void> };

const FIRST_WAIT = 100;
const LONGEST_WAIT = 10_000;
/** What lasted this long was well; its next fall is a new one. */
const WELL_AFTER = 30_000;

export function nextWait(previous: number, livedFor: number): number {
  if (previous === 0 || livedFor > WELL_AFTER) return FIRST_WAIT;
  return Math.min(previous * 2, LONGEST_WAIT);
}

async function waitUnless(stopping: AbortSignal, milliseconds: number) {
  await sleep(milliseconds, undefined, { signal: stopping }).catch(() => {});
}

/** Starts a thing again whenever it ends on its own, with growing pauses, until told to stop. */
export function keep(
  name: string,
  first: Running,
  start: () => Promise<Running>,
  say: (line: string) => void,
): Running {
  const stopping = new AbortController();
  let current = first;

  async function restart(wait: number): Promise<number> {
    for (let pause = wait; ; pause = nextWait(pause, 0)) {
      await waitUnless(stopping.signal, pause);
      if (stopping.signal.aborted) return pause;
      try {
        current = await start();
        return pause;
      } catch (error) {
        say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  async function loop() {
    let wait = 0;
    while (!stopping.signal.aborted) {
      const began = Date.now();
      await current.exited;
      if (stopping.signal.aborted) return;
      say(`${name} ended; starting it again`);
      wait = await restart(nextWait(wait, Date.now() - began));
    }
    // Told to stop while it was coming up.
    await current.stop();
  }

  const exited = loop();
  return {
    exited,
    stop: async () => {
      stopping.abort();
      await current.stop();
      await exited;
    },
  };
}
