import { describe, expect, it } from "vitest";

import { lookAtPlan, Plan, together } from "./scans";

const GROWING = new Set(["case_files", "case_events"]);

const aPlan = (node: object) =>
  Plan.parse({
    "Query Text": "select *\n  from case_files",
    Plan: { "Node Type": "Limit", Plans: [node] },
  });

const scanOf = (table: string, but: object = {}) => ({
  "Node Type": "Seq Scan",
  "Relation Name": table,
  "Actual Rows": 10,
  "Rows Removed by Filter": 90,
  "Actual Loops": 1,
  ...but,
});

describe("a look at a plan", () => {
  it("finds a growing table read from end to end, however deep", () => {
    const deep = {
      "Node Type": "Sort",
      Plans: [{ "Node Type": "Hash", Plans: [scanOf("case_files")] }],
    };
    expect(lookAtPlan(aPlan(deep), GROWING)).toEqual({
      scans: [{ table: "case_files", query: "select * from case_files" }],
      rows: 100,
    });
  });

  it.each([
    ["a table that stays small", scanOf("units"), 0],
    ["an index", scanOf("case_files", { "Node Type": "Index Scan" }), 100],
    ["a branch that was not taken", scanOf("case_files", { "Actual Loops": 0 }), 0],
  ])("has nothing against %s", (_, node, rows) => {
    expect(lookAtPlan(aPlan(node), GROWING)).toEqual({ scans: [], rows });
  });

  it("counts every turn of a loop", () => {
    const node = scanOf("case_events", { "Node Type": "Index Scan", "Actual Loops": 50 });
    expect(lookAtPlan(aPlan(node), GROWING).rows).toBe(5000);
  });

  it("names a scan once, however often it is made", () => {
    const found = lookAtPlan(aPlan(scanOf("case_files")), GROWING);
    const all = together([found, found]);
    expect(all.scans).toHaveLength(1);
    expect(all.rows).toBe(200);
  });
});
