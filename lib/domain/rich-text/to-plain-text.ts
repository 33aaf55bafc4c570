import type { Block, Inline, RichText, Span } from "@/lib/domain/rich-text/document";
import { fromMarkup } from "@/lib/domain/rich-text/from-markup";

/** The words alone, for feeds, descriptions, files and mails: a text without marks stays as it was written. */
export const plainTextOf = (text: RichText): string => written(text, justWords);

export const plainTextFrom = (markup: string): string => plainTextOf(fromMarkup(markup));

/** The words, and where they lead: two versions that differ in an address alone differ here too. */
export const wordsAndAddresses = (markup: string): string =>
  written(fromMarkup(markup), ({ text, href }) => (href === null ? text : `${text} (${href})`));

type Say = (span: Span) => string;
const justWords: Say = ({ text }) => text;

const written = (text: RichText, say: Say) =>
  text.map((block) => plainBlock(block, say)).join("\n\n");

function plainBlock(block: Block, say: Say): string {
  if (block.kind !== "list") return lineOf(block.text, say);
  const { start, items } = block;
  return items
    .map((item, index) => `${start === null ? "-" : `${start + index}.`} ${lineOf(item, say)}`)
    .join("\n");
}

const lineOf = (text: Inline, say: Say) => text.map(say).join("");
