import { describe, expect, it } from "vitest";

import { CASE_ACTION_RULES } from "@/lib/domain/case-file/action-table";
import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import {
  groundCodes,
  groundOf,
  GROUNDS,
  groundsFor,
  isGroundFor,
} from "@/lib/domain/case-file/grounds";

describe("grounds", () => {
  it("have a name of their own", () => {
    expect(new Set(GROUNDS.map(({ code }) => code)).size).toBe(GROUNDS.length);
  });

  it("cite the law, except where the filer needs no ground", () => {
    const uncited = GROUNDS.filter(({ article }) => article === null);
    expect(new Set(uncited.map(({ action }) => action))).toEqual(new Set(["withdraw"]));
  });

  it("stand ready for every action that must give one, for each kind it may be done to", () => {
    const needed = CASE_ACTION_RULES.filter(({ requires }) => requires.includes("ground"));
    const without = needed.flatMap(({ action, kinds }) =>
      kinds.filter((kind) => !GROUNDS.some((ground) => isGroundFor(ground.code, action, kind))),
    );
    expect(needed).not.toEqual([]);
    expect(without).toEqual([]);
  });

  it("are all nine of article 11, and the one for what is not the ward's to settle", () => {
    const grounds = groundsFor("not_accept", "complaint");
    const clauses = grounds.map(({ article }) => /Điều 11 khoản (\d)/.exec(article ?? "")?.[1]);
    expect(clauses).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", undefined]);
  });

  it("are all seven of what makes a complaint complex", () => {
    expect(groundCodes("accept")).toHaveLength(7);
  });

  it.each(CASE_KINDS)("let a %s be withdrawn for any reason", (kind) => {
    expect(groundsFor("withdraw", kind).map(({ code }) => code)).toEqual(groundCodes("withdraw"));
  });

  it("fit one action and some kinds only", () => {
    expect(isGroundFor("time_barred", "not_accept", "complaint")).toBe(true);
    expect(isGroundFor("time_barred", "not_accept", "report")).toBe(false);
    expect(isGroundFor("time_barred", "refuse", "complaint")).toBe(false);
    expect(isGroundFor("no_such_ground", "refuse", "report")).toBe(false);
    expect(groundOf("no_such_ground")).toBeNull();
  });
});
