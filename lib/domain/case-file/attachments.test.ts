import { describe, expect, it } from "vitest";

import {
  admitFile,
  fileNameFor,
  isPicture,
  isUploadProblem,
  MAX_FILE_BYTES,
  MAX_FILES,
  MAX_PIXELS,
  MAX_TOTAL_BYTES,
  MAX_UPLOADS_PER_HOUR,
  MEDIA_TYPES,
  missingOf,
  readableName,
  UPLOAD_PROBLEMS,
} from "@/lib/domain/case-file/attachments";

const kept = (sha256: string, byteSize = 1000) => ({ sha256, byteSize });
const several = (count: number) => Array.from({ length: count }, (_, index) => kept(`f${index}`));

describe("what is taken", () => {
  it("is photos and PDF, ten files of ten MiB and fifty in all", () => {
    expect(MEDIA_TYPES).toEqual(["image/jpeg", "image/png", "image/webp", "application/pdf"]);
    expect(MEDIA_TYPES.map(isPicture)).toEqual([true, true, true, false]);
    expect(isPicture("application/image/x")).toBe(false);
    expect([MAX_FILES, MAX_FILE_BYTES, MAX_TOTAL_BYTES]).toEqual([10, 10_485_760, 52_428_800]);
    expect([MAX_PIXELS, MAX_UPLOADS_PER_HOUR]).toEqual([40_000_000, 30]);
  });

  it("is told apart from an upload that failed as a whole", () => {
    expect(UPLOAD_PROBLEMS).toEqual([
      "file_missing",
      "upload_malformed",
      "upload_interrupted",
      "upload_failed",
      "too_many_uploads",
    ]);
    expect(UPLOAD_PROBLEMS.every(isUploadProblem)).toBe(true);
    expect(["file_empty", "", null].map(isUploadProblem)).toEqual([false, false, false]);
  });
});

describe("one more file", () => {
  it("fits beside nine", () => {
    expect(admitFile(several(MAX_FILES - 1), kept("new"))).toEqual({ ok: true, value: null });
  });

  it("is one too many beside ten, and one that is there already is told so, full or not", () => {
    expect(admitFile(several(MAX_FILES), kept("new"))).toMatchObject({ problem: "files_too_many" });
    for (const there of [several(MAX_FILES), several(4)]) {
      expect(admitFile(there, kept("f3"))).toMatchObject({ problem: "file_there_already" });
    }
  });

  it("holds nobody up that is there already", () => {
    const refused = [
      { name: "a.jpg", problem: "file_there_already" },
      { name: "b.heic", problem: "file_is_heif" },
    ] as const;
    expect(missingOf(refused).map(({ name }) => name)).toEqual(["b.heic"]);
  });

  it("may fill the room to the last byte and not beyond", () => {
    const there = [kept("a", MAX_TOTAL_BYTES - 10)];
    expect(admitFile(there, kept("new", 10))).toMatchObject({ ok: true });
    expect(admitFile(there, kept("new", 11))).toMatchObject({ problem: "files_too_large" });
  });
});

describe("the name of a file", () => {
  it.each([
    ["ngõ số 2.jpg", "image/jpeg", "ngõ số 2.jpg"],
    ["NGÕ.JPEG", "image/jpeg", "NGÕ.jpg"],
    ["anh.heic.jpg", "image/jpeg", "anh.heic.jpg"],
    ["anh.jpg", "image/png", "anh.jpg.png"],
    ["../../etc/passwd", "application/pdf", "passwd.pdf"],
    ["C:\\Users\\a\\đơn.pdf", "application/pdf", "đơn.pdf"],
    ["ảnh\u202Egpj.exe", "image/png", "ảnhgpj.exe.png"],
    ["a\r\nSet-Cookie: x.pdf", "application/pdf", "aSet-Cookie x.pdf"],
    ["\0", "image/webp", "file.webp"],
    ["", "image/webp", "file.webp"],
    ["CON.pdf", "application/pdf", "file-CON.pdf"],
    ["trailing. . .", "application/pdf", "trailing.pdf"],
    [".htaccess", "application/pdf", "htaccess.pdf"],
    ["ảnh.jpe", "image/jpeg", "ảnh.jpg"],
    ["ảnh.WEBP", "image/webp", "ảnh.webp"],
    ["ảnh.png", "image/png", "ảnh.png"],
    ["ảnh", "image/png", "ảnh.png"],
    ["a.b.c", "application/pdf", "a.b.c.pdf"],
    ["ảnh .png", "image/png", "ảnh.png"],
    ["đơn. . .pdf", "application/pdf", "đơn.pdf"],
    ["...đơn.pdf", "application/pdf", "đơn.pdf"],
    ["a..b.pdf", "application/pdf", "a..b.pdf"],
    ["com1.pdf", "application/pdf", "file-com1.pdf"],
    ["com.pdf", "application/pdf", "com.pdf"],
    ["LPT9.pdf", "application/pdf", "file-LPT9.pdf"],
    ["lpt10.pdf", "application/pdf", "lpt10.pdf"],
    ["prn", "application/pdf", "file-prn.pdf"],
    ["aux.pdf", "application/pdf", "file-aux.pdf"],
    ["nul.pdf", "application/pdf", "file-nul.pdf"],
    ["icon.pdf", "application/pdf", "icon.pdf"],
    ["conn.pdf", "application/pdf", "conn.pdf"],
    ["a-.pdf", "application/pdf", "a-.pdf"],
    ["pdf", "application/pdf", "pdf.pdf"],
    ["ảnh.PDF.", "application/pdf", "ảnh.PDF.pdf"],
    ["a<b>c:d|e?f*g.pdf", "application/pdf", "abcdefg.pdf"],
    ["a \t  b.pdf", "application/pdf", "a b.pdf"],
    ['"; rm -rf; ".pdf', "application/pdf", "; rm -rf;.pdf"],
  ] as const)("%j of %s becomes %j", (given, mediaType, name) => {
    expect(fileNameFor(given, mediaType)).toBe(name);
  });

  it("is in one spelling and never longer than 120 signs", () => {
    expect(fileNameFor("Nguyễn".normalize("NFD"), "application/pdf")).toBe("Nguyễn.pdf");
    const long = fileNameFor("𝒜".repeat(300), "application/pdf");
    expect(long.length).toBeLessThanOrEqual(120);
    expect(long).not.toMatch(/\p{Cs}/u);
    expect(long).toMatch(/\.pdf$/);
    expect(readableName("x".repeat(500))).toHaveLength(120);
    expect(fileNameFor("x".repeat(500), "application/pdf")).toBe(`${"x".repeat(116)}.pdf`);
    expect(fileNameFor("x".repeat(500), "image/webp")).toBe(`${"x".repeat(115)}.webp`);
  });

  it("loses half a sign where it is cut, and no whole one", () => {
    expect(readableName(`${"x".repeat(119)}𝒜`)).toBe("x".repeat(119));
    expect(readableName(`${"x".repeat(118)}𝒜y`)).toBe(`${"x".repeat(118)}𝒜`);
  });

  it("stands beside a refusal as it was given, but for folders and what cannot be seen", () => {
    expect(readableName(" C:\\tmp\\ đơn\u200B của  tôi.heic ")).toBe("đơn của tôi.heic");
    expect(readableName("nhà/")).toBe("");
  });
});
