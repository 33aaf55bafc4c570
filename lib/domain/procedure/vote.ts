import { DEMOCRACY, DEMOCRACY_DECREE } from "@/lib/domain/clock/law/texts";
import { fail, ok, type Result } from "@/lib/domain/result";

const { law } = DEMOCRACY;
const { law: decree } = DEMOCRACY_DECREE;

/** What people decide themselves (law 10/2022/QH15 art. 15), by clause. */
export const DECISION_SUBJECTS = [
  /** @vi chủ trương và mức đóng góp xây dựng cơ sở hạ tầng */
  "contribution",
  /** @vi thu, chi, quản lý khoản đóng góp */
  "contribution_budget",
  /** @vi hương ước, quy ước */
  "village_convention",
  /** @vi bầu, cho thôi Tổ trưởng tổ dân phố */
  "neighbourhood_head",
  /** @vi bầu, cho thôi thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng */
  "supervision_boards",
  /** @vi việc tự quản khác */
  "self_management",
] as const;
export type DecisionSubject = (typeof DECISION_SUBJECTS)[number];

/** Within one neighbourhood, or the whole ward. @vi trong tổ dân phố, trong địa bàn cấp xã */
export type DecisionScope = "neighbourhood" | "ward";

/** @vi họp, phát phiếu, biểu quyết trực tuyến */
export const VOTE_METHODS = ["meeting", "ballot", "online"] as const;
export type VoteMethod = (typeof VOTE_METHODS)[number];

/** Only contributions are decided by the whole ward. */
export type Decision =
  | { readonly subject: "contribution" | "contribution_budget"; readonly scope: DecisionScope }
  | {
      readonly subject: Exclude<DecisionSubject, "contribution" | "contribution_budget">;
      readonly scope: "neighbourhood";
    };

/** What share of all must be in favour: of all households, or of all neighbourhoods, never of those who came. */
export type Threshold = {
  readonly of: "households" | "neighbourhoods";
  readonly share: "two_thirds" | "more_than_half";
  readonly article: string;
};

const NEEDS_TWO_THIRDS: ReadonlySet<DecisionSubject> = new Set([
  "contribution",
  "contribution_budget",
]);

export function thresholdFor({ subject, scope }: Decision): Threshold {
  return {
    of: scope === "ward" ? "neighbourhoods" : "households",
    share: NEEDS_TWO_THIRDS.has(subject) ? "two_thirds" : "more_than_half",
    article: `${law}, Điều 21 khoản 1`,
  };
}

export type Votes = {
  readonly inFavour: number;
  /** Of all households, or neighbourhoods, whether they took part or not. */
  readonly total: number;
};

/** Counted in whole numbers: two of three is enough for two thirds, one of two is not more than half. */
export function passes(
  { share }: Pick<Threshold, "share">,
  { inFavour, total }: Votes,
): Result<boolean, "votes_malformed"> {
  const areCounts = [inFavour, total].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!areCounts || total === 0 || inFavour > total) return fail("votes_malformed");
  return ok(share === "two_thirds" ? 3 * inFavour >= 2 * total : 2 * inFavour > total);
}

export type MethodFacts = {
  /** A meeting was held, and too few came for the share to be reached. */
  readonly meetingLackedQuorum: boolean;
  /** Households that agreed to vote online, of all. */
  readonly agreedOnline: number;
  readonly households: number;
};

/** Whether the law lets this be decided in that way, and where it says so. */
export function methodArticle(
  { subject, scope }: Decision,
  method: VoteMethod,
  { meetingLackedQuorum, agreedOnline, households }: MethodFacts,
): string | null {
  if (method === "meeting") return `${law}, Điều 17, Điều 18`;
  if (method === "online") {
    const isAgreed = 2 * agreedOnline > households;
    return subject === "self_management" && isAgreed
      ? `${law}, Điều 17 khoản 2; ${decree}, Điều 5`
      : null;
  }
  if (meetingLackedQuorum) return `${law}, Điều 19 khoản 1 điểm b`;
  if (subject === "self_management") return `${law}, Điều 19 khoản 1; ${decree}, Điều 4 khoản 1`;
  return scope === "ward" ? `${law}, Điều 19 khoản 1 điểm a` : null;
}

/** From when a decision that passed is in force. */
export type InForceFrom =
  | "the_vote"
  | "the_day_the_committee_sets"
  | "recognition_by_the_committee"
  | "recognition_by_the_front";

export function inForceFrom({ subject, scope }: Decision): InForceFrom {
  if (subject === "village_convention" || subject === "neighbourhood_head") {
    return "recognition_by_the_committee";
  }
  if (subject === "supervision_boards") return "recognition_by_the_front";
  return scope === "ward" ? "the_day_the_committee_sets" : "the_vote";
}

/** Whether an initiative of residents must be put to the vote (art. 16(3)). Consents count three months each. */
export function isInitiativeReady({
  consents,
  households,
  frontAgrees,
}: {
  readonly consents: number;
  readonly households: number;
  /** The front's working group finds it good for the neighbourhood. */
  readonly frontAgrees: boolean;
}): boolean {
  return frontAgrees || (households > 0 && 10 * consents >= households);
}
