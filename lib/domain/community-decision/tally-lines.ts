import { isPossible, type Tally } from "@/lib/domain/community-decision/tally";
import { fail, ok, type Result } from "@/lib/domain/result";

export const TALLY_LINE_PROBLEMS = [
  "tallies_missing",
  "tally_line_malformed",
  "tally_line_impossible",
  "tally_named_twice",
] as const;
export type TallyLineProblem = (typeof TALLY_LINE_PROBLEMS)[number];

/** More than any ward has. */
const MOST_LINES = 200;

/**
 * Counts of many neighbourhoods, one a line: name; all households; present; in favour; against; other. Parted by
 * semicolons, or by tabs as a spreadsheet gives them.
 */
export function tallyLines(text: string): Result<Tally[], TallyLineProblem> {
  const lines = text
    .normalize("NFC")
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return fail("tallies_missing");
  const tallies = lines.map(tallyOf);
  const read = tallies.filter((tally) => tally !== null);
  if (read.length !== lines.length || lines.length > MOST_LINES)
    return fail("tally_line_malformed");
  if (!read.every((tally) => isPossible(tally))) return fail("tally_line_impossible");
  const known = new Set(read.map(({ neighbourhood }) => neighbourhood.toLocaleLowerCase("vi")));
  return known.size === read.length ? ok(read) : fail("tally_named_twice");
}

function tallyOf(line: string): Tally | null {
  const [name = "", ...cells] = line.split(/[;\t]/).map((cell) => cell.trim());
  const counts = cells.filter((cell) => cell !== "");
  if (!/^[\p{L}\p{N} .,/–-]{1,80}$/u.test(name) || counts.length !== 5) return null;
  // "1.200" is how twelve hundred is written.
  if (!counts.every((cell) => /^\d{1,6}$|^\d{1,3}\.\d{3}$/.test(cell))) return null;
  const [households, present, inFavour, against, other] = counts.map((cell) =>
    Number(cell.replace(".", "")),
  );
  return {
    neighbourhood: name.replaceAll(/\s+/g, " "),
    households: households ?? 0,
    present: present ?? 0,
    inFavour: inFavour ?? 0,
    against: against ?? 0,
    other: other ?? 0,
  };
}

/** The same, the other way: what the form shows of what was counted before. */
export const linesOf = (tallies: readonly Tally[]): string =>
  tallies
    .map(({ neighbourhood, households, present, inFavour, against, other }) =>
      [neighbourhood, households, present, inFavour, against, other].join("; "),
    )
    .join("\n");
