import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Why nothing can listen there, as the system's code; undefined when something can. */
export async function whyNotFree(port: number, host = "127.0.0.1"): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

export const isPortFree = async (port: number, host?: string): Promise<boolean> =>
  (await whyNotFree(port, host)) === undefined;

/** The wanted port when it is free, else one below the range the system hands to outgoing connections. */
export async function choosePort(
  wanted: number | undefined,
  isFree: (port: number) => Promise<boolean> = isPortFree,
): Promise<number> {
  if (wanted !== undefined && (await isFree(wanted))) return wanted;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(20_000, 30_000);
    if (await isFree(port)) return port;
  }
  throw new Error("No free port between 20000 and 30000 on 127.0.0.1");
}
