import {
  areAlike,
  type Block,
  HIGHEST_START,
  type Inline,
  type List,
  type Marks,
  NO_MARKS,
  type RichText,
  type Span,
} from "@/lib/domain/rich-text/document";

type Piece = Marks & { readonly text: string; readonly isBlank: boolean };

/**
 * The one form of what may be said in several: no blanks at the ends of lines, no empty lines, and a blank is marked
 * like the words on both its sides.
 */
function canonicalInline(spans: Inline, { oneLine = false } = {}): Inline {
  const pieces = withoutBlankEnds(piecesOf(spans));
  const kept: Span[] = [];
  for (const index of pieces.keys()) {
    const span = spanAt(pieces, index, oneLine ? " " : "\n");
    const last = kept.at(-1);
    if (last && areAlike(last, span)) kept[kept.length - 1] = joined(last, span);
    else kept.push(span);
  }
  return kept;
}

function spanAt(pieces: readonly Piece[], index: number, lineEnd: string): Span {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (!piece) return { text: "", ...NO_MARKS };
  const text = piece.text.replaceAll(/\s+/g, (blank) => (/[\n\r]/.test(blank) ? lineEnd : blank));
  const { bold, italic, href } = piece.isBlank && before && after ? shared(before, after) : piece;
  return { text, bold, italic, href };
}

/** Words, with the blanks between them, and the blanks where marks change; blanks that follow each other are one. */
function piecesOf(spans: Inline): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, ...marks } of spans) {
    const core = text.trim();
    const from = text.length - text.trimStart().length;
    const parts = [text.slice(0, from), core, core === "" ? "" : text.slice(from + core.length)];
    for (const part of parts.filter(Boolean)) {
      const isBlank = part !== core;
      const last = pieces.at(-1);
      if (isBlank && last?.isBlank) pieces[pieces.length - 1] = { ...last, text: last.text + part };
      else pieces.push({ ...marks, text: part, isBlank });
    }
  }
  return pieces;
}

const withoutBlankEnds = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.slice(pieces[0]?.isBlank ? 1 : 0, pieces.at(-1)?.isBlank ? -1 : undefined);

const shared = (before: Marks, after: Marks): Marks => ({
  bold: before.bold && after.bold,
  italic: before.italic && after.italic,
  href: before.href === after.href ? before.href : null,
});

const joined = (one: Span, other: Span): Span => ({ ...one, text: one.text + other.text });

/** A list is made here, so that it may grow. */
type Growing = Exclude<Block, List> | (Omit<List, "items"> & { readonly items: Inline[] });

/** Without blocks that say nothing, every text in its one form, and lists that go on in one. */
export function canonical(blocks: RichText): RichText {
  const kept: Growing[] = [];
  for (const block of blocks.map(canonicalBlock)) {
    if (block && !goesOn(kept.at(-1), block)) kept.push(block);
  }
  return kept;
}

/** Points with an empty line between them are one list, if their numbers are. */
function goesOn(last: Growing | undefined, block: Growing): boolean {
  if (last?.kind !== "list" || block.kind !== "list") return false;
  const next = last.start === null ? null : last.start + last.items.length;
  if (block.start !== next) return false;
  for (const item of block.items) last.items.push(item);
  return true;
}

function canonicalBlock(block: Block): Growing | null {
  if (block.kind === "list") {
    const items = block.items.map((item) => canonicalInline(item)).filter(saysSomething);
    return items.length === 0 ? null : { kind: "list", start: startOf(block.start), items };
  }
  const text = canonicalInline(block.text, { oneLine: block.kind === "heading" });
  return saysSomething(text) ? { ...block, text } : null;
}

const saysSomething = (text: Inline) => text.length > 0;

const startOf = (start: number | null) =>
  start === null || (Number.isInteger(start) && start >= 1 && start <= HIGHEST_START) ? start : 1;
