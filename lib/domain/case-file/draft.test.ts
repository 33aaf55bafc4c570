import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  completeDraft,
  type DraftAnswers,
  DRAFT_PAGES,
  keptUntil,
  learntOnOf,
  openSteps,
  pageToGoOn,
  readAnswers,
  sentText,
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

const COMPLAINT = {
  ...ANSWERED,
  questions: { matters: ["decision_or_act"], affectsMe: "yes" },
  kind: { kind: "complaint" },
  content: {
    ...ANSWERED.content,
    contestedDecision: "Quyết định 12/QĐ-UBND",
    complainedOf: "Ủy ban nhân dân phường Láng",
    learntDay: "26",
    learntMonth: "10",
    learntYear: "2026",
  },
} satisfies DraftAnswers;

const FILER = { ...ANSWERED.filer, actsFor: null, basis: null };

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
    expect(completeDraft(ANSWERED, TODAY)).toEqual({
      ok: true,
      value: {
        kind: "petition",
        unitId: "ward-1",
        formerUnitId: null,
        place: null,
        field: "environment",
        subject: "Thùng rác ở ngõ 2",
        content: "Xin đặt thêm thùng rác ở đầu ngõ.",
        wish: null,
        contestedDecision: null,
        complainedOf: null,
        learntOn: null,
        filer: FILER,
        questions: { matters: ["suggestion"], affectsMe: false },
      },
    });
  });

  it("of a complaint brings along what it is against", () => {
    expect(completeDraft(COMPLAINT, TODAY)).toMatchObject({
      ok: true,
      value: {
        kind: "complaint",
        contestedDecision: "Quyết định 12/QĐ-UBND",
        complainedOf: "Ủy ban nhân dân phường Láng",
        learntOn: "2026-10-26",
        questions: { matters: ["decision_or_act"], affectsMe: true },
      },
    });
  });

  it.each(["kind", "place", "content", "filer"] as const)("is not complete without %s", (page) => {
    const { [page]: _page, ...rest } = ANSWERED;
    expect(completeDraft(rest, TODAY)).toEqual({ ok: false, problem: "draft_incomplete" });
    expect(openSteps(rest, TODAY)).toContain(page);
  });

  it("needs no answers to what it is about", () => {
    const { questions: _questions, ...rest } = ANSWERED;
    expect(completeDraft(rest, TODAY)).toMatchObject({ ok: true, value: { questions: null } });
  });

  it("that became a petition leaves out what was written for a complaint, and keeps it", () => {
    const petition = { ...COMPLAINT, kind: { kind: "petition" } };
    expect(openSteps(petition, TODAY)).toEqual([]);
    expect(completeDraft(petition, TODAY)).toMatchObject({
      ok: true,
      value: { kind: "petition", contestedDecision: null, complainedOf: null, learntOn: null },
    });
    const unknown = { ...petition, content: { ...petition.content, hobby: "x" } };
    expect(openSteps(unknown, TODAY)).toEqual(["content"]);
  });

  it.each<[string, DraftAnswers, string | null]>([
    ["a complaint", COMPLAINT, "2026-10-26"],
    ["what is no complaint", { ...COMPLAINT, kind: { kind: "report" } }, null],
    ["nothing", {}, null],
    ["a complaint without words", { kind: COMPLAINT.kind }, null],
    [
      "a complaint whose day is none",
      { ...COMPLAINT, content: { ...COMPLAINT.content, learntDay: "32" } },
      null,
    ],
  ])("says when its filer learnt of it: %s", (_, answers, day) => {
    expect(learntOnOf(answers, TODAY)).toBe(day);
  });
});

describe("what lies in a draft", () => {
  const refused = [{ name: "a.heic", problem: "file_is_heif" }] as const;
  const supplement = { note: "Thêm ảnh" };

  it("is read as it was typed, page by page", () => {
    const stored = { ...COMPLAINT, supplement, refused };
    expect(readAnswers(stored)).toEqual(stored);
    expect(Object.keys({ ...COMPLAINT, supplement }).sort()).toEqual([...DRAFT_PAGES].sort());
    expect(readAnswers({})).toEqual({});
  });

  it.each([
    [{ place: 7 }],
    [{ content: { subject: 7 } }],
    [{ filer: "An" }],
    [{ refused: [{ name: "a", problem: "bored" }] }],
    [{ refused: [{ problem: "file_is_heif" }] }],
    [{ supplement: [] }],
  ])("counts as not answered where it has another shape: %j", (broken) => {
    const stored = { questions: ANSWERED.questions, kind: ANSWERED.kind };
    expect(readAnswers({ ...stored, ...broken })).toEqual(stored);
  });
});

const complete = (answers: DraftAnswers) => {
  const read = completeDraft(answers, TODAY);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
};

describe("what is sent", () => {
  it("is written in one order, files at the end, without the questions", () => {
    expect(JSON.parse(sentText(complete(ANSWERED), ["b2", "a1"]))).toEqual([
      ["complainedOf", null],
      ["content", "Xin đặt thêm thùng rác ở đầu ngõ."],
      ["contestedDecision", null],
      ["field", "environment"],
      ["filer.actsFor", null],
      ["filer.address", "Số 5 ngõ 2"],
      ["filer.basis", null],
      ["filer.capacity", "self"],
      ["filer.name", "Bà An"],
      ["filer.phone", "0900000000"],
      ["formerUnitId", null],
      ["kind", "petition"],
      ["learntOn", null],
      ["place", null],
      ["subject", "Thùng rác ở ngõ 2"],
      ["unitId", "ward-1"],
      ["wish", null],
      ["files", "a1", "b2"],
    ]);
  });

  it("is the same when sent again, in whatever order it was read", () => {
    const whole = complete(COMPLAINT);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same entries the other way round
    const turned = Object.fromEntries(Object.entries(whole).toReversed()) as typeof whole;
    const hashes = ["b2", "a1"];
    expect(sentText(turned, ["a1", "b2"])).toBe(sentText(whole, hashes));
    expect(hashes).toEqual(["b2", "a1"]);
    const { basis: _basis, ...filer } = whole.filer;
    // A draft of an older shape may lack a field; it is not another letter for that.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    const older = { ...whole, filer: { ...filer, basis: undefined } } as unknown as typeof whole;
    expect(sentText(older, hashes)).toBe(sentText(whole, hashes));
  });

  it("is another when a word or a file is", () => {
    const one = sentText(complete(ANSWERED), ["a1"]);
    const renamed = { ...ANSWERED, filer: { ...ANSWERED.filer, name: "Bà Anh" } };
    const others = [sentText(complete(ANSWERED), []), sentText(complete(renamed), ["a1"])];
    expect(others).not.toContain(one);
  });
});
