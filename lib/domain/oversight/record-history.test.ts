import { describe, expect, it } from "vitest";

import { type KeptVersion, recordHistory } from "@/lib/domain/oversight/record-history";

const kept = (version: number, snapshot: unknown, but: Partial<KeptVersion> = {}): KeptVersion => ({
  version,
  at: new Date(Date.UTC(2026, 10, version)),
  role: null,
  reason: null,
  snapshot,
  ...but,
});

const SET = { content: "Niêm yết", owner: null, due_on: "2026-11-01", state: "set", as_of: null };

describe("the history of a record", () => {
  it("tells the newest first what changed, in which office and why", () => {
    const later = kept(
      2,
      { ...SET, state: "done", due_on: "2026-12-01", source_id: "other" },
      { role: "publisher", reason: "Đã xong" },
    );
    const [second, first] = recordHistory("tasks", [later, kept(1, SET)]);
    expect(second).toMatchObject({ version: 2, role: "publisher", reason: "Đã xong" });
    expect(second?.changes).toEqual([
      { fact: "due_on", before: "2026-11-01", after: "2026-12-01" },
      { fact: "state", before: "set", after: "done" },
    ]);
    expect(first?.changes).toEqual([]);
  });

  it("sees a name added to a list, and a figure that was compared with its source", () => {
    const before = kept(1, { names: null, verified: false });
    const after = kept(2, { names: ["Tổ 3"], verified: true });
    expect(recordHistory("commendations", [before, after])[0]?.changes).toEqual([
      { fact: "names", before: null, after: ["Tổ 3"] },
      { fact: "verified", before: false, after: true },
    ]);
  });

  it("takes the same names written again for no change", () => {
    const again = [kept(1, { names: ["Tổ 3"] }), kept(2, { names: ["Tổ 3"] })];
    expect(recordHistory("commendations", again)[0]?.changes).toEqual([]);
  });

  it("leaves out what it cannot read", () => {
    expect(recordHistory("tasks", [kept(1, "nothing"), kept(2, SET)])).toHaveLength(1);
  });
});
