import { localeOfPath } from "@/lib/i18n/locale-of-path";
import { PATHNAMES } from "@/lib/i18n/pathnames";
import { type Locale, routing } from "@/lib/i18n/routing";

/**
 * Says to the proxy that the address is a folder's already. Only the front writes it: what comes from outside under
 * `x-portal-` is dropped there.
 */
export const RESOLVED_HEADER = "x-portal-resolved";

type Node = {
  readonly words: Map<string, Node>;
  any: Node | null;
  /** The folder in `app/[locale]` of the address that ends here. */
  folder: string | null;
};

const newNode = (): Node => ({ words: new Map(), any: null, folder: null });
const isParameter = (segment: string) => segment.startsWith("[");
const segmentsOf = (path: string) => path.split("/").filter(Boolean);

function next(node: Node, segment: string): Node {
  if (isParameter(segment)) return (node.any ??= newNode());
  const known = node.words.get(segment) ?? newNode();
  node.words.set(segment, known);
  return known;
}

function treeOf(locale: Locale): Node {
  const root = newNode();
  for (const [folder, address] of Object.entries(PATHNAMES)) {
    const path = typeof address === "string" ? address : address[locale];
    segmentsOf(path).reduce(next, root).folder = folder;
  }
  return root;
}

const TREES: Readonly<Record<Locale, Node>> = { vi: treeOf("vi"), en: treeOf("en") };

type Found = { readonly folder: string; readonly values: readonly string[] };

/** Words go before parameters, from the left. */
function find(node: Node, segments: readonly string[], values: readonly string[]): Found | null {
  const [segment, ...rest] = segments;
  if (segment === undefined) return node.folder === null ? null : { folder: node.folder, values };
  const word = node.words.get(segment);
  const found = word ? find(word, rest, values) : null;
  return found ?? (node.any && find(node.any, rest, [...values, segment]));
}

function placeOf({ folder, values }: Found, locale: Locale): string {
  const left = [...values];
  const parts = segmentsOf(folder).map((part) => (isParameter(part) ? left.shift() : part));
  return `/${[locale, ...parts].join("/")}`;
}

const UNUSUAL = /^\.{0,2}$|%/;

/**
 * Where the page of an address lies: `/phuong/lang` is `/vi/wards/lang`. `null` when the address is not written as the
 * portal writes it (a folder's name, a language too many, a slash at the end, a coded letter): the proxy knows where it
 * leads.
 */
export function internalPathOf(pathname: string): string | null {
  const segments = pathname === "/" ? [] : pathname.slice(1).split("/");
  if (segments[0] === routing.defaultLocale || segments.some((part) => UNUSUAL.test(part))) {
    return null;
  }
  const locale = localeOfPath(pathname);
  const inside = locale === routing.defaultLocale ? segments : segments.slice(1);
  const found = find(TREES[locale], inside, []);
  return found && placeOf(found, locale);
}
