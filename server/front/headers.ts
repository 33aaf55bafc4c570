import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

import type { Site } from "@/server/front/site";

/** What only Next may say to itself: from outside these would be commands. */
const INTERNAL =
  /^(?:content-security-policy(?:-report-only)?|x-nonce|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-nextjs-.*|x-next-.*|x-portal-.*|x-prerender-.*|x-forwarded-.*|x-real-ip|x-original-url|x-rewrite-url|forwarded|next-resume.*|proxy)$/;

/** Of `next-*` only what Next's own router in the browser sends. */
const ROUTER = new Set([
  "next-action",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
]);

function isTrustedHeader(name: string): boolean {
  return name.startsWith("next-") ? ROUTER.has(name) : !INTERNAL.test(name);
}

/** Changes the request so that it says only what an outsider may say, and where it really came from. */
export function cleanRequest(req: IncomingMessage, site: Site): void {
  const headers: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(req.headers)) {
    if (isTrustedHeader(name)) headers[name] = value;
  }
  req.headers = { ...headers, ...site.forwardedHeaders(req) };
}

/** The headers a public page is rendered with: nothing of the reader but the address the request came from. */
export function publicRequestHeaders(req: IncomingMessage, site: Site): Record<string, string> {
  const headers: Record<string, string> = {
    host: req.headers.host ?? site.host,
    accept: "*/*",
    ...site.forwardedHeaders(req),
  };
  if (!isRouterRequest(req)) return headers;
  for (const name of ["rsc", ...ROUTER]) {
    const value = req.headers[name];
    if (typeof value === "string" && name !== "next-action") headers[name] = value;
  }
  return headers;
}

/** With any of these, Next's router in the browser asks for data instead of a document. */
export const ROUTER_HEADERS = ["rsc", "next-router-segment-prefetch"] as const;

export function isRouterRequest({ headers }: IncomingMessage): boolean {
  return ROUTER_HEADERS.some((name) => headers[name] !== undefined);
}

const POWERFUL_FEATURES = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** On every reply, whatever it is. */
export function securityHeaders(isHttps: boolean): Readonly<Record<string, string>> {
  return {
    "x-content-type-options": "nosniff",
    // "no-referrer" would make browsers send `Origin: null` with a form.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": POWERFUL_FEATURES.map((name) => `${name}=()`).join(", "),
    ...(isHttps ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

const NEVER_FORWARDED =
  /^(?:x-powered-by|x-middleware-.*|x-next-cache-tags|x-portal-.*|server|connection|keep-alive|transfer-encoding)$/;
/** What Next tells its own router: where a rewritten address leads, how long data may be reused. */
const FOR_ROUTER = /^x-nextjs-/;

/** May a reader see this header of Next's reply? */
export function isForReaders(name: string, isForRouter: boolean): boolean {
  if (NEVER_FORWARDED.test(name)) return false;
  return isForRouter ? name !== "x-nextjs-cache" : !FOR_ROUTER.test(name);
}
