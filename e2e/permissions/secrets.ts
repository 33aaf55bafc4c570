import type { Who } from "./people";
import type { Canaries } from "./world";

const DESK: readonly Who[] = ["clerk", "officer", "leader"];

/** Who may ever read which secret, on whatever page and in whatever representation. */
export const MAY_READ: Readonly<Record<keyof Canaries, readonly Who[] | "everyone">> = {
  case: ["resident", ...DESK, "official", "inspector"],
  person: ["resident", ...DESK],
  file: ["resident", ...DESK],
  draft: ["resident"],
  result: ["overseer", "front", "inspector"],
  /** Stands in a published result. */
  recommendation: "everyone",
  /** The name of a colleague: those it may be given work by, and who keeps the accounts. */
  account: [...DESK, "administrator"],
};
