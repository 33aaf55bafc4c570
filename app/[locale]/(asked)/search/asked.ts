import { SEARCH_KINDS, type SearchKind } from "@/lib/domain/search/kinds";

/** What somebody looks for and how they narrowed it, as the address says it. */
export type Asked = {
  /** "ten" looks for a ward only. */
  readonly asks: "q" | "ten";
  readonly query: string;
  readonly kind: SearchKind | null;
  readonly ward: string | null;
  readonly year: number | null;
  /** Id of the last record of the page before. */
  readonly after: string | null;
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const LONGEST = 200;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const YEAR = /^\d{4}$/;

export function readAsked(params: Params): Asked {
  const text = (name: string) => {
    const value = params[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const asks = typeof params["ten"] === "string" ? "ten" : "q";
  const [year, after] = [text("nam"), text("sau")];
  return {
    asks,
    query: text(asks).slice(0, LONGEST),
    kind: SEARCH_KINDS.find((kind) => kind === text("loai")) ?? null,
    ward: text("phuong") || null,
    year: YEAR.test(year) ? Number(year) : null,
    after: UUID.test(after) ? after : null,
  };
}

/** The address that asks the same; what is narrowed anew begins at the first page. */
export function askedHref(action: string, asked: Asked, change: Partial<Asked> = {}): string {
  const { asks, query, kind, ward, year, after } = { ...asked, after: null, ...change };
  const search = new URLSearchParams({ [asks]: query });
  if (kind) search.set("loai", kind);
  if (ward) search.set("phuong", ward);
  if (year !== null) search.set("nam", String(year));
  if (after) search.set("sau", after);
  return `${action}?${search}`;
}

export const isNarrowed = ({ kind, ward, year }: Asked) =>
  kind !== null || ward !== null || year !== null;
