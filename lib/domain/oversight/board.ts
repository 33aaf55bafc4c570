import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { OversightBodyKind } from "@/lib/domain/oversight/result";

/** @vi Trưởng ban, Phó Trưởng ban, Ủy viên (law 10/2022/QH15 art. 36(3), 41(2)) */
export const BOARD_DUTIES = ["head", "deputy", "member"] as const;
export type BoardDuty = (typeof BOARD_DUTIES)[number];

/** The boards people elect, to which a matter may go straight (art. 34(2)). */
export const ELECTED_BOARDS = [
  "people_inspection_board",
  "community_investment_board",
] as const satisfies readonly OversightBodyKind[];
export type ElectedBoard = (typeof ELECTED_BOARDS)[number];

export const isElectedBoard = (kind: OversightBodyKind): kind is ElectedBoard =>
  ELECTED_BOARDS.some((elected) => elected === kind);

/** The days of a term; the last ones belong to it. */
export type Term = {
  readonly termFrom: CalendarDate | null;
  readonly termTo: CalendarDate | null;
  /** @vi giải thể: the last day of a board that ended before its term, or with its project */
  readonly endedOn: CalendarDate | null;
};

export const BOARD_STANDINGS = ["coming", "in_office", "over", "ended"] as const;
export type BoardStanding = (typeof BOARD_STANDINGS)[number];

/** Where a board stands on a day: nobody has to say that its term is over. */
export function boardStanding(
  { termFrom, termTo, endedOn }: Term,
  on: CalendarDate,
): BoardStanding {
  if (endedOn !== null && on > endedOn) return "ended";
  if (termFrom !== null && on < termFrom) return "coming";
  return termTo !== null && on > termTo ? "over" : "in_office";
}

/** The days somebody sits on a board; null where nobody said. The last one belongs to it. */
export type Sitting = { readonly fromOn: CalendarDate | null; readonly toOn: CalendarDate | null };

export const sitsOn = ({ fromOn, toOn }: Sitting, on: CalendarDate): boolean =>
  (fromOn === null || fromOn <= on) && (toOn === null || on <= toOn);

/** Whether two sit there on any one day. */
export const sitTogether = (a: Sitting, b: Sitting): boolean =>
  (a.fromOn === null || b.toOn === null || a.fromOn <= b.toOn) &&
  (b.fromOn === null || a.toOn === null || b.fromOn <= a.toOn);
