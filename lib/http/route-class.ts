import { PATHNAMES } from "@/lib/i18n/pathnames";
import { type Locale, LOCALES } from "@/lib/i18n/routing";

/**
 * - `private`: rendered for one reader, never stored, carries a nonce.
 * - `public`: the same for everyone, sent without script; cached where the page allows it.
 * - `api`: route handlers that answer programs, and the sign-in library's own routes.
 */
export type RouteClass = "private" | "public" | "api";

/** The first folder of every address that belongs to one reader. What is not listed is public. */
const PRIVATE_FOLDERS = new Set([
  "file",
  "my-cases",
  "reception",
  "opinions",
  "account",
  "desk",
  "dashboard",
  "mail",
]);

/** Inside these, what everybody reads before becoming one reader. */
const PUBLIC_INSIDE = new Set(["/file", "/file/denunciation"]);

const firstSegment = (path: string) => path.split("/", 2)[1] ?? "";

/** A page's folder and its addresses, all without language. */
function waysTo([folder, address]: readonly [string, string | Record<Locale, string>]): string[] {
  return [folder, ...(typeof address === "string" ? [address] : Object.values(address))];
}

const PAGES = Object.entries(PATHNAMES);

/** First segments of private addresses: as people see them, and as the folders are called. */
const PRIVATE_SEGMENTS: ReadonlySet<string> = new Set(
  PAGES.filter(([folder]) => PRIVATE_FOLDERS.has(firstSegment(folder)))
    .flatMap(waysTo)
    .map(firstSegment),
);

const PUBLIC_PATHS: ReadonlySet<string> = new Set(
  PAGES.filter(([folder]) => PUBLIC_INSIDE.has(folder)).flatMap(waysTo),
);

const LOCALE_SEGMENTS: ReadonlySet<string> = new Set(LOCALES);

/** `/en/desk`, `/quan-tri` and the internal `/vi/desk` are all private. */
export function routeClassOf(pathname: string): RouteClass {
  const segments = decoded(pathname).split("/").filter(Boolean);
  if (segments[0] === "api") return "api";
  const inside = LOCALE_SEGMENTS.has(segments[0] ?? "") ? segments.slice(1) : segments;
  if (!PRIVATE_SEGMENTS.has(inside[0] ?? "")) return "public";
  return PUBLIC_PATHS.has(`/${inside.join("/")}`) ? "public" : "private";
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname).toLowerCase();
  } catch {
    return pathname.toLowerCase();
  }
}
