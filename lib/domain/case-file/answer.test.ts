import { describe, expect, it } from "vitest";

import { NO_ANSWER_DRAFT, readAnswerDraft } from "@/lib/domain/case-file/answer-draft";
import { lackingProof } from "@/lib/domain/case-file/proof";
import type { Requirement } from "@/lib/domain/case-file/transitions";

const photo = { mediaType: "image/jpeg" };
const paper = { mediaType: "application/pdf" };

describe("an answer is proved", () => {
  it.each<[readonly Requirement[], readonly (typeof photo)[], string | null]>([
    [["note", "evidence"], [], "evidence_missing"],
    [["note", "evidence"], [photo], null],
    [["note", "evidence"], [paper], null],
    [["note", "document"], [], "document_missing"],
    [["note", "document"], [photo], "document_missing"],
    [["note", "document"], [photo, paper], null],
    [["document", "evidence"], [photo], "document_missing"],
    [["document", "evidence"], [], "document_missing"],
    [["note"], [], null],
    [[], [photo], null],
  ])("where %j is asked, with %j: lacking %s", (requires, files, lacking) => {
    expect(lackingProof(requires, files)).toBe(lacking);
  });
});

describe("an answer that is still being written", () => {
  const refused = [{ name: "a.heic", problem: "file_is_heif" }];

  it("is read as it was left", () => {
    const typed = { answer: "Đã kiểm tra.", documentNumber: "12/TB" };
    expect(readAnswerDraft({ typed, refused })).toEqual({ typed, refused });
  });

  it("counts as not written where it has another shape, part by part", () => {
    expect(NO_ANSWER_DRAFT).toEqual({ typed: { answer: "", documentNumber: "" }, refused: [] });
    expect(readAnswerDraft({ typed: null, refused })).toEqual(NO_ANSWER_DRAFT);
    expect(readAnswerDraft({ typed: { answer: 7, documentNumber: [] }, refused })).toEqual({
      ...NO_ANSWER_DRAFT,
      refused,
    });
    expect(readAnswerDraft({ typed: { answer: "Đã" }, refused: [{ name: "a" }] })).toEqual({
      typed: { answer: "Đã", documentNumber: "" },
      refused: [],
    });
    expect(readAnswerDraft({ typed: {}, refused: [{ name: "a", problem: "bored" }] })).toEqual(
      NO_ANSWER_DRAFT,
    );
  });
});
