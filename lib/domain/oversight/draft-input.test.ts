import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { draftValues, resultDraftInput } from "@/lib/domain/oversight/draft-input";

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
});
