import { describe, expect, it } from "vitest";

import { DESK_ROLES, isOfUnit, POSITION_ROLES, roleOf, ROLES } from "@/lib/domain/actor";
import { aResident, aStaffMember } from "@/lib/domain/case-file/case-file.builder";
import { PUBLIC, VISITOR } from "@/lib/domain/scope";

describe("who is asking", () => {
  it("is a resident who acts for themselves, or somebody in an office", () => {
    expect(roleOf(aResident())).toBe("resident");
    expect(roleOf(aStaffMember("inspector"))).toBe("inspector");
  });

  it("is of the units their office stands for, a resident of none", () => {
    const official = aStaffMember("official", { unitId: "city", unitIds: ["city", "lang"] });
    expect(["city", "lang", "kim-lien"].map((unit) => isOfUnit(official, unit))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isOfUnit(aResident(), "lang")).toBe(false);
  });

  it("has one of these roles, by the names that are stored", () => {
    expect(ROLES.join(" ")).toBe(
      "resident clerk officer leader overseer front publisher official inspector administrator",
    );
    expect(POSITION_ROLES).toEqual(ROLES.slice(1));
    expect(DESK_ROLES).toEqual(["clerk", "officer", "leader"]);
  });

  it("without an account is known to the policies of the database by these names", () => {
    expect([PUBLIC, VISITOR]).toEqual([{ kind: "public" }, { kind: "visitor" }]);
  });
});
