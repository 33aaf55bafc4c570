import { describe, expect, it } from "vitest";

import { COMMON_WORDS } from "./common-words";
import { isTooShort, PASSWORD_PROBLEMS, passwordProblem } from "./password";

const RESIDENT = {
  strength: "resident",
  email: "nguyen.thi.hoa85@example.org",
  name: "Nguyễn Thị Hòa",
} as const;
const OFFICER = { ...RESIDENT, strength: "position" } as const;

describe("a password", () => {
  it.each([
    ["", "password_missing"],
    ["mười một chữ".slice(0, 11), "password_too_short"],
    ["x".repeat(129), "password_too_long"],
    ["123456789012", "password_too_common"],
    ["abcdefghijkl", "password_too_common"],
    ["qwertyuiop[]", "password_too_common"],
    ["121212121212", "password_too_common"],
    ["0912345678 9", "password_too_common"],
    ["24/12/1985 02:30", "password_too_common"],
    ["matkhau123456", "password_too_common"],
    ["Mật khẩu 2026", "password_too_common"],
    ["P@ssw0rd2026!", "password_too_common"],
    ["anhyeuem20132013", "password_too_common"],
    ["Việt Nam vô địch", "password_too_common"],
    ["asdfghjklkjhg", "password_too_common"],
    ["zxcvbnmnbvcxz", "password_too_common"],
    ["poiuytrewq11", "password_too_common"],
    ["xyzkxyzkxyzkxyz", "password_too_common"],
    ["nguyenthihoa1985", "password_names_you"],
    ["nguyenthihoanguyenthihoa", "password_names_you"],
    ["Nguyễn Thị Hoà 85", "password_names_you"],
  ])("%j is refused: %s", (password, problem) => {
    expect(passwordProblem(password, RESIDENT)).toBe(problem);
  });

  it.each(["con mèo ngủ trên mái tôn", "bốn quả cam vàng rơi", "tEr7-vuhq-0kd8"])(
    "%j may be chosen",
    (password) => {
      expect(passwordProblem(password, RESIDENT)).toBeNull();
    },
  );

  it("is longer for whoever holds an office", () => {
    expect(passwordProblem("tEr7-vuhq-0kd8", OFFICER)).toBe("password_too_short_for_position");
    expect(passwordProblem("tEr7-vuhq-0kd8x", OFFICER)).toBeNull();
  });

  it("counts letters, however they are put together", () => {
    const spelledApart = "ngõ nhỏ phố nh".normalize("NFD");
    expect(Array.from(spelledApart).length).toBeGreaterThan(15);
    expect(passwordProblem(spelledApart, OFFICER)).toBe("password_too_short_for_position");
  });

  it.each([
    ["resident", 11, true],
    ["resident", 12, false],
    ["position", 14, true],
    ["position", 15, false],
  ] as const)("of a %s is too short with %i signs: %s", (strength, length, short) => {
    const password = "tEr7-vuhq-0kd8x".slice(0, length);
    expect(isTooShort(password, strength)).toBe(short);
    expect(passwordProblem(password, { ...RESIDENT, strength }) !== null).toBe(short);
  });

  it("may have 128 signs", () => {
    const long = "tEr7-vuhq-0kd8xq".repeat(8);
    expect([long, `${long}x`].map((each) => passwordProblem(each, RESIDENT))).toEqual([
      null,
      "password_too_long",
    ]);
  });

  it("has no other problem than these", () => {
    expect(PASSWORD_PROBLEMS).toEqual([
      "password_missing",
      "password_too_short",
      "password_too_short_for_position",
      "password_too_long",
      "password_too_common",
      "password_names_you",
    ]);
  });
});

const SURE = "8361-5927-46";

describe("a password that says who one is", () => {
  it.each([
    ["Bảo", `bao${SURE}`, "password_names_you"],
    ["Vy", `vy${SURE}`, null],
    ["Đỗ Đức", `DoDuc${SURE}`, "password_names_you"],
    ["Đỗ Đức", `${SURE}dodúcdỗđức`, "password_names_you"],
    ["Đỗ Đức", `dođucdoducdoduc${SURE}`, null],
    ["Đỗ Đức", `doducx${SURE}`, null],
    ["12 34", SURE, "password_too_common"],
  ])("of %s: %s is %s", (name, password, problem) => {
    expect(passwordProblem(password, { ...RESIDENT, name, email: "k@x.vn" })).toBe(problem);
  });

  it.each([
    ["khoat.tv@x.vn", `khoattv${SURE}`],
    ["khoat.tv@x.vn", `khoat.tv@x.vn${SURE}`],
    ["ab@cde.vn", `abcdevn${SURE}`],
  ])("of the mailbox %s is refused: %s", (email, password) => {
    expect(passwordProblem(password, { ...RESIDENT, email })).toBe("password_names_you");
  });
});

describe("a password that a guesser tries first", () => {
  it.each([
    ["098765432109", "a row backwards"],
    ["mlkjihgfedcba", "the alphabet backwards"],
    ["asdfghjklasdfg", "a row of the keyboard, twice"],
    ["zxcvbnmzxcvbn", "another, twice"],
    ["abcd1234wxyz", "three rows"],
    ["xqkmxqkmxqkm", "four signs three times"],
    ["xqkmxqkmxqkm182", "four signs three times and three more"],
    ["😀🎈😀🎈😀🎈😀🎈😀🎈😀🎈", "two signs six times"],
    ["lan nam hoa 1", "three names"],
    ["dr4g0n-m0nk3y", "words with figures for letters"],
    ["sun5hine$unsh1ne", "words with all such figures"],
    ["p@$$w0rd-2026", "words with such signs"],
    ["##Matkhau!!2026", "a word among signs"],
    ["1134p@ssw0rd", "the same after figures"],
    ["a1d2m3i4n5-2026", "a word with figures between"],
  ])("%s is: %s", (password) => {
    expect(passwordProblem(password, RESIDENT)).toBe("password_too_common");
  });

  it.each([
    ["abcd1234wxyz9", "a fourth row"],
    ["xqkmxqkm7593", "only twice"],
    ["xqkmxqkmxqkm1827", "three times and four more"],
    ["9xqkmxqkmxqkm", "three times after something else"],
    ["xqkmbxqkmbxqkmb", "five signs"],
    ["lan nam hoa tuan", "four names"],
    ["lan nam hoax 1", "what is no word"],
  ])("%s is not: %s", (password) => {
    expect(passwordProblem(password, RESIDENT)).toBeNull();
  });

  it.each([
    ["passwort", "administrator", "guest"],
    ["qwertyuiop", "qazwsxedc", "azerty", "loveyou"],
    ["pokemon", "superman", "princess"],
    ["jennifer", "trustno", "changeme", "secret"],
    ["samsung", "zalo", "autumn"],
    ["khongbiet", "emyeuanh", "yeuem"],
    ["congchua", "hoangtu", "tinhyeu"],
    ["tphcm", "bacho", "danang"],
    ["dichvucong", "haiphong", "chaoban"],
    ["quynh", "tuyet", "nhung"],
    ["portal", "citizen", "ward"],
  ])("knows %s, %s and their like", (...words) => {
    expect(words.filter((word) => !COMMON_WORDS.includes(word))).toEqual([]);
    const doubled = words.map((word) => `${word}-${word}-29471`);
    expect(doubled.map((each) => passwordProblem(each, RESIDENT))).toEqual(
      words.map(() => "password_too_common"),
    );
  });

  it("knows words of small letters, none of them empty", () => {
    expect(COMMON_WORDS.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(COMMON_WORDS.length).toBeGreaterThan(230);
  });
});
