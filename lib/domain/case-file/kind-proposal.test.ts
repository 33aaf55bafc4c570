import { describe, expect, it } from "vitest";

import { type Matter, proposeKind, type ProposedKind } from "@/lib/domain/case-file/kind-proposal";

describe("plain answers propose a kind", () => {
  it.each<[readonly Matter[], boolean, ProposedKind, readonly ProposedKind[]]>([
    [["decision_or_act"], true, "complaint", []],
    [["decision_or_act"], false, "report", []],
    [["violation"], false, "denunciation", []],
    [["violation"], true, "denunciation", []],
    [["issue_seen"], true, "report", []],
    [["suggestion"], true, "petition", []],
    [["suggestion", "decision_or_act"], true, "complaint", ["petition"]],
    [["suggestion", "decision_or_act"], false, "report", ["petition"]],
    [["suggestion", "issue_seen"], false, "report", ["petition"]],
    [["decision_or_act", "issue_seen"], false, "report", []],
    [
      ["violation", "decision_or_act", "suggestion"],
      true,
      "complaint",
      ["denunciation", "petition"],
    ],
    [[], false, "report", []],
  ])("%j, harming me: %s → %s, besides %j", (matters, affectsMe, kind, others) => {
    expect(proposeKind({ matters, affectsMe })).toEqual({ kind, others });
  });
});
