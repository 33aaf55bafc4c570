import type { Block, Inline, RichText } from "@/lib/domain/rich-text/document";
import { fromMarkup } from "@/lib/domain/rich-text/from-markup";

/** The words alone, for feeds, descriptions, files and mails: a text without marks stays as it was written. */
export const plainTextOf = (text: RichText): string => text.map(plainBlock).join("\n\n");

export const plainTextFrom = (markup: string): string => plainTextOf(fromMarkup(markup));

function plainBlock(block: Block): string {
  if (block.kind !== "list") return words(block.text);
  const { start, items } = block;
  return items
    .map((item, index) => `${start === null ? "-" : `${start + index}.`} ${words(item)}`)
    .join("\n");
}

const words = (text: Inline) => text.map((span) => span.text).join("");
