import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import { aCaseFile, aResident, aStaffMember } from "@/lib/domain/case-file/case-file.builder";
import { someCase, someFacts, someTyped } from "@/lib/domain/document/document.builder";
import {
  calledBy,
  capitalised,
  capitals,
  type CaseFacts,
  chairOf,
  committeeOf,
  placeOf,
  signingOffice,
  uncapitalised,
  wardOf,
} from "@/lib/domain/document/facts";
import {
  askedFields,
  DOCUMENT_FIELDS,
  type DocumentField,
  NOTHING_FILLED,
  partsOf,
} from "@/lib/domain/document/fields";
import { fillIn, prefilled } from "@/lib/domain/document/fill-in";
import { fits, formFor, formsFor, mayDraft, mayIssue } from "@/lib/domain/document/forms";
import { DOCUMENT_FORMS } from "@/lib/domain/document/forms-data";
import { acceptanceNotice } from "@/lib/domain/document/forms/acceptance-notice";
import type { DocumentKind } from "@/lib/domain/document/kinds";
import { officialDay, shortDay } from "@/lib/domain/document/official-day";
import { symbolOf } from "@/lib/domain/document/parts";
import { isPrintable } from "@/lib/domain/document/printable";
import { plainText } from "@/lib/domain/document/structure";

const TODAY = calendarDate("2027-02-05");

describe("a day in a document", () => {
  it.each([
    ["2022-12-22", "ngày 22 tháng 12 năm 2022"],
    ["2026-07-02", "ngày 02 tháng 7 năm 2026"],
    ["2027-01-10", "ngày 10 tháng 01 năm 2027"],
    ["2027-02-05", "ngày 05 tháng 02 năm 2027"],
    ["2027-03-31", "ngày 31 tháng 3 năm 2027"],
  ])("%s is written %s", (date, written) => {
    expect(officialDay(calendarDate(date))).toBe(written);
  });

  it("is written in figures where a form asks for figures", () => {
    expect(shortDay(calendarDate("2021-03-05"))).toBe("05/03/2021");
  });
});

describe("the body that issues", () => {
  it.each([
    ["Láng", "phường Láng", "Láng"],
    ["Phường Láng", "phường Láng", "Láng"],
    ["Phường 1", "phường 1", "Phường 1"],
    ["phường  Láng", "phường Láng", "Láng"],
    ["An Phường Mới", "phường An Phường Mới", "An Phường Mới"],
    ["Láng 2", "phường Láng 2", "Láng 2"],
    ["12", "phường 12", "Phường 12"],
  ])("%s is called %s, and its place is %s", (name, ward, place) => {
    expect([wardOf(name), placeOf(name)]).toEqual([ward, place]);
  });

  it("is written in capitals, marks and all", () => {
    expect(capitals("phường Đống Đa, Ô Chợ Dừa, Kim Liên, ưỡn ễ")).toBe(
      "PHƯỜNG ĐỐNG ĐA, Ô CHỢ DỪA, KIM LIÊN, ƯỠN Ễ",
    );
  });

  it.each([
    ["Chủ tịch Ủy ban nhân dân phường", ["CHỦ TỊCH"]],
    [null, ["CHỦ TỊCH"]],
    ["Phó Chủ tịch Ủy ban nhân dân phường", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    ["Phó chủ tịch".normalize("NFD"), ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    ["Chủ tịch, nguyên Phó Chủ tịch", ["CHỦ TỊCH"]],
  ])("is signed for by %s as %s", (signerTitle, office) => {
    expect(signingOffice({ signerTitle })).toEqual(office);
  });

  it("numbers with a zero under ten, and leaves room while there is no number", () => {
    expect([symbolOf(7, "TB"), symbolOf(123, "QĐ"), symbolOf(null, "TB")]).toEqual([
      "07/TB-UBND",
      "123/QĐ-UBND",
      "....../TB-UBND",
    ]);
  });
});

describe("who is spoken of", () => {
  it("is called man or woman, an organisation by its name", () => {
    const one = { name: "Trần Văn Khoát", address: null, isOrganisation: false };
    expect(calledBy(one)).toBe("ông (bà) Trần Văn Khoát");
    expect(calledBy({ ...one, name: "Hội Cựu chiến binh", isOrganisation: true })).toBe(
      "Hội Cựu chiến binh",
    );
  });

  it("begins with a capital at the head of a sentence, and without one inside it", () => {
    expect(["ông (bà) A", "ủy ban", "đơn", ""].map(capitalised)).toEqual([
      "Ông (bà) A",
      "Ủy ban",
      "Đơn",
      "",
    ]);
    expect(["Thành phố Hà Nội", "Ủy ban", "Đơn"].map(uncapitalised)).toEqual([
      "thành phố Hà Nội",
      "ủy ban",
      "đơn",
    ]);
  });

  it("is the committee, and its chair", () => {
    expect([committeeOf({ unitName: "Phường Láng" }), chairOf({ unitName: "Láng" })]).toEqual([
      "Ủy ban nhân dân phường Láng",
      "Chủ tịch Ủy ban nhân dân phường Láng",
    ]);
  });
});

const ofLength = (length: number) => ({
  filer: "x".repeat(length),
  answer: "x".repeat(length * 10),
});

const inFebruary = (day: string) => ({ dayDay: day, dayMonth: "2", dayYear: "2028" });

describe("a field", () => {
  const line = { name: "filer", type: "line" } as const;
  const ofPersons = { name: "identityNumber", type: "line", isOfPersons: true } as const;

  it.each([
    [true, ["filer"]],
    [false, ["filer", "identityNumber"]],
  ])("of persons is asked of an organisation (%s): %j", (isOrganisation, names) => {
    const asked = askedFields([line, ofPersons], { isOrganisation });
    expect(asked.map(({ name }) => name)).toEqual(names);
  });

  it("is sent under its name, a day in three parts", () => {
    expect(partsOf(line)).toEqual(["filer"]);
    expect(partsOf({ name: "day", type: "day" })).toEqual(["dayDay", "dayMonth", "dayYear"]);
  });

  it("that is not asked for is empty, whichever it is", () => {
    const names = Object.keys(NOTHING_FILLED);
    expect(names).toEqual([...DOCUMENT_FIELDS]);
    expect(new Set(Object.values(NOTHING_FILLED))).toEqual(new Set([""]));
    expect(fillIn([], { filer: "Ông A" }, TODAY)).toEqual({ ok: true, filled: NOTHING_FILLED });
  });

  it("that may be left out is, whether it is a line or a day", () => {
    const fields: DocumentField[] = [
      { name: "proposer", type: "line", isOptional: true },
      { name: "day", type: "day", isOptional: true },
    ];
    const blank = { proposer: "  ", dayDay: " ", dayMonth: "", dayYear: "" };
    for (const typed of [{}, blank]) {
      expect(fillIn(fields, typed, TODAY)).toEqual({ ok: true, filled: NOTHING_FILLED });
    }
    expect(fillIn(fields, { proposer: "Ông A", dayDay: "1" }, TODAY)).toEqual({
      ok: false,
      problems: { dayDay: "date_not_real" },
    });
  });

  it("is trimmed, and a day is written in figures with its noughts", () => {
    const fields: DocumentField[] = [line, { name: "day", type: "day" }];
    const typed = { filer: "  Ông  A\n B ", dayDay: " 5 ", dayMonth: "2", dayYear: " 2027" };
    expect(fillIn(fields, typed, TODAY)).toEqual({
      ok: true,
      filled: { ...NOTHING_FILLED, filer: "Ông A B", day: "05/02/2027" },
    });
  });

  it("of lines keeps them, and only it may be long", () => {
    const text = { name: "answer", type: "text" } as const;
    expect(fillIn([text], { answer: "Một\n\nHai" }, TODAY)).toMatchObject({
      filled: { answer: "Một\n\nHai" },
    });
    expect(fillIn([line, text], ofLength(2000), TODAY)).toMatchObject({ ok: true });
    expect(fillIn([line, text], ofLength(2001), TODAY)).toEqual({
      ok: false,
      problems: { filer: "document_field_too_long", answer: "document_field_too_long" },
    });
  });

  it("may lie ahead where it may, and is still a day", () => {
    const ahead = { name: "day", type: "day", mayBeAhead: true } as const;
    expect(fillIn([ahead], inFebruary("29"), TODAY)).toMatchObject({
      filled: { day: "29/02/2028" },
    });
    expect(fillIn([ahead], inFebruary("30"), TODAY)).toEqual({
      ok: false,
      problems: { dayDay: "date_not_real" },
    });
    expect(fillIn([ahead], {}, TODAY)).toEqual({
      ok: false,
      problems: { dayDay: "document_field_missing" },
    });
  });
});

const known = (name: string, but: Partial<CaseFacts>) => {
  const form = DOCUMENT_FORMS.find(({ fields }) => fields.some((field) => field.name === name));
  return prefilled(form?.fields ?? [], someCase(but))[name];
};

describe("what the case knows", () => {
  it.each<[string, Partial<CaseFacts>, string | undefined]>([
    ["filer", { filer: null }, undefined],
    ["address", { filer: null }, undefined],
    ["address", { filer: { name: "A", address: null, isOrganisation: false } }, undefined],
    ["reason", { ground: "Điều 11 khoản 6" }, "Điều 11 khoản 6"],
    ["reason", { ground: null }, undefined],
    ["complainedOf", { complainedOf: null }, undefined],
    ["executors", { filer: null }, undefined],
    [
      "executors",
      { filer: { name: "Hội A", address: null, isOrganisation: true } },
      "Hội A và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
    ],
    ["letter", { kind: "petition" }, "đơn kiến nghị"],
    ["letter", { kind: "report" }, "đơn phản ánh"],
    ["letter", { kind: "complaint" }, "đơn khiếu nại"],
    ["what", { kind: "complaint" }, "khiếu nại"],
    ["what", { kind: "petition" }, "kiến nghị"],
    ["what", { kind: "report" }, "phản ánh"],
    ["refusalGround", { kind: "complaint" }, "khoản 3 Điều 9 Luật Tiếp công dân"],
    ["refusalGround", { kind: "report" }, "điểm h khoản 1 Điều 4 Nghị định số 154/2026/NĐ-CP"],
    ["answer", { note: "Đèn đã sáng." }, "Đèn đã sáng."],
    ["place", { unitName: "Kim Liên" }, "trụ sở Ủy ban nhân dân phường Kim Liên"],
  ])("of %s with %j is %j", (name, but, words) => {
    expect(known(name, but)).toBe(words);
  });
});

describe("what is typed", () => {
  const { fields } = acceptanceNotice;

  it("is filled in before anybody types, as far as the case knows it", () => {
    expect(prefilled(fields, someCase())).toEqual({
      filer: "ông (bà) Trần Văn Khoát",
      address: "số 12, ngõ 25 phố Vũ Ngọc Phan, phường Láng, thành phố Hà Nội",
      subject: "Quyết định số 45/QĐ-UBND ngày 20/01/2027 về xử phạt vi phạm hành chính",
    });
  });

  it("is asked for field by field", () => {
    expect(fillIn(fields, {}, TODAY)).toEqual({
      ok: false,
      problems: {
        filer: "document_field_missing",
        address: "document_field_missing",
        identityNumber: "document_field_missing",
        identityIssuedOnDay: "document_field_missing",
        identityIssuedBy: "document_field_missing",
        subject: "document_field_missing",
      },
    });
  });

  it.each([
    ["31", "2", "2021", "date_not_real"],
    ["6", "2", "2027", "date_in_future"],
  ])("is no day when it is %s/%s/%s", (day, month, year, problem) => {
    const typed = {
      ...someTyped(fields),
      identityIssuedOnDay: day,
      identityIssuedOnMonth: month,
      identityIssuedOnYear: year,
    };
    expect(fillIn(fields, typed, TODAY)).toEqual({
      ok: false,
      problems: { identityIssuedOnDay: problem },
    });
  });

  it("is printed in one spelling, without what no letter can show", () => {
    const decomposed = { ...someTyped(fields), subject: "Quyết định thu hồi đất".normalize("NFD") };
    expect(fillIn(fields, decomposed, TODAY)).toMatchObject({
      filled: { subject: "Quyết định thu hồi đất" },
    });
    const emoji = { ...someTyped(fields), subject: "Thu hồi đất 😡" };
    expect(fillIn(fields, emoji, TODAY)).toMatchObject({
      problems: { subject: "document_field_not_printable" },
    });
  });

  it.each(["Y Blăk Niê", "K’Brêl Čil", "12 m² × 3 = 36 m²; ≥ 20.000.000 ₫"])("may be %s", (text) =>
    expect(isPrintable(text.normalize("NFC"))).toBe(true),
  );

  it("asks an organisation for no paper of identity, and says nothing of one", () => {
    const asked = askedFields(fields, { isOrganisation: true });
    expect(asked.map(({ name }) => name)).toEqual(["filer", "address", "subject"]);
    const filled = fillIn(asked, someTyped(asked), TODAY);
    if (!filled.ok) throw new Error("not filled in");
    const said = plainText(acceptanceNotice.compose(someFacts(), filled.filled)).join("\n");
    expect(said).not.toContain("căn cước");
  });
});

const offered = (state: CaseState, kind: CaseKind = "complaint") =>
  formsFor({ kind, state }, TODAY).map((form) => form.kind);

describe("the forms", () => {
  it("are one per kind and day, each with its article, and ask for nothing twice", () => {
    for (const form of DOCUMENT_FORMS) {
      const sameDays = DOCUMENT_FORMS.filter(
        ({ kind, effectiveFrom, effectiveTo }) =>
          kind === form.kind &&
          effectiveFrom <= form.effectiveFrom &&
          (effectiveTo === null || form.effectiveFrom < effectiveTo),
      );
      expect(sameDays).toHaveLength(1);
      expect(form.article).toMatch(/Điều \d+/);
      const names = form.fields.flatMap(partsOf);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("of decree 155/2026 are not there before it is in force", () => {
    expect(formFor("acceptance_notice", calendarDate("2026-06-30"))).toBeNull();
    expect(formFor("acceptance_notice", calendarDate("2026-07-01"))).toBe(acceptanceNotice);
  });

  it("are offered where the case has come so far", () => {
    expect(offered("accepted")).toContain("acceptance_notice");
    expect(offered("registered")).not.toContain("acceptance_notice");
    expect(fits(acceptanceNotice, { kind: "report", state: "answered" })).toBe(false);
  });

  it.each([
    ["report", "answered", false],
    ["petition", "closed", false],
    ["complaint", "answered", false],
    ["report", "refused", true],
    ["complaint", "not_accepted", true],
  ] as const)("refuse to receive: a %s that is %s, %s", (kind, state, isOffered) => {
    expect(offered(state, kind).includes("reception_refusal")).toBe(isOffered);
  });

  it("are drafted by the desk that has the case and issued by who signs them", () => {
    const caseFile = aCaseFile({ kind: "complaint", state: "accepted" });
    const [clerk, leader, elsewhere] = [
      aStaffMember("clerk"),
      aStaffMember("leader"),
      aStaffMember("leader", { unitId: "kim-lien" }),
    ];
    expect([clerk, leader, elsewhere, aResident()].map((one) => mayDraft(one, caseFile))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const officer = aStaffMember("officer");
    expect([officer, aStaffMember("overseer")].map((one) => mayDraft(one, caseFile))).toEqual([
      true,
      false,
    ]);
    expect([clerk, leader].map((one) => mayIssue(one, acceptanceNotice, caseFile))).toEqual([
      false,
      true,
    ]);
    expect(
      mayIssue(aStaffMember("leader", { accountId: "resident-1" }), acceptanceNotice, caseFile),
    ).toBe(false);
  });
});

/** Read letter by letter in the decrees: what a form must say, whoever fills it in. */
const IN_THE_DECREE: readonly (readonly [DocumentKind, readonly string[]])[] = [
  [
    "acceptance_notice",
    [
      "Về việc thụ lý giải quyết khiếu nại",
      "đã nhận được đơn khiếu nại của:",
      "Khiếu nại về việc:",
      "Sau khi xem xét nội dung đơn khiếu nại, căn cứ quy định của pháp luật về khiếu nại,",
      "nhận thấy đơn khiếu nại đủ điều kiện thụ lý.",
      "- Lưu: VT, hồ sơ.",
    ],
  ],
  [
    "non_acceptance_notice",
    [
      "Về việc không thụ lý giải quyết khiếu nại",
      "Sau khi xem xét nội dung đơn khiếu nại, căn cứ Điều 11 của Luật Khiếu nại,",
      "không đủ điều kiện để thụ lý giải quyết vì",
    ],
  ],
  [
    "dialogue_minutes",
    [
      "BIÊN BẢN ĐỐI THOẠI VỚI NGƯỜI KHIẾU NẠI",
      "I. THÀNH PHẦN THAM GIA ĐỐI THOẠI",
      "1. Người giải quyết khiếu nại, người được phân công chủ trì đối thoại:",
      "II. NỘI DUNG ĐỐI THOẠI",
      "2. Ý kiến của những người tham gia đối thoại về từng nội dung đối thoại",
      "III. KẾT QUẢ ĐỐI THOẠI",
      "mỗi người nhận 01 bản./.",
    ],
  ],
  [
    "suspension_decision",
    [
      "Về việc tạm đình chỉ giải quyết khiếu nại",
      "Lý do:",
      "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.",
      "- Như Điều 3;",
      "- Lưu: VT.",
    ],
  ],
  ["termination_decision", ["Về việc đình chỉ giải quyết khiếu nại", "Lý do:"]],
  [
    "continuation_decision",
    [
      "Về việc tiếp tục giải quyết khiếu nại",
      "Thời hạn giải quyết khiếu nại tiếp tục được tính từ ngày ban hành",
    ],
  ],
  ["reception_refusal", ["Về việc từ chối tiếp công dân", "từ chối tiếp nhận nội dung"]],
  [
    "receipt_of_papers",
    ["GIẤY BIÊN NHẬN", "Thông tin, tài liệu", "các thông tin, tài liệu sau:", "NGƯỜI NHẬN"],
  ],
];

function wordsOf(
  kind: DocumentKind,
  but: Readonly<Record<string, string>> = {},
  facts = someFacts(),
): string {
  const form = formFor(kind, TODAY);
  if (!form) throw new Error("no form");
  const filled = fillIn(form.fields, { ...someTyped(form.fields), ...but }, TODAY);
  if (!filled.ok) throw new Error("not filled in");
  return plainText(form.compose(facts, filled.filled)).join("\n");
}

describe("the words of the decrees", () => {
  it.each(IN_THE_DECREE)("stand in %s", (kind, phrases) => {
    const words = wordsOf(kind);
    expect(phrases.filter((phrase) => !words.includes(phrase))).toEqual([]);
  });

  it("tell who loses how to go on", () => {
    expect(wordsOf("settlement_decision")).toContain(
      "khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân thành phố Hà Nội trong thời hạn 30 ngày",
    );
  });

  it("speak of the city, also where no city is known", () => {
    const facts = someFacts();
    const nameless = { ...facts, issuer: { ...facts.issuer, cityName: null } };
    expect(wordsOf("settlement_decision", {}, nameless)).toContain(
      "đến Chủ tịch Ủy ban nhân dân thành phố trong thời hạn 30 ngày",
    );
  });

  it("of a settlement count their articles on, with damages and without", () => {
    const decided = { compensation: "", dialogueResult: "", decision: "Giữ nguyên Quyết định 45." };
    const words = wordsOf("settlement_decision", decided);
    expect(words).toContain("III. KẾT QUẢ ĐỐI THOẠI\nKhông tổ chức đối thoại.\nIV. CĂN CỨ");
    expect(words).not.toContain("bồi thường");
    expect(words).toContain("Giữ nguyên Quyết định 45.\nĐiều 2.");
    expect(words.match(/^Điều \d\. \S+ \S+/gm)).toEqual([
      "Điều 1. Giữ nguyên",
      "Điều 2. Nếu không",
      "Điều 3. Ông (bà)",
    ]);
    expect(words).toContain("- Như Điều 3;");
  });

  it("say nothing of a paper of identity where an organisation has none", () => {
    const filer = "Hội Cựu chiến binh";
    const composed = (kind: DocumentKind) => {
      const form = formFor(kind, TODAY);
      if (!form) throw new Error("no form");
      const fields = askedFields(form.fields, { isOrganisation: true });
      const filled = fillIn(fields, { ...someTyped(fields), filer }, TODAY);
      if (!filled.ok) throw new Error("not filled in");
      return plainText(form.compose(someFacts(), filled.filled));
    };
    const lines = composed("acceptance_notice");
    const at = lines.indexOf("Kính gửi: Hội Cựu chiến binh");
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "Chủ tịch Ủy ban nhân dân phường Láng đã nhận được đơn khiếu nại của: Hội Cựu chiến binh.",
      "Địa chỉ: số 12, ngõ 25 phố Vũ Ngọc Phan, phường Láng, thành phố Hà Nội.",
      "Khiếu nại về việc: Quyết định số 45/QĐ-UBND ngày 20/01/2027 về xử phạt vi phạm hành chính.",
    ]);
    expect(composed("dialogue_minutes")).toContain("Hội Cựu chiến binh.");
  });

  it.each([
    [{}, ["5. Người có quyền", "6. Đại diện"]],
    [{ related: "" }, ["5. Đại diện"]],
    [{ bodies: "" }, ["5. Người có quyền"]],
    [{ related: "", bodies: "" }, []],
  ])("of a dialogue number those who came: %j", (but, numbered) => {
    const words = wordsOf("dialogue_minutes", but);
    expect(words).toContain(`Ủy ban nhân dân phường Láng.\n${numbered[0] ?? "II. NỘI DUNG"}`);
    expect(words.match(/^[56]\. (?:Người có quyền|Đại diện)/gm) ?? []).toEqual(numbered);
  });

  it("of a receipt leave the office out where nobody wrote it down, and list each paper", () => {
    const facts = someFacts();
    const nameless = { ...facts, issuer: { ...facts.issuer, signerTitle: null } };
    const words = wordsOf("receipt_of_papers", { papers: "Đơn\n\n Ảnh ; 2" }, nameless);
    expect(words).toContain("Tôi là Nguyễn Thị Bích Hằng, đã nhận của ông (bà) Trần Văn Khoát");
    expect(words).toContain("1\nĐơn\n\n\n2\nẢnh\n2\n\nGiấy biên nhận");
  });

  it("end the grounds of a decision with a full stop, whether somebody proposed it or not", () => {
    const form = formFor("verification_assignment", TODAY);
    if (!form) throw new Error("no form");
    const typed = { ...someTyped(form.fields), proposer: "" };
    const filled = fillIn(form.fields, typed, TODAY);
    if (!filled.ok) throw new Error("not filled in");
    const grounds = plainText(form.compose(someFacts(), filled.filled)).filter((line) =>
      line.startsWith("Căn cứ"),
    );
    expect(grounds.map((line) => line.at(-1))).toEqual([";", "."]);
  });
});

describe("a dialogue", () => {
  it.each([
    ["9", "document_day_too_soon"],
    ["10", null],
  ])(
    "is announced at least five days before: on the %sth when today is the 5th",
    (day, problem) => {
      const form = formFor("dialogue_notice", TODAY);
      if (!form) throw new Error("no form");
      const filled = fillIn(form.fields, { ...someTyped(form.fields), dayDay: day }, TODAY);
      expect(filled).toMatchObject(problem ? { problems: { dayDay: problem } } : { ok: true });
    },
  );
});

describe("a document that takes the place of another", () => {
  it("says of which, before its last words", () => {
    const filled = fillIn(acceptanceNotice.fields, someTyped(acceptanceNotice.fields), TODAY);
    if (!filled.ok) throw new Error("not filled in");
    const replaces = { number: "03/TB-UBND", issuedOn: calendarDate("2027-02-01") };
    const said = plainText(acceptanceNotice.compose(someFacts({ replaces }), filled.filled));
    const at = said.indexOf(
      "Thông báo này thay thế Thông báo số 03/TB-UBND ngày 01 tháng 02 năm 2027 của Ủy ban nhân dân phường Láng.",
    );
    expect(said[at + 1]).toMatch(/được biết\.\/\.$/);
  });
});
