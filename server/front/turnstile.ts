/** Lets a few in at a time, the others in the order they came; whoever would wait too long is told at once. */
export class Turnstile {
  readonly #places: number;
  readonly #seats: number;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(places: number, seats: number) {
    this.#places = places;
    this.#seats = seats;
  }

  get isFull(): boolean {
    return this.#inside >= this.#places && this.#waiting.length >= this.#seats;
  }

  async pass<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#inside < this.#places) this.#inside += 1;
    else await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place goes to the next in line without becoming free in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#inside -= 1;
      else next();
    }
  }
}
