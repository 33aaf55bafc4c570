import { createServer, type Server, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { trackConnections } from "./connections";

const REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

describe("the connections of a server that stops", () => {
  let server: Server;
  let endIdle: () => void;
  let asked: Promise<ServerResponse>;

  beforeEach(async () => {
    server = createServer({ keepAliveTimeout: 60_000 });
    endIdle = trackConnections(server);
    asked = new Promise((resolve) => {
      server.once("request", (_req, res) => resolve(res));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
  });

  afterEach(() => server.closeAllConnections());

  /** A client whose connection the server has accepted. */
  async function aClient(): Promise<Socket> {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const accepted = new Promise((resolve) => {
      server.once("connection", resolve);
    });
    const client = connect(port, "127.0.0.1");
    client.on("error", () => {});
    client.resume();
    await accepted;
    return client;
  }

  const closed = async () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
    });

  it("end at once when they were opened ahead and never used", async () => {
    await aClient();
    const done = closed();
    endIdle();
    await expect(done).resolves.toBeUndefined();
  });

  it("end at once when they were kept alive after their reply", async () => {
    const client = await aClient();
    client.write(REQUEST);
    const res = await asked;
    const replied = new Promise((resolve) => {
      res.once("close", resolve);
    });
    res.end("done");
    await replied;
    const done = closed();
    endIdle();
    await expect(done).resolves.toBeUndefined();
  });

  it("stay while their reply is under way", async () => {
    const client = await aClient();
    client.write(REQUEST);
    const res = await asked;
    endIdle();
    expect(res.socket?.destroyed).toBe(false);
    const received = new Promise<string>((resolve) => {
      let text = "";
      client.on("data", (chunk) => (text += chunk.toString()));
      client.once("close", () => resolve(text));
    });
    res.setHeader("connection", "close");
    res.end("the whole reply");
    expect(await received).toContain("the whole reply");
  });
});
