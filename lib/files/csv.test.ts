import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { RUNS } from "@/lib/domain/testing/runs";
import { readCsv, writeCsv } from "@/lib/files/csv";

describe("a file for a spreadsheet", () => {
  it("is read as it was written, whatever stands in it", () => {
    const cell = fc
      .string({ unit: "grapheme" })
      .map((text) => text.normalize("NFC"))
      .filter((text) => !text.includes("\0"));
    const risky = fc
      .tuple(fc.stringMatching(/^['\s=+@-]{0,4}$/), cell)
      .map(([start, rest]) => (start + rest).normalize("NFC"));
    const rows = fc.array(
      fc.array(fc.oneof(cell, risky).filter(Boolean), { minLength: 2, maxLength: 5 }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(writeCsv(table))).toEqual({ ok: true, value: table });
      }),
      { numRuns: RUNS },
    );
  });

  it.each(["a;b", "a,b", "a\tb"])("is read with the sign an office uses: %j", (text) => {
    expect(readCsv(text)).toEqual({ ok: true, value: [["a", "b"]] });
  });

  it("is parted by the sign of its heading alone, and keeps the numbers of its lines", () => {
    expect(readCsv("a;b\n\n1;Thông báo 1, ngày 2/2\n")).toEqual({
      ok: true,
      value: [["a", "b"], [""], ["1", "Thông báo 1, ngày 2/2"]],
    });
  });

  it("never becomes a formula", () => {
    expect(writeCsv([["\n=1", "＝1", "＋1", "－1", "＠1"]])).toBe(
      "\uFEFF\"'\n=1\",'＝1,'＋1,'－1,'＠1\r\n",
    );
    expect(writeCsv([["=1+1", "+84", "-1", "@x", "bình thường"]])).toBe(
      "\uFEFF'=1+1,'+84,'-1,'@x,bình thường\r\n",
    );
  });

  it("is refused when nobody can read it, and never throws", () => {
    expect(readCsv('a,"b')).toEqual({ ok: false, problem: "file_unreadable" });
    expect(readCsv("a,b\0")).toEqual({ ok: false, problem: "file_unreadable" });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof readCsv(text).ok).toBe("boolean");
      }),
      { numRuns: RUNS },
    );
  });
});
