import { describe, expect, it } from "vitest";

import { figure, kilobytes, markdownTable, megabytes, plainTable, share } from "./table";

describe("the table of the bench", () => {
  it.each([
    [null, "–"],
    [Number.NaN, "–"],
    [0, "0.00"],
    [1.234, "1.23"],
    [12.34, "12.3"],
    [123.4, "123"],
    [12_345, "12,345"],
  ])("writes %s as %s", (value, text) => expect(figure(value)).toBe(text));

  it.each([
    [null, "–"],
    [0, "–"],
    [0.5, "1/2.0"],
    [0.3125, "1/3.2"],
    [1.5, "1.50 ×"],
  ])("writes the ratio %s as %s", (ratio, text) => expect(share(ratio)).toBe(text));

  it("writes sizes, and a dash where none was measured", () => {
    expect(megabytes(300 * 1024 * 1024)).toBe("300 MB");
    expect(kilobytes(1536)).toBe("1.5 KB");
    expect([megabytes(null), kilobytes(null)]).toEqual(["–", "–"]);
  });

  const table = {
    head: ["work", "/s"],
    rows: [
      ["tìm", 1234],
      ["gửi đơn".normalize("NFD"), null],
    ],
  };

  it("lines its columns up, Vietnamese letters counted once", () => {
    expect(plainTable(table)).toBe(
      ["work        /s", "───────  ─────", "tìm      1,234", "gửi đơn      –"].join("\n"),
    );
  });

  it("is Markdown where it is kept", () => {
    expect(markdownTable(table)).toBe(
      [
        "| work    |    /s |",
        "| ------- | ----: |",
        "| tìm     | 1,234 |",
        "| gửi đơn |     – |",
      ].join("\n"),
    );
  });
});
