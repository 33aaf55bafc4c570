import { describe, expect, it } from "vitest";

import { progressOverTime, projectHistory } from "./project-history";

const snapshot = {
  version: 1,
  as_of: "2026-06-01",
  stage: "started",
  progress_percent: 15,
  capital_dong: 4_200_000_000,
  disbursed_dong: null,
  due_on: "2027-01-29",
  owner: "Ủy ban nhân dân phường",
  contractor: null,
  name: "Cải tạo thoát nước",
};

describe("the history of a project", () => {
  it("tells what changed from one version to the next, the earliest first", () => {
    const second = {
      ...snapshot,
      version: 2,
      as_of: "2026-09-01",
      progress_percent: 40,
      due_on: "2027-03-31",
      contractor: "Một nhà thầu",
    };
    expect(projectHistory([second, snapshot])).toEqual([
      { version: 1, asOf: "2026-06-01", progressPercent: 15, changes: [] },
      {
        version: 2,
        asOf: "2026-09-01",
        progressPercent: 40,
        changes: [
          { fact: "progress_percent", before: 15, after: 40 },
          { fact: "due_on", before: "2027-01-29", after: "2027-03-31" },
          { fact: "contractor", before: null, after: "Một nhà thầu" },
        ],
      },
    ]);
  });

  it("leaves out what it cannot read, and tells nothing of what nobody reported", () => {
    expect(projectHistory([{ ...snapshot, stage: "dreamt" }, null, 7])).toEqual([]);
    expect(projectHistory([{ ...snapshot, name: "Tên khác", version: 2 }, snapshot])[1]).toEqual({
      version: 2,
      asOf: "2026-06-01",
      progressPercent: 15,
      changes: [],
    });
  });
});

const at = (version: number, as_of: string | null, progress_percent: number | null) => ({
  ...snapshot,
  version,
  as_of,
  progress_percent,
});

describe("progress over time", () => {
  it("has one point a day, the last word of it, in the order of the days", () => {
    const history = projectHistory([
      at(1, "2026-06-01", 15),
      at(2, "2026-09-01", 40),
      at(3, "2026-09-01", 38),
      at(4, "2026-08-01", 30),
      at(5, null, 60),
      at(6, "2026-10-01", null),
    ]);
    expect(progressOverTime(history)).toEqual([
      { asOf: "2026-06-01", share: 0.15 },
      { asOf: "2026-08-01", share: 0.3 },
      { asOf: "2026-09-01", share: 0.38 },
    ]);
  });
});
