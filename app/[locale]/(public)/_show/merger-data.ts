import type { MergerRow } from "@/components/ward/ward-merger";
import { addDays } from "@/lib/domain/calendar-date";
import { predecessorsOf, successorsOf } from "@/lib/domain/unit/succession";
import type { SuccessionShare, Unit } from "@/lib/domain/unit/unit";

import type { LoadedWard } from "./load-unit";
import { wardHref } from "./units";

/** This ward and those whose territory it took over, each with its own figures; empty where nothing came before. */
export function mergerRows({ facts, world, records }: LoadedWard, locale: string): MergerRow[] {
  const { units, successions } = world;
  const before = predecessorsOf(facts.id, units, successions);
  if (before.length === 0) return [];

  const row = (unit: Unit, share: SuccessionShare | null): MergerRow => {
    const others = successorsOf(unit.id, units, successions).filter(
      (heir) => heir.unit.id !== facts.id,
    );
    return {
      id: unit.id,
      name: unit.name,
      href: wardHref(unit.slug, locale),
      share,
      from: unit.validFrom,
      last: unit.validTo && addDays(unit.validTo, -1),
      elsewhere: share === null ? [] : others.map((heir) => heir.unit.name),
      ...(records.find(({ unitId }) => unitId === unit.id) ?? NONE),
    };
  };
  return [row(facts, null), ...before.map(({ unit, succession }) => row(unit, succession.share))];
}

const NONE = { results: 0, sent: 0, answeredInTime: 0, isIllustration: false };
