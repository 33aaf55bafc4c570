import { ABBREVIATIONS } from "@/lib/domain/search/abbreviations";
import { fold } from "@/lib/domain/unit/fold";

/** What somebody looks for, ready to be compared with folded text and with text as it is written. */
export type Search = {
  /** All of it, folded, to find what looks alike. */
  readonly folded: string;
  /** One entry a word: itself and what it is short for, folded. All entries must be found. */
  readonly words: readonly (readonly string[])[];
  /** The words with their marks; null when none was typed, and nothing can be nearer than the folded words. */
  readonly marked: readonly string[] | null;
};

const LONGEST = 200;

/** Null when nothing is asked for. */
export function readSearch(query: string): Search | null {
  const text = query.slice(0, LONGEST);
  const folded = fold(text);
  if (folded === "") return null;

  const tokens = folded.split(" ");
  const marked = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  return {
    folded,
    words: tokens.map((word) => [word, ...inFull(word)]),
    marked: marked.join(" ") === tokens.join(" ") ? null : marked,
  };
}

function inFull(word: string): string[] {
  const full = Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : undefined;
  return full === undefined ? [] : [fold(full)];
}
