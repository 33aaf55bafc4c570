import { folded } from "@/lib/domain/sheet/column";
import type { SheetProblem, Surroundings } from "@/lib/domain/sheet/sheet";

type Found = { readonly id: string } | { readonly problem: SheetProblem };

/** A body of the unit by its name. */
export function boardNamed(name: string, { boards }: Surroundings): Found {
  const found = boards.filter((board) => folded(board.name) === folded(name));
  const [only] = found;
  if (!only) return { problem: "board_unknown" };
  return found.length > 1 ? { problem: "board_ambiguous" } : { id: only.id };
}

/** A unit by the name in its address, which no two ever share, or by its name where one stands today. */
export function placeNamed(name: string, { units }: Surroundings): Found {
  const text = folded(name).replace(/^phường /, "");
  const found =
    units.find(({ slug }) => slug === text) ??
    units.find((unit) => unit.isCurrent && folded(unit.name) === text);
  return found ? { id: found.id } : { problem: "place_unknown" };
}
