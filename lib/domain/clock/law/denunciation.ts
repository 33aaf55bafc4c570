import { atLeast, rulesOf, within } from "@/lib/domain/clock/law/line";
import { DENUNCIATIONS, DENUNCIATIONS_DECREE } from "@/lib/domain/clock/law/texts";

const { law, since } = DENUNCIATIONS;

/** @vi tố cáo. Known so that dates can be explained at the counter; no form stores a denunciation. */
export const DENUNCIATION_RULES = rulesOf("denunciation", [
  {
    stage: "acceptance",
    limit: within(7, "working"),
    from: since,
    article: `${law}, Điều 24 khoản 1`,
  },
  {
    stage: "acceptance",
    variant: "several_places",
    limit: within(10, "working"),
    from: since,
    article: `${law}, Điều 24 khoản 1`,
  },
  {
    stage: "forwarding",
    limit: within(5, "working"),
    from: since,
    article: `${law}, Điều 24 khoản 2`,
  },
  {
    stage: "acceptance_notice",
    limit: within(5, "working"),
    from: since,
    article: `${law}, Điều 29 khoản 3`,
  },
  {
    stage: "settlement",
    limit: within(30, "calendar"),
    from: since,
    article: `${law}, Điều 30 khoản 1`,
  },
  {
    stage: "extension",
    limit: within(30, "calendar"),
    from: since,
    article: `${law}, Điều 30 khoản 2, khoản 3`,
  },
  {
    stage: "sending_suspension",
    limit: within(5, "working"),
    from: since,
    article: `${law}, Điều 34 khoản 4`,
  },
  {
    stage: "sending_decision",
    limit: within(5, "working"),
    from: since,
    article: `${law}, Điều 35 khoản 3`,
  },
  {
    stage: "handling_conclusion",
    limit: within(7, "working"),
    from: since,
    article: `${law}, Điều 36 khoản 1`,
  },
  {
    stage: "second_settlement",
    limit: within(20, "calendar"),
    from: since,
    article: `${law}, Điều 37 khoản 2`,
  },
  {
    stage: "report_request",
    limit: within(5, "working"),
    from: since,
    article: `${law}, Điều 38 khoản 2`,
  },
  {
    stage: "report_reply",
    limit: within(5, "working"),
    from: since,
    article: `${law}, Điều 38 khoản 3`,
  },
  {
    stage: "publication",
    limit: within(7, "working"),
    from: since,
    article: `${law}, Điều 40 khoản 1`,
  },
  {
    stage: "posting",
    limit: atLeast(15, "calendar"),
    from: DENUNCIATIONS_DECREE.since,
    article: `${DENUNCIATIONS_DECREE.law}, Điều 6 khoản 2`,
  },
]);
