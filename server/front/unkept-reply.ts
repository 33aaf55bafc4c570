import type { IncomingMessage, ServerResponse } from "node:http";

import { SCRIPTLESS_POLICY } from "@/lib/http/content-security-policy";
import { stripScripts } from "@/server/cache/strip-scripts";
import { type Coding, compress, isCompressible, negotiate } from "@/server/front/encoding";
import { isForReaders, isRouterRequest } from "@/server/front/headers";

type Headers = Readonly<Record<string, number | string | readonly string[] | undefined>>;

export type UnkeptReply = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  /** The scripts are out of it already. */
  readonly isScriptless?: boolean;
  /** As it was packed before, by content coding. */
  readonly packed?: Map<Coding, Buffer | null>;
};

/** Left out: a public page that could set a cookie could tell its readers apart, and links preload scripts. */
const UNWANTED = new Set(["set-cookie", "link", "content-length", "vary"]);

async function pack({ packed }: UnkeptReply, plain: Buffer, coding: Coding) {
  const before = packed?.get(coding);
  if (before !== undefined) return before;
  const bytes = await compress(plain, coding, "once");
  packed?.set(coding, bytes);
  return bytes;
}

/** As it may be sent. */
export function scriptless({ headers, body }: Pick<UnkeptReply, "headers" | "body">): Buffer {
  return isHtml(headers) ? Buffer.from(stripScripts(body.toString()).html) : body;
}

/** Sends what was rendered for everyone but is not kept: a search, a redirect, data for Next's router. */
export async function sendUnkept(
  req: IncomingMessage,
  res: ServerResponse,
  { security, ...reply }: UnkeptReply & { security: Readonly<Record<string, string>> },
): Promise<void> {
  const { status, headers } = reply;
  const plain = reply.isScriptless ? reply.body : scriptless(reply);
  const coding = isCompressible(typeOf(headers))
    ? negotiate(req.headers["accept-encoding"])
    : "identity";
  const packed = await pack(reply, plain, coding);
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
