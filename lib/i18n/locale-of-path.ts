import { type Locale, LOCALES, routing } from "@/lib/i18n/routing";

/** The language an address is written in: English under /en, else Vietnamese. */
export function localeOfPath(path: string | null | undefined): Locale {
  const first = path?.split("/", 2)[1];
  return LOCALES.find((locale) => locale === first) ?? routing.defaultLocale;
}
