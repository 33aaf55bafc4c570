import { calendarDate } from "@/lib/domain/calendar-date";
import type { Succession, Unit } from "@/lib/domain/unit/unit";

type Dates = { readonly from?: string; readonly to?: string | null };

/** A ward that exists since 2019; a test names only what it is about. */
export function aUnit(name: string, but: Partial<Unit> & Dates = {}): Unit {
  const { from = "2019-10-17", to = null, ...rest } = but;
  return {
    id: rest.slug ?? name,
    code: "00001",
    kind: "ward",
    name,
    slug: name,
    parentId: null,
    validFrom: calendarDate(from),
    validTo: to === null ? null : calendarDate(to),
    ...rest,
  };
}

export function aSuccession(fromId: string, toId: string, on: string): Succession {
  const effectiveOn = calendarDate(on);
  return { fromId, toId, share: "all", effectiveOn, basis: "Nghị quyết", confidence: "high" };
}
