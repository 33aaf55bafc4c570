import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

import { parseUrl } from "@/lib/domain/parse-url";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);
const isLoopbackAddress = (address: string) =>
  address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");

/** Under which names the portal answers, and what it believes about where a request came from. */
export class Site {
  readonly host: string;
  readonly isHttps: boolean;
  readonly #protocol: string;
  readonly #isLocal: boolean;

  constructor(publicUrl: string) {
    const { host, hostname, protocol } = new URL(publicUrl);
    this.host = host;
    this.isHttps = protocol === "https:";
    this.#protocol = protocol;
    this.#isLocal = LOOPBACK.has(hostname);
  }

  /** Any name but our own is refused: links, redirects and mails are made from it. */
  isOwnHost(host: string | undefined): host is string {
    if (host === this.host) return true;
    if (host === undefined) return false;
    if (host.toLowerCase() === this.host) return true;
    return this.#isLocal && LOOPBACK.has(hostnameOf(host));
  }

  /** Did one of our own pages send this? Browsers say so with everything that changes something. */
  isOwnOrigin({ headers }: IncomingMessage): boolean {
    const { host } = headers;
    const site = headers["sec-fetch-site"];
    if (site !== undefined && site !== "same-origin") return false;
    // Old browsers name the page instead of the site.
    const named = headers.origin ?? headers.referer;
    const from = parseUrl(named ?? "");
    return from?.protocol === this.#protocol && from.host === host?.toLowerCase();
  }

  /** What Next and the pages may know of the way here. */
  forwardedHeaders(req: IncomingMessage): Record<string, string> {
    return {
      "x-forwarded-host": req.headers.host ?? this.host,
      "x-forwarded-proto": this.#protocol.slice(0, -1),
      "x-forwarded-for": clientAddress(req),
    };
  }
}

/** Only a proxy on this machine is believed when it names somebody else as the one who asks. */
function clientAddress(req: IncomingMessage): string {
  const peer = req.socket.remoteAddress ?? "0.0.0.0";
  if (!isLoopbackAddress(peer)) return peer;
  const forwarded = req.headers["x-forwarded-for"];
  const last = (Array.isArray(forwarded) ? forwarded.join(",") : forwarded)?.split(",").at(-1);
  const named = last?.trim() ?? "";
  return isIP(named) === 0 ? peer : named;
}

function hostnameOf(host: string): string {
  return parseUrl(`http://${host}`)?.hostname ?? "";
}
