import { localeOfPath } from "@/lib/i18n/locale-of-path";
import { type AppPath, PATHNAMES } from "@/lib/i18n/pathnames";

type Locale = "vi" | "en";

const PREFIX: Record<Locale, string> = { vi: "", en: "/en" };

/** Letters, digits and a few signs; no backslash, percent, colon, @ or second slash ever gets in. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+$|^\/$/;
const PLAIN_QUERY = /^(?:[A-Za-z0-9_-]+=[A-Za-z0-9._-]*(?:&|$))*$/;

/** Nobody goes back to a page they only saw for want of a session, or with a link that is used by now. */
const ABOUT_SIGNING_IN: ReadonlySet<string> = new Set([
  "/account/sign-in",
  "/account/sign-up",
  "/account/confirm",
  "/account/forgot",
  "/account/reset",
] satisfies AppPath[]);

const TEMPLATES: Record<Locale, readonly RegExp[]> = { vi: templates("vi"), en: templates("en") };

/**
 * The address to go back to after signing in, if it is one of ours; else null.
 * Only pages of the table of addresses pass: nothing is parsed, so nothing can be parsed differently elsewhere.
 */
export function wayBack(asked: string | null | undefined): string | null {
  if (!asked || asked.length > 300) return null;
  const [path = "", query, ...more] = asked.split("?");
  if (more.length > 0 || !PLAIN_PATH.test(path)) return null;
  if (query !== undefined && !PLAIN_QUERY.test(query)) return null;
  return TEMPLATES[localeOfPath(path)].some((template) => template.test(path)) ? asked : null;
}

function templates(locale: Locale): RegExp[] {
  return Object.entries(PATHNAMES)
    .filter(([folder]) => !ABOUT_SIGNING_IN.has(folder))
    .map(([, address]) => (typeof address === "string" ? address : address[locale]))
    .map((address) => {
      const full = address === "/" ? PREFIX[locale] || "/" : PREFIX[locale] + address;
      return new RegExp(`^${full.replaceAll(".", "\\.").replaceAll(/\[[a-z]+\]/g, "[^/]+")}$`);
    });
}
