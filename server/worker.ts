import postgres from "postgres";

import { connect } from "@/db/client";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

import { JOBS } from "./jobs";
import { runJobs } from "./jobs/runner";

const POOL = 2;

/** Connects again by itself, and wakes everything then: what was said meanwhile was not heard. */
async function listen(wake: (channel: string) => void) {
  const channels = new Set(JOBS.flatMap(({ channel }) => channel ?? []));
  const ears = postgres(env.PORTAL_WORKER_DATABASE_URL, { max: 1, onnotice: () => {} });
  for (const channel of channels) {
    await ears.listen(
      channel,
      () => wake(channel),
      () => wake(channel),
    );
  }
  return async () => ears.end({ timeout: 5 });
}

async function work() {
  const database = connect(env.PORTAL_WORKER_DATABASE_URL, POOL);
  const people = connect(env.PORTAL_APP_DATABASE_URL, 1);
  const runner = runJobs(JOBS, { database, people });
  const stopListening = await listen(runner.wake);
  log.info("worker_ready", { pid: process.pid, count: JOBS.length });

  let stopping = false;
  const stop = (reason: string) => {
    if (stopping) return;
    stopping = true;
    log.info("worker_stopping", { reason });
    void Promise.all([runner.stop(), stopListening()])
      .then(async () =>
        Promise.all([database, people].map(async (pool) => pool.$client.end({ timeout: 5 }))),
      )
      .finally(() => process.exit());
  };
  process.on("SIGTERM", () => stop("SIGTERM"));
  process.on("SIGINT", () => stop("SIGINT"));
  // The launcher is gone, and nobody else would end this program.
  process.on("disconnect", () => stop("launcher gone"));
}

work().catch((error: unknown) => {
  log.error("worker_failed", { error });
  process.exit(1);
});
