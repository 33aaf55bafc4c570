import { describe, expect, it } from "vitest";

import { personalSpots } from "@/lib/domain/case-file/personal-data";

const seen = (text: string) =>
  personalSpots(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("what may tell who somebody is", () => {
  it.each([
    ["Cần gặp thì gọi 0900 000 000.", [["phone", "0900 000 000"]]],
    ["Gọi +84 912.345.678 nhé", [["phone", "+84 912.345.678"]]],
    ["CCCD 001090012345", [["id_number", "001090012345"]]],
    ["CCCD 001 090 012 345 cấp 2021", [["id_number", "001 090 012 345"]]],
    ["CMND 012345678", [["id_number", "012345678"]]],
    ["Thư: nguyen.van-a@example.org.", [["email", "nguyen.van-a@example.org"]]],
    ["Xe 29X1-000.00 chắn cột đèn", [["plate", "29X1-000.00"]]],
    ["Xe 30A-123.45", [["plate", "30A-123.45"]]],
    ["Tôi gặp ông Trần Văn Bình ở ngõ", [["name", "Trần Văn Bình"]]],
    ["Chị Hoa hàng xóm", [["name", "Hoa"]]],
    ["Người ký là Nguyễn Thị Minh Khai.", [["name", "Nguyễn Thị Minh Khai"]]],
  ])("%s", (text, spots) => {
    expect(seen(text)).toEqual(spots);
  });

  it.each([
    "Ba bóng đèn trong ngõ tắt từ đầu tháng 11, buổi tối rất tối.",
    "Trên phố Nguyễn Khuyến và đường Lê Duẩn, gần chợ.",
    "Quyết định số 12/QĐ-XPHC ngày 20/10/2026, phạt 2.500.000 đồng.",
    "Số 5, ngõ 2, năm 2026.",
  ])("is not in: %s", (text) => {
    expect(seen(text)).toEqual([]);
  });

  it("is found in order and never twice on the same signs", () => {
    const text = "Ông Lê Văn A, 0900000000, 001090012345, a@b.vn";
    const spots = personalSpots(text);
    expect(spots.map(({ kind }) => kind)).toEqual(["name", "phone", "id_number", "email"]);
    expect(spots.every(({ start }, index) => start >= (spots[index - 1]?.end ?? 0))).toBe(true);
  });

  it.each(["0 ", "a@", "Nguyễn ", "Ông A ", "12 ", "a.b-"])(
    "is looked for quickly in ten thousand signs of %j",
    (piece) => {
      const began = performance.now();
      personalSpots(piece.repeat(10_000 / piece.length));
      expect(performance.now() - began).toBeLessThan(500);
    },
  );
});
