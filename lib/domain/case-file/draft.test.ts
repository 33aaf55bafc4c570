import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  completeDraft,
  type DraftAnswers,
  keptUntil,
  openSteps,
  pageToGoOn,
} from "@/lib/domain/case-file/draft";

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

  it.each([
    [{}, "questions"],
    [{ questions: {} }, "questions"],
    [{ questions: ANSWERED.questions }, "kind"],
    [{ questions: ANSWERED.questions, kind: ANSWERED.kind }, "place"],
    [{ ...ANSWERED, content: { subject: "Thùng rác" }, filer: undefined }, "content"],
    [{ ...ANSWERED, filer: undefined }, "attachments"],
    [{ ...ANSWERED, filer: { name: "Bà An" } }, "filer"],
    [{ ...ANSWERED, kind: { kind: "complaint" } }, "content"],
    [ANSWERED, "review"],
  ] satisfies [DraftAnswers, string][])("that holds %j goes on at %s", (answers, page) => {
    expect(pageToGoOn(answers, TODAY)).toBe(page);
  });

  it("is kept to the end of a day in Vietnam, counted from when it was last written", () => {
    expect(keptUntil(new Date("2026-11-25T16:59:00Z"), 90)).toBe("2027-02-23");
    expect(keptUntil(new Date("2026-11-25T17:00:00Z"), 90)).toBe("2027-02-24");
  });

  it("is complete once every page holds up", () => {
    expect(completeDraft(ANSWERED, TODAY)).toMatchObject({ ok: true, value: { kind: "petition" } });
  });
});
