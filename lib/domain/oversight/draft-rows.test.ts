import { describe, expect, it } from "vitest";

import {
  addRow,
  MOST_ROWS,
  removeRow,
  ROW_SORTS,
  rowCount,
} from "@/lib/domain/oversight/draft-rows";

const two = {
  title: "T",
  "finding-key-0": "f1",
  "finding-text-0": "one",
  "finding-key-1": "f2",
  "finding-text-1": "two",
};

describe("the rows of the form of a result", () => {
  it("grow by one with a key of their own", () => {
    const three = addRow(two, "finding");
    expect(rowCount(three, "finding")).toBe(3);
    expect(three["finding-key-2"]).toBe("f3");
  });

  it("never give a key twice, though an earlier row was taken out", () => {
    expect(addRow(removeRow(two, "finding", 0), "finding")["finding-key-1"]).toBe("f3");
  });

  it("close up when one is taken out, and touch nothing else", () => {
    expect(removeRow(two, "finding", 0)).toEqual({
      title: "T",
      "finding-key-0": "f2",
      "finding-text-0": "two",
    });
  });

  it("stop growing at twenty", () => {
    let values = {};
    for (let added = 0; added < 30; added += 1) values = addRow(values, "recommendation");
    expect(rowCount(values, "recommendation")).toBe(20);
  });

  it("begin at one, each sort with its own letter", () => {
    expect(addRow({}, "finding")).toEqual({ "finding-key-0": "f1" });
    expect(addRow(two, "recommendation")).toEqual({ ...two, "recommendation-key-0": "r1" });
    expect(ROW_SORTS).toEqual(["finding", "recommendation"]);
    expect(MOST_ROWS).toBe(20);
  });

  it("take no notice of a key that has no number", () => {
    expect(addRow({ "finding-key-0": "x" }, "finding")["finding-key-1"]).toBe("f1");
  });

  it("of one sort stay where they are when one of the other is taken out", () => {
    const mixed = { ...two, "recommendation-key-0": "r1", "recommendation-key-1": "r2" };
    expect(removeRow(mixed, "recommendation", 0)).toEqual({ ...two, "recommendation-key-0": "r2" });
    expect(removeRow(mixed, "finding", 1)).toEqual({
      title: "T",
      "finding-key-0": "f1",
      "finding-text-0": "one",
      "recommendation-key-0": "r1",
      "recommendation-key-1": "r2",
    });
  });

  it("keep fields that only look like theirs", () => {
    const odd = {
      "finding-key-100": "a",
      "xfinding-key-1": "b",
      "finding-key-1x": "c",
      "finding-KEY-1": "d",
      "finding--1": "e",
    };
    expect(removeRow(odd, "finding", 1)).toEqual(odd);
    const twelve = { "finding-text-11": "twelfth", "finding-text-12": "thirteenth" };
    expect(removeRow(twelve, "finding", 11)).toEqual({ "finding-text-11": "thirteenth" });
  });
});
