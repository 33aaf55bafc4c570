import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { exportRegister, listRegister, REGISTER_PAGE } from "@/db/queries/register";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { RegisterFilter } from "@/lib/domain/case-file/register";

let world: DeskWorld;
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(async () => world.end());

const of2026 = (but: object = {}) => RegisterFilter.parse({ year: 2026, ...but });

describe("a register", () => {
  it("shows each letter of the ward once, in the order of its numbers, page by page", async () => {
    const unitId = await world.aWard();
    const clerk = await world.aColleague("clerk", unitId);
    for (let n = 0; n < REGISTER_PAGE + 3; n += 1) await world.aCase({ unitId });
    await world.aCase({ unitId, kind: "complaint" });

    const first = await listRegister(clerk.scope, of2026());
    const second = await listRegister(clerk.scope, of2026({ after: first.next }));
    expect(first.rows).toHaveLength(REGISTER_PAGE);
    expect(second.rows.map(({ number }) => number)).toEqual([101, 102, 103]);
    expect(second.next).toBeNull();
    const complaints = await listRegister(clerk.scope, of2026({ series: "KN" }));
    expect(complaints.rows.map(({ reference }) => reference)).toEqual(["KN-2026-000001"]);
    expect((await listRegister(clerk.scope, of2026({ year: 2025 }))).rows).toEqual([]);
  });

  it("says who sent it, when it is due and how that was kept", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    const due = { stage: "answer", startOn: "2026-11-02", dueOn: "2026-11-16" } as const;
    const caseId = await world.aCase({ unitId, due });
    await world.owner`insert into parties (case_file_id, part, name, address) values (${caseId}, 'filer', 'Trần Thị Thử', 'Ngõ 2')`;
    await world.owner`update case_deadlines set met_on = '2026-11-17' where case_file_id = ${caseId}`;

    const { rows, unitName } = await listRegister(officer.scope, of2026({ book: "handling" }));
    expect(rows).toMatchObject([
      { filer: { name: "Trần Thị Thử", address: "Ngõ 2" }, dueOn: "2026-11-16", kept: "late" },
    ]);
    expect(unitName).not.toBe("");
  });

  it("is another ward's for nobody here, and each look is written down", async () => {
    const [unitId, elsewhere] = [await world.aWard(), await world.aWard()];
    await world.aCase({ unitId: elsewhere });
    const clerk = await world.aColleague("clerk", unitId);
    expect((await listRegister(clerk.scope, of2026())).rows).toEqual([]);
    expect((await exportRegister(clerk.scope, of2026())).rows).toEqual([]);
    const looks = await world.owner`
      select action, object_id from access_log where account_id = ${clerk.scope.accountId} order by id`;
    expect([...looks]).toEqual([
      { action: "read", object_id: `${unitId}/KNPA-2026` },
      { action: "export", object_id: `${unitId}/KNPA-2026` },
    ]);
  });
});
