import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import { wordsAndAddresses } from "@/lib/domain/rich-text/to-plain-text";

const PARTS = [
  "title",
  "body",
  "documentNumber",
  "issuer",
  "decidedOn",
  "expiresOn",
  "variant",
] as const;

/**
 * One thing a later version says differently; null where it was not there or is no more. Twice the same where it only
 * looks different.
 */
export type DisclosureChange = {
  readonly part: (typeof PARTS)[number];
  readonly before: string | null;
  readonly after: string | null;
};

/** What the later version changed, in the order a reader meets it. */
export function disclosureChanges(
  before: DisclosureContent,
  after: DisclosureContent,
): DisclosureChange[] {
  return PARTS.map((part) => ({
    part,
    before: before[part] ?? null,
    after: after[part] ?? null,
  }))
    .filter((change) => change.before !== change.after)
    .map(({ part, ...change }) => ({
      part,
      before: readable(part, change.before),
      after: readable(part, change.after),
    }));
}

const readable = (part: DisclosureChange["part"], text: string | null) =>
  part === "body" && text !== null ? wordsAndAddresses(text) : text;
