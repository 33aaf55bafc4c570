import { setTimeout as sleep } from "node:timers/promises";

import { whyNotFree } from "@/db/cluster/port";
import type { Settings } from "@/lib/env";

import type { Running } from "./keep";
import { cannotListen, LaunchProblem } from "./problem";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);
const READY_WITHIN = 120_000;
const PORT_FREE_WITHIN = 3000;

type Place = Pick<Settings, "HOST" | "PORT" | "PUBLIC_URL">;

export const publicUrl = ({ PUBLIC_URL, PORT }: Place) => PUBLIC_URL ?? `http://localhost:${PORT}`;

/** Whether only this machine can reach the portal, and it is not the back of a public address. */
export function isOnlyHere(settings: Place): boolean {
  return LOOPBACK.has(settings.HOST) && LOOPBACK.has(new URL(publicUrl(settings)).hostname);
}

/** Next calls every loopback address localhost, and takes its own rewrites for a stranger's otherwise. */
export const nextHost = ({ HOST }: Place) => (LOOPBACK.has(HOST) ? "localhost" : HOST);

/** Where this machine reaches a server that listens on `HOST`. */
export function innerUrl({ HOST, PORT }: Place): string {
  if (LOOPBACK.has(HOST) || HOST === "0.0.0.0" || HOST === "::") return `http://localhost:${PORT}`;
  return `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`;
}

/** A portal that was killed a moment ago may hold the port a little longer. */
export async function expectFreePort({ HOST, PORT }: Place): Promise<void> {
  const deadline = Date.now() + PORT_FREE_WITHIN;
  for (;;) {
    const code = await whyNotFree(PORT, HOST);
    if (code === undefined) return;
    if (code !== "EADDRINUSE" || Date.now() > deadline) throw cannotListen({ HOST, PORT }, code);
    await sleep(100);
  }
}

/** The status of `/api/ready`, or why there is none. */
async function askReady(url: string): Promise<string> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await body?.cancel();
    return String(status);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Waits for `/api/ready`, and gives up at once when the program ends instead. */
export async function untilReady(settings: Place, web: Running): Promise<void> {
  let ended = false;
  void web.exited.then(() => (ended = true));
  const url = `${innerUrl(settings)}/api/ready`;
  const deadline = Date.now() + READY_WITHIN;
  for (;;) {
    const answer = await askReady(url);
    if (answer === "200") return;
    if (ended) {
      throw new LaunchProblem(
        "The web program ended before it answered; its last words are above.",
      );
    }
    if (Date.now() > deadline) {
      throw new LaunchProblem(`The web program does not get ready: ${url} says ${answer}.`);
    }
    await sleep(50);
  }
}
