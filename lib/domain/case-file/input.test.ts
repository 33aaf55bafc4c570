import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  AcceptInput,
  AnswerInput,
  AssignInput,
  confirmSignatureInput,
  ForwardInput,
  NotAcceptInput,
  RefuseInput,
  RequestMoreInput,
} from "@/lib/domain/case-file/desk-input";
import {
  filingContentInput,
  FilingFilerInput,
  FilingPlaceInput,
  FilingQuestionsInput,
  RateInput,
  RequestReprocessingInput,
  SupplementInput,
  TrackInput,
  WithdrawInput,
} from "@/lib/domain/case-file/input";
import { receiptCode } from "@/lib/domain/case-file/receipt-code";
import { RUNS } from "@/lib/domain/testing/runs";

type Parsed = {
  readonly success: boolean;
  readonly data?: unknown;
  readonly error?: {
    readonly issues: readonly { path: readonly PropertyKey[]; message: string }[];
  };
};

/** The first thing said about each field, "field: code". */
function problemsOf({ error }: Parsed): string[] {
  const first = new Map<string, string>();
  for (const { path, message } of error?.issues ?? []) {
    const field = path.join(".");
    if (!first.has(field)) first.set(field, message);
  }
  return [...first].map(([field, message]) => `${field}: ${message}`);
}

const today = calendarDate("2026-11-22");
const content = {
  subject: "Đèn ngõ không sáng",
  content: "Ba bóng đèn trong ngõ tắt từ đầu tháng.",
};
const complaint = {
  ...content,
  contestedDecision: "Quyết định 12/QĐ-UBND",
  complainedOf: "Ủy ban nhân dân phường Láng",
  learntDay: "26",
  learntMonth: "10",
  learntYear: "2026",
};
const filer = {
  capacity: "self",
  name: "Nguyễn Thị Ánh",
  address: "Số 5, ngõ 2, phường Láng",
  phone: "0900 000 000",
};
const CASE = { caseId: "3b241101-e2bb-4255-8caf-4136c566a962", revision: "3" };

const contentOf = (typed: string) =>
  filingContentInput("report", today).safeParse({ ...content, content: typed });

describe("what is it about", () => {
  it("takes several matters", () => {
    const parsed = FilingQuestionsInput.safeParse({
      matters: ["suggestion", "decision_or_act"],
      affectsMe: "yes",
    });
    expect(parsed.data).toEqual({ matters: ["suggestion", "decision_or_act"], affectsMe: true });
  });

  it("asks whom a decision harms, and only then", () => {
    expect(problemsOf(FilingQuestionsInput.safeParse({ matters: ["decision_or_act"] }))).toEqual([
      "affectsMe: affects_me_missing",
    ]);
    expect(FilingQuestionsInput.safeParse({ matters: ["issue_seen"] }).data).toEqual({
      matters: ["issue_seen"],
      affectsMe: false,
    });
    expect(problemsOf(FilingQuestionsInput.safeParse({ matters: [] }))).toEqual([
      "matters: matter_missing",
    ]);
  });
});

describe("the place", () => {
  it("needs a ward and a field; the rest may be left empty", () => {
    expect(problemsOf(FilingPlaceInput.safeParse({ unitId: "" }))).toEqual([
      "unitId: unit_missing",
      "field: field_missing",
    ]);
    const parsed = FilingPlaceInput.safeParse({
      unitId: "00199-20250701",
      formerUnitId: "",
      place: " ",
      field: "transport",
    });
    expect(parsed.data).toEqual({
      unitId: "00199-20250701",
      formerUnitId: null,
      place: null,
      field: "transport",
    });
  });
});

describe("the content", () => {
  it("of a report asks for nothing about a decision", () => {
    expect(filingContentInput("report", today).safeParse({ ...content, wish: "" }).data).toEqual({
      ...content,
      wish: null,
      contestedDecision: null,
      complainedOf: null,
      learntOn: null,
    });
  });

  it("of a complaint says what it is against and since when it is known", () => {
    expect(filingContentInput("complaint", today).safeParse(complaint).data).toMatchObject({
      contestedDecision: "Quyết định 12/QĐ-UBND",
      learntOn: "2026-10-26",
    });
  });

  it.each([
    [{ learntDay: "31", learntMonth: "11" }, "date_not_real"],
    [{ learntDay: "", learntMonth: "", learntYear: "" }, "learnt_on_missing"],
    [{ learntDay: "23", learntMonth: "11" }, "date_in_future"],
    [{ learntYear: "26" }, "date_not_real"],
    [{ learntDay: "một" }, "date_not_real"],
  ])("of a complaint with %j: %s", (day, problem) => {
    const parsed = filingContentInput("complaint", today).safeParse({ ...complaint, ...day });
    expect(problemsOf(parsed)).toEqual([`learntDay: ${problem}`]);
  });

  it("says everything that is wrong at once", () => {
    const typed = { ...complaint, subject: "", learntDay: "31", learntMonth: "11" };
    expect(problemsOf(filingContentInput("complaint", today).safeParse(typed))).toEqual([
      "subject: subject_missing",
      "learntDay: date_not_real",
    ]);
    expect(
      problemsOf(FilingFilerInput.safeParse({ ...filer, name: "", capacity: "organisation" })),
    ).toEqual(["name: name_missing", "actsFor: acts_for_missing"]);
  });

  it("takes today for a day", () => {
    const day = { learntDay: "22", learntMonth: "11", learntYear: "2026" };
    expect(filingContentInput("complaint", today).safeParse({ ...complaint, ...day }).success).toBe(
      true,
    );
  });

  it.each([
    [{ subject: "" }, "subject: subject_missing"],
    [{ subject: "Đèn" }, "subject: subject_too_short"],
    [{ subject: "x".repeat(201) }, "subject: subject_too_long"],
    [{ content: " \n " }, "content: content_missing"],
    [{ content: "Đèn tắt" }, "content: content_too_short"],
    [{ content: "x".repeat(10_001) }, "content: content_too_long"],
    [{ wish: "x".repeat(2001) }, "wish: wish_too_long"],
    [{ kind: "complaint" }, ": form_malformed"],
  ])("with %j is refused: %s", (typed, problem) => {
    const parsed = filingContentInput("report", today).safeParse({ ...content, ...typed });
    expect(problemsOf(parsed)).toEqual([problem]);
  });
});

describe("text", () => {
  it("is kept in one spelling", () => {
    const decomposed = content.content.normalize("NFD");
    expect(decomposed).not.toBe(content.content);
    expect(contentOf(decomposed).data).toMatchObject({ content: content.content });
  });

  it("keeps its lines, with one kind of line end and no tabs", () => {
    expect(contentOf("  Dòng thứ nhất\r\nDòng thứ\thai\rDòng ba  ").data).toMatchObject({
      content: "Dòng thứ nhất\nDòng thứ hai\nDòng ba",
    });
  });

  it("of one line has no lines", () => {
    const parsed = filingContentInput("report", today).safeParse({
      ...content,
      subject: "Đèn\n ngõ  tắt",
    });
    expect(parsed.data).toMatchObject({ subject: "Đèn ngõ tắt" });
  });

  it.each([
    ["turned around", "Đèn ngõ không sáng \u202Egnas"],
    ["of no width", "Đèn ngõ không sáng\u200B từ lâu"],
    ["a joiner outside an emoji", "Đèn ngõ không\u200D sáng từ lâu"],
    ["a zero byte", "Đèn ngõ không sáng\u0000 từ lâu"],
    ["an escape", "Đèn ngõ không sáng\u001B[31m từ lâu"],
    ["half a sign", "Đèn ngõ không sáng \uD83D từ lâu"],
    ["a private sign", "Đèn ngõ không sáng \uE000 từ lâu"],
    ["a hidden line end", "Đèn ngõ không sáng\u2028từ lâu"],
  ])("with signs %s is refused", (_, typed) => {
    expect(problemsOf(contentOf(typed))).toEqual(["content: text_has_hidden_characters"]);
  });

  it("may hold emoji, also of several people", () => {
    expect(contentOf("Cảm ơn phường rất nhiều 👨‍👩‍👧 👍🏽 ❤️").success).toBe(true);
  });

  it("that was read once is read again unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 20, maxLength: 200 }), (typed) => {
        const once = contentOf(typed);
        fc.pre(once.success);
        const again = contentOf(once.data?.content ?? "");
        expect(again.data?.content).toBe(once.data?.content);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("who files", () => {
  it("for themselves", () => {
    expect(FilingFilerInput.safeParse({ ...filer, actsFor: "", basis: "" }).data).toEqual({
      ...filer,
      phone: "0900000000",
      actsFor: null,
      basis: null,
    });
  });

  it("for another says for whom and on what basis", () => {
    expect(
      problemsOf(FilingFilerInput.safeParse({ ...filer, capacity: "representative" })),
    ).toEqual(["actsFor: acts_for_missing", "basis: basis_missing"]);
    expect(problemsOf(FilingFilerInput.safeParse({ ...filer, capacity: "organisation" }))).toEqual([
      "actsFor: acts_for_missing",
    ]);
    const guardian = {
      ...filer,
      capacity: "representative",
      actsFor: "Trần Văn B",
      basis: "guardian",
    };
    expect(FilingFilerInput.safeParse(guardian).success).toBe(true);
  });

  it.each([
    ["0912 345 678", "0912345678"],
    ["(024) 3851-2345", "02438512345"],
    ["+84 912.345.678", "0912345678"],
  ])("with the telephone %s", (typed, phone) => {
    expect(FilingFilerInput.safeParse({ ...filer, phone: typed }).data).toMatchObject({ phone });
  });

  it.each([
    ["", "phone_missing"],
    ["12345", "phone_malformed"],
    ["0912 345 67a", "phone_malformed"],
    ["091234567890", "phone_malformed"],
  ])("not with the telephone %j", (phone, problem) => {
    expect(problemsOf(FilingFilerInput.safeParse({ ...filer, phone }))).toEqual([
      `phone: ${problem}`,
    ]);
  });
});

describe("about a case at hand", () => {
  it("the form says which case and which revision of it", () => {
    expect(problemsOf(WithdrawInput.safeParse({ ground: "other_wish" }))).toEqual([
      "caseId: form_malformed",
      "revision: form_malformed",
    ]);
    expect(WithdrawInput.safeParse({ ...CASE, ground: "other_wish" }).data).toEqual({
      caseId: CASE.caseId,
      revision: 3,
      ground: "other_wish",
      note: null,
    });
  });

  it.each([
    [{ score: "5" }, []],
    [{ score: "0" }, ["score: rating_missing"]],
    [{ score: "6" }, ["score: rating_missing"]],
    [{ score: "4.5" }, ["score: rating_missing"]],
    [{}, ["score: rating_missing"]],
  ])("a rating %j", (typed, problems) => {
    expect(problemsOf(RateInput.safeParse({ ...CASE, ...typed }))).toEqual(problems);
  });

  it.each([
    ["yes", true],
    ["no", false],
    [undefined, null],
  ])("is it really done: %s", (isReallyDone, expected) => {
    const parsed = RateInput.safeParse({ ...CASE, score: "4", isReallyDone });
    expect(parsed.data).toMatchObject({ score: 4, isReallyDone: expected });
  });

  it("another look is asked for with a reason", () => {
    expect(
      problemsOf(RequestReprocessingInput.safeParse({ ...CASE, reason: "chưa xong" })),
    ).toEqual(["reason: reason_too_short"]);
  });

  const elsewhere = { ground: "place_in_other_ward", targetUnitId: "00199-20250701" };
  it.each<[string, z.ZodType, object, string, number, number]>([
    ["supplement", SupplementInput, {}, "note", 5, 5000],
    ["reason", RequestReprocessingInput, {}, "reason", 20, 2000],
    ["note", RequestMoreInput, { ground: "content_unclear" }, "note", 10, 5000],
    ["note", NotAcceptInput, { ground: "time_barred" }, "note", 10, 5000],
    ["note", ForwardInput, elsewhere, "note", 10, 5000],
    ["answer", AnswerInput, {}, "answer", 50, 20_000],
  ])("the %s has its bounds", (...line) => {
    const [name, schema, rest, field, min, max] = line;
    const problemsAt = (length: number) =>
      problemsOf(schema.safeParse({ ...CASE, ...rest, [field]: "x".repeat(length) }));
    expect([min, max].flatMap(problemsAt)).toEqual([]);
    expect([0, min - 1, max + 1].flatMap(problemsAt)).toEqual([
      `${field}: ${name}_missing`,
      `${field}: ${name}_too_short`,
      `${field}: ${name}_too_long`,
    ]);
  });

  it("a ground belongs to its action", () => {
    const note = "Ông/bà xem trả lời ngày 01/11/2026.";
    expect(RefuseInput.safeParse({ ...CASE, ground: "already_answered", note }).success).toBe(true);
    expect(problemsOf(RefuseInput.safeParse({ ...CASE, ground: "time_barred", note: "" }))).toEqual(
      ["ground: ground_missing", "note: note_missing"],
    );
  });

  it("passing on says where to, and assigning to whom", () => {
    const note = "Việc thuộc phường bên cạnh.";
    const forward = { ...CASE, ground: "place_in_other_ward", note, targetUnitId: "" };
    expect(problemsOf(ForwardInput.safeParse(forward))).toEqual([
      "targetUnitId: target_unit_missing",
    ]);
    expect(problemsOf(AssignInput.safeParse({ ...CASE, positionId: "" }))).toEqual([
      "positionId: assignee_missing",
    ]);
  });

  it("an answer is more than a phrase", () => {
    expect(problemsOf(AnswerInput.safeParse({ ...CASE, answer: "Đã tiếp thu ý kiến." }))).toEqual([
      "answer: answer_too_short",
    ]);
  });

  it("a complaint is complex only for a reason the decree names", () => {
    expect(AcceptInput.safeParse(CASE).data).toMatchObject({ complexity: null });
    expect(AcceptInput.safeParse({ ...CASE, complexity: "many_people" }).success).toBe(true);
    expect(problemsOf(AcceptInput.safeParse({ ...CASE, complexity: "hard" }))).toEqual([
      "complexity: form_malformed",
    ]);
  });

  it("a signature came on a day that is real and past", () => {
    const signed = {
      ...CASE,
      signature: "wet_scan",
      signedDay: "20",
      signedMonth: "11",
      signedYear: "2026",
    };
    const form = confirmSignatureInput(today);
    expect(form.safeParse(signed).data).toMatchObject({ signedOn: "2026-11-20" });
    expect(problemsOf(form.safeParse({ ...signed, signedDay: "23" }))).toEqual([
      "signedDay: date_in_future",
    ]);
    expect(problemsOf(form.safeParse({ ...signed, signedDay: "" }))).toEqual([
      "signedDay: date_not_real",
    ]);
    expect(problemsOf(form.safeParse({ ...signed, signature: "none" }))).toEqual([
      "signature: signature_missing",
    ]);
  });
});

describe("looking up a receipt", () => {
  it("reads the code as people type it", () => {
    const code = receiptCode(new Uint8Array(16).fill(7));
    expect(TrackInput.safeParse({ code: ` ${code.toLowerCase()} ` }).data).toEqual({ code });
  });

  it.each([
    ["", "receipt_code_missing"],
    ["KN-2026-000123", "receipt_code_is_reference"],
    ["knpa 2026 12", "receipt_code_is_reference"],
    ["7K3M-92QF", "receipt_code_malformed"],
  ])("refuses %j", (code, problem) => {
    expect(problemsOf(TrackInput.safeParse({ code }))).toEqual([`code: ${problem}`]);
  });
});
