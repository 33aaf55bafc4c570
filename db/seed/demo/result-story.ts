import type { BoardKey } from "@/db/seed/demo/boards";
import type { WardKey } from "@/db/seed/demo/place";
import type { FindingVerdict, OversightField } from "@/lib/domain/oversight/result";

/** What became of a recommendation, so many days after it was sent. */
export type StoryReply =
  | {
      readonly after: number;
      readonly kind: "answer";
      readonly text: string;
      readonly document: string;
    }
  | {
      readonly after: number;
      readonly kind: "done";
      readonly text: string;
      /** What proves it. */
      readonly document: string;
    }
  | {
      readonly after: number;
      readonly kind: "verdict";
      readonly text: string;
      readonly isConfirmed: boolean;
    };

export type StoryRecommendation = {
  /** Which finding, from 1. */
  readonly finding: number;
  readonly text: string;
  readonly replies?: readonly StoryReply[];
  /** The front urged an answer that was late, so many days after it was sent. */
  readonly urged?: { readonly after: number; readonly text: string };
};

export type ResultStory = {
  readonly slug: string;
  readonly ward: WardKey;
  readonly board: BoardKey;
  readonly field: OversightField;
  readonly title: string;
  readonly summary: string;
  /** Days before the story is told; or the days themselves, for what happened before 01/07/2025. */
  readonly inspected: number | string;
  readonly inspectedTo?: number | string;
  /** Left out while the board is still writing. */
  readonly published?: number | string;
  readonly state?: "draft" | "submitted";
  readonly findings: readonly { readonly verdict: FindingVerdict; readonly text: string }[];
  readonly recommendations?: readonly StoryRecommendation[];
  /** A second version: why, so many days after the first, and what it says instead. */
  readonly correction?: {
    readonly after: number;
    readonly reason: string;
    readonly summary: string;
    readonly findings: ResultStory["findings"];
  };
};

export const answered = (after: number, text: string, document: string): StoryReply => ({
  after,
  kind: "answer",
  text,
  document,
});
export const done = (after: number, text: string, document: string): StoryReply => ({
  after,
  kind: "done",
  text,
  document,
});
export const confirmed = (after: number, text: string): StoryReply => ({
  after,
  kind: "verdict",
  text,
  isConfirmed: true,
});
export const contested = (after: number, text: string): StoryReply => ({
  after,
  kind: "verdict",
  text,
  isConfirmed: false,
});
