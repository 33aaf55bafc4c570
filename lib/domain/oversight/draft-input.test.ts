import { describe, expect, it } from "vitest";
import type * as z from "zod";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  CorrectResultInput,
  draftValues,
  ReplyInput,
  resultDraftInput,
  ReturnResultInput,
  VersionInput,
} from "@/lib/domain/oversight/draft-input";

const content = {
  title: "Giám sát sửa vỉa hè ngõ 25",
  summary: "Ban đã xem hồ sơ và hiện trường.",
  field: "construction" as const,
  inspectedFrom: calendarDate("2026-11-02"),
  inspectedTo: null,
  findings: [{ key: "f1", verdict: "shortcoming" as const, text: "Gạch lát sai chủng loại." }],
  recommendations: [
    {
      key: "r1",
      findingKey: "f1",
      text: "Thay đoạn gạch sai chủng loại.",
      addresseeUnitId: "00199-20250701",
    },
  ],
};

const complaints = (values: Record<string, string>, complete = true) => {
  const parsed = resultDraftInput({ complete }).safeParse(values);
  if (parsed.success) return [];
  const first = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    if (!first.has(String(path[0]))) first.set(String(path[0]), message);
  }
  return [...first];
};

describe("the form of an oversight result", () => {
  it("reads what it wrote", () => {
    expect(resultDraftInput({ complete: true }).parse(draftValues(content))).toEqual(content);
  });

  it.each([
    [{ title: "" }, [["title", "title_missing"]]],
    [{ "finding-text-0": "" }, [["finding-text-0", "finding_missing"]]],
    [{ "finding-verdict-0": "" }, [["finding-verdict-0", "choice_missing"]]],
    [{ inspectedFrom: "2026-02-30" }, [["inspectedFrom", "date_not_real"]]],
    [{ inspectedTo: "2026-11-01" }, [["inspectedTo", "ends_before_it_begins"]]],
    [{ inspectedFrom: "" }, [["inspectedFrom", "date_not_real"]]],
    [{ title: "Giám sát" }, [["title", "title_too_short"]]],
    [{ title: "x".repeat(201) }, [["title", "title_too_long"]]],
    [{ summary: "Ban xem." }, [["summary", "summary_too_short"]]],
    [{ summary: "x".repeat(4001) }, [["summary", "summary_too_long"]]],
    [{ field: "weather" }, [["field", "choice_missing"]]],
    [{ "finding-key-0": "f 1" }, [["finding-key-0", "form_malformed"]]],
    [{ "finding-text-0": "Gạch sai" }, [["finding-text-0", "finding_too_short"]]],
    [{ "finding-text-0": "x".repeat(4001) }, [["finding-text-0", "finding_too_long"]]],
    [{ "recommendation-text-0": "" }, [["recommendation-text-0", "recommendation_missing"]]],
    [
      { "recommendation-text-0": "x".repeat(2001) },
      [["recommendation-text-0", "recommendation_too_long"]],
    ],
    [
      { "recommendation-finding-0": "f 1", "recommendation-addressee-0": "/" },
      [
        ["recommendation-finding-0", "form_malformed"],
        ["recommendation-addressee-0", "form_malformed"],
      ],
    ],
    [
      { title: "", "finding-text-0": "" },
      [
        ["title", "title_missing"],
        ["finding-text-0", "finding_missing"],
      ],
    ],
  ])("says beside the field what is wrong: %o", (but, expected) => {
    expect(complaints({ ...draftValues(content), ...but })).toEqual(expected);
  });

  it("lets a draft be unfinished, but not what goes to the front", () => {
    const unfinished = {
      ...draftValues({ ...content, findings: [], recommendations: [] }),
      summary: "",
    };
    expect(complaints(unfinished, false)).toEqual([]);
    expect(complaints(unfinished)).toEqual([["summary", "summary_missing"]]);
    expect(complaints({ ...unfinished, summary: content.summary })).toEqual([
      ["findings", "finding_missing"],
    ]);
  });

  it("drops a recommendation whose finding was taken out", () => {
    const values = { ...draftValues(content), "recommendation-finding-0": "f9" };
    expect(resultDraftInput({ complete: true }).parse(values).recommendations).toEqual([]);
  });

  it.each([
    { inspectedTo: "2026-11-02" },
    { title: "x".repeat(200), summary: "x".repeat(4000) },
    { "finding-text-0": "x".repeat(4000), "recommendation-text-0": "x".repeat(2000) },
    { summary: "x".repeat(10), title: "x".repeat(10) },
  ])("may hold %o", (but) => {
    expect(complaints({ ...draftValues(content), ...but })).toEqual([]);
  });

  it("is written out field by field", () => {
    expect(draftValues({ ...content, inspectedTo: calendarDate("2026-11-03") })).toEqual({
      title: content.title,
      summary: content.summary,
      field: "construction",
      inspectedFrom: "2026-11-02",
      inspectedTo: "2026-11-03",
      "finding-key-0": "f1",
      "finding-verdict-0": "shortcoming",
      "finding-text-0": "Gạch lát sai chủng loại.",
      "recommendation-key-0": "r1",
      "recommendation-finding-0": "f1",
      "recommendation-text-0": "Thay đoạn gạch sai chủng loại.",
      "recommendation-addressee-0": "00199-20250701",
    });
  });

  it("is read up to its twentieth row", () => {
    const [row] = content.findings;
    if (!row) throw new Error("no row");
    const many = Array.from({ length: 21 }, (_, index) => ({ ...row, key: `f${index}` }));
    const values = draftValues({ ...content, findings: many });
    expect(resultDraftInput({ complete: true }).parse(values).findings).toHaveLength(20);
  });

  it("says which day it wants when none came", () => {
    const { inspectedFrom: _from, ...values } = draftValues(content);
    expect(complaints(values)).toEqual([["inspectedFrom", "date_not_real"]]);
  });

  it("ends on no day, or on a real one", () => {
    for (const inspectedTo of ["2026-02-30", "soon"]) {
      expect(complaints({ ...draftValues(content), inspectedTo })[0]).toEqual([
        "inspectedTo",
        "date_not_real",
      ]);
    }
  });

  it("keeps each row of several, under its own name", () => {
    const two = {
      ...content,
      findings: [
        ...content.findings,
        { key: "f2", verdict: "good" as const, text: "Có biển báo công trường." },
      ],
    };
    expect(resultDraftInput({ complete: true }).parse(draftValues(two))).toEqual(two);
    expect(complaints({ ...draftValues(two), "finding-text-1": "" })).toEqual([
      ["finding-text-1", "finding_missing"],
    ]);
  });
});

const problems = (schema: z.ZodType, typed: object) =>
  schema.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("what is written beside a result", () => {
  const versionId = "6f1c1f0e-3c1f-4c56-9a55-0d6a3f1f9a11";
  const reply = { recommendationId: versionId, revision: "2", text: "Đã thay toàn bộ đoạn gạch." };

  it.each<[string, z.ZodType, object, object]>([
    ["a return", ReturnResultInput, { versionId, note: "Xin bổ sung ảnh." }, {}],
    ["a version", VersionInput, { versionId }, {}],
    ["a correction", CorrectResultInput, { resultId: versionId, reason: "Sai số liệu." }, {}],
    ["a reply", ReplyInput, reply, { revision: 2, documentNumber: null }],
  ])("%s is read as it was typed, and holds nothing else", (_, schema, typed, read) => {
    expect(schema.parse(typed)).toEqual({ ...typed, ...read });
    expect(problems(schema, { ...typed, hobby: "x" })).toEqual([": form_malformed"]);
  });

  it.each<[string, z.ZodType, object]>([
    ["note: return_note_too_short", ReturnResultInput, { versionId, note: "Thiếu" }],
    ["note: return_note_too_long", ReturnResultInput, { versionId, note: "x".repeat(2001) }],
    ["versionId: form_malformed", VersionInput, { versionId: "x" }],
    [
      "reason: correction_reason_too_short",
      CorrectResultInput,
      { resultId: versionId, reason: "Sai" },
    ],
    [
      "reason: correction_reason_too_long",
      CorrectResultInput,
      { resultId: versionId, reason: "x".repeat(1001) },
    ],
    ["text: reply_too_short", ReplyInput, { ...reply, text: "Đã thay." }],
    ["text: reply_too_long", ReplyInput, { ...reply, text: "x".repeat(4001) }],
    ["revision: form_malformed", ReplyInput, { ...reply, revision: "hai" }],
    ["revision: form_malformed", ReplyInput, { ...reply, revision: "1.5" }],
    [
      "documentNumber: document_number_too_long",
      ReplyInput,
      { ...reply, documentNumber: "x".repeat(61) },
    ],
  ])("is refused: %s", (problem, schema, typed) => {
    expect(problems(schema, typed)).toEqual([problem]);
  });

  it("may be as long as this", () => {
    const note = "x".repeat(2000);
    expect(problems(ReturnResultInput, { versionId, note })).toBeUndefined();
    const reason = "x".repeat(1000);
    expect(problems(CorrectResultInput, { resultId: versionId, reason })).toBeUndefined();
    const long = { ...reply, text: "x".repeat(4000), documentNumber: "x".repeat(60) };
    expect(problems(ReplyInput, long)).toBeUndefined();
  });
});
