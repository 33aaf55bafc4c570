import { type Inline, type Marks, NO_MARKS, type Span } from "@/lib/domain/rich-text/document";
import { safeHref } from "@/lib/domain/rich-text/safe-href";

type Kind = "bold" | "italic";

type Token =
  | { readonly kind: "text"; readonly text: string }
  /** Two stars or two underscores: a mark where it finds its other half, else a word. */
  | {
      readonly kind: Kind;
      readonly text: string;
      readonly mayOpen: boolean;
      readonly mayClose: boolean;
    }
  /** Two halves of a link carry where it leads. */
  | { readonly kind: "open" | "close"; readonly text: string; readonly href: string | null };

/** Marks of one line or of several: `**đậm**`, `__nghiêng__`, `[chữ](https://…)`. */
export function inlineFrom(markup: string): Inline {
  if (!/[*_[\\]/.test(markup)) return [{ text: markup, ...NO_MARKS }];
  return spansOf(pairedMarks(pairedLinks(tokensOf(markup))));
}

const PARTS = /\\+|\*+|_+|\[|\]\(|[^\\*_[\]]+|\]/g;
const ADDRESS = /([^\s()<>"\\[\]]{1,2000})\)/y;

function tokensOf(markup: string): Token[] {
  const tokens: Token[] = [];
  PARTS.lastIndex = 0;
  for (let found = PARTS.exec(markup); found !== null; found = PARTS.exec(markup)) {
    const [part] = found;
    if (part.startsWith("\\")) tokens.push(backslashes(markup, part));
    else if (part === "](") tokens.push(closing(markup));
    else if (part === "[") tokens.push({ kind: "open", text: part, href: null });
    else tokens.push(markOr(markup, found.index, part));
  }
  return tokens;
}

/** Backslashes are themselves, but before a sign of the markup, where every second one takes away its meaning. */
function backslashes(markup: string, part: string): Token {
  const next = markup.charAt(PARTS.lastIndex);
  if (next === "" || !"*_[]".includes(next)) return { kind: "text", text: part };
  const half = part.slice(0, Math.floor(part.length / 2));
  if (part.length % 2 === 0) return { kind: "text", text: half };
  PARTS.lastIndex += 1;
  return { kind: "text", text: half + next };
}

/** `](` with an address a text may lead to; otherwise signs like others. */
function closing(markup: string): Token {
  ADDRESS.lastIndex = PARTS.lastIndex;
  const [written, address = ""] = ADDRESS.exec(markup) ?? [];
  const href = written === undefined ? null : safeHref(address);
  if (written === undefined || href === null) return { kind: "text", text: "](" };
  PARTS.lastIndex += written.length;
  return { kind: "close", text: `](${written}`, href };
}

function markOr(markup: string, at: number, text: string): Token {
  if (text !== "**" && text !== "__") return { kind: "text", text };
  return {
    kind: text === "**" ? "bold" : "italic",
    text,
    mayOpen: /\S/.test(markup.charAt(at + 2)),
    mayClose: /\S/.test(markup.charAt(at - 1)),
  };
}

/** A link is what lies between its address and the nearest bracket before it, if there is a word in it. */
function pairedLinks(tokens: readonly Token[]): Token[] {
  const paired = tokens.map(asWord);
  let from: number | null = null;
  let hasWords = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "text") hasWords ||= /\S/.test(token.text);
    else if (token.kind === "open") {
      from = at;
      hasWords = false;
    } else if (token.kind === "close") {
      if (from !== null && hasWords) {
        paired[from] = { kind: "open", text: "[", href: token.href };
        paired[at] = token;
      }
      from = null;
    }
  }
  return paired;
}

/** Half a link is no link. */
const asWord = (token: Token): Token =>
  token.kind === "open" || token.kind === "close" ? { kind: "text", text: token.text } : token;

/** Stars close stars and underscores close underscores, whatever lies between; what stays alone is a word. */
const pairedMarks = (tokens: readonly Token[]): Token[] =>
  pairedOf("italic", pairedOf("bold", tokens));

function pairedOf(kind: Kind, tokens: readonly Token[]): Token[] {
  const paired = [...tokens];
  let begun: Extract<Token, { kind: Kind }> | null = null;
  let begunAt = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== kind) continue;
    if (begun !== null && token.mayClose) begun = null;
    else if (begun === null && token.mayOpen) [begun, begunAt] = [token, at];
    else paired[at] = { kind: "text", text: token.text };
  }
  if (begun !== null) paired[begunAt] = { kind: "text", text: begun.text };
  return paired;
}

function spansOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let marks: Marks = NO_MARKS;
  let text = "";
  for (const token of tokens) {
    if (token.kind === "text") {
      text += token.text;
      continue;
    }
    if (text !== "") spans.push({ text, ...marks });
    text = "";
    marks = turned(marks, token);
  }
  return text === "" ? spans : [...spans, { text, ...marks }];
}

function turned(marks: Marks, token: Exclude<Token, { kind: "text" }>): Marks {
  if (token.kind === "bold") return { ...marks, bold: !marks.bold };
  if (token.kind === "italic") return { ...marks, italic: !marks.italic };
  return { ...marks, href: token.kind === "open" ? token.href : null };
}
