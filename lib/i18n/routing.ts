import { defineRouting } from "next-intl/routing";

import { PATHNAMES } from "@/lib/i18n/pathnames";

export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** No cookie, no guess from headers, no Link header: a cached page must be the same for everyone. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "vi",
  localePrefix: "as-needed",
  localeCookie: false,
  localeDetection: false,
  alternateLinks: false,
  pathnames: PATHNAMES,
});
