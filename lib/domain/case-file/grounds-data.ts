import { CASE_KINDS, type CaseKind } from "@/lib/domain/case-file/case-file";
import { SUSPENSION_GROUNDS } from "@/lib/domain/case-file/grounds-of-suspension";
import type { CaseAction } from "@/lib/domain/case-file/transitions";

const COMPLAINTS_LAW = "Luật Khiếu nại 02/2011/QH13";
const RECEPTION_LAW = "Luật Tiếp công dân 42/2013/QH13";
const DECREE_154 = "Nghị định 154/2026/NĐ-CP";
const DECREE_155 = "Nghị định 155/2026/NĐ-CP";
const CIRCULAR_5 = "Thông tư 05/2021/TT-TTCP";

const ALL = CASE_KINDS;
const COMPLAINT = ["complaint"] as const;
const PROPOSALS = ["petition", "report"] as const;

/**
 * Why something is asked, refused, forwarded or withdrawn; for `accept`, why a complaint is complex and gets the
 * longer period. The wording is in messages/…/grounds.json under the code.
 */
export const GROUND_TABLE = [
  {
    code: "signature_missing",
    action: "request_more",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 8 khoản 2`,
  },
  {
    code: "complaint_details_missing",
    action: "request_more",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 8 khoản 2`,
  },
  {
    code: "complaint_documents_missing",
    action: "request_more",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 8 khoản 2`,
  },
  {
    code: "authorisation_missing",
    action: "request_more",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 3`,
  },
  {
    code: "group_representatives_missing",
    action: "request_more",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 10`,
  },
  {
    code: "content_unclear",
    action: "request_more",
    kinds: PROPOSALS,
    article: `${RECEPTION_LAW}, Điều 25 khoản 2`,
  },
  {
    code: "evidence_wanted",
    action: "request_more",
    kinds: ALL,
    article: `${RECEPTION_LAW}, Điều 25 khoản 2`,
  },
  {
    code: "mixed_content",
    action: "request_more",
    kinds: ALL,
    article: `${RECEPTION_LAW}, Điều 25 khoản 3`,
  },
  {
    code: "belongs_to_other_unit",
    action: "forward",
    kinds: PROPOSALS,
    article: `${RECEPTION_LAW}, Điều 26 khoản 2 điểm b`,
  },
  {
    code: "place_in_other_ward",
    action: "forward",
    kinds: PROPOSALS,
    article: `${RECEPTION_LAW}, Điều 26 khoản 2 điểm b`,
  },
  {
    code: "internal_or_normative_act",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11 khoản 1`,
  },
  {
    code: "not_directly_affected",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11 khoản 2`,
  },
  {
    code: "no_legal_capacity",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11 khoản 3`,
  },
  {
    code: "invalid_representative",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11 khoản 4`,
  },
  {
    code: "complaint_unsigned",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11 khoản 5`,
  },
  {
    code: "time_barred",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11 khoản 6`,
  },
  {
    code: "second_decision_exists",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11 khoản 7`,
  },
  {
    code: "not_continued_after_termination",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11 khoản 8`,
  },
  {
    code: "before_a_court",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${COMPLAINTS_LAW}, Điều 11 khoản 9`,
  },
  {
    code: "complaint_not_in_competence",
    action: "not_accept",
    kinds: COMPLAINT,
    article: `${RECEPTION_LAW}, Điều 26 khoản 1 điểm b`,
  },
  {
    code: "not_petition_or_report",
    action: "refuse",
    kinds: PROPOSALS,
    article: `${DECREE_154}, Điều 4 khoản 1 điểm g`,
  },
  {
    code: "already_answered",
    action: "refuse",
    kinds: PROPOSALS,
    article: `${DECREE_154}, Điều 4 khoản 1 điểm h`,
  },
  {
    code: "court_judgment_in_force",
    action: "refuse",
    kinds: PROPOSALS,
    article: `${DECREE_154}, Điều 4 khoản 1 điểm i`,
  },
  {
    code: "handled_elsewhere",
    action: "refuse",
    kinds: PROPOSALS,
    article: `${DECREE_154}, Điều 4 khoản 1 điểm k`,
  },
  {
    code: "sent_to_competent_office",
    action: "refuse",
    kinds: PROPOSALS,
    article: `${CIRCULAR_5}, Điều 6 khoản 2 điểm b`,
  },
  {
    code: "content_missing",
    action: "refuse",
    kinds: PROPOSALS,
    article: `${CIRCULAR_5}, Điều 6 khoản 2 điểm b`,
  },
  { code: "solved_meanwhile", action: "withdraw", kinds: ALL, article: null },
  { code: "agreed_after_explanation", action: "withdraw", kinds: ALL, article: null },
  { code: "sent_by_mistake", action: "withdraw", kinds: ALL, article: null },
  { code: "other_wish", action: "withdraw", kinds: ALL, article: null },
  {
    code: "several_places",
    action: "accept",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 2 khoản 1 điểm a`,
  },
  {
    code: "several_contents",
    action: "accept",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 2 khoản 1 điểm b`,
  },
  {
    code: "many_people",
    action: "accept",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 2 khoản 1 điểm c`,
  },
  {
    code: "foreign_element",
    action: "accept",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 2 khoản 1 điểm d`,
  },
  {
    code: "several_bodies_responsible",
    action: "accept",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 2 khoản 1 điểm đ`,
  },
  {
    code: "bodies_disagree",
    action: "accept",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 2 khoản 1 điểm e`,
  },
  {
    code: "contradictory_evidence",
    action: "accept",
    kinds: COMPLAINT,
    article: `${DECREE_155}, Điều 2 khoản 1 điểm g`,
  },
  ...SUSPENSION_GROUNDS,
] as const satisfies readonly {
  code: string;
  action: CaseAction;
  kinds: readonly CaseKind[];
  article: string | null;
}[];
