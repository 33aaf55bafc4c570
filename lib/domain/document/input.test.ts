import { describe, expect, it } from "vitest";

import { DOCUMENT_FIELDS } from "@/lib/domain/document/fields";
import { DraftDocumentInput, IssueDocumentInput } from "@/lib/domain/document/input";

const caseId = "3b241101-e2bb-4255-8caf-4136c566a962";
const DRAFT = { caseId, kind: "dialogue_notice" };
const ISSUE = { caseId, revision: "3", kind: "dialogue_notice", draftedAt: "2027-02-05T03:00:00Z" };

type Read = {
  readonly error?:
    | {
        readonly issues: readonly { readonly path: readonly unknown[]; readonly message: string }[];
      }
    | undefined;
};

const problems = ({ error }: Read) =>
  error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a document that is being drafted", () => {
  it("is kept as it was typed, by the names its fields are sent under", () => {
    const typed = { filer: " Ông A ", dayDay: "31", dayMonth: "2", dayYear: "", papers: "a;\nb" };
    expect(DraftDocumentInput.parse({ ...DRAFT, ...typed })).toEqual({ ...DRAFT, typed });
    expect(DraftDocumentInput.parse({ ...DRAFT, filer: undefined })).toStrictEqual({
      ...DRAFT,
      typed: {},
    });
  });

  it.each(DOCUMENT_FIELDS)("may have %s, also in three parts", (name) => {
    const parts = [name, `${name}Day`, `${name}Month`, `${name}Year`];
    const typed = Object.fromEntries(parts.map((part) => [part, "x"]));
    expect(DraftDocumentInput.parse({ ...DRAFT, ...typed }).typed).toEqual(typed);
  });

  it.each<[object, string[]]>([
    [{ caseId: "12" }, ["caseId: form_malformed"]],
    [{ kind: "love_letter" }, ["kind: form_malformed"]],
    [{ filer: 7 }, ["filer: form_malformed"]],
    [{ filer: "x".repeat(20_001) }, ["filer: document_field_too_long"]],
    [{ hobby: "x" }, [": form_malformed"]],
  ])("is refused with %j", (typed, said) => {
    expect(problems(DraftDocumentInput.safeParse({ ...DRAFT, ...typed }))).toEqual(said);
  });

  it("may be as long as a text may be", () => {
    const typed = { opinions: "x".repeat(20_000) };
    expect(DraftDocumentInput.parse({ ...DRAFT, ...typed }).typed).toEqual(typed);
  });
});

describe("a document that is issued", () => {
  it("says of which case, in which revision, and which draft was read", () => {
    expect(IssueDocumentInput.parse(ISSUE)).toEqual({ ...ISSUE, revision: 3 });
  });

  it.each<[object, string[]]>([
    [{ caseId: "" }, ["caseId: form_malformed"]],
    [{ revision: "một" }, ["revision: form_malformed"]],
    [{ kind: "" }, ["kind: form_malformed"]],
    [{ draftedAt: "5/2/2027" }, ["draftedAt: form_malformed"]],
    [{ filer: "Ông A" }, [": form_malformed"]],
  ])("is refused with %j", (typed, said) => {
    expect(problems(IssueDocumentInput.safeParse({ ...ISSUE, ...typed }))).toEqual(said);
  });
});
