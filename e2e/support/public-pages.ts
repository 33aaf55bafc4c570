import { routeClassOf } from "../../lib/http/route-class";
import { builtPages } from "../permissions/built";

const PROBLEMS = "/[locale]/problems/[kind]";

/** Is this page the same for everyone, and therefore sent without script? Asked of its folder in `app`. */
export const isPublicRoute = (route: string) =>
  routeClassOf(route.replace("[locale]", "vi")) === "public";

/** The public pages of the build, but for the one about problems, which has no address that people look for. */
export const builtPublicPages = () =>
  builtPages().filter((route) => isPublicRoute(route) && route !== PROBLEMS);

/** Rendered anew for each who asks, since what they ask for has no end; all other public pages are kept. */
export const ASKED: ReadonlySet<string> = new Set([
  "/[locale]/search",
  "/[locale]/results",
  "/[locale]/projects",
  "/[locale]/deadline",
  "/[locale]/track",
  "/[locale]/wards/[slug]/decisions",
]);

/** What a browser does not run though it stands in a `<script>`. */
const DATA = /<script\b[^>]*\btype="(?:application\/ld\+json|speculationrules)"/gi;

/** `<script>` elements of a document that a browser would run. */
export function executableScripts(html: string): number {
  return (html.match(/<script\b/gi)?.length ?? 0) - (html.match(DATA)?.length ?? 0);
}
