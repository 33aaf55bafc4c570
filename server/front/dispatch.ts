import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";

import { bytesOf, headerPairs, isCallback } from "@/server/front/written";

export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export type Captured = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

const ANSWER_WITHIN_MS = 20_000;
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Asks Next for an address with these headers and nothing else: no socket, no cookie, no reader. Whatever
 * comes back can be read whole before a byte is sent, thrown away and asked for again.
 */
export async function dispatch(
  handler: RequestHandler,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Captured> {
  const req = new IncomingMessage(new Socket());
  req.method = "GET";
  req.url = url;
  req.headers = { ...headers };
  req.httpVersion = "1.1";
  req.httpVersionMajor = 1;
  req.httpVersionMinor = 1;
  req.complete = true;
  req.push(null);

  const res = new CapturedResponse(req);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no reply for ${url}`)), ANSWER_WITHIN_MS);
  });
  try {
    const failed = handler(req, res).then(() => late);
    return await Promise.race([res.captured, failed, late]);
  } finally {
    clearTimeout(timer);
    res.settle();
  }
}

type Argument = unknown;

/** Collects what is written. All ways to send are overridden together: any of them alone would need a socket. */
class CapturedResponse extends ServerResponse {
  readonly captured: Promise<Captured>;
  #resolve: (captured: Captured) => void = () => {};
  #reject: (error: Error) => void = () => {};
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor(req: IncomingMessage) {
    super(req);
    this.captured = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever does not wait for it any more does not want to hear of it either.
    this.captured.catch(() => {});
  }

  override writeHead(status: number, ...rest: Argument[]): this {
    this.statusCode = status;
    for (const [name, value] of headerPairs(rest.at(-1))) this.setHeader(name, value);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: Argument, ...rest: Argument[]): boolean {
    this.#collect(chunk, rest[0]);
    const done = rest.find(isCallback);
    if (done !== undefined) process.nextTick(done);
    return true;
  }

  override end(...given: Argument[]): this {
    if (this.finished) return this;
    this.#collect(given[0], given[1]);
    this.finished = true;
    const done = given.find(isCallback);
    if (done !== undefined) this.once("finish", done);
    this.#resolve({
      status: this.statusCode,
      headers: this.getHeaders(),
      body: Buffer.concat(this.#chunks),
    });
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  override destroy(error?: Error): this {
    this.#reject(error ?? new Error("the reply was cut off"));
    this.settle();
    return this;
  }

  /** Tells whoever is still writing that nobody reads. */
  settle(): void {
    if (this.finished) return;
    this.finished = true;
    this.emit("close");
  }

  #collect(chunk: Argument, encoding: Argument): void {
    const bytes = bytesOf(chunk, encoding);
    if (bytes === null) return;
    this.#size += bytes.length;
    if (this.#size > MAX_BODY_BYTES) this.destroy(new Error("the reply is too large"));
    else this.#chunks.push(bytes);
  }
}
