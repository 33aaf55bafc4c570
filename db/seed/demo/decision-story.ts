import type { WardToday } from "@/db/seed/demo/place";
import type {
  DecisionGround,
  DecisionOrigin,
  DocumentForm,
} from "@/lib/domain/community-decision/community-decision";
import type { Tally } from "@/lib/domain/community-decision/tally";
import type { DecisionSubject, VoteMethod } from "@/lib/domain/procedure/vote";

export type DecisionStory = {
  readonly ward: WardToday;
  readonly slug: string;
  readonly subject: DecisionSubject;
  readonly method: VoteMethod;
  readonly origin: DecisionOrigin;
  /** Left out for the whole ward. */
  readonly neighbourhood?: string;
  /** All neighbourhoods, where the whole ward decides. */
  readonly neighbourhoods?: number;
  readonly title: string;
  readonly proposal: string;
  readonly place: string;
  readonly households?: number;
  readonly agreedOnline?: number;
  readonly consents?: number;
  /** So many days after the story is told it is held; before, where it is less than nothing. */
  readonly held: number;
  /** Of a ballot or a vote on-line, so many days later it ends. */
  readonly days?: number;
  /** The announcement still waits for the leader. */
  readonly isWaiting?: boolean;
  readonly calledOff?: string;
  /** What it takes up again, by its address. */
  readonly follows?: string;
  readonly result?: {
    readonly tallies: readonly Tally[];
    readonly form: DocumentForm;
    readonly decided: string;
    /** Counted once before, wrongly. */
    readonly first?: { readonly tallies: readonly Tally[]; readonly why: string };
  };
  /** So many days after the vote committee and front had it. */
  readonly sentAfter?: number;
  /** And so many days after that it was recognised, or the day was set. */
  readonly answeredAfter?: number;
  readonly document?: string;
  readonly refused?: { readonly ground: DecisionGround; readonly reason: string };
};

export const tally = (
  neighbourhood: string,
  counts: readonly [households: number, present: number, yes: number, no: number, other: number],
): Tally => {
  const [households, present, inFavour, against, other] = counts;
  return { neighbourhood, households, present, inFavour, against, other };
};

export const NOT_REAL = "Nội dung này chỉ để minh họa, không phải việc có thật.";
