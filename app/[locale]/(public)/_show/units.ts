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

/** What a list may be narrowed to: wards of today by name, then those that are no more with the year they ended. */
export function wardOptions(units: readonly ListedUnit[], today: CalendarDate) {
  const wards = units.filter(({ kind, service }) => kind === "ward" && service === "full");
  const now = wards.filter(({ validTo }) => validTo === null || validTo > today).toSorted(byName);
  const past = wards.filter((ward) => !now.includes(ward)).toSorted(byName);
  return [...now, ...past].map(({ slug, name, validFrom, validTo }) => ({
    value: slug,
    label: validTo === null ? name : `${name} (${validFrom.slice(0, 4)}–${validTo.slice(0, 4)})`,
  }));
}
