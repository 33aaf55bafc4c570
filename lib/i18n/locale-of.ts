import { hasLocale } from "next-intl";

import { type Locale, routing } from "@/lib/i18n/routing";

/** The language a form was written in: actions and route handlers are told by a hidden field `locale`. */
export function localeOf(formData: FormData): Locale {
  return localeFrom(formData.get("locale"));
}

/** Ours, or Vietnamese. */
export function localeFrom(said: unknown): Locale {
  return hasLocale(routing.locales, said) ? said : routing.defaultLocale;
}
