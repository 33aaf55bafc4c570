import type { Database } from "@/db/client";

export type JobContext = {
  /** The worker's own pool, under its own role. */
  readonly database: Database;
  /** A pool under the role that acts for people, for what is done in somebody's name. */
  readonly people: Database;
  /** Aborted when the worker is asked to stop: finish the piece at hand and return. */
  readonly signal: AbortSignal;
};

/** Work that is done by itself: every so often, and at once when its channel is notified. */
export type Job = {
  readonly name: string;
  readonly everyMs: number;
  readonly channel?: string;
  /** Runs at most once at a time, is tried again at its next turn when it throws, and so must be idempotent. */
  readonly run: (context: JobContext) => Promise<void>;
};
