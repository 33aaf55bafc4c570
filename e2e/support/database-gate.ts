import { connect, createServer, type Server, type Socket } from "node:net";

/**
 * Stands between one portal and its database, so that the database can be gone for that portal alone.
 * - `shut`: connections break, and new ones break at once.
 * - `frozen`: connections stand, but nothing passes any more, as when a cable is pulled.
 */
type State = "open" | "shut" | "frozen";

export class DatabaseGate {
  readonly #server: Server;
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  #state: State = "open";

  private constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((socket) => this.#admit(socket));
  }

  static async before(databaseUrl: string): Promise<DatabaseGate> {
    const gate = new DatabaseGate(new URL(databaseUrl));
    await new Promise<void>((resolve) => gate.#server.listen(0, "127.0.0.1", resolve));
    return gate;
  }

  /** The database's address through the gate. */
  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("the gate is gone");
    const through = new URL(this.#target);
    through.port = String(address.port);
    return through.href;
  }

  /** By which the database knows the connections that came through here. */
  get ports(): number[] {
    return [...this.#sockets].flatMap(({ remotePort, localPort = 0 }) =>
      remotePort === Number(this.#target.port) ? [localPort] : [],
    );
  }

  open(): void {
    // What waited through a frost is as lost as what was cut off.
    this.#cut();
    this.#state = "open";
  }

  shut(): void {
    this.#state = "shut";
    this.#cut();
  }

  freeze(): void {
    this.#state = "frozen";
    for (const socket of this.#sockets) socket.pause();
  }

  async close(): Promise<void> {
    this.shut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #admit(socket: Socket): void {
    if (this.#state === "shut") {
      socket.destroy();
      return;
    }
    this.#keep(socket);
    if (this.#state === "frozen") {
      socket.pause();
      return;
    }
    const database = connect(Number(this.#target.port), this.#target.hostname);
    this.#keep(database);
    const ends = [socket, database] as const;
    for (const [from, to] of [ends, [database, socket] as const]) {
      from.on("data", (bytes) => to.write(bytes));
      from.once("close", () => to.destroy());
    }
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    // Whoever is cut off says so; that is what the gate is for.
    socket.on("error", () => {});
    socket.once("close", () => this.#sockets.delete(socket));
  }
}
