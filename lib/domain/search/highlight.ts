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

/** Ways to say what is looked for, by the word they begin with: few words of a text begin any. */
type Ways = ReadonlyMap<string, readonly (readonly string[])[]>;

const waysOf = new WeakMap<Search, Ways>();

function waysIn(search: Search): Ways {
  const before = waysOf.get(search);
  if (before !== undefined) return before;
  const ways = search.words.flat().map((way) => way.split(" "));
  const byFirst = new Map(
    ways.map(([first = ""]) => [first, ways.filter((way) => way[0] === first)] as const),
  );
  waysOf.set(search, byFirst);
  return byFirst;
}

/** Where any way to say any of the words stands, in order, none over another. */
function matchesIn(text: string, search: Search): Span[] {
  const spoken = wordsOf(text);
  const ways = waysIn(search);
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

function longestAt(spoken: readonly Word[], at: number, ways: Ways): number {
  let longest = 0;
  for (const way of ways.get(spoken[at]?.folded ?? "") ?? []) {
    const stands = way.every((word, offset) => spoken[at + offset]?.folded === word);
    if (stands && way.length > longest) longest = way.length;
  }
  return longest;
}

/** Where the first match begins; null where there is none. A long text is read no further than needed. */
export function firstMatch(text: string, search: Search): number | null {
  const ways = waysIn(search);
  const ahead = Math.max(0, ...[...ways.values()].flat().map((way) => way.length));
  const spoken: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    spoken.push({ from: index, to: index + word.length, folded: foldedOnce(word) });
    const at = spoken.length - ahead;
    if (at >= 0 && longestAt(spoken, at, ways) > 0) return spoken[at]?.from ?? null;
  }
  for (let at = Math.max(0, spoken.length - ahead); at < spoken.length; at += 1) {
    if (longestAt(spoken, at, ways) > 0) return spoken[at]?.from ?? null;
  }
  return null;
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
  const from = beginOf(text, firstMatch(text, search) ?? 0, length);
  const head = from > 0 ? "… " : "";
  if (text.length <= from + length) return `${head}${text.slice(from)}`;
  // One sign more, to see whether the last word ends where the cut is.
  const shown = wordsOf(text.slice(from, from + length + 1));
  const to = shown.findLast((word) => word.to <= length)?.to;
  return `${head}${text.slice(from, from + (to ?? length))} …`;
}

/** A third of the way before what is looked for, at the beginning of a word. */
function beginOf(text: string, first: number, length: number): number {
  const earliest = Math.ceil(Math.min(first - length / 3, text.length - length));
  if (earliest <= 0) return 0;
  // One sign before, to see whether a word begins there or goes on.
  const words = wordsOf(text.slice(earliest - 1, first + 1));
  return earliest - 1 + (words.find((word) => word.from >= 1)?.from ?? first - earliest + 1);
}
