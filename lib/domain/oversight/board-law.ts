import {
  addDays,
  type CalendarDate,
  calendarDate,
  sameDayMonthsLater,
} from "@/lib/domain/calendar-date";
import { DEMOCRACY, DEMOCRACY_DECREE } from "@/lib/domain/clock/law/texts";
import { isInForce } from "@/lib/domain/clock/rules";
import {
  type BoardDuty,
  boardStanding,
  type ElectedBoard,
  type Sitting,
  sitsOn,
  sitTogether,
  type Term,
} from "@/lib/domain/oversight/board";
import type { OversightBodyKind } from "@/lib/domain/oversight/result";
import type { Confidence } from "@/lib/domain/unit/unit";

/** What a text asks of the boards whose term begins while it is in force. Never edited: ended, and another one added. */
export type BoardRule = {
  readonly kind: ElectedBoard;
  readonly effectiveFrom: CalendarDate;
  readonly effectiveTo: CalendarDate | null;
  readonly article: string;
  readonly confidence: Confidence;
  readonly fewest: number;
  readonly most: number | null;
  /** @vi mỗi tổ dân phố có đại diện tham gia */
  readonly onePerNeighbourhood: boolean;
  readonly mostDeputies: number | null;
  /** @vi nhiệm kỳ; null where the text names no number of years, or the term is the life of a project */
  readonly termYears: number | null;
  /** By so much the committee may shorten or lengthen it. */
  readonly termMonthsAside: number;
};

/** A term of five years since the neighbourhood heads have one (decree 185/2026/NĐ-CP art. 4(3)). */
const HEADS_OF_NEIGHBOURHOODS = {
  law: "Nghị định 185/2026/NĐ-CP",
  since: calendarDate("2026-05-26"),
} as const;

const INSPECTION = { kind: "people_inspection_board", fewest: 5, termMonthsAside: 0 } as const;
const BY_NEIGHBOURHOOD = { most: null, onePerNeighbourhood: true, mostDeputies: 2 } as const;

/**
 * @vi tổ chức Ban (law.md 1.4). That the boards elected between the decree of 2023 and that of 2026 sat for a number of
 * years was not read in any text; how many deputies there were before 2023 was not either.
 */
export const BOARD_RULES: readonly BoardRule[] = [
  {
    ...INSPECTION,
    effectiveFrom: calendarDate("2017-02-05"),
    effectiveTo: DEMOCRACY_DECREE.since,
    article: "Nghị định 159/2016/NĐ-CP",
    confidence: "medium",
    most: 11,
    onePerNeighbourhood: false,
    mostDeputies: null,
    termYears: 2,
  },
  {
    ...INSPECTION,
    ...BY_NEIGHBOURHOOD,
    effectiveFrom: DEMOCRACY_DECREE.since,
    effectiveTo: HEADS_OF_NEIGHBOURHOODS.since,
    article: `${DEMOCRACY.law}, Điều 36; ${DEMOCRACY_DECREE.law}, Điều 13`,
    confidence: "high",
    termYears: null,
  },
  {
    ...INSPECTION,
    ...BY_NEIGHBOURHOOD,
    effectiveFrom: HEADS_OF_NEIGHBOURHOODS.since,
    effectiveTo: null,
    article: `${DEMOCRACY.law}, Điều 36; ${DEMOCRACY_DECREE.law}, Điều 13; ${HEADS_OF_NEIGHBOURHOODS.law}, Điều 4 khoản 3`,
    confidence: "high",
    termYears: 5,
    termMonthsAside: 6,
  },
  {
    kind: "community_investment_board",
    effectiveFrom: DEMOCRACY.since,
    effectiveTo: null,
    article: `${DEMOCRACY.law}, Điều 41; ${DEMOCRACY_DECREE.law}, Điều 17`,
    confidence: "high",
    fewest: 5,
    most: null,
    onePerNeighbourhood: false,
    mostDeputies: 2,
    termYears: null,
    termMonthsAside: 0,
  },
];

/** The rule of the day the term began; null where no text was read. */
export const boardRuleFor = (kind: OversightBodyKind, on: CalendarDate): BoardRule | null =>
  BOARD_RULES.find((rule) => rule.kind === kind && isInForce(rule, on)) ?? null;

export type BoardFacts = Term & {
  readonly kind: OversightBodyKind;
  /** @vi số tổ dân phố trên địa bàn; null where nobody said */
  readonly neighbourhoods: number | null;
  /** The works it watches, by how far they are. */
  readonly projects: readonly { readonly isCompleted: boolean }[];
};

export type SeatedMember = Sitting & {
  readonly id: string;
  readonly duty: BoardDuty;
  readonly neighbourhood: string | null;
  /** Somebody checked that they are no official (art. 37(2), 42(2)). */
  readonly eligibilityChecked: boolean;
};

export const BOARD_CHECKS = [
  "too_few_members",
  "too_many_members",
  "neighbourhood_without_member",
  "neighbourhood_twice",
  "neighbourhood_unknown",
  "no_head",
  "too_many_deputies",
  "term_unknown",
  "term_other_than_law",
  "term_over",
  "seat_to_fill",
  "eligibility_unchecked",
  "project_unknown",
  "several_projects",
  "project_completed",
] as const;
export type BoardCheck = {
  readonly code: (typeof BOARD_CHECKS)[number];
  readonly numbers: { readonly is: number; readonly asked: number };
  readonly article: string;
  /** The text was not read as law: shown as "cần xác nhận". */
  readonly needsConfirmation: boolean;
};

/**
 * How a board differs from what the law of its term asks, as of a day. It is said, and nothing is refused: a record of
 * the past is kept as it was.
 */
export function checkBoard(
  board: BoardFacts,
  all: readonly SeatedMember[],
  today: CalendarDate,
): BoardCheck[] {
  const standing = boardStanding(board, today);
  const on = lastDayOf(board, today);
  const rule = boardRuleFor(board.kind, board.termFrom ?? on);
  if (!rule) return [];
  const members = all.filter((member) => sitsOn(member, on));
  const found = [
    ...numbersOf(rule, board, members),
    ...placesOf(rule, board, members),
    ...dutiesOf(rule, members),
    ...termOf(rule, board),
    ...(standing === "in_office" ? vacancyOf(rule, board, members, today) : []),
    ...(standing === "over" ? [["term_over"] as const] : []),
    ...(rule.kind === "community_investment_board" ? projectOf(board, standing) : []),
  ];
  return found.map(([code, is = 0, asked = 0]) => ({
    code,
    numbers: { is, asked },
    article: rule.article,
    needsConfirmation: rule.confidence !== "high",
  }));
}

/** What is past is judged as it was on its last day. */
function lastDayOf({ termTo, endedOn }: Term, today: CalendarDate): CalendarDate {
  return [today, termTo ?? today, endedOn ?? today].toSorted()[0] ?? today;
}

type Found = readonly [code: BoardCheck["code"], is?: number, asked?: number];

/** So many people as there are neighbourhoods, and never fewer than five (art. 36(1), decree art. 13(2)). */
const seatsOf = ({ fewest, onePerNeighbourhood }: BoardRule, { neighbourhoods }: BoardFacts) =>
  onePerNeighbourhood ? Math.max(fewest, neighbourhoods ?? 0) : fewest;

function numbersOf(
  rule: BoardRule,
  board: BoardFacts,
  { length: count }: readonly SeatedMember[],
): Found[] {
  const found: Found[] = [];
  const asked = seatsOf(rule, board);
  if (count < asked) found.push(["too_few_members", count, asked]);
  if (rule.most !== null && count > rule.most) found.push(["too_many_members", count, rule.most]);
  return found;
}

/** One from each neighbourhood; where there are fewer than five of those, five sit all the same. */
function placesOf(
  { fewest, onePerNeighbourhood }: BoardRule,
  { neighbourhoods }: BoardFacts,
  members: readonly SeatedMember[],
): Found[] {
  if (!onePerNeighbourhood) return [];
  const found: Found[] = [];
  const named = members.flatMap(({ neighbourhood }) => neighbourhood ?? []);
  const different = new Set(named.map((name) => name.toLocaleLowerCase("vi"))).size;
  if (named.length < members.length) {
    found.push(["neighbourhood_unknown", members.length - named.length]);
  }
  if (neighbourhoods !== null && different < neighbourhoods) {
    found.push(["neighbourhood_without_member", different, neighbourhoods]);
  }
  const isSmall = neighbourhoods !== null && neighbourhoods < fewest;
  if (different < named.length && !isSmall) {
    found.push(["neighbourhood_twice", named.length - different]);
  }
  return found;
}

function dutiesOf({ mostDeputies }: BoardRule, members: readonly SeatedMember[]): Found[] {
  const found: Found[] = [];
  const count = (duty: BoardDuty) => members.filter((member) => member.duty === duty).length;
  if (count("head") === 0) found.push(["no_head", 0, 1]);
  if (mostDeputies !== null && count("deputy") > mostDeputies) {
    found.push(["too_many_deputies", count("deputy"), mostDeputies]);
  }
  const unchecked = members.filter(({ eligibilityChecked }) => !eligibilityChecked).length;
  if (unchecked > 0) found.push(["eligibility_unchecked", unchecked]);
  return found;
}

function termOf(
  { termYears, termMonthsAside, kind }: BoardRule,
  { termFrom, termTo }: Term,
): Found[] {
  if (termFrom === null || termTo === null) {
    return kind === "people_inspection_board" ? [["term_unknown"]] : [];
  }
  if (termYears === null) return [];
  const months = 12 * termYears;
  // A day more or less is how somebody writes the last day, and nothing the law minds.
  const isShort = termTo < addDays(sameDayMonthsLater(termFrom, months - termMonthsAside), -1);
  const isLong = termTo > sameDayMonthsLater(termFrom, months + termMonthsAside);
  return isShort || isLong ? [["term_other_than_law", 0, termYears]] : [];
}

/** A seat left empty is filled while the term has six months to go (art. 36(2)). */
const MONTHS_TO_FILL = 6;

function vacancyOf(
  rule: BoardRule,
  board: BoardFacts,
  { length: count }: readonly SeatedMember[],
  today: CalendarDate,
): Found[] {
  const { termTo } = board;
  if (!rule.onePerNeighbourhood || termTo === null) return [];
  const empty = seatsOf(rule, board) - count;
  const isOwed = empty > 0 && termTo >= sameDayMonthsLater(today, MONTHS_TO_FILL);
  return isOwed ? [["seat_to_fill", empty]] : [];
}

/** One board, one work; when that is done the board dissolves itself (art. 41(1)). */
function projectOf({ projects }: BoardFacts, standing: ReturnType<typeof boardStanding>): Found[] {
  if (projects.length === 0) return [["project_unknown"]];
  if (projects.length > 1) return [["several_projects", projects.length, 1]];
  const isDone = projects.every(({ isCompleted }) => isCompleted);
  return isDone && standing === "in_office" ? [["project_completed"]] : [];
}

/** What no record can be: a board with two heads on one day. */
export function hasTwoHeads(
  members: readonly Pick<SeatedMember, "duty" | "fromOn" | "toOn">[],
): boolean {
  const heads = members.filter(({ duty }) => duty === "head");
  return heads.some((one, index) =>
    heads.slice(index + 1).some((other) => sitTogether(one, other)),
  );
}
