import { describe, expect, it } from "vitest";

import { describeFile, lackingCompletionProof } from "@/lib/domain/oversight/proof";
import { readUploadDraft } from "@/lib/domain/oversight/upload-draft";

describe("proof of completion", () => {
  it.each([
    [null, 0, "completion_proof_missing"],
    [null, 1, null],
    ["12/BC-UBND", 0, null],
    ["12/BC-UBND", 2, null],
  ])("with document %s and %d files lacks %s", (document, files, lacking) => {
    expect(lackingCompletionProof(document, files)).toBe(lacking);
  });
});

describe("what stands beside a file", () => {
  it.each([
    ["image/jpeg", "  ngắn  ", null],
    ["image/png", "Gạch  vỡ ở\ncuối ngõ", "Gạch vỡ ở cuối ngõ"],
    ["application/pdf", "", "bien-ban.pdf"],
    ["application/pdf", " Biên bản ", "Biên bản"],
  ] as const)("of %s, said as %j, is %j", (mediaType, typed, shown) => {
    const described = describeFile(typed, { mediaType, originalName: "bien-ban.pdf" });
    expect(described).toEqual(
      shown === null
        ? { ok: false, problem: "file_description_missing" }
        : { ok: true, value: shown },
    );
  });
});

describe("words beside files", () => {
  it("are read as they were typed, and as nothing where they have another shape", () => {
    const kept = { typed: { text: "a" }, refused: [{ name: "x", problem: "file_empty" }] };
    expect(readUploadDraft(kept)).toEqual(kept);
    expect(readUploadDraft(undefined)).toEqual({ typed: {}, refused: [] });
    expect(readUploadDraft({ typed: { a: 1 }, refused: [{}] })).toEqual({ typed: {}, refused: [] });
  });
});
