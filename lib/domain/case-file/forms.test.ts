import { describe, expect, it } from "vitest";
import type * as z from "zod";

import { calendarDate } from "@/lib/domain/calendar-date";
import * as desk from "@/lib/domain/case-file/desk-input";
import * as input from "@/lib/domain/case-file/input";

const ID = "3b241101-e2bb-4255-8caf-4136c566a962";
const CASE = { caseId: ID, revision: "3" };
const READ = { caseId: ID, revision: 3 };
const TODAY = calendarDate("2026-11-22");
const WORDS = "Ông/bà xem kỹ nội dung này giúp phường."; // more than ten signs, fewer than fifty
const ANSWER = `${WORDS} ${WORDS}`;
const HASH = "0123456789abcdef".repeat(4);
const SIGNED = { signature: "wet_scan", signedDay: "20", signedMonth: "11", signedYear: "2026" };

type Form = readonly [name: string, schema: z.ZodType, typed: object, read: object];

/** Each form with the least that it takes, and what is read from that. */
const FORMS: readonly Form[] = [
  ["kind", input.FilingKindInput, { kind: "report" }, { kind: "report" }],
  ["send", input.FilingSendInput, { draftId: ID, seen: HASH }, { draftId: ID, seen: HASH }],
  ["supplement", input.SupplementInput, { ...CASE, note: "Thêm." }, { ...READ, note: "Thêm." }],
  [
    "withdraw",
    input.WithdrawInput,
    { ...CASE, ground: "other_wish" },
    { ...READ, ground: "other_wish", note: null },
  ],
  [
    "rate",
    input.RateInput,
    { ...CASE, score: "1" },
    { ...READ, score: 1, isReallyDone: null, reason: null },
  ],
  [
    "request reprocessing",
    input.RequestReprocessingInput,
    { ...CASE, reason: WORDS },
    { ...READ, reason: WORDS },
  ],
  ["register", desk.RegisterInput, CASE, { ...READ, note: null }],
  [
    "confirm signature",
    desk.confirmSignatureInput(TODAY),
    { ...CASE, ...SIGNED },
    { ...READ, signature: "wet_scan", signedOn: "2026-11-20", note: null },
  ],
  [
    "assign",
    desk.AssignInput,
    { ...CASE, positionId: "position-1" },
    { ...READ, positionId: "position-1", note: null },
  ],
  ["claim", desk.ClaimInput, CASE, READ],
  [
    "request more",
    desk.RequestMoreInput,
    { ...CASE, ground: "content_unclear", note: WORDS },
    { ...READ, ground: "content_unclear", note: WORDS },
  ],
  ["accept", desk.AcceptInput, CASE, { ...READ, complexity: null, note: null }],
  [
    "not accept",
    desk.NotAcceptInput,
    { ...CASE, ground: "time_barred", note: WORDS },
    { ...READ, ground: "time_barred", note: WORDS },
  ],
  [
    "extend",
    desk.ExtendInput,
    { ...CASE, ground: "many_people", note: WORDS },
    { ...READ, ground: "many_people", note: WORDS },
  ],
  [
    "suspend",
    desk.SuspendInput,
    { ...CASE, ground: "force_majeure", documentNumber: "7/QĐ", note: WORDS },
    { ...READ, ground: "force_majeure", documentNumber: "7/QĐ", note: WORDS },
  ],
  [
    "resume",
    desk.ResumeInput,
    { ...CASE, documentNumber: "8/QĐ", note: WORDS },
    { ...READ, documentNumber: "8/QĐ", note: WORDS },
  ],
  [
    "discontinue",
    desk.DiscontinueInput,
    { ...CASE, ground: "withdrawn_on_paper", documentNumber: "9/QĐ", note: WORDS },
    { ...READ, ground: "withdrawn_on_paper", documentNumber: "9/QĐ", note: WORDS },
  ],
  [
    "forward",
    desk.ForwardInput,
    { ...CASE, ground: "place_in_other_ward", targetUnitId: "ward-2", note: WORDS },
    { ...READ, ground: "place_in_other_ward", targetUnitId: "ward-2", note: WORDS },
  ],
  ["receive forwarded", desk.ReceiveForwardedInput, CASE, { ...READ, note: null }],
  [
    "refuse",
    desk.RefuseInput,
    { ...CASE, ground: "already_answered", note: WORDS },
    { ...READ, ground: "already_answered", note: WORDS },
  ],
  [
    "answer",
    desk.AnswerInput,
    { ...CASE, answer: ANSWER },
    { ...READ, answer: ANSWER, documentNumber: null },
  ],
  ["close", desk.CloseInput, CASE, { ...READ, note: null }],
  [
    "remove a file",
    desk.RemoveAnswerFileInput,
    { draftId: ID, attachmentId: ID },
    { draftId: ID, attachmentId: ID },
  ],
];

const problems = (schema: z.ZodType, typed: object) =>
  schema.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

const formOf = (name: string): Form => {
  const found = FORMS.find(([known]) => known === name);
  if (!found) throw new Error(`no form ${name}`);
  return found;
};

describe("a form about a case", () => {
  it.each(FORMS)("%s takes this much, and nothing nobody asked for", (_, schema, typed, read) => {
    expect(schema.parse(typed)).toEqual(read);
    expect(problems(schema, { ...typed, hobby: "x" })).toEqual([": form_malformed"]);
  });

  it.each(FORMS.filter(([, , typed]) => "revision" in typed))(
    "%s says which case and which revision",
    (_, schema, typed) => {
      const elsewhere = { ...typed, caseId: "12", revision: "1.5" };
      expect(problems(schema, elsewhere)?.[0]).toBe("caseId: form_malformed");
      expect(schema.safeParse({ ...typed, revision: "1.5" }).success).toBe(false);
      expect(problems(schema, { ...typed, revision: "một" })).toEqual(["revision: form_malformed"]);
    },
  );

  it.each<[string, object, string]>([
    ["kind", { kind: "denunciation" }, "kind: kind_missing"],
    ["kind", { kind: undefined }, "kind: kind_missing"],
    ["send", { draftId: "x" }, "draftId: form_malformed"],
    ["send", { seen: undefined }, "seen: form_malformed"],
    ["send", { seen: HASH.toUpperCase() }, "seen: form_malformed"],
    ["send", { seen: `${HASH}0` }, "seen: form_malformed"],
    ["send", { seen: `x${HASH}` }, "seen: form_malformed"],
    ["send", { seen: HASH.slice(1) }, "seen: form_malformed"],
    ["withdraw", { ground: undefined }, "ground: withdrawal_reason_missing"],
    ["withdraw", { ground: "time_barred" }, "ground: withdrawal_reason_missing"],
    ["withdraw", { note: "x".repeat(2001) }, "note: note_too_long"],
    ["rate", { score: "năm" }, "score: rating_missing"],
    ["rate", { isReallyDone: "maybe" }, "isReallyDone: choice_missing"],
    ["rate", { reason: "x".repeat(2001) }, "reason: reason_too_long"],
    ["register", { note: "x".repeat(5001) }, "note: note_too_long"],
    ["confirm signature", { signature: undefined }, "signature: signature_missing"],
    ["confirm signature", { signedMonth: "13" }, "signedDay: date_not_real"],
    [
      "confirm signature",
      { signedDay: "", signedMonth: "", signedYear: "" },
      "signedDay: date_not_real",
    ],
    ["confirm signature", { signedYear: "2027" }, "signedDay: date_in_future"],
    ["confirm signature", { note: "x".repeat(5001) }, "note: note_too_long"],
    ["assign", { positionId: undefined }, "positionId: assignee_missing"],
    ["assign", { positionId: "a b" }, "positionId: form_malformed"],
    ["assign", { note: "x".repeat(5001) }, "note: note_too_long"],
    ["request more", { ground: undefined }, "ground: ground_missing"],
    ["request more", { ground: "other_wish" }, "ground: ground_missing"],
    ["accept", { complexity: "force_majeure" }, "complexity: form_malformed"],
    ["not accept", { ground: "already_answered" }, "ground: ground_missing"],
    ["extend", { ground: "force_majeure" }, "ground: ground_missing"],
    ["extend", { note: "x" }, "note: note_too_short"],
    ["suspend", { ground: "ground_gone" }, "ground: ground_missing"],
    ["suspend", { documentNumber: "" }, "documentNumber: decision_number_missing"],
    ["suspend", { documentNumber: "x".repeat(61) }, "documentNumber: decision_number_too_long"],
    ["suspend", { note: "" }, "note: note_missing"],
    ["resume", { documentNumber: undefined }, "documentNumber: decision_number_missing"],
    ["resume", { note: "x" }, "note: note_too_short"],
    ["discontinue", { ground: "force_majeure" }, "ground: ground_missing"],
    ["discontinue", { documentNumber: " " }, "documentNumber: decision_number_missing"],
    ["discontinue", { note: undefined }, "note: note_missing"],
    ["forward", { targetUnitId: undefined }, "targetUnitId: target_unit_missing"],
    ["forward", { targetUnitId: "/" }, "targetUnitId: form_malformed"],
    ["forward", { ground: "already_answered" }, "ground: ground_missing"],
    ["receive forwarded", { note: "x".repeat(5001) }, "note: note_too_long"],
    ["refuse", { note: "x" }, "note: note_too_short"],
    ["answer", { documentNumber: "x".repeat(61) }, "documentNumber: document_number_too_long"],
    ["close", { note: "x".repeat(5001) }, "note: note_too_long"],
    ["remove a file", { draftId: "x" }, "draftId: form_malformed"],
    ["remove a file", { attachmentId: "x" }, "attachmentId: form_malformed"],
  ])("%s is refused with %j: %s", (name, changed, problem) => {
    const [, schema, typed] = formOf(name);
    expect(problems(schema, { ...typed, ...changed })).toContain(problem);
  });

  it.each<[string, object]>([
    ["withdraw", { note: "x".repeat(2000) }],
    ["rate", { score: "5", isReallyDone: "no", reason: "x".repeat(2000) }],
    ["register", { note: "x".repeat(5000) }],
    ["confirm signature", { signature: "e_signed", signedDay: "22" }],
    ["confirm signature", { signature: "confirmed_at_counter", note: "x".repeat(5000) }],
    ["suspend", { documentNumber: "x".repeat(60) }],
    ["answer", { documentNumber: "x".repeat(60) }],
    ["accept", { complexity: "many_people", note: "" }],
  ])("%s may have %j", (name, changed) => {
    const [, schema, typed] = formOf(name);
    expect(problems(schema, { ...typed, ...changed })).toBeUndefined();
  });
});

describe("filing", () => {
  const place = { unitId: "ward-1", field: "land", formerUnitId: "", place: "" };
  const filer = {
    capacity: "self",
    name: "Nguyễn Thị Ánh",
    address: "Số 5, ngõ 2",
    phone: "0900000000",
    actsFor: "",
    basis: "",
  };
  const complaint = {
    contestedDecision: "Quyết định 12",
    complainedOf: "Ủy ban",
    subject: "Bị phạt",
    content: "Tôi bị phạt mà không có biên bản.",
    wish: "",
    learntDay: "1",
    learntMonth: "11",
    learntYear: "2026",
  };
  const content = input.filingContentInput("complaint", TODAY);
  const questions = { matters: ["issue_seen"] };

  it("has its pages in this order", () => {
    expect(input.FILING_STEPS.join(" → ")).toBe(
      "kind → place → content → attachments → filer → review",
    );
  });

  it.each<[z.ZodType, object, object, string]>([
    [input.FilingQuestionsInput, questions, { matters: undefined }, "matters: matter_missing"],
    [input.FilingQuestionsInput, questions, { matters: ["x"] }, "matters.0: matter_missing"],
    [input.FilingQuestionsInput, questions, { affectsMe: "x" }, "affectsMe: choice_missing"],
    [input.FilingPlaceInput, place, { unitId: undefined }, "unitId: unit_missing"],
    [input.FilingPlaceInput, place, { unitId: "a b" }, "unitId: form_malformed"],
    [input.FilingPlaceInput, place, { formerUnitId: "a b" }, "formerUnitId: form_malformed"],
    [input.FilingPlaceInput, place, { place: "x".repeat(301) }, "place: place_too_long"],
    [input.FilingPlaceInput, place, { field: "weather" }, "field: field_missing"],
    [
      content,
      complaint,
      { contestedDecision: "Q" },
      "contestedDecision: contested_decision_too_short",
    ],
    [
      content,
      complaint,
      { contestedDecision: "x".repeat(501) },
      "contestedDecision: contested_decision_too_long",
    ],
    [content, complaint, { complainedOf: "x" }, "complainedOf: complained_of_too_short"],
    [content, complaint, { complainedOf: "x".repeat(301) }, "complainedOf: complained_of_too_long"],
    [content, complaint, { complainedOf: undefined }, "complainedOf: complained_of_missing"],
    [
      input.FilingFilerInput,
      filer,
      { capacity: "king", actsFor: "Hội" },
      "capacity: capacity_missing",
    ],
    [input.FilingFilerInput, filer, { name: "A" }, "name: name_too_short"],
    [input.FilingFilerInput, filer, { name: "x".repeat(121) }, "name: name_too_long"],
    [input.FilingFilerInput, filer, { address: "Số 5" }, "address: address_too_short"],
    [input.FilingFilerInput, filer, { address: "x".repeat(301) }, "address: address_too_long"],
    [input.FilingFilerInput, filer, { actsFor: "x".repeat(201) }, "actsFor: acts_for_too_long"],
    [input.FilingFilerInput, filer, { basis: "love" }, "basis: form_malformed"],
  ])("is refused: %#", (schema, typed, changed, problem) => {
    expect(problems(schema, typed)).toBeUndefined();
    expect(problems(schema, { ...typed, ...changed })).toEqual([problem]);
  });

  it.each<[z.ZodType, object]>([
    [input.FilingPlaceInput, { ...place, formerUnitId: "00199-20250701", place: "x".repeat(300) }],
    [content, { ...complaint, contestedDecision: "x".repeat(500), complainedOf: "x".repeat(300) }],
    [
      content,
      { ...complaint, contestedDecision: "Quyết", complainedOf: "A B", wish: "x".repeat(2000) },
    ],
    [input.FilingFilerInput, { ...filer, name: "An", address: "Ngõ 5" }],
    [
      input.FilingFilerInput,
      { ...filer, name: "x".repeat(120), address: "x".repeat(300), actsFor: "x".repeat(200) },
    ],
    [input.FilingFilerInput, { ...filer, capacity: "organisation", actsFor: "Hội", basis: "" }],
  ])("may be as long as this: %#", (schema, typed) => {
    expect(problems(schema, typed)).toBeUndefined();
  });

  it("says beside a day what is wrong with it, and nothing beside a form nobody sent", () => {
    expect(
      problems(content, { ...complaint, learntDay: "", learntMonth: "", learntYear: "" }),
    ).toEqual(["learntDay: learnt_on_missing"]);
    for (const schema of [content, input.FilingFilerInput, input.FilingQuestionsInput]) {
      expect(schema.safeParse(undefined).error?.issues.map(({ message }) => message)).toEqual([
        "form_malformed",
      ]);
    }
  });

  it("counts as for oneself until another capacity is chosen", () => {
    const { capacity: _capacity, ...undecided } = filer;
    expect(problems(input.FilingFilerInput, undecided)).toEqual(["capacity: capacity_missing"]);
  });
});

describe("looking up a receipt", () => {
  it.each([
    [{}, "code: receipt_code_missing"],
    [{ code: "  " }, "code: receipt_code_missing"],
    [{ code: "KN-2026-000123" }, "code: receipt_code_is_reference"],
    [{ code: "0".repeat(26) }, "code: receipt_code_malformed"],
  ])("is refused with %j: %s", (typed, problem) => {
    expect(problems(input.TrackInput, typed)).toEqual([problem]);
  });
});
