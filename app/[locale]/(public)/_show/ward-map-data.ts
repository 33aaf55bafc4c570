import type { WardMapData } from "@/components/ward/ward-map";
import { sheetOf } from "@/lib/domain/unit/boundary";

import type { LoadedWard } from "./load-unit";
import { wardHref } from "./units";

const WIDTH = 360;

/** The ward's real outline among those of its neighbours that have one; null where only the plan can be shown. */
export function wardMap(
  { facts, world, boundaries }: LoadedWard,
  locale: string,
): WardMapData | null {
  const own = boundaries.find(({ unitId }) => unitId === facts.id);
  if (!own) return null;
  const { width, height, shapes } = sheetOf(
    boundaries.map(({ shape }) => shape),
    WIDTH,
  );
  const wards = boundaries.flatMap(({ unitId }, index) => {
    const unit = world.units.find(({ id }) => id === unitId);
    const shape = shapes[index];
    return unit && shape
      ? [
          {
            ...shape,
            name: unit.name,
            href: wardHref(unit.slug, locale),
            isHere: unit.id === facts.id,
          },
        ]
      : [];
  });
  return { width, height, wards, name: facts.name, source: own.source, asOf: own.asOf };
}
