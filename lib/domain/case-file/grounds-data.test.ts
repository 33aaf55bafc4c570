import { describe, expect, it } from "vitest";

import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import { GROUNDS, groundsFor } from "@/lib/domain/case-file/grounds";

const complaints = "Luật Khiếu nại 02/2011/QH13";
const reception = "Luật Tiếp công dân 42/2013/QH13";
const decree154 = "Nghị định 154/2026/NĐ-CP";
const decree155 = "Nghị định 155/2026/NĐ-CP";
const circular5 = "Thông tư 05/2021/TT-TTCP";

const COMPLAINT = ["complaint"];
const PROPOSALS = ["petition", "report"];
const ANY = [...CASE_KINDS];

type Row = readonly [code: string, kinds: readonly string[], article: string | null];

/** As a lawyer signs it: what may be given for each action, on which letters, by which article. */
const SIGNED: Record<string, readonly Row[]> = {
  request_more: [
    ["signature_missing", COMPLAINT, `${complaints}, Điều 8 khoản 2`],
    ["complaint_details_missing", COMPLAINT, `${complaints}, Điều 8 khoản 2`],
    ["complaint_documents_missing", COMPLAINT, `${complaints}, Điều 8 khoản 2`],
    ["authorisation_missing", COMPLAINT, `${decree155}, Điều 3`],
    ["group_representatives_missing", COMPLAINT, `${decree155}, Điều 10`],
    ["content_unclear", PROPOSALS, `${reception}, Điều 25 khoản 2`],
    ["evidence_wanted", ANY, `${reception}, Điều 25 khoản 2`],
    ["mixed_content", ANY, `${reception}, Điều 25 khoản 3`],
  ],
  forward: [
    ["belongs_to_other_unit", PROPOSALS, `${reception}, Điều 26 khoản 2 điểm b`],
    ["place_in_other_ward", PROPOSALS, `${reception}, Điều 26 khoản 2 điểm b`],
  ],
  not_accept: [
    ["internal_or_normative_act", COMPLAINT, `${complaints}, Điều 11 khoản 1`],
    ["not_directly_affected", COMPLAINT, `${complaints}, Điều 11 khoản 2`],
    ["no_legal_capacity", COMPLAINT, `${complaints}, Điều 11 khoản 3`],
    ["invalid_representative", COMPLAINT, `${complaints}, Điều 11 khoản 4`],
    ["complaint_unsigned", COMPLAINT, `${complaints}, Điều 11 khoản 5`],
    ["time_barred", COMPLAINT, `${complaints}, Điều 11 khoản 6`],
    ["second_decision_exists", COMPLAINT, `${complaints}, Điều 11 khoản 7`],
    ["not_continued_after_termination", COMPLAINT, `${complaints}, Điều 11 khoản 8`],
    ["before_a_court", COMPLAINT, `${complaints}, Điều 11 khoản 9`],
    ["complaint_not_in_competence", COMPLAINT, `${reception}, Điều 26 khoản 1 điểm b`],
  ],
  refuse: [
    ["not_petition_or_report", PROPOSALS, `${decree154}, Điều 4 khoản 1 điểm g`],
    ["already_answered", PROPOSALS, `${decree154}, Điều 4 khoản 1 điểm h`],
    ["court_judgment_in_force", PROPOSALS, `${decree154}, Điều 4 khoản 1 điểm i`],
    ["handled_elsewhere", PROPOSALS, `${decree154}, Điều 4 khoản 1 điểm k`],
    ["sent_to_competent_office", PROPOSALS, `${circular5}, Điều 6 khoản 2 điểm b`],
    ["content_missing", PROPOSALS, `${circular5}, Điều 6 khoản 2 điểm b`],
  ],
  withdraw: [
    ["solved_meanwhile", ANY, null],
    ["agreed_after_explanation", ANY, null],
    ["sent_by_mistake", ANY, null],
    ["other_wish", ANY, null],
  ],
  accept: [
    ["several_places", COMPLAINT, `${decree155}, Điều 2 khoản 1 điểm a`],
    ["several_contents", COMPLAINT, `${decree155}, Điều 2 khoản 1 điểm b`],
    ["many_people", COMPLAINT, `${decree155}, Điều 2 khoản 1 điểm c`],
    ["foreign_element", COMPLAINT, `${decree155}, Điều 2 khoản 1 điểm d`],
    ["several_bodies_responsible", COMPLAINT, `${decree155}, Điều 2 khoản 1 điểm đ`],
    ["bodies_disagree", COMPLAINT, `${decree155}, Điều 2 khoản 1 điểm e`],
    ["contradictory_evidence", COMPLAINT, `${decree155}, Điều 2 khoản 1 điểm g`],
  ],
  suspend: [
    ["force_majeure", COMPLAINT, `${complaints}, Điều 11a khoản 1; ${decree155}, Điều 12 (28a)`],
    [
      "objective_obstacle",
      COMPLAINT,
      `${complaints}, Điều 11a khoản 1; ${decree155}, Điều 12 (28a)`,
    ],
    ["awaiting_other_result", COMPLAINT, `${complaints}, Điều 11a khoản 1`],
  ],
  resume: [["ground_gone", COMPLAINT, `${decree155}, Điều 12 (28b khoản 2)`]],
  discontinue: [
    ["no_successor", COMPLAINT, `${complaints}, Điều 11a khoản 2 điểm b`],
    ["withdrawn_on_paper", COMPLAINT, `${complaints}, Điều 10`],
  ],
};

describe("the table of grounds", () => {
  it.each(Object.entries(SIGNED))("for %s is as it was signed", (action, rows) => {
    const there = GROUNDS.filter((ground) => ground.action === action);
    expect(there.map(({ code, kinds, article }) => [code, kinds, article])).toEqual(rows);
  });

  it("has grounds for nothing else", () => {
    expect([...new Set(GROUNDS.map(({ action }) => action))].sort()).toEqual(
      Object.keys(SIGNED).sort(),
    );
  });

  it("gives a complaint the longer period later for what makes it complex at once", () => {
    expect(groundsFor("extend", "complaint")).toEqual(groundsFor("accept", "complaint"));
    expect(groundsFor("accept", "report")).toEqual([]);
    expect(groundsFor("register", "report")).toEqual([]);
  });
});
