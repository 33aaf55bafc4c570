import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";
import { type Locale, LOCALES } from "@/lib/i18n/routing";

/** The sections a reader finds in the header. */
export const PLACES = ["wards", "results", "file", "track"] as const;
export type Place = (typeof PLACES)[number];

/** Which section a page belongs to; most pages about the portal itself belong to none. */
export function placeOf(here: AppHref): Place | null {
  const [, first] = folderOf(here).split("/");
  return PLACES.find((place) => place === first) ?? (first === "my-cases" ? "track" : null);
}

export const folderOf = (here: AppHref): string =>
  typeof here === "string" ? here : here.pathname;

/** The same page in the other language, without leaving the page. */
export function inOtherLanguage(here: AppHref, locale: string): { locale: Locale; href: string } {
  const other = LOCALES.find((candidate) => candidate !== locale) ?? "en";
  return { locale: other, href: getPathname({ href: here, locale: other }) };
}
