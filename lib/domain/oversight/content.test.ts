import { describe, expect, it } from "vitest";

import { OVERSIGHT_TRAIL_ACTIONS, ResultContent } from "@/lib/domain/oversight/content";
import {
  CLEARANCE_STATES,
  INDICATOR_KEYS,
  PROJECT_STAGES,
  TASK_STATES,
} from "@/lib/domain/oversight/record";
import {
  FINDING_VERDICTS,
  OVERSIGHT_BODY_KINDS,
  OVERSIGHT_FIELDS,
  RECOMMENDATION_STATES,
  RESULT_STATES,
} from "@/lib/domain/oversight/result";

const STORED = {
  title: "Nắp rãnh vỡ",
  summary: "Một nắp vỡ.",
  field: "construction",
  inspectedFrom: "2026-08-11",
  inspectedTo: null,
  findings: [{ key: "f1", verdict: "shortcoming", text: "Hở 30 cm." }],
  recommendations: [{ key: "r1", findingKey: "f1", text: "Thay nắp.", addresseeUnitId: "lang" }],
};

describe("a stored version of a result", () => {
  it("is read as it was written", () => {
    expect(ResultContent.parse(STORED)).toEqual(STORED);
    const ended = { ...STORED, inspectedTo: "2026-08-12" };
    expect(ResultContent.parse(ended)).toEqual(ended);
  });

  it.each<[string, object]>([
    ["says more than it should", { hobby: "x" }],
    ["is of no known field", { field: "weather" }],
    ["has a key of capitals", { findings: [{ ...STORED.findings[0], key: "F1" }] }],
    ["has a key that is empty", { findings: [{ ...STORED.findings[0], key: "" }] }],
    ["has a key too long", { findings: [{ ...STORED.findings[0], key: "f".repeat(21) }] }],
    ["has a key with a blank", { findings: [{ ...STORED.findings[0], key: "f1 " }] }],
    ["has a key with one before", { findings: [{ ...STORED.findings[0], key: " f1" }] }],
    ["has a verdict nobody gives", { findings: [{ ...STORED.findings[0], verdict: "bad" }] }],
    ["has more in a finding", { findings: [{ ...STORED.findings[0], hobby: "x" }] }],
    ["has more in a recommendation", { recommendations: [{ ...STORED.recommendations[0], a: 1 }] }],
    ["lacks its recommendations", { recommendations: undefined }],
    ["lacks its title", { title: null }],
  ])("is none when it %s", (_, but) => {
    expect(ResultContent.safeParse({ ...STORED, ...but }).success).toBe(false);
  });

  it("has days that there are", () => {
    expect(() => ResultContent.parse({ ...STORED, inspectedFrom: "2026-02-30" })).toThrow(
      RangeError,
    );
  });

  it("may have a key of twenty signs", () => {
    const findings = [{ ...STORED.findings[0], key: "f-".repeat(10) }];
    expect(ResultContent.safeParse({ ...STORED, findings }).success).toBe(true);
  });
});

/** Each of these is stored, stands in an address or has its words: none may change its name. */
describe("what is stored by name", () => {
  it.each<[string, readonly string[], string]>([
    [
      "fields",
      OVERSIGHT_FIELDS,
      "construction environment admin_reform tax site_clearance land security social_policy contributions disclosure other",
    ],
    [
      "bodies",
      OVERSIGHT_BODY_KINDS,
      "people_inspection_board community_investment_board front mass_organisation steering_committee",
    ],
    ["versions", RESULT_STATES, "draft submitted returned published superseded"],
    ["verdicts", FINDING_VERDICTS, "good shortcoming violation"],
    ["recommendations", RECOMMENDATION_STATES, "drafted sent answered in_progress done verified"],
    [
      "trail",
      OVERSIGHT_TRAIL_ACTIONS,
      "draft edit attach detach submit return schedule unschedule publish correct answer urge report_done confirm_done contest_done withdraw_file",
    ],
    [
      "indicators",
      INDICATOR_KEYS,
      "wards_party_cell_congress wards_people_conference wards_weekly_reception wards_supervised offices_staff_conference unions_workers_conference projects_preparing projects_carried_over projects_started clearances_settled collectives_commended tasks_set neighbourhoods_met conciliations_settled works_supervised",
    ],
    ["projects", PROJECT_STAGES, "preparing carried_over started completed"],
    ["clearances", CLEARANCE_STATES, "planned in_progress obstructed settled"],
    ["tasks", TASK_STATES, "set in_progress done"],
  ])("%s", (_, names, stored) => {
    expect(names.join(" ")).toBe(stored);
  });
});
