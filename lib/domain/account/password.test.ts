import { describe, expect, it } from "vitest";

import { passwordProblem } from "./password";

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
});
