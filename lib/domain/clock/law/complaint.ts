import { before, rulesOf, within, atLeast } from "@/lib/domain/clock/law/line";
import {
  COMPLAINTS,
  COMPLAINTS_CIRCULAR,
  COMPLAINTS_DECREE,
  REFORM_OF_2026,
} from "@/lib/domain/clock/law/texts";

const { law, since } = COMPLAINTS;
const { law: decree } = COMPLAINTS_DECREE;

/**
 * Before 01/07/2026 the law gave "10 ngày" to accept a complaint, circular 07/2013/TT-TTCP art. 5(1) "10 ngày làm
 * việc": the law stands, to be confirmed.
 */
const FIRST_INSTANCE = rulesOf("complaint", [
  {
    stage: "time_bar",
    limit: within(90, "calendar"),
    from: since,
    article: `${law}, Điều 9`,
  },
  {
    stage: "acceptance",
    version: "2012",
    limit: within(10, "calendar"),
    from: since,
    until: REFORM_OF_2026,
    article: `${law}, Điều 27`,
    confidence: "medium",
  },
  {
    stage: "acceptance",
    version: "2026",
    limit: within(7, "working"),
    from: REFORM_OF_2026,
    article: `${law}, Điều 27; ${decree}, Điều 10`,
  },
  {
    stage: "settlement",
    limit: within(30, "calendar"),
    from: since,
    article: `${law}, Điều 28`,
  },
  {
    stage: "settlement",
    variant: "complex",
    limit: within(45, "calendar"),
    from: since,
    article: `${law}, Điều 28`,
  },
  {
    stage: "settlement",
    variant: "remote",
    limit: within(45, "calendar"),
    from: since,
    article: `${law}, Điều 28`,
  },
  {
    stage: "settlement",
    variant: "remote_complex",
    limit: within(60, "calendar"),
    from: since,
    article: `${law}, Điều 28`,
  },
  {
    stage: "dialogue_notice",
    limit: before(5, "calendar"),
    from: REFORM_OF_2026,
    article: `${decree}, Điều 11 (Điều 28 khoản 1 Nghị định 124/2020/NĐ-CP)`,
  },
  {
    stage: "sending_suspension",
    limit: within(3, "working"),
    from: REFORM_OF_2026,
    article: `${decree}, Điều 12 (Điều 28b Nghị định 124/2020/NĐ-CP)`,
  },
  {
    stage: "continuation",
    limit: within(30, "calendar"),
    from: since,
    article: `${law}, Điều 11 khoản 8`,
    confidence: "medium",
  },
  {
    stage: "sending_decision",
    limit: within(3, "working"),
    from: since,
    article: `${law}, Điều 32`,
  },
  {
    stage: "finality",
    limit: within(30, "calendar"),
    from: since,
    article: `${law}, Điều 44`,
  },
  {
    stage: "finality",
    variant: "remote",
    limit: within(45, "calendar"),
    from: since,
    article: `${law}, Điều 44`,
  },
]);

const SECOND_INSTANCE = rulesOf("complaint", [
  {
    stage: "second_complaint",
    limit: within(30, "calendar"),
    from: since,
    article: `${law}, Điều 33`,
  },
  {
    stage: "second_complaint",
    variant: "remote",
    limit: within(45, "calendar"),
    from: since,
    article: `${law}, Điều 33`,
  },
  {
    stage: "second_acceptance",
    version: "2012",
    limit: within(10, "calendar"),
    from: since,
    until: REFORM_OF_2026,
    article: `${law}, Điều 36`,
    confidence: "medium",
  },
  {
    stage: "second_acceptance",
    version: "2026",
    limit: within(7, "working"),
    from: REFORM_OF_2026,
    article: `${decree}, Điều 10`,
  },
  {
    stage: "second_settlement",
    limit: within(45, "calendar"),
    from: since,
    article: `${law}, Điều 37`,
  },
  {
    stage: "second_settlement",
    variant: "complex",
    limit: within(60, "calendar"),
    from: since,
    article: `${law}, Điều 37`,
  },
  {
    stage: "second_settlement",
    variant: "remote",
    limit: within(60, "calendar"),
    from: since,
    article: `${law}, Điều 37`,
  },
  {
    stage: "second_settlement",
    variant: "remote_complex",
    limit: within(70, "calendar"),
    from: since,
    article: `${law}, Điều 37`,
  },
  {
    stage: "sending_second_decision",
    limit: within(7, "calendar"),
    from: since,
    article: `${law}, Điều 41`,
    confidence: "medium",
  },
  {
    stage: "publication",
    limit: within(15, "calendar"),
    from: COMPLAINTS_CIRCULAR.since,
    article: `${law}, Điều 41; ${COMPLAINTS_CIRCULAR.law}, Điều 22`,
    confidence: "medium",
  },
  {
    stage: "posting",
    limit: atLeast(15, "calendar"),
    from: COMPLAINTS_CIRCULAR.since,
    article: `${COMPLAINTS_CIRCULAR.law}, Điều 22`,
    confidence: "medium",
  },
]);

/** @vi khiếu nại lần đầu, lần hai (law.md 2.3) */
export const COMPLAINT_RULES = [...FIRST_INSTANCE, ...SECOND_INSTANCE];
