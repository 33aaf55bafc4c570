import type { ListedUnit } from "@/db/queries/unit";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isValidOn } from "@/lib/domain/unit/unit";
import { getPathname } from "@/lib/i18n/navigation";

export const wardHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/wards/[slug]", params: { slug } }, locale });

export const asOfHref = (slug: string, date: CalendarDate, locale: string) =>
  getPathname({ href: { pathname: "/wards/[slug]/as-of/[date]", params: { slug, date } }, locale });

export const sourceHref = (slug: string, locale: string, anchor?: string) =>
  `${getPathname({ href: { pathname: "/sources/[slug]", params: { slug } }, locale })}${anchor ? `#${anchor}` : ""}`;

const COLLATOR = new Intl.Collator("vi");

export const byName = <Named extends { readonly name: string }>(a: Named, b: Named) =>
  COLLATOR.compare(a.name, b.name);

/** The wards that keep records here and existed that day, by name. */
export function wardsOn(units: readonly ListedUnit[], date: CalendarDate): ListedUnit[] {
  return units
    .filter((unit) => unit.kind === "ward" && unit.service === "full" && isValidOn(unit, date))
    .toSorted(byName);
}

/** Wards that are no more, the youngest first, each name once. */
export function formerNames(units: readonly ListedUnit[], today: CalendarDate): string[] {
  const now = new Set(wardsOn(units, today).map(({ name }) => name));
  const names = units
    .filter((unit) => unit.kind === "ward" && unit.validTo !== null && !now.has(unit.name))
    .map(({ name }) => name);
  return [...new Set(names)].toSorted(COLLATOR.compare);
}
