import {
  DENUNCIATIONS,
  DENUNCIATIONS_AMENDMENT,
  DENUNCIATIONS_DECREE,
} from "@/lib/domain/clock/law/texts";
import type { DenunciationRow, DenunciationState } from "@/lib/domain/procedure/denunciation";

const { law } = DENUNCIATIONS;
const { law: decree } = DENUNCIATIONS_DECREE;
const { law: amendment } = DENUNCIATIONS_AMENDMENT;

const UNDER_WAY: readonly DenunciationState[] = ["accepted", "verifying"];
const OPEN: readonly DenunciationState[] = ["received", ...UNDER_WAY, "suspended"];

const WITHDRAWING: readonly DenunciationRow[] = [
  {
    action: "withdraw_part",
    from: OPEN,
    to: "same",
    who: ["resident"],
    document: "Mẫu số 02, Mẫu số 03",
    article: `${law}, Điều 33; ${amendment}, Điều 1`,
    told: "parties",
  },
  {
    action: "withdraw_whole",
    from: OPEN,
    to: "same",
    who: ["resident"],
    document: "Mẫu số 02, Mẫu số 03",
    article: `${law}, Điều 33; ${amendment}, Điều 1`,
    told: "parties",
  },
  {
    action: "go_on_after_withdrawal",
    from: OPEN,
    to: "same",
    who: ["leader"],
    guards: ["not_withdrawn"],
    grounds: [
      { code: "signs_of_violation", article: `${amendment}, Điều 1 (khoản 4 điểm a)` },
      { code: "coerced_withdrawal", article: `${amendment}, Điều 1 (khoản 4 điểm b)` },
      { code: "slander", article: `${amendment}, Điều 1 (khoản 4 điểm c)` },
    ],
    article: `${law}, Điều 33 khoản 3; ${amendment}, Điều 1`,
    told: "parties",
  },
  {
    action: "terminate",
    from: [...UNDER_WAY, "suspended"],
    to: "terminated",
    who: ["leader"],
    guards: ["not_withdrawn", "must_go_on_after_withdrawal"],
    grounds: [{ code: "withdrawn", article: `${law}, Điều 34 khoản 3 điểm a` }],
    clock: { event: "stop", starts: ["sending_suspension"] },
    article: `${law}, Điều 34 khoản 3, khoản 4`,
    told: "parties",
  },
  {
    action: "terminate",
    from: [...UNDER_WAY, "suspended"],
    to: "terminated",
    who: ["leader"],
    grounds: [
      { code: "accused_died", article: `${law}, Điều 34 khoản 3 điểm b` },
      { code: "settled_by_judgment", article: `${law}, Điều 34 khoản 3 điểm c` },
    ],
    clock: { event: "stop", starts: ["sending_suspension"] },
    article: `${law}, Điều 34 khoản 3, khoản 4`,
    told: "parties",
  },
];

const AFTERWARDS: readonly DenunciationRow[] = [
  {
    action: "hand_to_investigators",
    from: ["concluded"],
    to: "with_investigators",
    who: ["leader"],
    clock: { stops: ["handling_conclusion"] },
    article: `${law}, Điều 36 khoản 2`,
    told: "parties",
  },
  {
    action: "act_on_conclusion",
    from: ["concluded"],
    to: "acted_on",
    who: ["leader"],
    clock: { stops: ["handling_conclusion"] },
    article: `${law}, Điều 36; ${decree}, Điều 18`,
    told: "parties",
  },
  {
    action: "publish",
    from: ["acted_on", "with_investigators"],
    to: "published",
    who: ["leader"],
    guards: ["names_the_denouncer"],
    clock: { stops: ["publication"], starts: ["posting"] },
    article: `${law}, Điều 40; ${decree}, Điều 6`,
    told: "everyone",
  },
  {
    action: "close",
    from: ["published"],
    to: "closed",
    who: ["leader"],
    article: `${law}, Điều 39`,
    told: "nobody",
  },
  {
    action: "denounce_further",
    from: ["concluded", "acted_on", "published", "closed"],
    to: "same",
    who: ["resident"],
    clock: { starts: ["second_settlement"] },
    article: `${law}, Điều 37`,
    told: "parties",
  },
  {
    // Nobody settled it in time: the superior asks why.
    action: "denounce_further",
    from: UNDER_WAY,
    to: "same",
    who: ["resident"],
    clock: { starts: ["report_request"] },
    article: `${law}, Điều 38`,
    told: "parties",
  },
];

/** What ends it early, and what follows the conclusion. */
export const DENUNCIATION_ENDING = [...WITHDRAWING, ...AFTERWARDS];
