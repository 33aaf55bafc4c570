import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { CASE_STATES } from "@/lib/domain/case-file/case-file";
import { BLANK_FORM_TABLE, blankFormsOn } from "@/lib/domain/document/blank-forms";
import type { DocumentField } from "@/lib/domain/document/fields";
import type { DocumentForm } from "@/lib/domain/document/form";
import { formFor } from "@/lib/domain/document/forms";
import {
  DISCLOSURE_FORMS,
  DOCUMENT_FORMS,
  RECEPTION_FORMS,
} from "@/lib/domain/document/forms-data";
import {
  CASE_DOCUMENT_KINDS,
  type CaseDocumentKind,
  DOCUMENT_BOOKS,
  DOCUMENT_KINDS,
} from "@/lib/domain/document/kinds";
import { DOCX, PDF } from "@/lib/domain/document/media";

const decree154 = "Nghị định 154/2026/NĐ-CP";
const decree155 = "Nghị định 155/2026/NĐ-CP";
const complaints = "Luật Khiếu nại 02/2011/QH13";
const reception = "Luật Tiếp công dân 42/2013/QH13";

const NOT_DECIDED = ["registered", "in_progress", "more_requested"];
const DESK = ["clerk", "officer", "leader"];
const ANY_LETTER = ["complaint", "petition", "report"];
const PROPOSALS = ["petition", "report"];

type Row = {
  readonly form: string | null;
  readonly article: string;
  readonly book: string | null;
  readonly about?: readonly string[];
  readonly states: readonly string[];
  readonly signers?: readonly string[];
  readonly isRepeatable?: true;
  readonly needsConfirmation?: true;
};

/** As a lawyer signs it: form, article, book, on what letters, in which states, by whom, once or again. */
const SIGNED: Record<CaseDocumentKind, Row> = {
  acceptance_notice: {
    form: "Mẫu số 03",
    article: `${decree155}, Điều 10 và Điều 20 khoản 1`,
    book: "TB",
    states: ["accepted"],
  },
  non_acceptance_notice: {
    form: "Mẫu số 04",
    article: `${decree155}, Điều 10 và Điều 20 khoản 1`,
    book: "TB",
    states: ["not_accepted"],
  },
  verification_assignment: {
    form: null,
    article: `${complaints}, Điều 29 khoản 1 điểm b`,
    book: "QĐ",
    states: ["accepted"],
    needsConfirmation: true,
  },
  verification_decision: {
    form: null,
    article: `${complaints}, Điều 29`,
    book: "QĐ",
    states: ["accepted"],
    needsConfirmation: true,
  },
  dialogue_notice: {
    form: null,
    article: `${decree155}, Điều 11 (Điều 28 khoản 1)`,
    book: "TB",
    states: ["accepted"],
    isRepeatable: true,
  },
  dialogue_minutes: {
    form: "Mẫu số 14",
    article: `${decree155}, Điều 11 (Điều 28 khoản 4) và Điều 20 khoản 1`,
    book: null,
    states: ["accepted"],
    isRepeatable: true,
  },
  suspension_decision: {
    form: "Mẫu số 14a",
    article: `${decree155}, Điều 12 (Điều 28b khoản 1) và Điều 20 khoản 2`,
    book: "QĐ",
    states: ["accepted"],
    isRepeatable: true,
  },
  continuation_decision: {
    form: "Mẫu số 14b",
    article: `${decree155}, Điều 12 (Điều 28b khoản 2) và Điều 20 khoản 2`,
    book: "QĐ",
    states: ["suspended", "accepted"],
    isRepeatable: true,
  },
  termination_decision: {
    form: "Mẫu số 14a",
    article: `${decree155}, Điều 12 (Điều 28b khoản 1) và Điều 20 khoản 2`,
    book: "QĐ",
    states: ["accepted", "suspended", "withdrawing", "withdrawn"],
  },
  settlement_decision: {
    form: null,
    article: `${complaints}, Điều 31 khoản 2 và Điều 33`,
    book: "QĐ",
    states: ["accepted", "answered"],
    needsConfirmation: true,
  },
  guidance_slip: {
    form: null,
    article: `${reception}, Điều 26 khoản 1 điểm b`,
    book: "HD",
    states: [...NOT_DECIDED, "not_accepted"],
    needsConfirmation: true,
  },
  forwarding_slip: {
    form: null,
    article: `${reception}, Điều 26 khoản 2 điểm b và Điều 28 khoản 1 điểm d`,
    book: "PC",
    about: PROPOSALS,
    states: ["sent", ...NOT_DECIDED],
    needsConfirmation: true,
  },
  answer_notice: {
    form: null,
    article: `${reception}, Điều 28 khoản 1`,
    book: "TB",
    about: PROPOSALS,
    states: [...NOT_DECIDED, "reprocessing", "answered"],
    needsConfirmation: true,
  },
  reception_refusal: {
    form: "Mẫu số 01/TCD",
    article: `${decree154}, Điều 4 khoản 3`,
    book: "TB",
    about: ANY_LETTER,
    states: ["not_accepted", "refused"],
    isRepeatable: true,
    needsConfirmation: true,
  },
  receipt_of_papers: {
    form: "Mẫu số 02/TCD",
    article: `${decree154}, Điều 15 khoản 4`,
    book: null,
    about: ANY_LETTER,
    states: CASE_STATES,
    signers: DESK,
    isRepeatable: true,
  },
};

const written = (form: DocumentForm): Row => ({
  form: form.formNumber,
  article: form.article,
  book: form.book,
  about: form.kinds,
  states: form.states,
  signers: form.signers,
  ...(form.isRepeatable && { isRepeatable: true }),
  ...(form.needsConfirmation && { needsConfirmation: true }),
});

const IDENTITY = ["identityNumber: line, of persons", "identityIssuedOn: day, of persons"].concat(
  "identityIssuedBy: line, of persons",
);

/** What each asks for, in its order; a line unless something else is said. */
const ASKED: Record<CaseDocumentKind, readonly string[]> = {
  acceptance_notice: ["filer", "address", ...IDENTITY, "subject"],
  non_acceptance_notice: ["filer", "reason: line, long"],
  verification_assignment: [
    "filer",
    "address",
    "subject",
    "assignee",
    "verified: text",
    "term",
    "proposer: line, optional",
    "executors: text",
  ],
  verification_decision: [
    "filer",
    "address",
    "subject",
    "members: text",
    "verified: text",
    "term",
    "proposer: line, optional",
    "executors: text",
  ],
  dialogue_notice: [
    "filer",
    "subject",
    "time",
    "day: day, may be ahead, 5 days ahead",
    "place",
    "content: text",
  ],
  dialogue_minutes: [
    "time",
    "day: day",
    "place",
    "chair",
    "recorder",
    "filer",
    ...IDENTITY,
    "complainedOf",
    "related: text, optional",
    "bodies: text, optional",
    "summary: text",
    "opinions: text",
    "outcome: text",
    "endTime",
    "copies",
  ],
  suspension_decision: ["filer", "address", "subject", "reason: line, long", "executors: text"],
  continuation_decision: ["filer", "address", "subject", "executors: text"],
  termination_decision: ["filer", "address", "subject", "reason: line, long", "executors: text"],
  settlement_decision: [
    "filer",
    "address",
    "complainedOf",
    "complainedOfAddress",
    "subject",
    "proposer: line, optional",
    "demand: text",
    "findings: text",
    "dialogueResult: text, optional",
    "legalBasis: text",
    "conclusion: text",
    "decision: text",
    "compensation: text, optional",
    "executors: text",
  ],
  guidance_slip: ["filer", "address", "subject", "recipient", "reason: line, long"],
  forwarding_slip: ["recipient", "letter", "filer", "address", "subject"],
  answer_notice: ["letter", "filer", "address", "subject", "answer: text"],
  reception_refusal: [
    "filer",
    "day: day",
    ...IDENTITY,
    "address",
    "place",
    "what",
    "subject",
    "refusalGround",
  ],
  receipt_of_papers: ["time", "day: day", "place", "filer", ...IDENTITY, "papers: text", "copies"],
};

function asAsked({ name, type, ...field }: DocumentField<never>): string {
  const traits = [
    type,
    ...(field.isLong ? ["long"] : []),
    ...(field.isOptional ? ["optional"] : []),
    ...(field.isOfPersons ? ["of persons"] : []),
    ...(field.mayBeAhead ? ["may be ahead"] : []),
    ...(field.daysAhead === undefined ? [] : [`${field.daysAhead} days ahead`]),
  ];
  return traits.join() === "line" ? name : `${name}: ${traits.join(", ")}`;
}

describe("the table of the forms", () => {
  it("has each kind of document once, in the order of its list, and each book", () => {
    expect(CASE_DOCUMENT_KINDS).toEqual(Object.keys(SIGNED));
    const forms = [...DOCUMENT_FORMS, ...RECEPTION_FORMS, ...DISCLOSURE_FORMS];
    expect(forms.map(({ kind }) => kind).sort()).toEqual([...DOCUMENT_KINDS].sort());
    expect([...DOCUMENT_BOOKS].sort()).toEqual(["BC", "HD", "PC", "QĐ", "TB"]);
  });

  it.each(DOCUMENT_FORMS.map((form) => [form.kind, form] as const))(
    "has %s as it was signed",
    (kind, form) => {
      const row = { about: ["complaint"], signers: ["leader"], ...SIGNED[kind] };
      expect(written(form)).toEqual(row);
      expect(form.fields.map(asAsked)).toEqual(ASKED[kind]);
    },
  );

  it.each(Object.keys(SIGNED))("has %s from July 2026 on, without an end", (kind) => {
    const forms = DOCUMENT_FORMS.filter((form) => form.kind === kind);
    expect(forms.map(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo])).toEqual([
      ["2026-07-01", null],
    ]);
  });

  it.each(["2026-06-30", "2026-07-01"])("knows on %s which form is in force", (day) => {
    const kinds = DOCUMENT_FORMS.map(({ kind }) => formFor(kind, calendarDate(day))?.kind ?? null);
    const none = DOCUMENT_FORMS.map(() => null);
    expect(kinds).toEqual(day < "2026-07-01" ? none : DOCUMENT_FORMS.map(({ kind }) => kind));
  });
});

describe("the table of what is about no case", () => {
  it("is as it was signed", () => {
    const rows = [...RECEPTION_FORMS, ...DISCLOSURE_FORMS].map((form) => [
      form.kind,
      form.article,
      form.book,
      form.signers.join(),
      form.effectiveFrom,
      form.fields.map(asAsked).join(" · "),
    ]);
    const democracy = "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15";
    expect(rows).toEqual([
      [
        "conclusion_notice",
        `${decree154}, Điều 25 khoản 2, khoản 3`,
        "TB",
        "leader",
        "2026-07-01",
        "visitor · heard: text · instruction: text · responsible · due: day, may be ahead, 0 days ahead · contact",
      ],
      [
        "disclosure_list",
        `${democracy}, Điều 13 khoản 2`,
        "TB",
        "leader",
        "2023-07-01",
        "remark: text, optional",
      ],
      [
        "disclosure_report",
        `${democracy}, Điều 14 khoản 3`,
        "BC",
        "leader",
        "2023-07-01",
        "session · process: text, optional · assessment: text · plans: text",
      ],
    ]);
  });

  it("sets no number of a form, and says that each must be confirmed", () => {
    for (const form of [...RECEPTION_FORMS, ...DISCLOSURE_FORMS]) {
      expect(form).toMatchObject({
        formNumber: null,
        needsConfirmation: true,
        effectiveTo: null,
        isRepeatable: false,
      });
    }
  });
});

describe("the files", () => {
  it("are of the types the registry of media types knows", () => {
    expect([PDF, DOCX]).toEqual([
      "application/pdf",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ]);
  });
});

describe("the forms to be filled in by hand", () => {
  it("are these", () => {
    const inForce = { effectiveFrom: "2026-07-01", effectiveTo: null };
    expect(BLANK_FORM_TABLE).toMatchObject([
      {
        ...inForce,
        id: "complaint",
        formNumber: "Mẫu số 01",
        article: `${decree155}, Điều 20 khoản 1`,
        needsConfirmation: false,
        fileName: "mau-01-don-khieu-nai",
      },
      {
        ...inForce,
        id: "authorisation",
        formNumber: "Mẫu số 02",
        article: `${decree155}, Điều 3 và Điều 20 khoản 1`,
        needsConfirmation: false,
        fileName: "mau-02-giay-uy-quyen-khieu-nai",
      },
      {
        ...inForce,
        id: "complaint_withdrawal",
        formNumber: null,
        article: `${complaints}, Điều 10`,
        needsConfirmation: true,
        fileName: "don-rut-khieu-nai",
      },
      {
        ...inForce,
        id: "denunciation_withdrawal",
        formNumber: "Mẫu số 02",
        article: "Nghị định 156/2026/NĐ-CP, Điều 1 (Điều 4 khoản 1) và Điều 8",
        needsConfirmation: false,
        fileName: "mau-02-don-rut-to-cao",
      },
    ]);
  });

  it("are handed out from the day on which they are in force", () => {
    expect(blankFormsOn(calendarDate("2026-06-30"))).toEqual([]);
    expect(blankFormsOn(calendarDate("2026-07-01"))).toEqual(BLANK_FORM_TABLE);
  });
});
