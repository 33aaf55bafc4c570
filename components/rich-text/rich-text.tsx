import { Fragment } from "react";

import type { Block, Inline, Span } from "@/lib/domain/rich-text/document";
import { fromMarkup } from "@/lib/domain/rich-text/from-markup";
import { isOutside } from "@/lib/domain/rich-text/safe-href";

/** The level of the heading it stands under, so that its own come after it. */
type Under = 1 | 2 | 3 | 4;

type Props = {
  readonly markup: string;
  readonly under: Under;
  /** In place of the looks of running text. */
  readonly className?: string;
};

const HEADINGS = ["h2", "h3", "h4", "h5", "h6"] as const;

/** A text as everybody reads it. Elements are made of the document alone: nothing of what was typed becomes one. */
export function RichText({ markup, under, className = "prose" }: Props) {
  return (
    <div className={`${className} whitespace-pre-line`}>
      {fromMarkup(markup).map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a text is drawn from its beginning each time
        <BlockOf key={index} block={block} under={under} />
      ))}
    </div>
  );
}

function BlockOf({ block, under }: { readonly block: Block; readonly under: Under }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Words text={block.text} />
        </p>
      );
    case "quote":
      return (
        <blockquote>
          <Words text={block.text} />
        </blockquote>
      );
    case "heading": {
      const Level = HEADINGS[under + block.level - 2] ?? "h6";
      return (
        <Level>
          <Words text={block.text} />
        </Level>
      );
    }
    case "list":
      return <Points start={block.start} items={block.items} />;
  }
}

type PointsProps = { readonly start: number | null; readonly items: readonly Inline[] };

function Points({ start, items }: PointsProps) {
  const points = items.map((item, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- as above
    <li key={index}>
      <Words text={item} />
    </li>
  ));
  if (start === null) return <ul>{points}</ul>;
  return start === 1 ? <ol>{points}</ol> : <ol start={start}>{points}</ol>;
}

const Words = ({ text }: { readonly text: Inline }) =>
  text.map((span, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- as above
    <Fragment key={index}>{marked(span)}</Fragment>
  ));

function marked({ text, bold, italic, href }: Span) {
  const slanted = italic ? <em>{text}</em> : text;
  const words = bold ? <strong>{slanted}</strong> : slanted;
  if (href === null) return words;
  return (
    <a href={href} {...(isOutside(href) && { rel: "external noopener noreferrer" })}>
      {words}
    </a>
  );
}
