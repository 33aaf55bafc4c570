import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { completeDraft, type DraftAnswers, openSteps } from "@/lib/domain/case-file/draft";

const TODAY = calendarDate("2026-11-26");

const ANSWERED = {
  questions: { matters: ["suggestion"] },
  kind: { kind: "petition" },
  place: { unitId: "ward-1", field: "environment", formerUnitId: "", place: "" },
  content: { subject: "Thùng rác ở ngõ 2", content: "Xin đặt thêm thùng rác ở đầu ngõ.", wish: "" },
  filer: {
    capacity: "self",
    name: "Bà An",
    address: "Số 5 ngõ 2",
    phone: "0900000000",
    actsFor: "",
    basis: "",
  },
} satisfies DraftAnswers;

describe("a draft", () => {
  it("wants everything before anything was answered", () => {
    expect(openSteps({}, TODAY)).toEqual(["kind", "place", "content", "filer"]);
    expect(completeDraft({}, TODAY)).toEqual({ ok: false, problem: "draft_incomplete" });
  });

  it.each([
    [{ kind: { kind: "complaint" } }, ["place", "content", "filer"]],
    [{ questions: ANSWERED.questions, kind: ANSWERED.kind }, ["place", "content", "filer"]],
    [{ ...ANSWERED, filer: {} }, ["filer"]],
    [{ ...ANSWERED, kind: { kind: "complaint" } }, ["content"]],
    [ANSWERED, []],
  ] satisfies [DraftAnswers, string[]][])("that holds %j wants %j", (answers, open) => {
    expect(openSteps(answers, TODAY)).toEqual(open);
  });

  it("is complete once every page holds up", () => {
    expect(completeDraft(ANSWERED, TODAY)).toMatchObject({ ok: true, value: { kind: "petition" } });
  });
});
