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

/** Pages in such a folder that are the same for everyone: what one reads before one begins to write. */
const PUBLIC_INSIDE = new Set(["/file", "/file/denunciation"]);

/** Every address of some pages: as people see them, and as the folders are called. */
function addressesOf(isMeant: (folder: string) => boolean): string[] {
  return Object.entries(PATHNAMES)
    .filter(([folder]) => isMeant(folder))
    .flatMap(([folder, address]) => [
      folder,
      ...(typeof address === "string" ? [address] : Object.values(address)),
    ]);
}

const PRIVATE_SEGMENTS: ReadonlySet<string> = new Set(
  addressesOf((folder) => PRIVATE_FOLDERS.has(firstSegment(folder))).map(firstSegment),
);
const PUBLIC_ADDRESSES: ReadonlySet<string> = new Set(
  addressesOf((folder) => PUBLIC_INSIDE.has(folder)),
);

const LOCALE_SEGMENTS: ReadonlySet<string> = new Set(LOCALES);

/** `/en/desk`, `/quan-tri` and the internal `/vi/desk` are all private. */
export function routeClassOf(pathname: string): RouteClass {
  const segments = decoded(pathname).split("/").filter(Boolean);
  if (segments[0] === "api") return "api";

  const page = LOCALE_SEGMENTS.has(segments[0] ?? "") ? segments.slice(1) : segments;
  const [first = ""] = page;
  if (!PRIVATE_SEGMENTS.has(first)) return "public";
  return PUBLIC_ADDRESSES.has(`/${page.join("/")}`) ? "public" : "private";
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
