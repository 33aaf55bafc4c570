import type { CalendarDate } from "@/lib/domain/calendar-date";
import { MOST_ROWS } from "@/lib/domain/oversight/draft-rows";
import { boardNamed, placeNamed } from "@/lib/domain/sheet/named";
import type { ResultItem, ResultRow } from "@/lib/domain/sheet/results-columns";
import type { Fault, Line, SheetProblem, Surroundings } from "@/lib/domain/sheet/sheet";

const HEAD = ["board", "title", "field", "inspectedFrom", "summary"] as const;
const ALSO_OF_HEAD = [...HEAD, "inspectedTo"] as const;

/** The rows of one result, read as one: everything that is wrong with them is said at once. */
export function readResult(
  lines: readonly Line<ResultRow>[],
  around: Surroundings,
): ResultItem | Fault[] {
  const [first] = lines;
  if (!first) return [];
  const faults: Fault[] = [];
  const say: Say = (line, column, problem) => faults.push({ line, column, problem });

  sayOfHead(lines, first, say);
  sayOfInspection(first, around, say);
  const { board } = first.row;
  const boardId = board === null ? null : said(boardNamed(board, around), first.line, say);
  const parts = partsOf(lines, around, say);
  if (parts.findings.length > MOST_ROWS || parts.recommendations.length > MOST_ROWS)
    say(first.line, null, "too_many_in_result");

  const head = headOf(first.row);
  return faults.length > 0 || !head || !boardId ? faults : { ...head, boardId, ...parts };
}

type Say = (line: number, column: keyof ResultRow | null, problem: SheetProblem) => void;

/** The id of what was named, or a word about why there is none. */
function said(found: ReturnType<typeof boardNamed>, line: number, say: Say): string | null {
  if ("id" in found) return found.id;
  say(line, "board", found.problem);
  return null;
}

function headOf({
  code,
  title,
  field,
  inspectedFrom,
  inspectedTo,
  summary,
  isDemonstration,
}: ResultRow) {
  if (!title || !field || !inspectedFrom || !summary) return null;
  return { code, title, field, inspectedFrom, inspectedTo, summary, isDemonstration };
}

function sayOfHead(lines: readonly Line<ResultRow>[], first: Line<ResultRow>, say: Say): void {
  for (const key of HEAD) if (first.row[key] === null) say(first.line, key, "head_missing");
  for (const { line, row } of lines) {
    for (const key of ALSO_OF_HEAD) {
      if (row[key] !== null && row[key] !== first.row[key]) say(line, key, "head_differs");
    }
  }
}

function sayOfInspection({ line, row }: Line<ResultRow>, { today }: Surroundings, say: Say): void {
  const { inspectedFrom: from, inspectedTo: to } = row;
  if (from && to && to < from) say(line, "inspectedTo", "ends_before_it_begins");
  if (from && from > today) say(line, "inspectedFrom", "day_in_future");
}

function partsOf(lines: readonly Line<ResultRow>[], around: Surroundings, say: Say) {
  const findings: ResultItem["findings"][number][] = [];
  const recommendations: ResultItem["recommendations"][number][] = [];
  for (const { line, row } of lines) {
    const { verdict, finding } = row;
    if (verdict && finding) findings.push({ verdict, text: finding });
    else if (verdict || finding) say(line, verdict ? "finding" : "verdict", "finding_incomplete");
    const asked = recommendationOf({ line, row }, around, say);
    if (!asked) continue;
    if (findings.length === 0) say(line, "recommendation", "finding_of_nothing");
    recommendations.push({ finding: findings.length - 1, ...asked });
  }
  return { findings, recommendations };
}

const CARRIED = ["addressee", "sentOn", "state", "answeredOn", "doneOn", "verifiedOn"] as const;

function recommendationOf({ line, row }: Line<ResultRow>, around: Surroundings, say: Say) {
  const { recommendation: text, addressee, sentOn, state, answeredOn, doneOn, verifiedOn } = row;
  if (text === null) {
    if (CARRIED.some((key) => row[key] !== null))
      say(line, "recommendation", "recommendation_incomplete");
    return null;
  }
  if (addressee === null) {
    say(line, "addressee", "recommendation_incomplete");
    return null;
  }
  sayOfDays({ line, row }, around, say);
  const place = placeNamed(addressee, around);
  if ("problem" in place) {
    say(line, "addressee", place.problem);
    return null;
  }
  return { text, addresseeUnitId: place.id, sentOn, state, answeredOn, doneOn, verifiedOn };
}

/** Which day a state cannot be without. */
const DAY_OF = {
  answered: "answeredOn",
  in_progress: "answeredOn",
  done: "doneOn",
  verified: "verifiedOn",
} as const;

const DAYS = ["sentOn", "answeredOn", "doneOn", "verifiedOn"] as const;

function sayOfDays({ line, row }: Line<ResultRow>, { today }: Surroundings, say: Say): void {
  let before: CalendarDate | null = null;
  for (const key of DAYS) {
    const date: CalendarDate | null = row[key];
    if (date === null) continue;
    if (date > today) say(line, key, "day_in_future");
    if (before && date < before) say(line, key, "days_out_of_order");
    before = date;
  }
  const needed = row.state && row.state !== "sent" ? DAY_OF[row.state] : null;
  if (needed && row[needed] === null) say(line, needed, "recommendation_missing_day");
}
