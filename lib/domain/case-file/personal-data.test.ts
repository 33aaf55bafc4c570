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
    [
      "Gọi 84 912345678 hoặc 0912-345-678",
      [
        ["phone", "84 912345678"],
        ["phone", "0912-345-678"],
      ],
    ],
    ["Gọi 02438512345 giờ hành chính", [["phone", "02438512345"]]],
    ["CCCD 001.090.012.345", [["id_number", "001.090.012.345"]]],
    ["Thư a@b.gov.vn", [["email", "a@b.gov.vn"]]],
    ["Thư a+b_c@thu-dien-tu.dongda.gov.vn nhé", [["email", "a+b_c@thu-dien-tu.dongda.gov.vn"]]],
    ["Xe 29A1 12345", [["plate", "29A1 12345"]]],
    ["Xe 29 - K - 1234", [["plate", "29 - K - 1234"]]],
    ["Xe 30AB123.4 đỗ", [["plate", "30AB123.4"]]],
    [
      "tôi nói với Mr. Bình và bà Tuyết",
      [
        ["name", "Bình"],
        ["name", "Tuyết"],
      ],
    ],
    [
      "em Lan, cụ Khoát, cháu Bi",
      [
        ["name", "Lan"],
        ["name", "Khoát"],
        ["name", "Bi"],
      ],
    ],
    ["anh Nguyễn Văn A Bê Cê Dê", [["name", "Nguyễn Văn A Bê Cê"]]],
    ["Hà Văn Mai Trần Lê Ngô ở đó", [["name", "Hà Văn Mai Trần Lê"]]],
    ["Đỗ Mười", [["name", "Đỗ Mười"]]],
    ["gặp Đặng Thị Ơ ở chợ", [["name", "Đặng Thị Ơ"]]],
  ])("is told apart by its kind: %s", (text, spots) => {
    expect(seen(text)).toEqual(spots);
  });

  it.each([
    "mã số 0123456789012",
    "Quyết định 1234567",
    "Số tờ khai 12345678901",
    "12345678",
    "a@b",
    "@example.org",
    "số 129A1-12345x9",
    "29AB-12",
    "x29A-123.45",
    "29A-123.456",
    "Không Nguyễn",
    "bông Lan nở",
    "trường Trần Phú",
    "hẻm Lê Lợi, ngõ Phan Huy Chú, cầu Lý Thái Tổ, ga Trần Quý Cáp",
    "phường Nguyễn Du, quận Lê Chân, tượng đài Lý Thái Tổ, hồ Phạm Ngũ Lão",
    "nguyễn văn a",
    "ông nói với bà rằng anh ấy đi",
    "+84 chín một hai",
  ])("is not in: %s", (text) => {
    expect(seen(text)).toEqual([]);
  });

  it.each([
    "Ba bóng đèn trong ngõ tắt từ đầu tháng 11, buổi tối rất tối.",
    "Trên phố Nguyễn Khuyến và đường Lê Duẩn, gần chợ.",
    "Quyết định số 12/QĐ-XPHC ngày 20/10/2026, phạt 2.500.000 đồng.",
    "Số 5, ngõ 2, năm 2026.",
  ])("is not in: %s", (text) => {
    expect(seen(text)).toEqual([]);
  });

  it("is found where one thing follows the other without a blank", () => {
    expect(seen("0900000000Nguyễn Văn A")).toEqual([
      ["phone", "0900000000"],
      ["name", "Nguyễn Văn A"],
    ]);
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
