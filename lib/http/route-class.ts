import { PATHNAMES } from "@/lib/i18n/pathnames";
import { LOCALES } from "@/lib/i18n/routing";

/**
 * - `private`: rendered for one reader, never stored, carries a nonce.
 * - `public`: the same for everyone, sent without script; cached where the page allows it.
 * - `api`: route handlers that answer programs, and the sign-in library's own routes.
 */
export type RouteClass = "private" | "public" | "api";

/** The first folder of every address that belongs to one reader. What is not listed is public. */
const PRIVATE_FOLDERS = new Set(["file", "my-cases", "account", "desk", "dashboard", "mail"]);

const firstSegment = (path: string) => path.split("/", 2)[1] ?? "";

/** First segments of private addresses: as people see them, and as the folders are called. */
const PRIVATE_SEGMENTS: ReadonlySet<string> = new Set(
  Object.entries(PATHNAMES)
    .filter(([folder]) => PRIVATE_FOLDERS.has(firstSegment(folder)))
    .flatMap(([folder, address]) =>
      [folder, ...(typeof address === "string" ? [address] : Object.values(address))].map(
        firstSegment,
      ),
    ),
);

const LOCALE_SEGMENTS: ReadonlySet<string> = new Set(LOCALES);

/** `/en/desk`, `/quan-tri` and the internal `/vi/desk` are all private. */
export function routeClassOf(pathname: string): RouteClass {
  const segments = decoded(pathname).split("/").filter(Boolean);
  const first = LOCALE_SEGMENTS.has(segments[0] ?? "") ? segments[1] : segments[0];
  if (segments[0] === "api") return "api";
  return first !== undefined && PRIVATE_SEGMENTS.has(first) ? "private" : "public";
}

/** The language a path is written in; Vietnamese unless it says otherwise. */
export function localeOfPath(pathname: string): (typeof LOCALES)[number] {
  const first = firstSegment(pathname);
  return LOCALES.find((locale) => locale === first) ?? "vi";
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname).toLowerCase();
  } catch {
    return pathname.toLowerCase();
  }
}
