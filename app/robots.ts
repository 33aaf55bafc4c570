import type { MetadataRoute } from "next";

import { env } from "@/lib/env";
import { getPathname } from "@/lib/i18n/navigation";
import { LOCALES } from "@/lib/i18n/routing";

/** Needs the portal's address, and a build has none. */
export const dynamic = "force-dynamic";

/** What is made for one reader, or has no end. */
const NOT_FOR_ROBOTS = [
  "/my-cases",
  "/account",
  "/desk",
  "/dashboard",
  "/search",
  "/track",
] as const;

export default function robots(): MetadataRoute.Robots {
  const addresses = NOT_FOR_ROBOTS.flatMap((href) =>
    LOCALES.map((locale) => getPathname({ href, locale })),
  );
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", ...addresses] },
    sitemap: new URL("/sitemap.xml", env.PUBLIC_URL).href,
  };
}
