import { describe, expect, it } from "vitest";

import { addRow, removeRow, rowCount } from "@/lib/domain/oversight/draft-rows";

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
});
