import createMiddleware from "next-intl/middleware";
import type { NextRequest, NextResponse } from "next/server";

import { policyWithNonce } from "@/lib/http/content-security-policy";
import { routeClassOf } from "@/lib/http/route-class";
import { routing } from "@/lib/i18n/routing";

const localise = createMiddleware(routing);

/**
 * Language of the address, and a nonce for the scripts of pages made for one reader. Nothing here protects
 * anything: who may see what is decided where it is read, and a page without nonce runs no script.
 */
export default function proxy(request: NextRequest): NextResponse {
  if (routeClassOf(request.nextUrl.pathname) !== "private") return localise(request);

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyWithNonce(nonce);
  // Next reads the nonce from the request's policy and puts it on every script it writes.
  request.headers.set("content-security-policy", policy);
  // Gates send people to sign in, and back here afterwards; a page cannot ask for its own address.
  request.headers.set("x-portal-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = localise(request);
  response.headers.set("content-security-policy", policy);
  return response;
}

/**
 * Pages in both languages; route handlers, the build's files and files at the root have one address only. Nor what the
 * front has resolved (RESOLVED_HEADER; the header's name must stand here as it is): a proxy costs a fifth of a page.
 */
export const config = {
  matcher: [
    {
      source: "/((?!api(?:/|$)|_next(?:/|$)|fonts/|[^/]+\\.[^/]+$).*)",
      missing: [{ type: "header", key: "x-portal-resolved" }],
    },
  ],
};
