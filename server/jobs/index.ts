import type { Job } from "./job";

/** Everything the worker does. */
export const JOBS: readonly Job[] = [];
