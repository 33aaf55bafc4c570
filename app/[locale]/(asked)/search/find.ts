import { searchPublic } from "@/db/queries/search";
import { listSuccessions, listUnits } from "@/db/queries/unit";
import { everythingTag } from "@/lib/cache-tags";
import { readSearch } from "@/lib/domain/search/search";
import { findUnits } from "@/lib/domain/unit/find-unit";
import { publicQuery } from "@/lib/public-query";

import type { Asked } from "./asked";

/** The wards with this name and the records with these words; a ward nobody knows narrows to nothing. */
export async function find(asked: Asked, limit: number) {
  const { query, asks, kind, ward, year, after } = asked;
  return publicQuery([everythingTag], async (tx) => {
    const units = await listUnits(tx);
    const unit = ward === null ? null : units.find(({ slug }) => slug === ward);
    const matches = findUnits(query, units);
    const successions = matches.length === 0 ? [] : await listSuccessions(tx);
    const world = { units, matches, successions };
    const search = asks === "ten" ? null : readSearch(query);
    if (!search || unit === undefined) return { ...world, search, found: null };

    const filter = { kind, unitId: unit?.id ?? null, year, after };
    return { ...world, search, found: await searchPublic(tx, search, filter, limit) };
  });
}
