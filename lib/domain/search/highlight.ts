import type { Search } from "@/lib/domain/search/search";
import { fold } from "@/lib/domain/unit/fold";

/** A run of a text as it is shown; marked where it is what was looked for. */
export type TextRun = { readonly text: string; readonly isMatch: boolean };

type Word = { readonly from: number; readonly to: number; readonly folded: string };
type Span = { readonly from: number; readonly to: number };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    folded: foldedOnce(word),
  }));

/** The same words come again and again, and folding them is most of the work. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function foldedOnce(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const folded = fold(word);
  known.set(word, folded);
  return folded;
}

/** Where any way to say any of the words stands, in order, none over another. */
function matchesIn(text: string, { words }: Search): Span[] {
  const spoken = wordsOf(text);
  const ways = words.flat().map((way) => way.split(" "));
  const spans: Span[] = [];
  for (let at = 0; at < spoken.length;) {
    const length = longestAt(spoken, at, ways);
    const first = spoken[at];
    const last = spoken[at + length - 1];
    if (length > 0 && first && last) spans.push({ from: first.from, to: last.to });
    at += Math.max(length, 1);
  }
  return spans;
}

function longestAt(spoken: readonly Word[], at: number, ways: readonly string[][]): number {
  const standing = ways.filter((way) =>
    way.every((word, offset) => spoken[at + offset]?.folded === word),
  );
  return Math.max(0, ...standing.map((way) => way.length));
}

/** The text in runs that give it back whole, with what was looked for marked in any spelling. */
export function highlight(text: string, search: Search): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  const add = (to: number, isMatch: boolean) => {
    if (to > at) runs.push({ text: text.slice(at, to), isMatch });
    at = to;
  };
  for (const { from, to } of matchesIn(text, search)) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return runs;
}

/** What stands around the first match, cut between words; the beginning where there is none. */
export function excerpt(text: string, search: Search, length: number): string {
  if (text.length <= length) return text;
  const words = wordsOf(text);
  const from = beginOf(text, words, matchesIn(text, search)[0]?.from ?? 0, length);
  const head = from > 0 ? "… " : "";
  if (text.length <= from + length) return `${head}${text.slice(from)}`;
  const to = words.findLast((word) => word.from >= from && word.to <= from + length)?.to;
  return `${head}${text.slice(from, to ?? from + length)} …`;
}

/** A third of the way before what is looked for, at the beginning of a word. */
function beginOf(text: string, words: readonly Word[], first: number, length: number): number {
  const earliest = Math.min(first - length / 3, text.length - length);
  if (earliest <= 0) return 0;
  return words.find((word) => word.from >= earliest)?.from ?? first;
}
