import type { ResultContent } from "@/lib/domain/oversight/content";
import { wordsAndAddresses } from "@/lib/domain/rich-text/to-plain-text";

/**
 * One thing a later version says differently; null where it was not there or is no more. Twice the same where it only
 * looks different.
 */
export type VersionChange = {
  readonly part: "title" | "summary" | "field" | "inspected" | "finding" | "recommendation";
  readonly before: string | null;
  readonly after: string | null;
};

/** What the later version changed, in the order a reader meets it. */
export function changesBetween(before: ResultContent, after: ResultContent): VersionChange[] {
  const plain = [
    { part: "title", before: before.title, after: after.title },
    { part: "summary", before: before.summary, after: after.summary },
    { part: "field", before: before.field, after: after.field },
    { part: "inspected", before: daysOf(before), after: daysOf(after) },
  ] as const;
  return [
    ...plain.filter((change) => change.before !== change.after).map(readable),
    ...changedLines("finding", before.findings, after.findings),
    ...changedLines("recommendation", before.recommendations, after.recommendations),
  ];
}

const readable = (change: { part: VersionChange["part"]; before: string; after: string }) =>
  change.part === "summary"
    ? {
        ...change,
        before: wordsAndAddresses(change.before),
        after: wordsAndAddresses(change.after),
      }
    : change;

const daysOf = ({ inspectedFrom, inspectedTo }: ResultContent) =>
  [inspectedFrom, inspectedTo].filter((day) => day !== null).join(" – ");

type Line = { readonly key: string; readonly text: string; readonly verdict?: string };

/** Lines are the same line when they have the same key, wherever they stand. */
function changedLines(
  part: VersionChange["part"],
  before: readonly Line[],
  after: readonly Line[],
): VersionChange[] {
  const keys = new Set([...before, ...after].map(({ key }) => key));
  const lineIn = (lines: readonly Line[], key: string) => lines.find((line) => line.key === key);
  return [...keys]
    .map((key) => [lineIn(before, key), lineIn(after, key)] as const)
    .filter(([old, now]) => old?.text !== now?.text || old?.verdict !== now?.verdict)
    .map(([old, now]) => ({ part, before: old?.text ?? null, after: now?.text ?? null }));
}
