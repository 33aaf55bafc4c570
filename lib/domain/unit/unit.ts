import type { CalendarDate } from "@/lib/domain/calendar-date";

export const UNIT_KINDS = [
  /** @vi thành phố trực thuộc trung ương */
  "city",
  /** @vi quận (until 30/06/2025) */
  "district",
  /** @vi phường */
  "ward",
] as const;
type UnitKind = (typeof UNIT_KINDS)[number];

/** An administrative unit with one territory and identity; any change of either is a new unit. */
export type Unit = {
  readonly id: string;
  /** Reused over time by other territories: never a key. */
  readonly code: string;
  readonly kind: UnitKind;
  readonly name: string;
  /** Never reused. */
  readonly slug: string;
  readonly parentId: string | null;
  readonly validFrom: CalendarDate;
  /** First day on which the unit is no more; null while it exists. */
  readonly validTo: CalendarDate | null;
};

export const SUCCESSION_SHARES = ["all", "most", "part", "unknown"] as const;
export type SuccessionShare = (typeof SUCCESSION_SHARES)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How much of one unit went into another. */
export type Succession = {
  readonly fromId: string;
  readonly toId: string;
  readonly share: SuccessionShare;
  readonly effectiveOn: CalendarDate;
  readonly basis: string;
  readonly confidence: Confidence;
};

export function isValidOn(unit: Unit, date: CalendarDate): boolean {
  return unit.validFrom <= date && (unit.validTo === null || date < unit.validTo);
}

/** The units that existed that day. */
export function unitsOn(units: readonly Unit[], date: CalendarDate): Unit[] {
  return units.filter((unit) => isValidOn(unit, date));
}
