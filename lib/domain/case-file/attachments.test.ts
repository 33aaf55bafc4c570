import { describe, expect, it } from "vitest";

import {
  admitFile,
  fileNameFor,
  MAX_FILES,
  MAX_TOTAL_BYTES,
  missingOf,
  readableName,
} from "@/lib/domain/case-file/attachments";

const kept = (sha256: string, byteSize = 1000) => ({ sha256, byteSize });
const several = (count: number) => Array.from({ length: count }, (_, index) => kept(`f${index}`));

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
  });
});
