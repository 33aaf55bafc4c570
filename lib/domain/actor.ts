/** What a person may be in a unit; `docs/glossary.md` gives the Vietnamese word of each. */
export const ROLES = [
  "resident",
  "clerk",
  "officer",
  "leader",
  "overseer",
  "front",
  "publisher",
  "official",
  "inspector",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

/** Roles one is appointed to; a resident needs no position. */
export const POSITION_ROLES = ROLES.filter((role) => role !== "resident");
export type PositionRole = Exclude<Role, "resident">;

/** The people who handle case files. */
export const DESK_ROLES = ["clerk", "officer", "leader"] as const satisfies readonly Role[];

export type ActingPosition = {
  readonly id: string;
  readonly role: PositionRole;
  readonly unitId: string;
  /** What the unit is called, where somebody reads it. */
  readonly unitName?: string;
  /** The unit with everything it stands for: its subtree and the units it succeeded. */
  readonly unitIds: readonly string[];
};

/** Who is asking, and in which position; without one they are a resident acting for themselves. */
export type Actor = {
  readonly accountId: string;
  readonly name: string;
  readonly position: ActingPosition | null;
};

export const roleOf = (actor: Actor): Role => actor.position?.role ?? "resident";

export const isOfUnit = (actor: Actor, unitId: string) =>
  actor.position?.unitIds.includes(unitId) ?? false;
