import type { ClockEventRule } from "@/lib/domain/clock/law/clock-events";
import { complexity } from "@/lib/domain/clock/law/complexity";
import { COMPLAINTS, COMPLAINTS_DECREE, REFORM_OF_2026 } from "@/lib/domain/clock/law/texts";
import type { RuleStage } from "@/lib/domain/clock/law/vocabulary";

const { law, since } = COMPLAINTS;
const { law: decree } = COMPLAINTS_DECREE;
const ARTICLE_11A = `${law}, Điều 11a (Luật 136/2025/QH15)`;
const ACCEPTING: readonly RuleStage[] = ["acceptance", "second_acceptance"];
const SETTLING: readonly RuleStage[] = ["settlement", "second_settlement"];

/** What may happen to the clock of a complaint, in both instances. */
export const COMPLAINT_CLOCK: readonly ClockEventRule[] = [
  {
    event: "start",
    kind: "complaint",
    stages: ACCEPTING,
    grounds: [{ code: "received_signed", article: `${law}, Điều 8, Điều 27` }],
    document: null,
    article: `${law}, Điều 27, Điều 36`,
    effectiveFrom: since,
    effectiveTo: null,
  },
  {
    event: "start",
    kind: "complaint",
    stages: SETTLING,
    grounds: [{ code: "accepted", article: `${law}, Điều 28, Điều 37` }],
    document: null,
    article: `${law}, Điều 28, Điều 37`,
    effectiveFrom: since,
    effectiveTo: REFORM_OF_2026,
  },
  {
    event: "start",
    kind: "complaint",
    stages: SETTLING,
    grounds: [{ code: "accepted", article: `${law}, Điều 28, Điều 37` }],
    document: "Mẫu số 03",
    article: `${law}, Điều 28, Điều 37; ${decree}, Điều 10, Điều 20`,
    effectiveFrom: REFORM_OF_2026,
    effectiveTo: null,
  },
  {
    event: "pause",
    kind: "complaint",
    stages: SETTLING,
    grounds: [
      { code: "force_majeure", article: `${ARTICLE_11A}, khoản 1; ${decree}, Điều 12 (28a)` },
      { code: "objective_obstacle", article: `${ARTICLE_11A}, khoản 1; ${decree}, Điều 12 (28a)` },
      { code: "awaiting_other_result", article: `${ARTICLE_11A}, khoản 1` },
    ],
    document: "Mẫu số 14a",
    article: `${ARTICLE_11A}, khoản 1; ${decree}, Điều 12 (28b khoản 1)`,
    effectiveFrom: REFORM_OF_2026,
    effectiveTo: null,
  },
  {
    event: "resume",
    kind: "complaint",
    stages: SETTLING,
    grounds: [{ code: "ground_gone", article: `${decree}, Điều 12 (28b khoản 2)` }],
    document: "Mẫu số 14b",
    article: `${decree}, Điều 12 (28b khoản 2)`,
    effectiveFrom: REFORM_OF_2026,
    effectiveTo: null,
  },
  {
    event: "extend",
    kind: "complaint",
    stages: SETTLING,
    grounds: [{ code: "complex_case", article: `${law}, Điều 28, Điều 37` }],
    document: null,
    article: `${law}, Điều 28, Điều 37`,
    effectiveFrom: since,
    effectiveTo: REFORM_OF_2026,
    extension: { to: "complex_variant" },
  },
  {
    event: "extend",
    kind: "complaint",
    stages: SETTLING,
    grounds: complexity(`${decree}, Điều 2 khoản 1`),
    document: null,
    article: `${law}, Điều 28, Điều 37; ${decree}, Điều 2`,
    effectiveFrom: REFORM_OF_2026,
    effectiveTo: null,
    extension: { to: "complex_variant" },
  },
  {
    // The unit was merged or divided: its successor answers, and the days go on.
    event: "transfer",
    kind: "complaint",
    stages: [...ACCEPTING, ...SETTLING],
    grounds: [{ code: "unit_succeeded", article: "Luật Tổ chức chính quyền địa phương" }],
    document: null,
    article: "Luật Tổ chức chính quyền địa phương",
    effectiveFrom: since,
    effectiveTo: null,
  },
  {
    event: "stop",
    kind: "complaint",
    stages: ACCEPTING,
    grounds: [
      { code: "accepted", article: `${law}, Điều 27, Điều 36` },
      { code: "not_accepted", article: `${law}, Điều 11` },
      { code: "withdrawn", article: `${law}, Điều 10` },
    ],
    document: null,
    article: `${law}, Điều 10, Điều 11, Điều 27, Điều 36`,
    effectiveFrom: since,
    effectiveTo: null,
  },
  {
    event: "stop",
    kind: "complaint",
    stages: SETTLING,
    grounds: [
      { code: "decided", article: `${law}, Điều 31, Điều 40` },
      { code: "withdrawn", article: `${law}, Điều 10` },
    ],
    document: null,
    article: `${law}, Điều 10, Điều 31, Điều 40`,
    effectiveFrom: since,
    effectiveTo: REFORM_OF_2026,
  },
  {
    event: "stop",
    kind: "complaint",
    stages: SETTLING,
    grounds: [
      { code: "decided", article: `${law}, Điều 31, Điều 40` },
      { code: "withdrawn", article: `${law}, Điều 10; ${decree}, Điều 5` },
      { code: "no_successor", article: `${ARTICLE_11A}, khoản 2 điểm b` },
    ],
    document: null,
    article: `${law}, Điều 31, Điều 40; ${ARTICLE_11A}, khoản 2; ${decree}, Điều 12 (28b khoản 1)`,
    effectiveFrom: REFORM_OF_2026,
    effectiveTo: null,
  },
];
