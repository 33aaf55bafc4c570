const COMPLAINTS_LAW = "Luật Khiếu nại 02/2011/QH13";
const DECREE_155 = "Nghị định 155/2026/NĐ-CP";
const COMPLAINT = ["complaint"] as const;

/** Why the settlement of a complaint stands still, goes on or ends; the same codes as in `clock/law/complaint-clock.ts`. */
export const SUSPENSION_GROUNDS = [
  {
    code: "force_majeure",
    action: "suspend",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11a khoản 1; ${DECREE_155}, Điều 12 (28a)`,
  },
  {
    code: "objective_obstacle",
    action: "suspend",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11a khoản 1; ${DECREE_155}, Điều 12 (28a)`,
  },
  {
    code: "awaiting_other_result",
    action: "suspend",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11a khoản 1`,
  },
  {
    code: "ground_gone",
    action: "resume",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 12 (28b khoản 2)`,
  },
  {
    code: "no_successor",
    action: "discontinue",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11a khoản 2 điểm b`,
  },
  {
    // Decree 155/2026 art. 5 is about groups; one who complains alone withdraws by article 10.
    code: "withdrawn_on_paper",
    action: "discontinue",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 10`,
  },
] as const;
