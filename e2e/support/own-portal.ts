import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";

import { choosePort } from "../../db/cluster/port";
import type { Running } from "../../server/launcher/keep";
import { startProgram } from "../../server/launcher/program";
import { DatabaseGate } from "./database-gate";

const ALIVE_WITHIN_MS = 30_000;

/** A web program of one test alone, on the database of all: its way to the database can be closed. */
export class OwnPortal {
  readonly baseURL: string;
  readonly database: DatabaseGate;
  readonly #dataFolder: string;
  readonly #port: number;
  #web: Running | null = null;

  private constructor(port: number, database: DatabaseGate) {
    this.baseURL = `http://localhost:${port}`;
    this.database = database;
    this.#dataFolder = mkdtempSync(path.join(tmpdir(), "portal-own-"));
    this.#port = port;
  }

  static async start(): Promise<OwnPortal> {
    const database = await DatabaseGate.before(process.env["PORTAL_APP_DATABASE_URL"] ?? "");
    const portal = new OwnPortal(await choosePort(undefined), database);
    await portal.#begin();
    return portal;
  }

  /** The same program anew, with what it left on disk. */
  async restart(): Promise<void> {
    await this.#web?.stop();
    await this.#begin();
  }

  async stop(): Promise<void> {
    await this.#web?.stop();
    await this.database.close();
    rmSync(this.#dataFolder, { recursive: true, force: true });
  }

  async #begin(): Promise<void> {
    this.#web = startProgram({
      args: ["dist/front.mjs"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        // The tests' own: they set their scenes with code that is for the server.
        NODE_OPTIONS: "",
        PORT: String(this.#port),
        PUBLIC_URL: this.baseURL,
        DATA_DIR: this.#dataFolder,
        PORTAL_APP_DATABASE_URL: this.database.url,
      },
      log: "test-results/web-own.log",
    });
    await this.#untilAlive();
  }

  /** Alive is enough: whether the database answers is what the test decides. */
  async #untilAlive(): Promise<void> {
    const giveUpAt = Date.now() + ALIVE_WITHIN_MS;
    const isAlive = async () =>
      fetch(`${this.baseURL}/api/health`).then(
        ({ status }) => status === 200,
        () => false,
      );
    while (!(await isAlive())) {
      if (Date.now() > giveUpAt) throw new Error("the web program does not answer");
      await after(50);
    }
  }
}
