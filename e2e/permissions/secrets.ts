import type { Who } from "./people";
import type { Canaries } from "./world";

const DESK: readonly Who[] = ["clerk", "officer", "leader"];

/** Who may ever read which secret, on whatever page and in whatever representation. */
export const MAY_READ: Readonly<Record<keyof Canaries, readonly Who[] | "everyone">> = {
  case: ["resident", ...DESK, "official", "inspector"],
  person: ["resident", ...DESK],
  /** Who may read the case may read what proves it; each reading is written down. */
  file: ["resident", ...DESK, "official", "inspector"],
  draft: ["resident"],
  /** A file that its owner has not sent: beside a draft or a supplement, and beside an answer. */
  waiting: ["resident"],
  answer: ["officer"],
  result: ["overseer", "front", "inspector"],
  /** A version that has not been approved. */
  disclosure: ["publisher", "leader"],
  /** A record that has not been approved. */
  record: ["publisher", "leader"],
  /** What people will be asked, before it is published. */
  consultation: ["publisher", "leader"],
  /** What people are to decide, before it is announced. */
  decision: ["publisher", "leader"],
  /** What a resident said to what their ward asks. */
  opinion: ["resident", "publisher", "leader"],
  /** What a board plans, before the front has approved it. */
  programme: ["overseer", "front"],
  /** What a resident sent straight to a board. */
  matter: ["resident", "overseer", "front"],
  /** Stands in a published result. */
  recommendation: "everyone",
  /** Proof of completion that its committee has not reported yet. */
  proof: ["leader"],
  /** What a resident wrote of a report of completion. */
  verdict: ["overseer", "front"],
  /** The name of a colleague: those it may be given work by, and who keeps the accounts. */
  account: [...DESK, "administrator"],
  /** Who came to the counter, in the book of receptions. */
  visitor: DESK,
  /** Days of reception that the leader has not approved. */
  schedule: ["publisher", "clerk", "leader"],
};
