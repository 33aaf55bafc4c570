import { internalPathOf, RESOLVED_HEADER } from "@/lib/i18n/internal-path";
import type { RequestHandler } from "@/server/front/dispatch";
import { isRouterRequest } from "@/server/front/headers";

/**
 * Asks Next for the page of an address under its folder's name. Next's proxy would find the same page at the price of
 * a fifth of its rendering. Its router in the browser must hear where an address leads: it asks through the proxy.
 */
export function withoutProxy(next: RequestHandler): RequestHandler {
  return (req, res) => {
    const url = req.url ?? "/";
    const end = url.indexOf("?");
    const [pathname, search] = end === -1 ? [url, ""] : [url.slice(0, end), url.slice(end)];
    const page = isRouterRequest(req) ? null : internalPathOf(pathname);
    if (page !== null) {
      req.url = page + search;
      req.headers[RESOLVED_HEADER] = "1";
    }
    return next(req, res);
  };
}
