import type { PositionRole } from "../../lib/domain/actor";
import { aPerson, aWard, type Person } from "../support/given";

/** Everybody the matrix knows: nobody, two residents, each role in one ward, and the desk of another ward. */
export const WHO = [
  "visitor",
  "resident",
  "other_resident",
  "clerk",
  "officer",
  "leader",
  "overseer",
  "front",
  "publisher",
  "official",
  "inspector",
  "administrator",
  "foreign_clerk",
  "foreign_officer",
  "foreign_leader",
  "foreign_overseer",
  "foreign_front",
  "foreign_publisher",
] as const;
export type Who = (typeof WHO)[number];

export type Cast = Readonly<Record<Exclude<Who, "visitor">, Person>>;

/** A ward with all its offices, and another ward whose people have no business in it. */
export async function aCast() {
  const [here, elsewhere] = await Promise.all([aWard(), aWard()]);
  const cast: Cast = {
    resident: await aPerson(),
    other_resident: await aPerson(),
    clerk: await at("clerk", here.id),
    officer: await at("officer", here.id),
    leader: await at("leader", here.id),
    overseer: await at("overseer", here.id),
    front: await at("front", here.id),
    publisher: await at("publisher", here.id),
    official: await at("official", here.cityId),
    inspector: await at("inspector", here.cityId),
    administrator: await at("administrator", here.cityId),
    foreign_clerk: await at("clerk", elsewhere.id),
    foreign_officer: await at("officer", elsewhere.id),
    foreign_leader: await at("leader", elsewhere.id),
    foreign_overseer: await at("overseer", elsewhere.id),
    foreign_front: await at("front", elsewhere.id),
    foreign_publisher: await at("publisher", elsewhere.id),
  };
  return { here, elsewhere, cast };
}

const at = async (role: PositionRole, unitId: string) => aPerson({ role, unitId });

/** Portals to ask: the whole one, and one from which the proxy was taken out. */
export const PORTALS = [
  { name: "as it is", base: process.env["E2E_BASE_URL"] ?? "", hasProxy: true },
  {
    name: "without its proxy",
    base: process.env["E2E_BASE_URL_WITHOUT_PROXY"] ?? "",
    hasProxy: false,
  },
] as const;

export const tokenOf = (cast: Cast, who: Who): string | null =>
  who === "visitor" ? null : cast[who].token;
