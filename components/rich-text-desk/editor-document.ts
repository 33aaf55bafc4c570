import { type Mark, type Node, Slice } from "prosemirror-model";

import { canonical } from "@/lib/domain/rich-text/canonical";
import type { Block, Inline, RichText, Span } from "@/lib/domain/rich-text/document";
import { fromMarkup } from "@/lib/domain/rich-text/from-markup";
import { toMarkup } from "@/lib/domain/rich-text/to-markup";

import { SCHEMA } from "./editor-schema";

const { nodes, marks } = SCHEMA;

/** The markup of a form as the editor shows it. */
export function editorDocument(markup: string): Node {
  const blocks = fromMarkup(markup).map(nodeOf);
  return nodes.doc.create(null, blocks.length === 0 ? [nodes.paragraph.create()] : blocks);
}

/** Words without looks, as from a chat: what stands in them like markup is read as it would be in the form. */
export function pastedWords(text: string): Slice {
  return Slice.maxOpen(editorDocument(text).content);
}

export const markupOf = (document: Node): string => toMarkup(documentOf(document));

function nodeOf(block: Block): Node {
  switch (block.kind) {
    case "paragraph":
      return nodes.paragraph.create(null, inlineNodes(block.text));
    case "heading":
      return nodes.heading.create({ level: block.level }, inlineNodes(block.text));
    case "quote":
      return nodes.quote.create(null, nodes.paragraph.create(null, inlineNodes(block.text)));
    case "list": {
      const points = block.items.map((item) =>
        nodes.point.create(null, nodes.paragraph.create(null, inlineNodes(item))),
      );
      return block.start === null
        ? nodes.bullets.create(null, points)
        : nodes.numbers.create({ start: block.start }, points);
    }
  }
}

function inlineNodes(text: Inline): Node[] {
  return text.flatMap((span) => {
    const ofSpan = marksOf(span);
    return span.text
      .split(/(\n)/)
      .filter(Boolean)
      .map((part) =>
        part === "\n" ? nodes.lineBreak.create(null, null, ofSpan) : SCHEMA.text(part, ofSpan),
      );
  });
}

const marksOf = ({ href, bold, italic }: Span): Mark[] => [
  ...(href === null ? [] : [marks.link.create({ href })]),
  ...(bold ? [marks.bold.create()] : []),
  ...(italic ? [marks.italic.create()] : []),
];

function documentOf(document: Node): RichText {
  return canonical(childrenOf(document).map(blockOf));
}

function blockOf(node: Node): Block {
  switch (node.type) {
    case nodes.heading:
      return { kind: "heading", level: node.attrs["level"] === 1 ? 1 : 2, text: inlineOf(node) };
    case nodes.quote:
      return { kind: "quote", text: linesOf(node) };
    case nodes.bullets:
      return { kind: "list", start: null, items: childrenOf(node).map(linesOf) };
    case nodes.numbers:
      return {
        kind: "list",
        start: Number(node.attrs["start"]),
        items: childrenOf(node).map(linesOf),
      };
    default:
      return { kind: "paragraph", text: inlineOf(node) };
  }
}

const childrenOf = (node: Node): Node[] =>
  Array.from({ length: node.childCount }, (_, at) => node.child(at));

/** Paragraphs of one block, line by line. */
const linesOf = (node: Node): Inline =>
  childrenOf(node).flatMap((one, at) =>
    at === 0
      ? inlineOf(one)
      : [{ text: "\n", bold: false, italic: false, href: null }, ...inlineOf(one)],
  );

const inlineOf = (node: Node): Inline =>
  childrenOf(node).map((child) => ({
    text: child.type === nodes.lineBreak ? "\n" : (child.text ?? ""),
    bold: marks.bold.isInSet(child.marks) !== undefined,
    italic: marks.italic.isInSet(child.marks) !== undefined,
    href: hrefOf(child),
  }));

function hrefOf({ marks: own }: Node): string | null {
  const href: unknown = marks.link.isInSet(own)?.attrs["href"];
  return typeof href === "string" ? href : null;
}
