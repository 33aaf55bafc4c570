import type { IncomingMessage, ServerResponse } from "node:http";

import { SCRIPTLESS_POLICY } from "@/lib/http/content-security-policy";
import { stripScripts } from "@/server/cache/strip-scripts";
import { compress, isCompressible, negotiate } from "@/server/front/encoding";
import { isForReaders, isRouterRequest } from "@/server/front/headers";

type Headers = Readonly<Record<string, number | string | readonly string[] | undefined>>;

export type UnkeptReply = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
};

/** Left out: a public page that could set a cookie could tell its readers apart, and links preload scripts. */
const UNWANTED = new Set(["set-cookie", "link", "content-length", "vary"]);

/** Sends what was rendered for everyone but is not kept: a search, a redirect, data for Next's router. */
export async function sendUnkept(
  req: IncomingMessage,
  res: ServerResponse,
  { status, headers, body, security }: UnkeptReply & { security: Readonly<Record<string, string>> },
): Promise<void> {
  const plain = isHtml(headers) ? Buffer.from(stripScripts(body.toString()).html) : body;
  const coding = isCompressible(typeOf(headers))
    ? negotiate(req.headers["accept-encoding"])
    : "identity";
  const packed = await compress(plain, coding, "once");
  const bytes = packed ?? plain;

  for (const [name, value] of wantedHeaders(headers, isRouterRequest(req))) {
    res.setHeader(name, value);
  }
  for (const [name, value] of Object.entries(security)) res.setHeader(name, value);
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("content-security-policy", SCRIPTLESS_POLICY);
  res.setHeader("vary", "Accept-Encoding, RSC");
  res.setHeader("content-length", bytes.length);
  if (packed !== null) res.setHeader("content-encoding", coding);
  res.writeHead(status);
  res.end(req.method === "HEAD" ? undefined : bytes);
}

function* wantedHeaders(headers: Headers, isRouter: boolean) {
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || UNWANTED.has(name) || !isForReaders(name, isRouter)) continue;
    yield [name, value] as const;
  }
}

export function isHtml(headers: Headers): boolean {
  return typeOf(headers).startsWith("text/html");
}

function typeOf(headers: Headers): string {
  return String(headers["content-type"] ?? "");
}
