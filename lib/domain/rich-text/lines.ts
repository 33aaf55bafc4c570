import { HIGHEST_START } from "@/lib/domain/rich-text/document";

/** How a line begins that is no line of a paragraph. Something must follow. */
export const HEADING = /^#{1,2} +(?=\S)/;
export const QUOTE = /^> +(?=\S)/;
export const BULLET = /^- +(?=\S)/;
const NUMBERED = /^([1-9]\d{0,6})\. +(?=\S)/;

/** The number a line begins with: one a list may begin with, or the next of the list it follows. */
export function numberedAt(
  line: string,
  next: number | null,
): { readonly number: number; readonly marker: string } | null {
  const [marker, digits] = NUMBERED.exec(line) ?? [];
  if (marker === undefined) return null;
  const number = Number(digits);
  return number <= HIGHEST_START || number === next ? { number, marker } : null;
}

const isMarked = (line: string) =>
  HEADING.test(line) || QUOTE.test(line) || BULLET.test(line) || numberedAt(line, null) !== null;

/** A line of a paragraph that only looks like another one carries a backslash in front; it is taken off again. */
export const ESCAPED_LINE = /^\\+(?:#{1,2}|[->]|[1-9]\d{0,2}\.) +\S/;
export const escapedLine = (line: string): string =>
  isMarked(line) || ESCAPED_LINE.test(line) ? `\\${line}` : line;
