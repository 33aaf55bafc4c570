import * as fc from "fast-check";
import createMiddleware from "next-intl/middleware";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";

import { internalPathOf } from "@/lib/i18n/internal-path";
import { PATHNAMES } from "@/lib/i18n/pathnames";
import { LOCALES, routing } from "@/lib/i18n/routing";

const SITE = "https://phuong.example";
const localise = createMiddleware(routing);

/** Where next-intl's own proxy leads: a page, or null when it sends the reader elsewhere. */
function byProxy(pathname: string): string | null {
  const { headers } = localise(new NextRequest(SITE + pathname));
  if (headers.has("location")) return null;
  const rewritten = headers.get("x-middleware-rewrite");
  return rewritten === null ? pathname : new URL(rewritten).pathname;
}

const ADDRESSES = Object.values(PATHNAMES).flatMap((address) =>
  LOCALES.map((locale) => {
    const path = typeof address === "string" ? address : address[locale];
    return locale === routing.defaultLocale ? path : `/${locale}${path}`.replace(/\/$/, "");
  }),
);
const filled = (address: string, value: string) => address.replaceAll(/\[[^\]]+\]/g, value);

describe("Where the page of an address lies", () => {
  it.each([
    ["/", "/vi"],
    ["/en", "/en"],
    ["/phuong/lang", "/vi/wards/lang"],
    ["/en/wards/lang", "/en/wards/lang"],
    ["/phuong/lang/tin.atom", "/vi/wards/lang/feed"],
  ])("%s is %s", (address, page) => {
    expect(internalPathOf(address)).toBe(page);
  });

  it.each([
    "/vi",
    "/vi/phuong",
    "/wards/lang",
    "/phuong/",
    "/phuong//lang",
    "/en/",
    "/khong-co",
    "/phuong/l%C3%A1ng",
  ])("of “%s” the proxy knows where it leads", (address) => {
    expect(internalPathOf(address)).toBeNull();
  });

  it("is where the proxy would lead, for every address of the portal", () => {
    expect(ADDRESSES.length).toBeGreaterThan(200);
    for (const address of ADDRESSES) {
      const path = filled(address, "x-1");
      expect([path, internalPathOf(path)]).toEqual([path, byProxy(path)]);
    }
  });

  it("is where the proxy would lead, whatever stands for the parameters", () => {
    const value = fc.oneof(
      fc.constantFrom(...ADDRESSES.flatMap((address) => address.split("/")).filter(Boolean)),
      fc.string({ minLength: 1, maxLength: 8 }).map(encodeURIComponent),
    );
    const isWhereItLeads = fc.property(fc.constantFrom(...ADDRESSES), value, (address, written) => {
      const path = filled(address, written);
      const page = internalPathOf(path);
      return page === null || page === byProxy(path);
    });
    expect(() => fc.assert(isWhereItLeads, { numRuns: 2_000 })).not.toThrow();
  });
});
