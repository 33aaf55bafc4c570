import autocannon from "autocannon";

import type { Slice } from "./statistics";

/** One thing that is asked of a server. */
export type Ask = {
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** What is asked again and again in turn, or made anew for each time. */
export type Asks = readonly Ask[] | (() => Ask);

export type Drive = {
  readonly asks: Asks;
  readonly expect: number;
  readonly connections: number;
  readonly seconds: number;
};

const ANSWER_WITHIN_SECONDS = 10;
/** The generator looks this often whether its time is over. */
const LOOK_EVERY_MS = 50;

/** Keeps so many connections asking, each as soon as it was answered. */
export async function drive(url: string, wish: Drive): Promise<Slice> {
  const { asks, expect, connections, seconds } = wish;
  const durations: number[] = [];
  const others: Record<string, number> = {};
  return new Promise((resolve, reject) => {
    const running = autocannon(
      {
        url,
        connections,
        duration: seconds,
        sampleInt: LOOK_EVERY_MS,
        timeout: ANSWER_WITHIN_SECONDS,
        requests: typeof asks === "function" ? [anew(asks)] : asks,
      },
      (error, result) => {
        if (error) reject(error);
        else {
          const errors = { ...others, unanswered: result.errors };
          resolve({ durations, seconds: result.duration, errors });
        }
      },
    );
    running.on("response", (_client: unknown, status: number, _bytes: number, took: number) => {
      if (status === expect) durations.push(took);
      else others[status] = (others[status] ?? 0) + 1;
    });
  });
}

/** What it is called with names the server. */
const anew = (asks: () => Ask) => ({
  headers: {},
  setupRequest: (server: object) => ({ ...server, ...asks() }),
});
