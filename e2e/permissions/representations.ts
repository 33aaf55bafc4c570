import { type Asking, type Reply, send } from "./ask";

/** The addresses of one page: the one people see, and the folder it lies in. */
export type Addresses = Readonly<Record<"vi" | "en" | "internal", string>>;

type Way = {
  /** How the address is written; as people see it when missing. */
  readonly path?: (addresses: Addresses) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers that name the page, while the path is that of the first page. */
  readonly named?: readonly string[];
  readonly method?: string;
};

const RSC = { rsc: "1" };
const PREFETCH = { ...RSC, "next-router-prefetch": "1" };
/** What once switched a proxy off: its name five times over, for each name that a proxy has had. */
const SUBREQUESTS = ["proxy", "src/proxy", "middleware", "src/middleware", "pages/_middleware"]
  .flatMap((name) => Array.from({ length: 5 }, () => name))
  .join(":");

const encoded = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;
const capitals = (path: string) => path.replaceAll(/\/[a-z]/g, (start) => start.toUpperCase());

/** Ways one page can be asked for. Each has shown in some portal what another hid. */
const WAYS = {
  html: {},
  rsc: { headers: RSC },
  prefetch: { headers: PREFETCH },
  "segment tree": { headers: { ...PREFETCH, "next-router-segment-prefetch": "/_tree" } },
  "whole segment": { headers: { ...PREFETCH, "next-router-segment-prefetch": "/_full" } },
  "router state": {
    headers: {
      ...RSC,
      "next-router-state-tree": encodeURIComponent('["",{},null,"refetch"]'),
      "next-url": "/vi/desk",
    },
  },
  head: { method: "HEAD" },
  english: { path: ({ en }) => en },
  internal: { path: ({ internal }) => internal },
  "internal rsc": { path: ({ internal }) => internal, headers: RSC },
  ".rsc": { path: ({ vi }) => `${vi}.rsc` },
  "internal .rsc": { path: ({ internal }) => `${internal}.rsc` },
  ".segments": { path: ({ internal }) => `${internal}.segments/_tree.segment.rsc` },
  _next: { path: ({ internal }) => `/_next/data/build${internal}.json` },
  "data request": { headers: { "x-nextjs-data": "1" } },
  "//": { path: ({ vi }) => `/${vi}` },
  "inner //": { path: ({ internal }) => internal.replace("/vi/", "/vi//") },
  "%2e": { path: ({ vi }) => `/%2e${vi}` },
  "..": { path: ({ vi }) => `/phuong/..${vi}` },
  "%2f": { path: ({ internal }) => internal.replace(/^\/vi\//, "/vi%2f") },
  "\\": { path: ({ internal }) => internal.replace(/^\/vi\//, "/vi\\") },
  "encoded letter": { path: ({ vi }) => `/${encoded(vi.charAt(1))}${vi.slice(2)}` },
  "trailing /": { path: ({ vi }) => `${vi}/` },
  ";": { path: ({ vi }) => `${vi};a=b` },
  capitals: { path: ({ vi }) => capitals(vi) },
  "internal capitals": { path: ({ internal }) => capitals(internal) },
  "two languages": { path: ({ internal }) => `/en${internal}` },
  "other language": { path: ({ vi }) => `/en${vi}` },
  "default language": { path: ({ vi }) => `/vi${vi}` },
  subrequest: { headers: { "x-middleware-subrequest": SUBREQUESTS } },
  rewritten: { named: ["x-middleware-rewrite", "x-original-url", "x-rewrite-url"] },
  "matched path": { named: ["x-matched-path", "x-invoke-path", "x-now-route-matches", "next-url"] },
  "forwarded for": {
    headers: { "x-forwarded-host": "evil.example", "x-real-ip": "127.0.0.1", forwarded: "for=::1" },
  },
  "portal's own headers": {
    headers: { "x-portal-path": "/", "x-nonce": "1", "content-security-policy": "script-src *" },
  },
} as const satisfies Readonly<Record<string, Way>>;

export type Representation = keyof typeof WAYS;

const isRepresentation = (name: string): name is Representation => name in WAYS;

export const REPRESENTATIONS = Object.keys(WAYS).filter(isRepresentation);

/** Where a page shows itself, if it does to anybody: the rest may lead on or give nothing. */
export const OPEN_WAYS: readonly Representation[] = ["html", "rsc"];

/** What the router in the browser asks for; the other ways lead around a proxy, and need one to do so. */
export const ROUTER_WAYS: readonly Representation[] = [
  ...OPEN_WAYS,
  "prefetch",
  "segment tree",
  "whole segment",
  "router state",
  "head",
];

export async function askAs(
  asking: Asking,
  addresses: Addresses,
  representation: Representation,
): Promise<Reply> {
  const { path, named, headers, method }: Way = WAYS[representation];
  const naming = (named ?? []).map((name) => [name, addresses.internal]);
  const sending = {
    headers: { ...headers, ...Object.fromEntries(naming) },
    ...(method && { method }),
  };
  const reply = await send(asking, path?.(addresses) ?? (named ? "/" : addresses.vi), sending);
  // Data for the router has an address of its own, and whoever asks without it is sent there.
  return /[?&]_rsc/.test(reply.location) ? send(asking, reply.location, sending) : reply;
}
