import type { IndicatorKey } from "@/lib/domain/oversight/record";

export type Quoted = { readonly key: IndicatorKey; readonly quote: string | null };

/** A run of a text, and the figures whose sentence it is. */
export type QuotedRun = { readonly text: string; readonly keys: readonly IndicatorKey[] };

/**
 * The paragraphs of a text, cut where quoted sentences begin and end. Figures that quote the same sentence share its
 * run; a sentence that overlaps one already marked is left unmarked rather than cut in two.
 */
export function quotedParagraphs(body: string, quoted: readonly Quoted[]): QuotedRun[][] {
  return body
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => runsOf(paragraph, quoted));
}

type Span = { readonly from: number; readonly to: number; readonly keys: IndicatorKey[] };

function runsOf(paragraph: string, quoted: readonly Quoted[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let at = 0;
  for (const { from, to, keys } of spansIn(paragraph, quoted)) {
    if (from < at) continue;
    if (from > at) runs.push({ text: paragraph.slice(at, from), keys: [] });
    runs.push({ text: paragraph.slice(from, to), keys });
    at = to;
  }
  if (at < paragraph.length) runs.push({ text: paragraph.slice(at), keys: [] });
  return runs;
}

function spansIn(paragraph: string, quoted: readonly Quoted[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { key, quote } of quoted) {
    const from = quote ? paragraph.indexOf(quote) : -1;
    if (quote === null || from < 0) continue;
    const known = spans.get(quote);
    if (known) known.keys.push(key);
    else spans.set(quote, { from, to: from + quote.length, keys: [key] });
  }
  return [...spans.values()].toSorted((a, b) => a.from - b.from || b.to - a.to);
}
