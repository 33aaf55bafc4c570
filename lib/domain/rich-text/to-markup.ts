import { canonical } from "@/lib/domain/rich-text/canonical";
import {
  type Block,
  type Inline,
  type Marks,
  NO_MARKS,
  type RichText,
} from "@/lib/domain/rich-text/document";
import { escapedLine } from "@/lib/domain/rich-text/lines";

/** What people write where no script runs, and what is stored; `fromMarkup` reads it back as the same text. */
export const toMarkup = (text: RichText): string => canonical(text).map(blockMarkup).join("\n\n");

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return inlineMarkup(block.text).split("\n").map(escapedLine).join("\n");
    case "heading":
      return `${"#".repeat(block.level)} ${inlineMarkup(block.text)}`;
    case "quote":
      return inlineMarkup(block.text)
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n");
    case "list":
      return block.items.map((item, index) => point(item, markerAt(block.start, index))).join("\n");
  }
}

const markerAt = (start: number | null, index: number) =>
  start === null ? "- " : `${start + index}. `;

/** Further lines of a point stand further in. */
const point = (item: Inline, marker: string) =>
  `${marker}${inlineMarkup(item).replaceAll("\n", "\n  ")}`;

function inlineMarkup(text: Inline): string {
  let written = "";
  let before: Marks = NO_MARKS;
  for (const [index, span] of text.entries()) {
    const turn = between(before, span);
    const next = between(span, text[index + 1] ?? NO_MARKS);
    const isInLink = span.href !== null;
    written += turn + escaped(span.text, { before: turn, after: next, isInLink });
    before = span;
  }
  return written + between(before, NO_MARKS);
}

/** What is written where marks change: those that end, then the link, then those that begin. */
function between(before: Marks, after: Marks): string {
  const link = before.href === after.href ? "" : linkTurn(before.href, after.href);
  return endOf(before, after) + link + endOf(after, before);
}

const endOf = (marks: Marks, other: Marks) =>
  (marks.bold && !other.bold ? "**" : "") + (marks.italic && !other.italic ? "__" : "");

const linkTurn = (left: string | null, entered: string | null) =>
  (left === null ? "" : `](${left})`) + (entered === null ? "" : "[");

type Around = { readonly before: string; readonly after: string; readonly isInLink: boolean };

/** The words with a backslash before each sign that would be read as a mark. */
function escaped(text: string, { before, after, isInLink }: Around): string {
  return text.replaceAll(/\\+|\*+|_+|\[|\](?=\()/g, (part, at: number) => {
    const next = text.charAt(at + part.length) || after.charAt(0);
    const last = at === 0 ? before.at(-1) : undefined;
    return isRead(part, { last, next, isInLink }) ? part.replaceAll(/./g, String.raw`\$&`) : part;
  });
}

type Beside = {
  readonly last: string | undefined;
  readonly next: string;
  readonly isInLink: boolean;
};

/** Whether these signs would be taken for a mark where they stand. */
function isRead(part: string, { last, next, isInLink }: Beside): boolean {
  const sign = part.charAt(0);
  if (sign === "\\") return next !== "" && "*_[]".includes(next);
  if (sign === "[") return isInLink;
  return sign === "]" || part.length === 2 || last === sign || next === sign;
}
