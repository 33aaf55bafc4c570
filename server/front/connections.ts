import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Gives a way to end every connection that carries no request. Node ends those it kept alive, but not those
 * that a browser opened ahead and never used: one of them would hold up a stop until the drain runs out.
 */
export function trackConnections(server: Server): () => void {
  const running = new Map<Socket, number>();
  const count = (socket: Socket, change: number) => {
    const now = running.get(socket);
    if (now !== undefined) running.set(socket, now + change);
  };
  server.on("connection", (socket) => {
    running.set(socket, 0);
    socket.once("close", () => running.delete(socket));
  });
  server.on("request", ({ socket }, res) => {
    count(socket, 1);
    res.once("close", () => count(socket, -1));
  });
  return () => {
    for (const [socket, requests] of running) if (requests === 0) socket.destroy();
  };
}
