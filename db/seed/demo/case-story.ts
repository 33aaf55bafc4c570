import type { WardToday } from "@/db/seed/demo/place";
import type { CaseKind, Channel, Field } from "@/lib/domain/case-file/case-file";
import type { GroundCode } from "@/lib/domain/case-file/grounds";
import type { CaseAction } from "@/lib/domain/case-file/transitions";

export type StoryActor = "resident" | "clerk" | "officer" | "second_officer" | "leader";

/** Something that happened to a case, so many days before the story is told. */
export type StoryStep = {
  readonly ago: number;
  readonly who: StoryActor;
  readonly action: Exclude<CaseAction, "send">;
  readonly note?: string;
  readonly ground?: GroundCode;
  /** Number of the document an answer came with. */
  readonly document?: string;
  readonly to?: WardToday;
  readonly assignTo?: "officer" | "second_officer";
  readonly score?: 1 | 2 | 3 | 4 | 5;
  readonly isReallyDone?: boolean;
};

export type CaseStory = {
  readonly key: string;
  readonly ward: WardToday;
  readonly kind: CaseKind;
  readonly field: Field;
  /** Days before the story is told, and the hour. */
  readonly ago: number;
  readonly time?: string;
  /** Number of the resident; the clerk writes for one without an account. */
  readonly by: number;
  readonly channel?: Channel;
  readonly subject: string;
  readonly content: string;
  readonly wish?: string;
  readonly place?: string;
  readonly contested?: string;
  readonly learntAgo?: number;
  readonly steps?: readonly StoryStep[];
};

type But = Omit<StoryStep, "ago" | "who" | "action">;

export const register = (ago: number): StoryStep => ({ ago, who: "clerk", action: "register" });

export const assign = (ago: number, to: "officer" | "second_officer" = "officer"): StoryStep => ({
  ago,
  who: "clerk",
  action: "assign",
  assignTo: to,
});

export const askMore = (ago: number, ground: GroundCode, note: string): StoryStep => ({
  ago,
  who: "officer",
  action: "request_more",
  ground,
  note,
});

export const supplement = (ago: number, note: string): StoryStep => ({
  ago,
  who: "resident",
  action: "supplement",
  note,
});

export const answer = (ago: number, note: string, but: But = {}): StoryStep => ({
  ago,
  who: "officer",
  action: "answer",
  note,
  ...but,
});

export const rate = (
  ago: number,
  score: 1 | 2 | 3 | 4 | 5,
  isReallyDone: boolean,
  note?: string,
): StoryStep => ({
  ago,
  who: "resident",
  action: "rate",
  score,
  isReallyDone,
  ...(note && { note }),
});

export const step = (
  ago: number,
  who: StoryActor,
  action: StoryStep["action"],
  but: But = {},
): StoryStep => ({ ago, who, action, ...but });
