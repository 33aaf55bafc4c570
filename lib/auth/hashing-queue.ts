import "server-only";

/** Too many people are signing in at once; the form says so, and asks to try again soon. */
export class TooBusy extends Error {
  override name = "TooBusy";
}

/** At most `width` pieces of work at a time; whoever would be the one after `length` waiting is sent away at once. */
export function queue(width: number, length: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function turn(): Promise<void> {
    if (running < width) {
      running += 1;
      return;
    }
    if (waiting.length >= length) throw new TooBusy("the queue for passwords is full");
    // Whoever leaves hands its place on, so `running` stays as it is.
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  }

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    await turn();
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
