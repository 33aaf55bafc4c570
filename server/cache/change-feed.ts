/**
 * Knows what changed in the database, and how sure it is of that.
 *
 * The truth is one question, "what changed after generation n?", asked every quarter of a second. An answer
 * makes everything kept here certain up to the moment the question was *sent*, and for `CERTAIN_FOR_MS` after
 * that moment nobody asks again before serving a page. NOTIFY only makes the question come sooner; when LISTEN
 * is cut nothing is lost but speed.
 *
 * When the feed is not certain, a reader waits for an answer. Only when the database does not answer at all are
 * pages served as they are: an outage page would help nobody, and whatever was published in the meantime cannot
 * be read anywhere else either. From then on readers no longer wait; the feed goes on asking by itself.
 */

export type Changes = {
  readonly generation: number;
  /** The day in Vietnam, by the database's clock. */
  readonly today: string;
  readonly lineage: string;
  readonly tags: readonly string[];
};

export type ChangeSource = {
  /** Rejects within two seconds when the database does not answer. */
  readonly read: (since: number) => Promise<Changes>;
  /** Calls back at every NOTIFY and whenever listening begins (again). */
  readonly listen: (wake: () => void) => void;
  readonly close: () => Promise<void>;
};

/** Whom the feed tells. */
export type ChangeListener = {
  readonly changed: (tags: readonly string[]) => void;
  /** Nothing that was kept can be compared with the database any more. */
  readonly reset: () => void;
};

/** What is true of everything rendered from now on. */
export type Standpoint = {
  readonly generation: number;
  readonly today: string;
  readonly lineage: string;
};

export type Certainty = "certain" | "unreachable";

const ASK_EVERY_MS = 250;
const CERTAIN_FOR_MS = 750;
/** A cut connection costs a question or two, a busy machine a second or two; a database that is gone, everything. */
const LOST_AFTER_MS = 3000;

type Options = {
  /** Where a former process stood whose pages are still here; null when there are none. */
  readonly remembered?: Standpoint | null;
  /** Told when the database is lost, and when it is found again. */
  readonly reached?: (isReached: boolean) => void;
  readonly now?: () => number;
};

export class ChangeFeed {
  readonly #source: ChangeSource;
  readonly #listener: ChangeListener;
  readonly #reached: (isReached: boolean) => void;
  readonly #now: () => number;
  #standpoint: Standpoint | null;
  /** When the last question was sent that was answered. */
  #confirmedAt = -Infinity;
  #isUnanswered = false;
  #isLost = false;
  #asking: Promise<Certainty> | null = null;
  #askAgain = false;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(source: ChangeSource, listener: ChangeListener, options: Options = {}) {
    const { remembered = null, reached = () => {}, now = () => performance.now() } = options;
    this.#source = source;
    this.#listener = listener;
    this.#standpoint = remembered;
    this.#reached = reached;
    this.#now = now;
  }

  start(): void {
    this.#source.listen(() => void this.wake());
    void this.#keepAsking();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#source.close();
  }

  get standpoint(): Standpoint | null {
    return this.#standpoint;
  }

  get isCertain(): boolean {
    return this.#now() - this.#confirmedAt <= CERTAIN_FOR_MS;
  }

  /** Resolves when the feed is certain, or knows that it cannot be. */
  async ascertain(): Promise<Certainty> {
    const oldestAllowed = this.#now() - CERTAIN_FOR_MS;
    while (this.#confirmedAt < oldestAllowed) {
      if (this.#isUnanswered) return "unreachable";
      await this.#ask();
    }
    return "certain";
  }

  /** Does the database answer just now? Asks, however certain the feed is, unless the database is known to be lost. */
  async answers(): Promise<boolean> {
    return !this.#isLost && (await this.#ask()) === "certain";
  }

  /** Something was announced: an answer to a question sent before the announcement does not count. */
  async wake(): Promise<void> {
    if (this.#closed) return;
    this.#askAgain = this.#asking !== null;
    await this.#ask();
  }

  async #keepAsking(): Promise<void> {
    await this.#ask();
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.#keepAsking(), ASK_EVERY_MS);
    this.#timer.unref();
  }

  #ask(): Promise<Certainty> {
    this.#asking ??= this.#askOnce().finally(() => {
      this.#asking = null;
      if (!this.#askAgain || this.#closed) return;
      this.#askAgain = false;
      void this.#ask();
    });
    return this.#asking;
  }

  async #askOnce(): Promise<Certainty> {
    const sentAt = this.#now();
    try {
      this.#apply(await this.#source.read(this.#standpoint?.generation ?? 0));
      this.#confirmedAt = sentAt;
      this.#isUnanswered = false;
      this.#note(true);
      return "certain";
    } catch {
      this.#isUnanswered = true;
      if (this.#now() - this.#confirmedAt > LOST_AFTER_MS) this.#note(false);
      return "unreachable";
    }
  }

  #note(isReached: boolean): void {
    if (this.#isLost !== isReached || this.#closed) return;
    this.#isLost = !isReached;
    this.#reached(isReached);
  }

  #apply({ generation, today, lineage, tags }: Changes): void {
    const before = this.#standpoint;
    this.#standpoint = { generation, today, lineage };
    if (before === null) return;
    if (before.lineage !== lineage || generation < before.generation) this.#listener.reset();
    else if (tags.length > 0) this.#listener.changed(tags);
  }
}
