import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fileNameFor } from "@/lib/domain/case-file/attachments";
import { contentDisposition } from "@/lib/files/content-disposition";

describe("the name a file is saved under", () => {
  it.each([
    [
      "ngõ số 2.jpg",
      `attachment; filename="ngo so 2.jpg"; filename*=UTF-8''ng%C3%B5%20s%E1%BB%91%202.jpg`,
    ],
    [
      "Đơn (1)'.pdf",
      `attachment; filename="Don (1)_.pdf"; filename*=UTF-8''%C4%90%C6%A1n%20%281%29%27.pdf`,
    ],
  ])("%s", (name, header) => {
    expect(contentDisposition(name)).toBe(header);
  });

  it("can never end the header or begin another, whatever somebody called the file", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        const header = contentDisposition(fileNameFor(given, "application/pdf"));
        expect(header).toMatch(
          /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.%!#$&+^`|~-]+$/,
        );
        expect(() => new Headers({ "content-disposition": header })).not.toThrow();
      }),
    );
  });
});
