import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isValidOn, type Unit } from "@/lib/domain/unit/unit";

type Served = Unit & { readonly service: "full" | "edge" };

const COLLATOR = new Intl.Collator("vi");

/** The wards that take petitions that day, in alphabetical order. */
export function receivingWards<Ward extends Served>(
  units: readonly Ward[],
  on: CalendarDate,
): Ward[] {
  return units
    .filter((unit) => unit.kind === "ward" && unit.service === "full" && isValidOn(unit, on))
    .toSorted((a, b) => COLLATOR.compare(a.name, b.name));
}
