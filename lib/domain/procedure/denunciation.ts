import { DENUNCIATION_BEGINNING } from "@/lib/domain/procedure/denunciation-beginning";
import { DENUNCIATION_ENDING } from "@/lib/domain/procedure/denunciation-ending";
import type { Procedure, Step } from "@/lib/domain/procedure/procedure";

export const DENUNCIATION_STATES = [
  /** @vi chờ chữ ký, điểm chỉ: no clock runs */
  "awaiting_signature",
  /** @vi đã tiếp nhận */
  "received",
  /** @vi đã chuyển */
  "forwarded",
  /** @vi không thụ lý */
  "not_accepted",
  /** @vi không xử lý */
  "not_handled",
  /** @vi đã thụ lý */
  "accepted",
  /** @vi đang xác minh */
  "verifying",
  /** @vi tạm đình chỉ */
  "suspended",
  /** @vi đình chỉ */
  "terminated",
  /** @vi đã kết luận */
  "concluded",
  /** @vi đã chuyển cơ quan điều tra */
  "with_investigators",
  /** @vi đã xử lý kết luận */
  "acted_on",
  /** @vi đã công khai */
  "published",
  /** @vi kết thúc */
  "closed",
] as const;
export type DenunciationState = (typeof DENUNCIATION_STATES)[number];

export type DenunciationAction =
  | "sign"
  | "accept"
  | "not_accept"
  | "forward"
  | "leave_unhandled"
  | "verify"
  | "extend"
  | "suspend"
  | "resume"
  | "withdraw_part"
  | "withdraw_whole"
  | "go_on_after_withdrawal"
  | "terminate"
  | "ask_for_protection"
  | "conclude"
  | "hand_to_investigators"
  | "act_on_conclusion"
  | "publish"
  | "close"
  | "denounce_further";

/** What the table must know beside the state. Nothing here names anybody. */
export type DenunciationFacts = {
  readonly isSigned: boolean;
  /** The accused is the head of the ward or a deputy: the case belongs to the superior. */
  readonly accusesTheHead: boolean;
  readonly isWithdrawn: boolean;
  /** Signs of a violation, coercion or slander: it is settled all the same. */
  readonly mustGoOn: boolean;
  /** Nothing in what is published tells who denounced. */
  readonly isRedacted: boolean;
};

type Guard =
  | "signature_needed"
  | "belongs_to_superior"
  | "not_withdrawn"
  | "must_go_on_after_withdrawal"
  | "names_the_denouncer";

export type DenunciationRow = Step<DenunciationState, DenunciationAction, Guard>;

/** @vi giải quyết tố cáo (law.md 2.4, 3.1). Known, not stored: nothing here holds who denounced whom of what. */
export const DENUNCIATION: Procedure<
  DenunciationState,
  DenunciationAction,
  Guard,
  DenunciationFacts
> = {
  kind: "denunciation",
  states: DENUNCIATION_STATES,
  begins: "awaiting_signature",
  ends: ["forwarded", "not_accepted", "not_handled", "terminated", "closed"],
  guards: {
    signature_needed: ({ isSigned }) => isSigned,
    belongs_to_superior: ({ accusesTheHead }) => !accusesTheHead,
    not_withdrawn: ({ isWithdrawn }) => isWithdrawn,
    must_go_on_after_withdrawal: ({ mustGoOn }) => !mustGoOn,
    names_the_denouncer: ({ isRedacted }) => isRedacted,
  },
  steps: [...DENUNCIATION_BEGINNING, ...DENUNCIATION_ENDING],
};
