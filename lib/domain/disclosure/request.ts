import { DISCLOSURE_ITEMS, type DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

/** What somebody asks to be made public: an item of a ward and a year (art. 14(2)). */
export type DisclosureRequest = {
  readonly wardSlug: string;
  readonly year: number;
  readonly item: DisclosureItem;
};

const WRITTEN = /^cong-khai\.(?<slug>[a-z0-9-]{1,80})\.(?<year>20\d\d)\.(?<item>\d{1,2})$/;

/** As it stands in the address of the first page of filing. */
export const writeRequest = ({ wardSlug, year, item }: DisclosureRequest) =>
  `cong-khai.${wardSlug}.${year}.${item}`;

/** The same, read back; null for anything else. */
export function readRequest(text: unknown): DisclosureRequest | null {
  const found = typeof text === "string" ? WRITTEN.exec(text)?.groups : undefined;
  const item = DISCLOSURE_ITEMS.find((one) => String(one) === found?.["item"]);
  const { slug, year } = found ?? {};
  return slug && year && item ? { wardSlug: slug, year: Number(year), item } : null;
}
