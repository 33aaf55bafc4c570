import { canonical } from "@/lib/domain/rich-text/canonical";
import type { Block, RichText } from "@/lib/domain/rich-text/document";
import { inlineFrom } from "@/lib/domain/rich-text/inline-from-markup";
import { BULLET, ESCAPED_LINE, HEADING, numberedAt, QUOTE } from "@/lib/domain/rich-text/lines";

/** A block while its lines are read. */
type Reading =
  | { readonly kind: "paragraph" | "quote"; readonly lines: string[] }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly lines: string[] }
  | { readonly kind: "list"; readonly start: number | null; readonly items: string[][] };

/**
 * Reads the markup of `toMarkup`. Every text can be read: what is no mark is a word, so that a text nobody wrote for
 * this reader is its own paragraphs and lines. The time it takes grows with its length, whatever it holds.
 */
export function fromMarkup(markup: string): RichText {
  const blocks: Reading[] = [];
  let current: Reading | null = null;
  for (const line of markup.replaceAll(/\r\n?/g, "\n").split("\n")) {
    const before: Reading | null = current;
    current = readLine(line, before);
    if (current !== null && current !== before) blocks.push(current);
  }
  return canonical(blocks.map(blockOf));
}

/** The block the line belongs to: the one before it, or a new one; none for an empty line. */
function readLine(raw: string, current: Reading | null): Reading | null {
  const line = raw.trim();
  if (line === "") return null;
  if (current?.kind === "list" && /^\s{2}/.test(raw)) {
    current.items.at(-1)?.push(line);
    return current;
  }
  return readMarked(line, current) ?? withLine(current, "paragraph", unescaped(line));
}

/** A line that begins like a heading, a quotation or a point of a list. */
function readMarked(line: string, current: Reading | null): Reading | null {
  const heading = HEADING.exec(line)?.[0];
  if (heading !== undefined) {
    const level = heading.startsWith("##") ? 2 : 1;
    return { kind: "heading", level, lines: [line.slice(heading.length)] };
  }
  const quote = QUOTE.exec(line)?.[0];
  if (quote !== undefined) return withLine(current, "quote", line.slice(quote.length));
  const bullet = BULLET.exec(line)?.[0];
  if (bullet !== undefined) return withPoint(current, null, line.slice(bullet.length));

  const numbered = numberedAt(line, nextNumber(current));
  return numbered && withPoint(current, numbered.number, line.slice(numbered.marker.length));
}

const nextNumber = (current: Reading | null) =>
  current?.kind === "list" && current.start !== null ? current.start + current.items.length : null;

function withLine(current: Reading | null, kind: "paragraph" | "quote", line: string): Reading {
  if (current?.kind !== kind) return { kind, lines: [line] };
  current.lines.push(line);
  return current;
}

/** Numbers stay as they are written: one that does not follow the last begins a list of its own. */
function withPoint(current: Reading | null, number: number | null, text: string): Reading {
  if (current?.kind !== "list" || nextNumber(current) !== number)
    return { kind: "list", start: number, items: [[text]] };
  current.items.push([text]);
  return current;
}

const unescaped = (line: string) => (ESCAPED_LINE.test(line) ? line.slice(1) : line);

function blockOf(block: Reading): Block {
  if (block.kind === "list") {
    return { ...block, items: block.items.map((lines) => inlineFrom(lines.join("\n"))) };
  }
  const { lines, ...rest } = block;
  return { ...rest, text: inlineFrom(lines.join("\n")) };
}
