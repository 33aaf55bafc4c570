import { complexity } from "@/lib/domain/clock/law/complexity";
import { DENUNCIATIONS, DENUNCIATIONS_DECREE } from "@/lib/domain/clock/law/texts";
import type { RuleStage } from "@/lib/domain/clock/law/vocabulary";
import type { DenunciationRow, DenunciationState } from "@/lib/domain/procedure/denunciation";

const { law } = DENUNCIATIONS;
const { law: decree } = DENUNCIATIONS_DECREE;

const UNDER_WAY: readonly DenunciationState[] = ["accepted", "verifying"];
const OPEN: readonly DenunciationState[] = ["received", ...UNDER_WAY, "suspended"];

/** Whatever becomes of it, the letter has been handled. */
const HANDLED: readonly RuleStage[] = [
  "acceptance",
  "forwarding",
  "handling_notice",
  "handling_limit",
];

const INTAKE: readonly DenunciationRow[] = [
  {
    action: "sign",
    from: ["awaiting_signature"],
    to: "received",
    who: ["clerk", "leader"],
    guards: ["signature_needed"],
    clock: { starts: HANDLED },
    article: `${law}, Điều 23 khoản 1`,
    told: "parties",
  },
  {
    action: "accept",
    from: ["received"],
    to: "accepted",
    who: ["leader"],
    guards: ["belongs_to_superior"],
    document: "Mẫu số 04, Mẫu số 05, Mẫu số 06",
    clock: { stops: HANDLED, starts: ["settlement", "acceptance_notice"] },
    article: `${law}, Điều 29; ${decree}, Điều 9`,
    told: "parties",
  },
  {
    action: "not_accept",
    from: ["received"],
    to: "not_accepted",
    who: ["leader"],
    guards: ["belongs_to_superior"],
    grounds: [
      { code: "form_lacking", article: `${law}, Điều 29 khoản 1 điểm a` },
      { code: "no_capacity", article: `${law}, Điều 29 khoản 1 điểm b` },
      { code: "nothing_to_go_by", article: `${law}, Điều 29 khoản 1 điểm d` },
      { code: "only_disagrees_with_settlement", article: `${law}, Điều 29 khoản 1` },
    ],
    clock: { stops: HANDLED },
    article: `${law}, Điều 24 khoản 1, Điều 29 khoản 1`,
    told: "parties",
  },
  {
    action: "forward",
    from: ["received"],
    to: "forwarded",
    who: ["clerk", "leader"],
    grounds: [
      { code: "not_competent", article: `${law}, Điều 24 khoản 2` },
      { code: "accuses_the_head", article: `${law}, Điều 12, Điều 13` },
    ],
    document: "Mẫu số 03 (Thông tư 05/2021/TT-TTCP)",
    clock: { stops: HANDLED, event: "transfer" },
    article: `${law}, Điều 24 khoản 2`,
    told: "parties",
  },
  {
    action: "leave_unhandled",
    from: ["awaiting_signature", "received"],
    to: "not_handled",
    who: ["leader"],
    grounds: [
      { code: "nobody_named", article: `${law}, Điều 25 khoản 1` },
      { code: "sent_to_competent_body_too", article: `${law}, Điều 24 khoản 3` },
      { code: "sent_again_after_guidance", article: `${law}, Điều 24 khoản 3` },
    ],
    clock: { stops: HANDLED },
    article: `${law}, Điều 24 khoản 3, Điều 25`,
    told: "nobody",
  },
];

const SETTLING: readonly DenunciationRow[] = [
  {
    action: "verify",
    from: ["accepted"],
    to: "verifying",
    who: ["leader"],
    document: "Mẫu số 07",
    article: `${law}, Điều 31; ${decree}, Điều 10`,
    told: "parties",
  },
  {
    action: "extend",
    from: UNDER_WAY,
    to: "same",
    who: ["leader"],
    grounds: complexity(`${decree}, Điều 3 khoản 2`),
    document: "Mẫu số 01",
    clock: { event: "extend" },
    article: `${law}, Điều 30 khoản 2, khoản 3; ${decree}, Điều 3`,
    told: "parties",
  },
  {
    action: "suspend",
    from: UNDER_WAY,
    to: "suspended",
    who: ["leader"],
    grounds: [
      { code: "awaiting_other_result", article: `${law}, Điều 34 khoản 1 điểm a` },
      { code: "awaiting_expertise", article: `${law}, Điều 34 khoản 1 điểm b` },
    ],
    clock: { event: "pause", starts: ["sending_suspension"] },
    article: `${law}, Điều 34 khoản 1, khoản 4`,
    told: "parties",
  },
  {
    action: "resume",
    from: ["suspended"],
    to: "verifying",
    who: ["leader"],
    grounds: [{ code: "ground_gone", article: `${law}, Điều 34 khoản 2` }],
    clock: { event: "resume" },
    article: `${law}, Điều 34 khoản 2`,
    told: "parties",
  },
  {
    action: "ask_for_protection",
    from: OPEN,
    to: "same",
    who: ["resident"],
    article: `${law}, Điều 50`,
    told: "nobody",
  },
  {
    action: "conclude",
    from: ["verifying"],
    to: "concluded",
    who: ["leader"],
    document: "Mẫu số 12",
    clock: {
      event: "stop",
      stops: ["settlement"],
      starts: ["sending_decision", "handling_conclusion", "publication"],
    },
    article: `${law}, Điều 35; ${decree}, Điều 17`,
    told: "parties",
  },
];

/** From the letter to the conclusion. */
export const DENUNCIATION_BEGINNING = [...INTAKE, ...SETTLING];
