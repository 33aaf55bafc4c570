import type { ClockEventRule } from "@/lib/domain/clock/law/clock-events";
import { complexity } from "@/lib/domain/clock/law/complexity";
import { DENUNCIATIONS, DENUNCIATIONS_DECREE } from "@/lib/domain/clock/law/texts";

const { law, since } = DENUNCIATIONS;

/** What may happen to the clock of a denunciation; known for the counter, as its periods are. */
export const DENUNCIATION_CLOCK: readonly ClockEventRule[] = [
  {
    event: "start",
    kind: "denunciation",
    stages: ["settlement"],
    grounds: [{ code: "accepted", article: `${law}, Điều 30 khoản 1` }],
    document: "Mẫu số 04",
    article: `${law}, Điều 29, Điều 30 khoản 1`,
    effectiveFrom: since,
    effectiveTo: null,
  },
  {
    event: "pause",
    kind: "denunciation",
    stages: ["settlement"],
    grounds: [
      { code: "awaiting_other_result", article: `${law}, Điều 34 khoản 1 điểm a` },
      { code: "awaiting_expertise", article: `${law}, Điều 34 khoản 1 điểm b` },
    ],
    document: null,
    article: `${law}, Điều 34 khoản 1`,
    effectiveFrom: since,
    effectiveTo: null,
  },
  {
    event: "resume",
    kind: "denunciation",
    stages: ["settlement"],
    grounds: [{ code: "ground_gone", article: `${law}, Điều 34 khoản 2` }],
    document: null,
    article: `${law}, Điều 34 khoản 2`,
    effectiveFrom: since,
    effectiveTo: null,
  },
  {
    event: "extend",
    kind: "denunciation",
    stages: ["settlement"],
    grounds: complexity(`${DENUNCIATIONS_DECREE.law}, Điều 3 khoản 2`),
    document: "Mẫu số 01",
    article: `${law}, Điều 30; ${DENUNCIATIONS_DECREE.law}, Điều 3`,
    effectiveFrom: DENUNCIATIONS_DECREE.since,
    effectiveTo: null,
    extension: { to: "own_period", times: 1, timesWithSeveralGrounds: 2 },
  },
  {
    event: "stop",
    kind: "denunciation",
    stages: ["settlement"],
    grounds: [
      { code: "concluded", article: `${law}, Điều 35` },
      { code: "withdrawn", article: `${law}, Điều 34 khoản 3 điểm a` },
      { code: "accused_died", article: `${law}, Điều 34 khoản 3 điểm b` },
      { code: "settled_by_judgment", article: `${law}, Điều 34 khoản 3 điểm c` },
    ],
    document: null,
    article: `${law}, Điều 34 khoản 3, Điều 35`,
    effectiveFrom: since,
    effectiveTo: null,
  },
];
