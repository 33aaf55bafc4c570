import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { exportRegister, listRegister, REGISTER_PAGE } from "@/db/queries/register";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { RegisterFilter } from "@/lib/domain/case-file/register";
import { correctEntry } from "@/lib/use-cases/case-file/correct-entry";

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

  it("says of a letter what was corrected last, and the case keeps what it said before, who changed it and why", async () => {
    const unitId = await world.aWard();
    const clerk = await world.aColleague("clerk", unitId);
    const caseId = await world.aCase({ unitId, subject: "Cống tắt" });
    await world.owner`insert into parties (case_file_id, part, name, address) values (${caseId}, 'filer', 'Trần Thị Thữ', 'Ngõ 2')`;
    const before = await listRegister(clerk.scope, of2026());
    const note = "Ghi sai chính tả so với đơn giấy.";
    const entry = { subject: "Cống tắc", filerName: "Trần Thị Thử", filerAddress: "Ngõ 2" };
    const same = { subject: "Cống tắt", filerName: "Trần Thị Thữ", filerAddress: "Ngõ 2" };
    expect(await correctEntry(clerk, { caseId, revision: 1, note, ...same })).toEqual({
      ok: false,
      problem: "entry_unchanged",
    });
    expect(await correctEntry(clerk, { caseId, revision: 1, note, ...entry })).toMatchObject({
      ok: true,
    });
    const again = { ...entry, filerAddress: "Ngõ 2, phố Thử" };
    expect(await correctEntry(clerk, { caseId, revision: 2, note, ...again })).toMatchObject({
      ok: true,
    });

    const { rows } = await listRegister(clerk.scope, of2026());
    expect(rows).toEqual([
      {
        ...before.rows[0],
        subject: again.subject,
        filer: { name: again.filerName, address: again.filerAddress },
        isCorrected: true,
      },
    ]);
    const kept = await world.owner`
      select data, note, account_id from case_events where case_file_id = ${caseId} and action = 'correct_entry' order by id`;
    expect([...kept]).toEqual([
      { data: { entry, before: same }, note, account_id: clerk.scope.accountId },
      { data: { entry: again, before: entry }, note, account_id: clerk.scope.accountId },
    ]);
    const [row] =
      await world.owner`select subject, received_on::text as on, register_number as number from case_files where id = ${caseId}`;
    expect(row).toEqual({ subject: "Cống tắt", on: "2026-11-02", number: 1 });
  });

  it("is corrected by those who keep it, and not by whoever handles the case", async () => {
    const unitId = await world.aWard();
    const caseId = await world.aCase({ unitId });
    const officer = await world.aColleague("officer", unitId);
    const input = { subject: "Khác hẳn", filerName: "Ai đó", filerAddress: null };
    expect(
      await correctEntry(officer, { caseId, revision: 1, note: "Vì muốn thế thôi.", ...input }),
    ).toEqual({ ok: false, problem: "action_not_yours" });
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
