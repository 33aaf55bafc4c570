import {
  type DOMOutputSpec,
  type MarkSpec,
  type NodeSpec,
  Schema,
  type TagParseRule,
} from "prosemirror-model";

import { HIGHEST_START } from "@/lib/domain/rich-text/document";
import { safeHref } from "@/lib/domain/rich-text/safe-href";

import { LOOKS } from "./pasted-html";

const paragraph: NodeSpec = {
  content: "inline*",
  group: "block",
  // There are no tables yet: each cell is a paragraph.
  parseDOM: [{ tag: "p" }, { tag: "td, th" }],
  toDOM: (): DOMOutputSpec => ["p", 0],
};

/** Comes right after the page's own, as it will for readers after the heading it stands under. */
const heading: NodeSpec = {
  attrs: { level: { default: 1 } },
  content: "inline*",
  group: "block",
  defining: true,
  parseDOM: [
    { tag: "h1", attrs: { level: 1 } },
    { tag: "h2", attrs: { level: 1 } },
    ...["h3", "h4", "h5", "h6"].map((tag) => ({ tag, attrs: { level: 2 } })),
  ],
  toDOM: ({ attrs }): DOMOutputSpec => [attrs["level"] === 1 ? "h2" : "h3", 0],
};

const quote: NodeSpec = {
  content: "paragraph+",
  group: "block",
  defining: true,
  parseDOM: [{ tag: "blockquote" }],
  toDOM: (): DOMOutputSpec => ["blockquote", 0],
};

const bullets: NodeSpec = {
  content: "point+",
  group: "block",
  parseDOM: [{ tag: "ul" }],
  toDOM: (): DOMOutputSpec => ["ul", 0],
};

const numbers: NodeSpec = {
  attrs: { start: { default: 1 } },
  content: "point+",
  group: "block",
  parseDOM: [{ tag: "ol", getAttrs: (list) => ({ start: startOf(list.getAttribute("start")) }) }],
  toDOM: ({ attrs }): DOMOutputSpec => {
    const start: unknown = attrs["start"];
    return start === 1 ? ["ol", 0] : ["ol", { start: String(start) }, 0];
  },
};

function startOf(written: string | null): number {
  const start = Number(written ?? 1);
  return Number.isInteger(start) && start >= 1 && start <= HIGHEST_START ? start : 1;
}

/** One paragraph: lists in lists are laid side by side. */
const point: NodeSpec = {
  content: "paragraph",
  defining: true,
  parseDOM: [{ tag: "li" }],
  toDOM: (): DOMOutputSpec => ["li", 0],
};

const lineBreak: NodeSpec = {
  inline: true,
  group: "inline",
  selectable: false,
  parseDOM: [{ tag: "br" }],
  toDOM: (): DOMOutputSpec => ["br"],
};

const link: MarkSpec = {
  attrs: { href: {} },
  inclusive: false,
  parseDOM: [
    {
      tag: "a[href]",
      getAttrs: (anchor) => {
        const written = anchor.getAttribute("href") ?? "";
        // Round brackets end an address in the markup.
        const href = safeHref(written.replaceAll("(", "%28").replaceAll(")", "%29"));
        return href === null ? false : { href };
      },
    },
  ],
  toDOM: ({ attrs }): DOMOutputSpec => ["a", { href: String(attrs["href"]) }, 0],
};

const bold: MarkSpec = {
  parseDOM: [
    { tag: "strong" },
    // Some programs wrap all they copy in a <b> that is none.
    {
      tag: "b",
      getAttrs: (node) => (/(?<![-\w])font-weight:\s*normal/i.test(looksOf(node)) ? false : null),
    },
    looking(/(?<![-\w])font-weight:\s*(?:bold|[6-9]00)/i),
  ],
  toDOM: (): DOMOutputSpec => ["strong", 0],
};

const italic: MarkSpec = {
  parseDOM: [{ tag: "em" }, { tag: "i" }, looking(/(?<![-\w])font-style:\s*italic/i)],
  toDOM: (): DOMOutputSpec => ["em", 0],
};

/** Words some program made so by their looks alone. */
function looking(pattern: RegExp): TagParseRule {
  return {
    tag: `span[${LOOKS}]`,
    consuming: false,
    getAttrs: (node) => (pattern.test(looksOf(node)) ? null : false),
  };
}

const looksOf = (node: HTMLElement) => node.getAttribute(LOOKS) ?? "";

/** What the editor knows: no more than the document. Whatever else is pasted falls away. */
export const SCHEMA = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph,
    heading,
    quote,
    bullets,
    numbers,
    point,
    text: { group: "inline" },
    lineBreak,
  },
  marks: { link, bold, italic },
});
