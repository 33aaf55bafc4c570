import { IncomingMessage } from "node:http";

const MAX_BODY_BYTES = 256 * 1024;
const READ_WITHIN_MS = 30_000;

export type BodyProblem = "too_large" | "malformed" | "too_slow";

/** Files come through their own route handler, which reads them as a stream and knows their limits. */
export function isUpload({ headers }: IncomingMessage, pathname: string): boolean {
  if (!pathname.startsWith("/api/")) return false;
  const type = headers["content-type"] ?? "";
  return type.startsWith("multipart/form-data") || type.startsWith("application/octet-stream");
}

/**
 * Reads a form whole, so that its size is known before anything looks at it, and gives a request that can be
 * read again. A NUL byte is never typed; PostgreSQL would refuse it much later and with worse words.
 */
export async function readBody(req: IncomingMessage): Promise<IncomingMessage | BodyProblem> {
  if (Number(req.headers["content-length"] ?? 0) > MAX_BODY_BYTES) return "too_large";
  const bytes = await collect(req);
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (bytes.includes(0)) return "malformed";
  const isEncoded = req.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  if (isEncoded === true && bytes.includes("%00")) return "malformed";
  return sameRequest(req, bytes);
}

function collect(req: IncomingMessage): Promise<Buffer | BodyProblem> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (result: Buffer | BodyProblem) => {
      clearTimeout(timer);
      req.removeAllListeners("data");
      resolve(result);
    };
    const timer = setTimeout(() => finish("too_slow"), READ_WITHIN_MS);
    req.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) finish("too_large");
      else chunks.push(chunk);
    });
    req.once("end", () => finish(Buffer.concat(chunks)));
    req.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

function sameRequest(req: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(req.socket);
  copy.method = req.method;
  copy.url = req.url;
  copy.headers = req.headers;
  copy.rawHeaders = req.rawHeaders;
  copy.httpVersion = req.httpVersion;
  copy.httpVersionMajor = req.httpVersionMajor;
  copy.httpVersionMinor = req.httpVersionMinor;
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}
