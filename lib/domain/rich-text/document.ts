/** A run of letters that look alike. A line break inside a block is "\n". */
export type Span = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where it leads, as `safeHref` gives it; null for words that lead nowhere. */
  readonly href: string | null;
};

/** What stands in one paragraph, heading, quotation or point of a list. */
export type Inline = readonly Span[];

export type Paragraph = { readonly kind: "paragraph"; readonly text: Inline };
/** The levels begin below the heading of the page's part it stands in. */
export type Heading = { readonly kind: "heading"; readonly level: 1 | 2; readonly text: Inline };
export type Quote = { readonly kind: "quote"; readonly text: Inline };
/** `start` is the number of the first point as it was written, null where points carry dashes. */
export type List = {
  readonly kind: "list";
  readonly start: number | null;
  readonly items: readonly Inline[];
};

export type Block = Paragraph | Heading | Quote | List;

/**
 * What people write at the desk where they write more than a line. There is nothing in it that could run or fetch: no
 * tags, no attributes, no addresses but the ones `safeHref` lets through.
 */
export type RichText = readonly Block[];

export type Marks = Omit<Span, "text">;
export const NO_MARKS: Marks = { bold: false, italic: false, href: null };

export const areAlike = (one: Marks, other: Marks): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href;

/** A list may begin with any number up to this one; longer ones are years and other figures. */
export const HIGHEST_START = 999;
