import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import type { ResultContent } from "@/lib/domain/oversight/content";
import { changesBetween } from "@/lib/domain/oversight/version-changes";

const FIRST: ResultContent = {
  title: "Nắp rãnh vỡ",
  summary: "Một nắp vỡ.",
  field: "construction",
  inspectedFrom: calendarDate("2026-08-11"),
  inspectedTo: null,
  findings: [
    { key: "f1", verdict: "shortcoming", text: "Hở 30 cm." },
    { key: "f2", verdict: "good", text: "Có biển báo." },
  ],
  recommendations: [{ key: "r1", findingKey: "f1", text: "Thay nắp.", addresseeUnitId: "lang" }],
};

describe("what a later version changed", () => {
  it("is nothing when it says the same", () => {
    expect(changesBetween(FIRST, structuredClone(FIRST))).toEqual([]);
  });

  it("tells changed, dropped and added lines apart by their keys, not by their place", () => {
    const second: ResultContent = {
      ...FIRST,
      summary: "Hai nắp vỡ.",
      findings: [
        { key: "f3", verdict: "shortcoming", text: "Nắp kế bên nứt." },
        { key: "f1", verdict: "shortcoming", text: "Hở 40 cm." },
      ],
    };
    expect(changesBetween(FIRST, second)).toEqual([
      { part: "summary", before: "Một nắp vỡ.", after: "Hai nắp vỡ." },
      { part: "finding", before: "Hở 30 cm.", after: "Hở 40 cm." },
      { part: "finding", before: "Có biển báo.", after: null },
      { part: "finding", before: null, after: "Nắp kế bên nứt." },
    ]);
  });

  it("notices another verdict on the same words, and other days", () => {
    const second: ResultContent = {
      ...FIRST,
      inspectedTo: calendarDate("2026-08-12"),
      findings: [
        { key: "f1", verdict: "violation", text: "Hở 30 cm." },
        ...FIRST.findings.slice(1),
      ],
    };
    expect(changesBetween(FIRST, second).map(({ part }) => part)).toEqual(["inspected", "finding"]);
  });

  it("is told part by part, in the order of the page", () => {
    const second: ResultContent = {
      title: "Hai nắp rãnh vỡ",
      summary: "Hai nắp vỡ.",
      field: "environment",
      inspectedFrom: calendarDate("2026-08-10"),
      inspectedTo: calendarDate("2026-08-12"),
      findings: [],
      recommendations: [
        { key: "r1", findingKey: "f1", text: "Thay hai nắp.", addresseeUnitId: "lang" },
      ],
    };
    expect(changesBetween(FIRST, second)).toEqual([
      { part: "title", before: "Nắp rãnh vỡ", after: "Hai nắp rãnh vỡ" },
      { part: "summary", before: "Một nắp vỡ.", after: "Hai nắp vỡ." },
      { part: "field", before: "construction", after: "environment" },
      { part: "inspected", before: "2026-08-11", after: "2026-08-10 – 2026-08-12" },
      { part: "finding", before: "Hở 30 cm.", after: null },
      { part: "finding", before: "Có biển báo.", after: null },
      { part: "recommendation", before: "Thay nắp.", after: "Thay hai nắp." },
    ]);
  });

  it("is said in words and addresses, and only once where the words are the same", () => {
    const marked = { ...FIRST, summary: "**Một** [nắp](https://hanoi.gov.vn/) vỡ." };
    expect(changesBetween(FIRST, marked)).toEqual([
      {
        part: "summary",
        before: "Một nắp vỡ.",
        after: "Một nắp (https://hanoi.gov.vn/) vỡ.",
      },
    ]);
    const [bold] = changesBetween(FIRST, { ...FIRST, summary: "**Một nắp** vỡ." });
    expect(bold?.before).toBe(bold?.after);
  });
});
