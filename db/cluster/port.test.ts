import { createServer } from "node:net";

import { describe, expect, it } from "vitest";

import { choosePort, isPortFree, whyNotFree } from "./port";

describe("the port of the database", () => {
  it("is the one it had when that is free", async () => {
    expect(await choosePort(25_432, async () => true)).toBe(25_432);
  });

  it("is another when that is taken, below those the system hands out", async () => {
    const port = await choosePort(25_432, async (each) => each !== 25_432);
    expect(port).not.toBe(25_432);
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(30_000);
  });

  it("is not sought forever", async () => {
    await expect(choosePort(undefined, async () => false)).rejects.toThrow("No free port");
  });

  it("is taken while somebody listens on it", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    expect(await isPortFree(port)).toBe(false);
    expect(await whyNotFree(port)).toBe("EADDRINUSE");
    expect(await whyNotFree(port, "203.0.113.9")).toBe("EADDRNOTAVAIL");
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port)).toBe(true);
  });
});
