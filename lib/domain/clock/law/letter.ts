import { atLeast, rulesOf, type Line, within } from "@/lib/domain/clock/law/line";
import { LETTERS_CIRCULAR, RECEPTION, RECEPTION_DECREE } from "@/lib/domain/clock/law/texts";

/** What holds for every letter, whatever it is about (law.md 2.2). Law 136/2025 may have changed the ten days. */
const EVERY_LETTER: readonly Line[] = [
  {
    stage: "triage",
    limit: within(10, "working"),
    from: LETTERS_CIRCULAR.since,
    article: LETTERS_CIRCULAR.law,
    confidence: "medium",
  },
  {
    stage: "handling_limit",
    limit: within(45, "calendar"),
    from: RECEPTION_DECREE.since,
    article: `${RECEPTION_DECREE.law}, Điều 41 khoản 3 điểm b`,
  },
  {
    stage: "keeping",
    limit: atLeast(12, "month"),
    from: LETTERS_CIRCULAR.since,
    article: `${LETTERS_CIRCULAR.law}, Điều 28`,
    confidence: "medium",
  },
];

const HANDLING_NOTICE: Line = {
  stage: "handling_notice",
  limit: within(10, "working"),
  from: RECEPTION.since,
  article: `${RECEPTION.law}, Điều 28 khoản 1`,
  confidence: "medium",
};

const INFORMING_FORWARDER: Line = {
  stage: "informing_forwarder",
  limit: within(7, "working"),
  from: RECEPTION.since,
  article: `${RECEPTION.law}, Điều 27 khoản 2`,
};

/** @vi kiến nghị, phản ánh (law.md 2.5); decree 20/2008 is about administrative regulations only */
const PROPOSAL: readonly Line[] = [
  {
    stage: "answer",
    limit: within(10, "working"),
    from: RECEPTION.since,
    article: `${RECEPTION.law}, Điều 28 khoản 1`,
    confidence: "medium",
  },
  {
    stage: "forwarding",
    limit: within(5, "working"),
    from: RECEPTION.since,
    article: "Nghị định 20/2008/NĐ-CP",
    confidence: "medium",
  },
  {
    // The portal's own promise, not the law's.
    stage: "reprocessing",
    limit: within(10, "working"),
    from: RECEPTION.since,
    article: "",
    confidence: "low",
  },
];

export const LETTER_RULES = [
  ...rulesOf("petition", [...PROPOSAL, ...EVERY_LETTER]),
  ...rulesOf("report", [...PROPOSAL, ...EVERY_LETTER]),
  ...rulesOf("complaint", [HANDLING_NOTICE, INFORMING_FORWARDER, ...EVERY_LETTER]),
  ...rulesOf("denunciation", [HANDLING_NOTICE, INFORMING_FORWARDER, ...EVERY_LETTER]),
];
