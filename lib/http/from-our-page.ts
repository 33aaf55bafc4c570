import { parseUrl } from "@/lib/domain/parse-url";

/** A form one of our own pages sent: nothing is changed by a page of somebody else. */
export function isFromOurPage({ headers }: Request): boolean {
  const origin = headers.get("origin") ?? "";
  return parseUrl(origin)?.host === headers.get("host");
}
